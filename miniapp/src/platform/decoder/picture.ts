import { greyOf, type Grey } from './grey';

/** Longer than this a side is scaled down before reading: more pixels cost time and show no more of a tag. */
export const LONGEST_FRAME = 1280;

/** Old iPhones have no canvas in a worker; then a photo goes to the reader as the file it is. */
export const drawsHere = (): boolean => typeof OffscreenCanvas !== 'undefined';

export function greyWithin(picture: ImageBitmap, longest: number): Grey {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('the canvas gives no pen');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return greyOf(pen.getImageData(0, 0, width, height));
}
