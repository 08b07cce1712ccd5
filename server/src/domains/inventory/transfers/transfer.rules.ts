import {
  refusalsOf,
  TRANSFER_FLOW,
  TRANSFER_GUARDS,
  TRANSFER_REASONED,
  type CustodyPolicy,
  type OfferedAction,
  type TransferAction,
  type TransferFacts,
  type TransferRefusal,
  type TransferState,
} from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import type { TransferLineRow, TransferRow } from './transfers.repository.js';

export type OfferedTransferAction = OfferedAction<TransferAction, TransferRefusal>;

/** What a person brings along with an action; which of it is needed depends on the action. */
export interface TransferStep {
  action: TransferAction;
  reason?: string | undefined;
  /** Of the seal that is put on, and at the other end of the one that is read. */
  sealNumber?: string | undefined;
  sealPhotoId?: string | undefined;
  carrier?: string | undefined;
  trackingNumber?: string | undefined;
  sealFound?: 'intact' | 'broken' | undefined;
}

type Ends = Pick<TransferRow, 'fromStoreId' | 'toStoreId'>;

/** Still on the list, but sold, kept for somebody or moved since. */
export const isGone = (line: TransferLineRow, fromStoreId: string): boolean =>
  line.state === 'open' && (line.pieceState !== 'in_stock' || line.storeId !== fromStoreId);

export const transferFacts = (
  row: Ends,
  lines: readonly TransferLineRow[],
  by: Pick<StaffIdentity, 'storeIds' | 'role'>,
  policies: { giver: CustodyPolicy; taker: CustodyPolicy },
): TransferFacts => ({
  gives: inScope(by, row.fromStoreId),
  takes: inScope(by, row.toStoreId),
  mayPack: by.role !== 'consultant' || policies.giver.consultantsPack,
  mayReceive: by.role !== 'consultant' || policies.taker.consultantsReceive,
  piecesGone: lines.filter((line) => isGone(line, row.fromStoreId)).length,
});

/** Buttons of the other end are not drawn: only what this person could ever press here. */
export const offeredOnTransfer = (
  state: TransferState,
  role: StaffIdentity['role'],
  facts: TransferFacts,
): OfferedTransferAction[] =>
  TRANSFER_FLOW.allowed(state, role)
    .map((action) => ({ action, refusals: refusalsOf(TRANSFER_GUARDS, action, facts) }))
    .filter(({ refusals }) => !refusals.some((one) => one === 'not_your_side' || one === 'needs_manager'));

/** Table, then role, then guards. */
export function decideTransfer(
  state: TransferState,
  role: StaffIdentity['role'],
  action: TransferAction,
  facts: TransferFacts,
): TransferState {
  const next = TRANSFER_FLOW.next(state, action);
  const refusals = refusalsOf(TRANSFER_GUARDS, action, facts);
  if (next === null || !TRANSFER_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('transfer.action_refused', { action, state, refusals });
  }
  return next;
}

const NEEDED: Readonly<Partial<Record<TransferAction, readonly (keyof TransferStep)[]>>> = {
  pack: ['sealNumber'],
  ship: ['carrier', 'trackingNumber'],
  arrive: ['sealFound'],
};

/** Says which field of the form is missing, before anything is looked up. */
export function demandFields(step: TransferStep): void {
  const needed = [
    ...(NEEDED[step.action] ?? []),
    ...(TRANSFER_REASONED.includes(step.action) ? (['reason'] as const) : []),
  ];
  const missing = needed.filter((field) => step[field] === undefined);
  if (missing.length > 0) throw invalidRequest(missing.map((path) => ({ path, rule: 'isNotEmpty' })));
}

const plain = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();

/** Whole, but not the one the parcel was closed with: somebody has been at it. */
const isOtherSeal = ({ sealNumber }: TransferRow, step: TransferStep): boolean =>
  step.sealNumber !== undefined && sealNumber !== null && plain(step.sealNumber) !== plain(sealNumber);

/** The paper after the action: what was told with it is written down, what a step back undoes is taken off. */
export function afterStep(
  row: TransferRow,
  state: TransferState,
  step: TransferStep,
  now: Date,
): TransferRow {
  const moved = { ...row, state, movedAt: now };
  switch (step.action) {
    case 'pack':
      return { ...moved, sealNumber: step.sealNumber ?? null, sealPhotoId: step.sealPhotoId ?? null };
    case 'unpack':
      return { ...moved, sealNumber: null, sealPhotoId: null };
    case 'ship':
      return { ...moved, carrier: step.carrier ?? null, trackingNumber: step.trackingNumber ?? null };
    case 'arrive':
      return { ...moved, sealFound: isOtherSeal(row, step) ? 'broken' : (step.sealFound ?? null) };
    default:
      return moved;
  }
}
