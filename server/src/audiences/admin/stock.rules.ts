import { PIECE_FLOW, type PieceAction } from '@zhuyue/shared';
import {
  pieceRefusals,
  type Bill,
  type CustodyLine,
  type PieceFile,
  type PieceRow,
  type StockFilter,
} from '../../domains/inventory/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { picturePath, toCertificateView, toPriceView, toStoneView } from '../views/catalogue.rules.js';
import type {
  CustodyLineView,
  DeskPieceView,
  PieceActionView,
  StockPieceRowView,
  StockQuery,
} from './stock.dto.js';

/** What the desk does with a piece by itself; the other moves belong to appointments, sales and claims. */
const DESK_ACTIONS: readonly PieceAction[] = ['hold', 'release', 'handOver'];

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
    .map((action) => ({ action, refusals: pieceRefusals(piece, action, [staff.id]) }));

export const toCustodyLineView = (line: CustodyLine): CustodyLineView => ({
  seq: line.seq,
  action: line.action,
  fromState: line.fromState,
  toState: line.toState,
  at: line.at.toISOString(),
  storeName: line.storeName,
  actorRole: line.actorRole,
  actorName: line.actorName,
  reason: line.reason,
});

export interface DeskPieceFacts {
  file: PieceFile;
  bill: Bill;
  history: CustodyLine[];
  staff: StaffIdentity;
}
export const toDeskPieceView = ({ file, bill, history, staff }: DeskPieceFacts): DeskPieceView => ({
  ...toStockPieceRowView(file.piece, bill.totalFen),
  grossMg: file.piece.grossMg,
  stones: file.stones.map(toStoneView),
  certificates: file.certificates.map(toCertificateView),
  price: toPriceView(bill, false),
  heldFor: file.piece.heldFor,
  actions: deskActions(file.piece, staff),
  history: history.map(toCustodyLineView),
});
