import { RESOLUTIONS_OF, type DeliveryResolution } from '@zhuyue/shared';
import type { DeliveryCard, DeliveryFull, DeliveryLineRow } from '../../../domains/inventory/index.js';
import type { DeliveryCardView, DeliveryLineView, DeliveryView } from './deliveries.dto.js';
import { toListedPieceView, toPaperLineView } from './paper.rules.js';

export const toDeliveryCardView = (card: DeliveryCard): DeliveryCardView => ({
  id: card.id,
  number: card.number,
  storeId: card.storeId,
  storeName: card.storeName,
  source: card.source,
  sourceName: card.sourceName,
  transferId: card.transferId,
  transferNumber: card.transferNumber,
  paperNumber: card.paperNumber,
  dueOn: card.dueOn,
  state: card.state,
  pieces: card.lines,
  received: card.received,
  unsettled: card.unsettled,
  createdAt: card.createdAt.toISOString(),
  movedAt: card.movedAt.toISOString(),
});

const resolutionsOf = ({ state }: DeliveryLineRow): DeliveryResolution[] =>
  state === 'stopped' || state === 'missing' || state === 'unexpected' ? [...RESOLUTIONS_OF[state]] : [];

const toLineView = (line: DeliveryLineRow): DeliveryLineView => ({
  ...toListedPieceView(line),
  pieceState: line.pieceState,
  id: line.id,
  state: line.state,
  grossMg: line.grossMg,
  weighedMg: line.weighedMg,
  explanation: line.explanation,
  paperCertificate: line.paperCertificate,
  certificates: line.certificates,
  verdict: line.verdict,
  scannedByName: line.scannedByName,
  scannedAt: line.scannedAt?.toISOString() ?? null,
  resolution: line.resolution,
  reason: line.reason,
  settledByName: line.settledByName,
  resolutions: resolutionsOf(line),
});

export const toDeliveryView = ({ card, lines, history, actions }: DeliveryFull): DeliveryView => ({
  ...toDeliveryCardView(card),
  weighs: card.weighs,
  toleranceMg: card.toleranceMg,
  lines: lines.map(toLineView),
  history: history.map(toPaperLineView),
  actions,
});
