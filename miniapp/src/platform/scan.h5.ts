import { pickPhotos } from './photos';
import type { PictureReading } from './scan.types';

/** In a browser the camera's picture lies in the page: see components/viewfinder. */
export const scansInPage: boolean = true;

export function scanOnce(): Promise<string | null> {
  return Promise.resolve(null);
}

/** Reads a code from a picture of the album. */
export async function readPicture(): Promise<PictureReading> {
  const [photo] = await pickPhotos(1);
  if (!photo?.file) return { picked: false, text: null };
  const { openDecoder } = await import('./decoder/decoder');
  const decoder = openDecoder();
  try {
    return { picked: true, text: await decoder.read(photo.file) };
  } finally {
    decoder.close();
    URL.revokeObjectURL(photo.address);
  }
}
