import { queryOptions } from '@tanstack/react-query';
import type { Photo } from '@/platform/photos.types';
import { call, type Body, type Item, type Reply } from './call';
import { uploadInParts } from './upload-parts';
import type { SentFile } from './upload-steps';

export type ClaimList = Reply<'GET /api/customer/claims'>;
export type ClaimCard = Item<ClaimList['open']>;
export type Claim = Reply<'GET /api/customer/claims/{id}'>;
export type ClaimPhoto = Item<Claim['photos']>;
export type CoverageAnswer = Reply<'POST /api/customer/claims/coverage'>;
export type CoverageQuestion = Body<'POST /api/customer/claims/coverage'>;
export type NewClaim = Body<'POST /api/customer/claims'>;

export const claimsQuery = () =>
  queryOptions({
    queryKey: ['claims'],
    queryFn: ({ signal }) => call('GET /api/customer/claims', { signal }),
  });

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['claims', id],
    queryFn: ({ signal }) => call('GET /api/customer/claims/{id}', { path: { id }, signal }),
  });

/** The answer before anything is sent in. It only reads, so it is asked like a query. */
export const coverageQuery = (question: CoverageQuestion) =>
  queryOptions({
    queryKey: ['coverage', question],
    queryFn: ({ signal }) => call('POST /api/customer/claims/coverage', { body: question, signal }),
  });

export const sendClaimPhoto = (photo: Photo, onPercent: (percent: number) => void): Promise<SentFile> =>
  uploadInParts(photo, 'claim', onPercent);

export const openClaim = (body: NewClaim, idempotencyKey: string): Promise<Claim> =>
  call('POST /api/customer/claims', { body, idempotencyKey });

export const withdrawClaim = (id: string, note: string | undefined): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/withdraw', { path: { id }, body: { note } });

export const reopenClaim = (id: string, note: string | undefined): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/reopen', { path: { id }, body: { note } });

export const askClaimBack = (id: string): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/ask-back', { path: { id }, body: {} });

export const goOnWithClaim = (id: string): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/go-on', { path: { id }, body: {} });

/** To what was read: another step since is refused. */
export const agreeToClaim = ({ id, lastStepId }: Claim): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/agree', { path: { id }, body: { seen: lastStepId } });

export const refuseOfClaim = ({ id, lastStepId }: Claim, note: string | undefined): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/refuse', { path: { id }, body: { seen: lastStepId, note } });

export const sendClaimIn = (id: string, body: Body<'POST /api/customer/claims/{id}/send'>): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/send', { path: { id }, body });

export const recallClaim = (id: string): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/recall', { path: { id }, body: {} });

export const receiveClaim = (id: string): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/receive', { path: { id }, body: {} });

export const rateClaim = (id: string, body: Body<'POST /api/customer/claims/{id}/rate'>): Promise<Claim> =>
  call('POST /api/customer/claims/{id}/rate', { path: { id }, body });
