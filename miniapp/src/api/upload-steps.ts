import { ApiError } from './failure';

export interface Standing {
  id: string;
  offset: number;
  bytes: number;
  fileId: string | null;
  previewUrl: string | null;
}
/** A photo that has reached the server. */
export interface SentFile {
  id: string;
  previewUrl: string;
}
export interface Steps {
  send: (offset: number) => Promise<Standing>;
  /** How far it has come, asked after something went wrong. */
  where: () => Promise<Standing>;
  pause: (ms: number) => Promise<void>;
  onPercent: (percent: number) => void;
}

/** Waited for after one failure, the next, and so on; then the person is told. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
const ON_THE_WAY = ['network.unreachable', 'upload.offset_wrong', 'server.busy', 'file.scan_unavailable'];

const passing = (error: unknown): boolean => error instanceof ApiError && ON_THE_WAY.includes(error.code);

/** Part after part until the whole is there; a failure on the way is asked about and gone on from. */
export async function goOn(first: Standing, { send, where, pause, onPercent }: Steps): Promise<SentFile> {
  let standing = first;
  let failures = 0;
  let unsure = false;
  while (standing.fileId === null) {
    try {
      const next = unsure || standing.offset === standing.bytes ? await where() : await send(standing.offset);
      if (next.offset > standing.offset) failures = 0;
      unsure = false;
      standing = next;
      onPercent(Math.floor((standing.offset / standing.bytes) * 100));
    } catch (error) {
      const wait = PAUSES_MS[failures];
      if (wait === undefined || !passing(error)) throw error;
      failures += 1;
      unsure = true;
      await pause(wait);
    }
  }
  return { id: standing.fileId, previewUrl: standing.previewUrl ?? '' };
}
