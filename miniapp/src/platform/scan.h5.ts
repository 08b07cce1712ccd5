import { letGo, pickPhotos } from './photos';
import type { PictureReading } from './scan.types';

/** In a browser the camera's picture lies in the page: see components/viewfinder. */
export const scansInPage: boolean = true;

export function scanOnce(): Promise<string | null> {
  return Promise.resolve(null);
}

/** Reads a code from a picture of the album; `onPicked` is told when the picking is over and the reading begins. */
export async function readPicture(onPicked?: () => void): Promise<PictureReading> {
  const [photo] = await pickPhotos(1);
  if (!photo?.file) return { picked: false, text: null, fault: null };
  onPicked?.();
  const [{ openDecoder }, { meantOf }] = await Promise.all([
    import('./decoder/decoder'),
    import('./decoder/pick'),
  ]);
  const decoder = openDecoder();
  try {
    const reading = await decoder.read(photo.file, 'photo');
    return { picked: true, text: meantOf(reading), fault: reading.fault };
  } finally {
    decoder.close();
    letGo(photo);
  }
}
