import { type TrayLineState, type TrayReadyRefusal } from '@zhuyue/shared';
import type { TrayPiece, VisitLine } from '../inventory/index.js';
import { neededBy } from './tray.rules.js';
import type { TrayRow, TrayWishRow } from './trays.repository.js';

/** Everything that decides how a line of the preparation stands. */
export interface LineFacts {
  wish: Pick<TrayWishRow, 'state' | 'laidAt' | 'trayPieceId' | 'appointmentId' | 'dueAt'>;
  storeId: string;
  startsAt: Date;
  now: Date;
  piece: TrayPiece | null;
  /** The transfer of this visit the piece travels by. */
  transfer: VisitLine | null;
  /** When it could be here if the next step were done now; null once it is with the courier. */
  expectedAt: Date | null;
}

const HERE: readonly TrayPiece['state'][] = ['in_stock', 'on_hold'];

/** In the store of the visit and to be had for it, at once or when somebody else's hold ends. */
const lies = ({ piece, storeId }: LineFacts): boolean =>
  piece !== null && piece.storeId === storeId && HERE.includes(piece.state);

const isComing = (transfer: VisitLine | null): boolean =>
  transfer !== null &&
  transfer.lineState === 'open' &&
  ['requested', 'approved', 'packed', 'shipped', 'arrived'].includes(transfer.state);

/** How a line stands, and until when what is missing can be there. */
export function lineOf(facts: LineFacts): { state: TrayLineState; at: Date | null } {
  const { wish, transfer, now } = facts;
  if (wish.state === 'declined') return { state: 'declined', at: null };
  if (wish.laidAt !== null) return { state: 'laid', at: null };
  if (lies(facts)) return { state: 'here', at: null };
  if (!isComing(transfer)) return { state: 'missing', at: null };
  const at = facts.expectedAt ?? wish.dueAt;
  const late = at === null || at > neededBy(facts.startsAt) || (facts.expectedAt === null && at < now);
  return { state: late ? 'late' : 'coming', at };
}

/** What speaks against calling a tray ready, or taking that back. */
export function readyRefusals(
  action: 'ready' | 'undoReady',
  tray: Pick<TrayRow, 'readyAt'>,
  lines: readonly { state: TrayLineState }[],
  visitOver: boolean,
): TrayReadyRefusal[] {
  const refusals: TrayReadyRefusal[] = [];
  if (visitOver) refusals.push('visit_over');
  if (action === 'undoReady') return tray.readyAt === null ? [...refusals, 'not_ready'] : refusals;
  if (tray.readyAt !== null) refusals.push('already_ready');
  // What is missing for good does not keep the rest waiting; what could still be laid does.
  if (lines.some(({ state }) => ['here', 'coming', 'late'].includes(state))) refusals.push('not_laid');
  return refusals;
}
