import type { TagReading } from '@zhuyue/shared';
import { queryOptions } from '@tanstack/react-query';
import { call, callDated, type Body, type Reply } from './call';
import { scanHeaders } from './scan-headers';

export type TagReply = Reply<'GET /api/tag/01/{gtin}/21/{serial}'>;
export type LateScan = Body<'POST /api/tag/scans'>['scans'][number];
type Readable = Extract<TagReading, { kind: 'code' | 'serial' }>;

/** Everything the tag page shows, in one round trip, with the time at which the server last vouched for it. */
export async function lookUpTag(reading: Readable, signal?: AbortSignal): Promise<TagReply> {
  const asked = { signal, headers: scanHeaders() };
  const { reply, saidAt } =
    reading.kind === 'code'
      ? await callDated('GET /api/tag/01/{gtin}/21/{serial}', { path: reading.code, ...asked })
      : await callDated('GET /api/tag/serial/{serial}', { path: { serial: reading.serial }, ...asked });
  const confirmedAt = saidAt?.toISOString() ?? reply.checkedAt;
  return confirmedAt > reply.checkedAt ? { ...reply, checkedAt: confirmedAt } : reply;
}

/** Tells of scans that were made without a network. */
export async function tellLateScans(scans: LateScan[]): Promise<void> {
  await call('POST /api/tag/scans', { body: { scans }, headers: scanHeaders() });
}

/** What the same tag means to the customer who is signed in: asked beside the page, which is the same for everybody. */
export const ownScanQuery = (serial: string) =>
  queryOptions({
    queryKey: ['scan', serial],
    queryFn: ({ signal }) =>
      call('GET /api/customer/scans/{serial}', { path: { serial }, signal, headers: scanHeaders() }),
    staleTime: 0,
  });

export type PieceScans = Reply<'GET /api/customer/scans/of-piece/{id}'>;

export const pieceScansQuery = (id: string) =>
  queryOptions({
    queryKey: ['scans-of-piece', id],
    queryFn: ({ signal }) => call('GET /api/customer/scans/of-piece/{id}', { path: { id }, signal }),
  });
