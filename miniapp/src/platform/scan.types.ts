import type { Fault } from './decoder/reading';

export type CameraProblem = 'refused' | 'missing' | 'busy' | 'insecure';

/** What a picture of the album gave. */
export interface PictureReading {
  /** False: no picture was picked. */
  picked: boolean;
  /** Null: no code in it. */
  text: string | null;
  /** Why there is no text, where the picture tells. */
  fault: Fault | null;
}

export interface Camera {
  stop: () => void;
  /** Null when the phone's lamp cannot be reached. */
  torch: ((on: boolean) => Promise<void>) | null;
  /** Twice as near; null when the camera cannot. */
  closer: ((on: boolean) => Promise<void>) | null;
  /** Another camera of the phone, null when it has one only. */
  otherLens: string | null;
}
