export interface ViewfinderProps {
  /** A code was read. Told once per text until another is seen. */
  onText: (text: string) => void;
  /** Off: the camera is let go at once. */
  on: boolean;
}
