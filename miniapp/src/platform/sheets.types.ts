import type { Photo } from './photos.types';

/** A file of styles a person has picked, not sent yet. */
export interface PickedSheet extends Photo {
  name: string;
}
export interface SheetRequest {
  url: string;
  headers: Record<string, string>;
  /** The name it is kept under. */
  name: string;
}
