import { COUNT_RESOLUTIONS_OF } from '@zhuyue/shared';
import {
  proposalMark,
  type CountCard,
  type CountFull,
  type CountProgress,
  type DifferenceLine,
  type ScanLine,
} from '../../../domains/inventory/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { picturePath } from '../../views/catalogue.rules.js';
import type {
  CountCardView,
  CountDifferenceView,
  CountProgressView,
  CountScanLineView,
  CountView,
} from './counts.dto.js';
import { toPaperLineView, type Address } from './paper.rules.js';

export const toCountCardView = (card: CountCard): CountCardView => ({
  id: card.id,
  number: card.number,
  storeId: card.storeId,
  storeName: card.storeName,
  containerName: card.containerName,
  state: card.state,
  note: card.note,
  startedByName: card.startedByName,
  startedAt: card.startedAt.toISOString(),
  movedAt: card.movedAt.toISOString(),
  found: card.found,
  open: card.open,
  proposed: card.proposed,
  settled: card.settled,
});

const pictureOf = (picture: string | null, name: string | null): string | null =>
  name === null ? null : picturePath(picture);

const toScanView = (scan: ScanLine): CountScanLineView => ({
  serial: scan.serial,
  name: scan.name,
  picture: pictureOf(scan.picture, scan.name),
  verdict: scan.verdict,
  scannedByName: scan.scannedByName,
  seenAt: scan.seenAt.toISOString(),
});

export const toProgressView = ({ card, expected, hands, scans }: CountProgress): CountProgressView => ({
  ...toCountCardView(card),
  expected,
  hands: hands.map(({ name, n }) => ({ name, scans: Number(n) })),
  scans: scans.map(toScanView),
});

const toDifferenceView = (
  line: DifferenceLine,
  reviewing: boolean,
  staff: StaffIdentity,
  addressOf: Address,
): CountDifferenceView => {
  const leads = staff.role === 'manager' || staff.role === 'headquarters';
  return {
    id: line.id,
    serial: line.serial,
    pieceId: line.pieceId,
    name: line.name,
    picture: pictureOf(line.picture, line.name),
    kind: line.kind,
    state: line.state,
    pieceState: line.pieceState,
    pieceStoreName: line.pieceStoreName,
    lastAction: line.lastAction,
    lastByName: line.lastByName,
    lastAt: line.lastAt?.toISOString() ?? null,
    resolution: line.resolution,
    reason: line.reason,
    proposedByName: line.proposedByName,
    settledByName: line.settledByName,
    photos: (line.evidence ?? []).map(({ ref }) => addressOf(ref)),
    mark: proposalMark(line),
    resolutions: reviewing && line.state !== 'settled' ? [...COUNT_RESOLUTIONS_OF[line.kind]] : [],
    canApprove: reviewing && leads && line.state === 'proposed' && line.proposedBy !== staff.id,
  };
};

export const toCountView = (full: CountFull, staff: StaffIdentity, addressOf: Address): CountView => ({
  ...toProgressView(full),
  differences: full.differences.map((line) =>
    toDifferenceView(line, full.card.state === 'reviewing', staff, addressOf),
  ),
  history: full.history.map(toPaperLineView),
  actions: full.actions,
});
