import { greyOf, type Grey } from './grey';

/** Longer than this a side is scaled down before reading: more pixels cost time and show no more of a tag. */
export const LONGEST_FRAME = 1280;

/** Old iPhones have no canvas in a worker; then a photo goes to the reader as the file it is. */
export const drawsHere = (): boolean => typeof OffscreenCanvas !== 'undefined';

/** Kept from one frame to the next: a new one for each costs more than drawing on it. */
let canvas: OffscreenCanvas | null = null;

export function greyWithin(picture: ImageBitmap, longest: number): Grey {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('the canvas gives no pen');
  pen.imageSmoothingQuality = 'high';
  // What of a file can be seen through must not show the picture before it.
  pen.clearRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return greyOf(pen.getImageData(0, 0, width, height));
}
