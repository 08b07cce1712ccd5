import type { Corners } from './surface';

/** Why a picture gave no code, as far as the picture itself tells. */
export const FAULTS = ['dark', 'far', 'glare', 'blurred', 'nothing'] as const;
export type Fault = (typeof FAULTS)[number];

/** A code that was read, and where it lies in the picture. */
export interface Code {
  text: string;
  corners: Corners;
}

export interface Reading {
  /** Empty: see `fault`. */
  codes: Code[];
  fault: Fault | null;
  width: number;
  height: number;
  /** Which look at the picture gave the code. */
  rung: string;
  milliseconds: number;
}

/** A `frame` has its time and no more; a `photo` is looked at in every way there is. */
export type Patience = 'frame' | 'photo';

export interface Question {
  id: number;
  picture: ImageData | ImageBitmap | Blob;
  patience: Patience;
}

export interface Answer {
  id: number;
  reading: Reading;
}

export const NO_READING: Reading = {
  codes: [],
  fault: 'nothing',
  width: 0,
  height: 0,
  rung: '',
  milliseconds: 0,
};
