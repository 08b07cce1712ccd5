import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { onPageSeen, pageSeen, startCamera } from '@/platform/camera';
import type { Fault } from '@/platform/decoder/reading';
import { Repeats } from '@/platform/repeats';
import type { Camera, CameraProblem } from '@/platform/scan.types';
import { Steady } from '@/platform/steady';

export interface Finding {
  video: RefObject<HTMLVideoElement>;
  camera: Camera | null;
  /** The person has asked for the camera. */
  asked: boolean;
  problem: CameraProblem | null;
  hint: Fault | null;
  start: () => void;
  changeLens: () => void;
}

/** Whether somebody can see the page: behind another one or another app the camera is let go. */
function useSeen(): boolean {
  const [seen, setSeen] = useState(pageSeen);
  useEffect(() => onPageSeen(() => setSeen(pageSeen())), []);
  return seen;
}

/** The camera of a viewfinder from the tap that asks for it until the page is left. */
export function useCamera(onText: (text: string) => void, on: boolean): Finding {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  tell.current = onText;
  const seen = useSeen();
  /** Counts the starts, so that a second try runs the effect again; 0: not asked yet. */
  const [start, setStart] = useState(0);
  const [lens, setLens] = useState<string | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const [hint, setHint] = useState<Fault | null>(null);

  useEffect(() => {
    const element = video.current;
    if (!on || !seen || start === 0 || !element) return undefined;
    const ending = new AbortController();
    const repeats = new Repeats();
    const steady = new Steady();
    const watcher = {
      onText: (text: string) => {
        if (repeats.isNew(text, performance.now())) tell.current(text);
      },
      onFault: (fault: Fault | null) => setHint(steady.see(fault, performance.now())),
      onEnd: () => setProblem('busy'),
    };
    startCamera(element, watcher, { lens, signal: ending.signal }).then(setCamera, (cause: unknown) => {
      if (!ending.signal.aborted) setProblem((cause as Error).message as CameraProblem);
    });
    return () => {
      ending.abort();
      setCamera(null);
      setHint(null);
    };
  }, [on, seen, start, lens]);

  return {
    video,
    camera,
    asked: start > 0,
    problem,
    hint,
    start: useCallback(() => {
      setProblem(null);
      setStart((count) => count + 1);
    }, []),
    changeLens: () => setLens(camera?.otherLens ?? null),
  };
}
