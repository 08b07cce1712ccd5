import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type PieceEdit = Body<'POST /api/admin/pieces/{id}/edits'>;
export type CertificateAsk = Body<'POST /api/admin/pieces/{id}/certificates'>;
export type Conflict = Item<Reply<'GET /api/admin/certificate-conflicts'>['items']>;
export type Settlement = Body<'POST /api/admin/certificate-conflicts/{id}/settle'>;
export type Enrolment = Body<'POST /api/admin/enrolments'>;
export type EnrolStyle = Reply<'GET /api/admin/enrolments/style'>;
export type Passports = Reply<'GET /api/admin/passports'>;
export type PassportCheck = Item<Passports['checks']>;
export type QueueLine = Item<Reply<'GET /api/admin/pieces/{id}/queue'>['items']>;

export async function editPiece(id: string, body: PieceEdit): Promise<void> {
  const now = await call('POST /api/admin/pieces/{id}/edits', { path: { id }, body });
  queryClient.setQueryData(deskKey('pieces', id), now);
  await changed('pieces');
}

export async function bindCertificate(id: string, body: CertificateAsk): Promise<void> {
  try {
    const now = await call('POST /api/admin/pieces/{id}/certificates', { path: { id }, body });
    queryClient.setQueryData(deskKey('pieces', id), now);
  } finally {
    // Refused or not: a number that is taken has raised an alarm.
    await changed('pieces', 'conflicts');
  }
}

export async function removeCertificate(id: string, body: CertificateAsk): Promise<void> {
  const now = await call('POST /api/admin/pieces/{id}/certificates/remove', { path: { id }, body });
  queryClient.setQueryData(deskKey('pieces', id), now);
  await changed('pieces');
}

export const queueQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('pieces', id, 'queue'),
    queryFn: ({ signal }) => call('GET /api/admin/pieces/{id}/queue', { path: { id }, signal }),
  });

export const conflictsQuery = () =>
  queryOptions({
    queryKey: deskKey('conflicts'),
    queryFn: ({ signal }) => call('GET /api/admin/certificate-conflicts', { signal }),
  });

export async function settleConflict(id: string, body: Settlement): Promise<void> {
  const now = await call('POST /api/admin/certificate-conflicts/{id}/settle', { path: { id }, body });
  queryClient.setQueryData(deskKey('conflicts'), now);
  await changed('pieces');
}

export const enrolStyle = (code: string): Promise<EnrolStyle> =>
  call('GET /api/admin/enrolments/style', { query: { code } });

export async function enrolPiece(body: Enrolment): Promise<string> {
  try {
    return (await call('POST /api/admin/enrolments', { body })).id;
  } finally {
    await changed('pieces', 'today', 'conflicts');
  }
}

const WATCHED_MS = 1_000;

/** While a check runs its progress is asked for every second. */
export const passportsQuery = () =>
  queryOptions({
    queryKey: deskKey('passports'),
    queryFn: ({ signal }) => call('GET /api/admin/passports', { signal }),
    refetchInterval: ({ state }) =>
      state.data?.checks.some((one) => one.finishedAt === null) ? WATCHED_MS : false,
  });

export async function askCheck(): Promise<void> {
  const now = await call('POST /api/admin/passports/checks', {});
  queryClient.setQueryData(deskKey('passports'), now);
}

export const pieceProof = (id: string): Promise<Reply<'GET /api/admin/pieces/{id}/proof'>> =>
  call('GET /api/admin/pieces/{id}/proof', { path: { id } });
