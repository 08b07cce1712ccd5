import type { Photo } from '@/platform/photos.types';
import type { Reply } from '../call';
import { upload } from '../upload';

type SentFile = Reply<'POST /api/admin/files'>;

/** A photo that proves a step of custody; it is taken into use with that step, or swept away after a day. */
export async function sendEvidence(photo: Photo, onPercent: (percent: number) => void): Promise<string> {
  const sent = await upload<SentFile>('/api/admin/files?purpose=custody', photo, { onPercent });
  return sent.id;
}
