import { LIMITS } from '@zhuyue/shared';
import { bytesOf, sendPart } from '@/platform/photos';
import type { Photo } from '@/platform/photos.types';
import { call, headersFor, settleSession, type Reply } from './call';
import { ApiError, readFailure } from './failure';
import { upload } from './upload';
import { goOn, type SentFile, type Standing } from './upload-steps';

type Purpose = 'claim' | 'loss' | 'thread' | 'inheritance';
type Upload = Reply<'POST /api/customer/uploads'>;

/** Photos that were begun and not finished: tapped again, they go on where they were. */
const begun = new Map<string, string>();

async function put(id: string, offset: number, bytes: ArrayBuffer): Promise<Upload> {
  const path = `/api/customer/uploads/${id}`;
  const reply = await sendPart({
    url: `${API_BASE}${path}?offset=${String(offset)}`,
    headers: { ...headersFor(path), 'content-type': 'application/offset+octet-stream' },
    bytes,
  }).catch(() => {
    throw new ApiError('network.unreachable');
  });
  if (reply.status < 400) return reply.body as Upload;
  const failure = readFailure(reply.status, reply.body);
  settleSession(path, failure);
  throw failure;
}

const where = (id: string): Promise<Standing> => call('GET /api/customer/uploads/{id}', { path: { id } });

async function standingOf(photo: Photo, purpose: Purpose, bytes: number): Promise<Standing> {
  const known = begun.get(photo.address);
  if (known !== undefined) {
    const standing = await where(known).catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'upload.not_found') return null;
      throw error;
    });
    if (standing !== null) return standing;
  }
  const standing = await call('POST /api/customer/uploads', { body: { purpose, bytes } });
  begun.set(photo.address, standing.id);
  return standing;
}

type Stored = Reply<'POST /api/customer/files'>;

/**
 * Sends a photo in parts and gives the stored picture; what a broken connection has let through is not sent again.
 * Where the device would rather send it whole, it goes whole.
 */
export async function uploadInParts(
  photo: Photo,
  purpose: Purpose,
  onPercent: (percent: number) => void,
): Promise<SentFile> {
  const bytes = await bytesOf(photo);
  if (bytes === null) return upload<Stored>(`/api/customer/files?purpose=${purpose}`, photo, { onPercent });
  const first = await standingOf(photo, purpose, bytes.byteLength);
  const sent = await goOn(first, {
    send: (offset) => put(first.id, offset, bytes.slice(offset, offset + LIMITS.uploadPartBytes)),
    where: () => where(first.id),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onPercent,
  });
  begun.delete(photo.address);
  return sent;
}
