import type { TagReading } from '@zhuyue/shared';
import { call, type Reply } from './call';

export type TagReply = Reply<'GET /api/tag/01/{gtin}/21/{serial}'>;
type Readable = Extract<TagReading, { kind: 'code' | 'serial' }>;

/** Everything the tag page shows, in one round trip. */
export const lookUpTag = (reading: Readable, signal?: AbortSignal): Promise<TagReply> =>
  reading.kind === 'code'
    ? call('GET /api/tag/01/{gtin}/21/{serial}', { path: reading.code, signal })
    : call('GET /api/tag/serial/{serial}', { path: { serial: reading.serial }, signal });
