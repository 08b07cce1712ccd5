import type { Photo } from './photos.types';
import { drawStrokes, FIELD, type Stroke } from './strokes';

/** The signature as a picture to be sent. */
export async function signatureOf(strokes: readonly Stroke[]): Promise<Photo> {
  const canvas = document.createElement('canvas');
  canvas.width = 2 * FIELD.width;
  canvas.height = 2 * FIELD.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the canvas gives no pen');
  drawStrokes(pen, strokes);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('the signature was not drawn');
  return { address: URL.createObjectURL(file), bytes: file.size, file };
}
