export type CameraProblem = 'refused' | 'missing' | 'busy' | 'insecure';

export interface Camera {
  stop: () => void;
  /** Null when the phone's lamp cannot be reached. */
  torch: ((on: boolean) => Promise<void>) | null;
}
