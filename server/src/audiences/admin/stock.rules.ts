import {
  DESK_NOTES,
  HEADQUARTERS_FACTS,
  PIECE_FACTS,
  PIECE_FLOW,
  PIECE_NOTE_ROLES,
  type DeskNote,
  type PieceAction,
  type PieceFact,
} from '@zhuyue/shared';
import {
  deskRefusals,
  type Bill,
  type CustodyLine,
  type PieceFile,
  type PieceRow,
  type StockFilter,
} from '../../domains/inventory/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { picturePath, toCertificateView, toPriceView, toStoneView } from '../views/catalogue.rules.js';
import { DESK_STEPS } from './desk-steps.rules.js';
import type {
  CustodyLineView,
  DeskPieceView,
  FactChangeView,
  PieceActionView,
  StockPieceRowView,
  StockQuery,
} from './stock.dto.js';

/** What the desk does with a piece by itself; the other moves belong to appointments, sales and claims. */
const DESK_ACTIONS: readonly PieceAction[] = [...DESK_STEPS, 'handOver', 'takeReturn', 'tradeIn'];

export const stockFilterOf = ({ storeId, state, kind, q }: StockQuery): StockFilter => ({
  storeId,
  state,
  kind,
  q,
});

export const toStockPieceRowView = (piece: PieceRow, priceFen: number): StockPieceRowView => ({
  id: piece.id,
  serial: piece.serial,
  gtin: piece.gtin,
  styleId: piece.styleId,
  styleCode: piece.styleCode,
  name: piece.name,
  picture: picturePath(piece.picture),
  kind: piece.kind,
  metal: piece.metal,
  goldMg: piece.goldMg,
  sizeHmm: piece.sizeHmm,
  priceFen,
  state: piece.state,
  tagState: piece.tagState,
  container: piece.container,
  storeId: piece.storeId,
  storeName: piece.storeName,
  heldUntil: piece.heldUntil?.toISOString() ?? null,
});

/** The buttons of this staff member: what the table allows, with what speaks against it. */
export const deskActions = (piece: PieceRow, staff: StaffIdentity): PieceActionView[] =>
  PIECE_FLOW.allowed(piece.state, staff.role)
    .filter((action) => DESK_ACTIONS.includes(action))
    .map((action) => ({ action, refusals: deskRefusals(piece, action, staff.id) }));

/** The facts this staff member may write anew, in the state the piece is in. */
export const deskEdits = (piece: PieceRow, staff: StaffIdentity): DeskNote[] =>
  PIECE_FLOW.ends.includes(piece.state)
    ? []
    : DESK_NOTES.filter((note) => PIECE_NOTE_ROLES[note].includes(staff.role));

const written = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const PLACES: readonly PieceFact[] = ['storeId', 'containerId'];
/** Where it was is told by the lines' own stores; the cost is headquarters'. */
function changesOf(line: CustodyLine, staff: StaffIdentity): FactChangeView[] {
  const { factsBefore, factsAfter } = line;
  return PIECE_FACTS.filter(
    (fact) =>
      !PLACES.includes(fact) &&
      factsAfter !== null &&
      fact in factsAfter &&
      (staff.role === 'headquarters' || !HEADQUARTERS_FACTS.includes(fact)),
  ).map((fact) => ({ fact, before: written(factsBefore?.[fact]), after: written(factsAfter?.[fact]) }));
}

/** Links to a picture of that file, whole and small. */
export type PhotoLinks = (fileId: string) => { url: string; previewUrl: string };

export const toCustodyLineView = (
  line: CustodyLine,
  staff: StaffIdentity,
  photo: PhotoLinks,
): CustodyLineView => ({
  seq: line.seq,
  action: line.action,
  fromState: line.fromState,
  toState: line.toState,
  at: line.at.toISOString(),
  storeName: line.storeName,
  actorRole: line.actorRole,
  actorName: line.actorName,
  reason: line.reason,
  changes: changesOf(line, staff),
  evidence: (line.evidence ?? []).map(({ kind, ref }) => ({
    kind,
    ref: ref.slice(0, 80),
    ...(kind === 'photo' ? photo(ref) : { url: null, previewUrl: null }),
  })),
});

export interface DeskPieceFacts {
  file: PieceFile;
  bill: Bill;
  history: CustodyLine[];
  staff: StaffIdentity;
  consignorName: string | null;
  saleId: string | null;
  photo: PhotoLinks;
}
export const toDeskPieceView = ({
  file,
  bill,
  history,
  staff,
  consignorName,
  saleId,
  photo,
}: DeskPieceFacts): DeskPieceView => ({
  ...toStockPieceRowView(file.piece, bill.totalFen),
  grossMg: file.piece.grossMg,
  stones: file.stones.map(toStoneView),
  certificates: file.certificates.map(toCertificateView),
  price: toPriceView(bill, false),
  heldFor: file.piece.heldFor,
  saleId,
  condition: file.piece.condition,
  consignorId: file.piece.consignorId,
  consignorName,
  costFen: staff.role === 'headquarters' ? file.piece.costFen : null,
  actions: deskActions(file.piece, staff),
  edits: deskEdits(file.piece, staff),
  history: history.map((line) => toCustodyLineView(line, staff, photo)),
});
