import { checksFor } from '@zhuyue/shared';
import type { StaffIdentity } from '../src/platform/auth/index.js';
import { Stock } from '../src/domains/inventory/index.js';
import { Claims, QualityChecks, type CheckSaid } from '../src/domains/service/index.js';
import type { TestApp } from './app.js';
import { aPhoto } from './photos.js';

/** A check of the piece of a case as it should be: all its points right, one picture. */
export async function aCheck(
  app: TestApp,
  claimId: string,
  by: StaffIdentity,
  over: Partial<CheckSaid> = {},
): Promise<CheckSaid> {
  const { kind, pieceId } = await app.get(Claims).get(claimId);
  const piece = await app.get(Stock).get(pieceId);
  return {
    items: checksFor(kind, piece.kind, piece.gem).map((check) => ({ check, ok: true })),
    weightMg: 3_520,
    photoIds: [await aPhoto(app, by.id)],
    ...over,
  };
}

/** Somebody else has looked at the work, and it is right: it may be finished. */
export async function findRight(app: TestApp, claimId: string, by: StaffIdentity): Promise<void> {
  await app.get(QualityChecks).add(claimId, by, await aCheck(app, claimId, by));
}
