export type CameraProblem = 'refused' | 'missing' | 'busy' | 'insecure';

/** What a picture of the album gave. */
export interface PictureReading {
  /** False: no picture was picked. */
  picked: boolean;
  /** Null: no code in it. */
  text: string | null;
}

export interface Camera {
  stop: () => void;
  /** Null when the phone's lamp cannot be reached. */
  torch: ((on: boolean) => Promise<void>) | null;
}
