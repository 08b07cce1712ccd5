import type { Decoder } from './decoder/decoder';
import { meantOf } from './decoder/pick';
import { LONGEST_FRAME, drawsHere } from './decoder/picture';
import type { Fault } from './decoder/reading';
import { closerOf, torchOf } from './camera-track';
import type { Camera, CameraProblem } from './scan.types';

/** Between two frames that are read: quick enough for a hand, easy on an old phone. */
const PAUSE_MS = 60;

const problemOf = (cause: unknown): CameraProblem => {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
};

async function openStream(lens: string | null): Promise<MediaStream> {
  if (!('mediaDevices' in navigator)) throw new Error('insecure' satisfies CameraProblem);
  const which = lens === null ? { facingMode: 'environment' } : { deviceId: { exact: lens } };
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (cause) {
    throw new Error(problemOf(cause), { cause });
  }
}

/** Every camera but the one in use, in turn: a phone's wide lens does not focus on what is near. */
async function otherLens(stream: MediaStream): Promise<string | null> {
  const used = stream.getVideoTracks()[0]?.getSettings().deviceId;
  const lenses = (await navigator.mediaDevices.enumerateDevices())
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId }) => deviceId);
  if (lenses.length < 2) return null;
  return lenses[(lenses.indexOf(used ?? '') + 1) % lenses.length] ?? null;
}

/** One frame for the reader: as a handle where a worker can draw it, else as pixels. */
async function frameOf(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
): Promise<ImageBitmap | ImageData | null> {
  if (video.videoWidth === 0) return null;
  if (drawsHere()) return createImageBitmap(video);
  const scale = Math.min(1, LONGEST_FRAME / Math.max(video.videoWidth, video.videoHeight));
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

/** Whether the browser shows this page to somebody. */
export const pageSeen = (): boolean => !document.hidden;

/** Tells every change of it; what it gives back stops the telling. */
export function onPageSeen(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

export interface Watcher {
  onText: (text: string) => void;
  /** What is wrong with the frame just seen; null: a code was read. */
  onFault: (fault: Fault | null) => void;
  /** The phone took the camera away: a call, another app. */
  onEnd: () => void;
}

/** One frame after the other: while one is read the next ones pass by unseen, so none ever waits. */
async function watch(
  video: HTMLVideoElement,
  decoder: Decoder,
  watcher: Watcher,
  running: () => boolean,
): Promise<void> {
  const canvas = document.createElement('canvas');
  while (running()) {
    const frame = await frameOf(video, canvas).catch(() => null);
    if (frame && running()) {
      const reading = await decoder.read(frame, 'frame');
      const text = meantOf(reading);
      if (running()) watcher.onFault(text === null ? reading.fault : null);
      if (text !== null && running()) watcher.onText(text);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

export interface CameraWish {
  /** Null: the one at the phone's back. */
  lens: string | null;
  signal: AbortSignal;
}

/**
 * Shows the camera in `video` and tells the text of every code it sees, until stopped. Rejects with an Error whose message
 * is a `CameraProblem`. The tracks are stopped whatever happens: a lamp that stays on is what people remember.
 */
export async function startCamera(
  video: HTMLVideoElement,
  watcher: Watcher,
  { lens, signal }: CameraWish,
): Promise<Camera> {
  // The reader is fetched while the person is asked for the camera.
  const loading = import('./decoder/decoder');
  const stream = await openStream(lens);
  const decoder = (await loading).openDecoder();
  let stopped = false;
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
  const track = stream.getVideoTracks()[0];
  track?.addEventListener('ended', () => watcher.onEnd());
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  void watch(video, decoder, watcher, () => !stopped);
  return { stop, torch: torchOf(track), closer: closerOf(track), otherLens: await otherLens(stream) };
}
