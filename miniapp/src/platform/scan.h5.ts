import { pickPhotos } from './photos';

/** In a browser the camera's picture lies in the page: see components/viewfinder. */
export const scansInPage = true;

export function scanOnce(): Promise<string | null> {
  return Promise.resolve(null);
}

/** Reads a code from a picture of the album; 'none' when no picture was picked, null when there is no code in it. */
export async function readPicture(): Promise<string | null | 'none'> {
  const [photo] = await pickPhotos(1);
  if (!photo?.file) return 'none';
  const { openDecoder } = await import('./decoder/decoder');
  const decoder = openDecoder();
  try {
    return await decoder.read(photo.file);
  } finally {
    decoder.close();
    URL.revokeObjectURL(photo.address);
  }
}
