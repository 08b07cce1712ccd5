import type { Camera, CameraProblem } from './scan.types';

/** Between two frames that are read: quick enough for a hand, easy on an old phone. */
const PAUSE_MS = 120;
/** Longer than this a side is scaled down before reading. */
const LONGEST = 1280;

const problemOf = (cause: unknown): CameraProblem => {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
};

/** Older browsers have no capabilities, and the lamp is in none of the type libraries. */
interface TorchTrack {
  getCapabilities?: () => { torch?: boolean };
}

function torchOf(stream: MediaStream): Camera['torch'] {
  const track = stream.getVideoTracks()[0];
  const { torch } = (track as TorchTrack | undefined)?.getCapabilities?.() ?? {};
  if (track === undefined || torch !== true) return null;
  return async (on) => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
}

async function openStream(): Promise<MediaStream> {
  if (!('mediaDevices' in navigator)) throw new Error('insecure' satisfies CameraProblem);
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (cause) {
    throw new Error(problemOf(cause), { cause });
  }
}

function frameOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  if (video.videoWidth === 0) return null;
  const scale = Math.min(1, LONGEST / Math.max(video.videoWidth, video.videoHeight));
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

/**
 * Shows the camera in `video` and tells the text of every code it sees, until stopped. Rejects with an Error whose message
 * is a `CameraProblem`. The tracks are stopped whatever happens: a lamp that stays on is what people remember.
 */
export async function startCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Camera> {
  const stream = await openStream();
  const { openDecoder } = await import('./decoder/decoder');
  const decoder = openDecoder();
  const canvas = document.createElement('canvas');
  let stopped = false;
  const running = (): boolean => !stopped;
  const stop = (): void => {
    stopped = true;
    stream.getTracks().forEach((track) => track.stop());
    decoder.close();
    video.srcObject = null;
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) {
    stop();
    throw new Error('busy' satisfies CameraProblem);
  }
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  const look = async (): Promise<void> => {
    while (running()) {
      const frame = frameOf(video, canvas);
      const text = frame ? await decoder.read(frame) : null;
      if (text !== null && running()) onText(text);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  void look();
  return { stop, torch: torchOf(stream) };
}
