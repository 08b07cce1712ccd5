import { RESOLUTIONS_OF, type DeliveryResolution } from '@zhuyue/shared';
import {
  proposalMark,
  type DeliveryCard,
  type DeliveryFull,
  type DeliveryLineRow,
} from '../../../domains/inventory/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { DeliveryCardView, DeliveryLineView, DeliveryView } from './deliveries.dto.js';
import { toListedPieceView, toPaperLineView, type Address } from './paper.rules.js';

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

type Reader = Pick<StaffIdentity, 'id' | 'role'>;

const leads = ({ role }: Reader): boolean => role === 'manager' || role === 'headquarters';

const canApprove = ({ state, proposedBy }: DeliveryLineRow, reader: Reader): boolean =>
  state !== 'settled' && proposedBy !== null && proposedBy !== reader.id && leads(reader);

const resolutionsOf = ({ state }: DeliveryLineRow): DeliveryResolution[] =>
  state === 'stopped' || state === 'missing' || state === 'unexpected' ? [...RESOLUTIONS_OF[state]] : [];

const toLineView = (line: DeliveryLineRow, reader: Reader, addressOf: Address): DeliveryLineView => ({
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
  proposedByName: line.proposedByName,
  settledByName: line.settledByName,
  photos: (line.evidence ?? []).map(({ ref }) => addressOf(ref)),
  mark: proposalMark(line),
  canApprove: canApprove(line, reader),
  resolutions: resolutionsOf(line),
});

export const toDeliveryView = (
  { card, lines, history, mayReceive, actions }: DeliveryFull,
  reader: Reader,
  addressOf: Address,
): DeliveryView => ({
  ...toDeliveryCardView(card),
  weighs: card.weighs,
  toleranceMg: card.toleranceMg,
  mayReceive,
  lines: lines.map((line) => toLineView(line, reader, addressOf)),
  history: history.map(toPaperLineView),
  actions,
});
