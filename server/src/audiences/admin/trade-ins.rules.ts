import type { Counted, OwnOutlook, TradeInCard, TradeInFull } from '../../domains/sales/index.js';
import type { TradeInEstimate } from '../../domains/inventory/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { toTradeInView } from '../views/price-view.rules.js';
import { toCreditLineView } from './credits.rules.js';
import type { CountedView, OwnOutlookView, TradeInFileView, TradeInRowView } from './trade-ins.dto.js';

export const toCountedView = ({ weigh, estimate }: Counted): CountedView => ({
  grossMg: weigh.grossMg,
  goldMg: weigh.goldMg,
  differenceMg: weigh.differenceMg,
  mustExplain: weigh.mustExplain,
  estimate: toTradeInView(estimate),
});

export const toOwnOutlookView = (outlook: OwnOutlook, customerName: string): OwnOutlookView => ({
  ...toCountedView(outlook),
  pieceId: outlook.piece.id,
  saleId: outlook.sale.id,
  name: outlook.piece.name,
  picture: picturePath(outlook.piece.picture),
  serial: outlook.piece.serial,
  pieceState: outlook.piece.state,
  customerName,
  recordedGrossMg: outlook.piece.grossMg,
  recordedGoldMg: outlook.piece.goldMg,
  paidFen: outlook.sale.receivedFen,
});

export const toTradeInRowView = (card: TradeInCard): TradeInRowView => ({
  id: card.id,
  number: card.number,
  sort: card.sort,
  state: card.state,
  name: card.name,
  picture: card.picture === null ? '' : picturePath(card.picture),
  metal: card.metal,
  goldMg: card.goldMg,
  creditFen: card.creditFen,
  leftFen: card.leftFen,
  takenAt: card.takenAt.toISOString(),
  pieceId: card.pieceId,
  serial: card.serial,
  pieceState: card.pieceState,
  storeName: card.storeName,
  customerName: card.customerName,
});

/** As it was frozen; JSON keeps instants as text. */
function frozen(estimate: Record<string, unknown>): TradeInEstimate {
  const kept = estimate as unknown as TradeInEstimate;
  const { board } = kept;
  return { ...kept, board: board && { ...board, effectiveAt: new Date(board.effectiveAt) } };
}

export const toTradeInFileView = ({ card, lines, actions }: TradeInFull): TradeInFileView => ({
  ...toTradeInRowView(card),
  saleId: card.saleId,
  customerId: card.customerId,
  staffName: card.staffName,
  grossMg: card.grossMg,
  recordedGrossMg: card.recordedGrossMg,
  recordedGoldMg: card.recordedGoldMg,
  differenceReason: card.differenceReason,
  estimate: toTradeInView(frozen(card.estimate)),
  meltedMg: card.meltedMg,
  assayPermille: card.assayPermille,
  movedAt: card.movedAt?.toISOString() ?? null,
  moveReason: card.moveReason,
  ledger: lines.map(toCreditLineView),
  actions,
});
