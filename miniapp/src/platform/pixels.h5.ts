import type { Photo } from './photos.types';
import type { Pixels } from './photo-check';

/** The picture's pixels, its longest side no more than `longest`; null where the browser cannot draw it. */
export async function pixelsOf({ address }: Photo, longest: number): Promise<Pixels | null> {
  const image = new Image();
  image.src = address;
  const loaded = await image.decode().then(
    () => true,
    () => false,
  );
  if (!loaded) return null;
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
