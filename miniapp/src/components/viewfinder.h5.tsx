import { useEffect, useRef, useState } from 'react';
import { startCamera } from '@/platform/camera';
import type { Camera, CameraProblem } from '@/platform/scan.types';
import { scanText } from '@/text/scan';
import { Button } from './button';
import { Icon } from './icon';
import { Tap } from './tap';
import type { ViewfinderProps } from './viewfinder.types';
import './viewfinder.scss';

/** The camera's picture in the page. It asks for the camera only after a tap: a question out of nowhere is refused. */
export function Viewfinder({ onText, on }: ViewfinderProps) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  tell.current = onText;
  const [asked, setAsked] = useState(false);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const [lit, setLit] = useState(false);

  useEffect(() => {
    const element = video.current;
    if (!on || !asked || !element) return undefined;
    const ending = new AbortController();
    let seen: string | null = null;
    const onCode = (text: string): void => {
      if (text === seen) return;
      seen = text;
      tell.current(text);
    };
    startCamera(element, onCode, ending.signal).then(setCamera, (cause: unknown) => {
      if (!ending.signal.aborted) setProblem((cause as Error).message as CameraProblem);
    });
    return () => {
      ending.abort();
      setCamera(null);
      setLit(false);
    };
  }, [on, asked]);

  return (
    <div className="finder">
      <video ref={video} className="finder__video" muted playsInline aria-label={scanText.lead} />
      <div className="finder__frame" aria-hidden />
      {camera ? <div className="finder__beam" aria-hidden /> : null}
      {asked && problem === null ? null : (
        <div className="finder__ask">
          <p role={problem ? 'alert' : undefined}>{problem ? scanText.problems[problem] : scanText.lead}</p>
          <Button
            kind="gold"
            icon="camera"
            onTap={() => {
              setProblem(null);
              setAsked(false);
              // A second try must run the effect again.
              setTimeout(() => setAsked(true));
            }}
          >
            {scanText.start}
          </Button>
        </div>
      )}
      {camera?.torch ? (
        <Tap
          className="finder__torch"
          pressed={lit}
          label={lit ? scanText.torchOff : scanText.torchOn}
          onTap={() => {
            void camera.torch?.(!lit).then(() => setLit(!lit));
          }}
        >
          <Icon name="torch" />
        </Tap>
      ) : null}
    </div>
  );
}
