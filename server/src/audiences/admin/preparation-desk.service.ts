import { Injectable } from '@nestjs/common';
import {
  Preparation,
  TrayChanges,
  type PreparationLine,
  type PreparedVisit,
  type StrayParcel,
} from '../../domains/appointments/index.js';
import { VisitTransfers } from '../../domains/inventory/index.js';
import { StaffAccounts, Stores } from '../../domains/store/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { DomainError, invalidRequest } from '../../platform/errors/index.js';
import { TrayViews } from '../views/tray-views.service.js';
import type {
  PreparationActionBody,
  PreparationLineView,
  PreparedVisitView,
  StrayParcelView,
} from './preparation.dto.js';
import type { TrayItemView } from '../views/tray.dto.js';

/** What the list of preparations asks and does. */
@Injectable()
export class PreparationHands {
  constructor(
    readonly preparation: Preparation,
    readonly changes: TrayChanges,
    readonly transfers: VisitTransfers,
  ) {}
}

/** 备盘 as the desk shows it. */
@Injectable()
export class PreparationDesk {
  constructor(
    private readonly hands: PreparationHands,
    private readonly views: TrayViews,
    private readonly staff: StaffAccounts,
    private readonly stores: Stores,
  ) {}

  async act(by: StaffIdentity, id: string, body: PreparationActionBody): Promise<void> {
    const { preparation, changes, transfers } = this.hands;
    const { action } = body;
    if (action === 'ready' || action === 'undoReady') return preparation.ready(id, by, action);
    const wishId = demanded(body, 'wishId');
    switch (action) {
      case 'lay':
        return preparation.lay(id, by, wishId);
      case 'putBack':
        return preparation.putBack(id, by, wishId);
      case 'propose':
        return changes.propose(id, by, wishId, demanded(body, 'pieceId'));
      case 'chase': {
        const { lines } = await preparation.visit(id, by);
        const transferId = lines.find((line) => line.wish.id === wishId)?.transfer?.transferId;
        if (transferId === undefined) throw new DomainError('transfer.not_found');
        return transfers.chase(by, transferId);
      }
    }
  }

  async visit(visit: PreparedVisit): Promise<PreparedVisitView> {
    const [view] = await this.visits([visit]);
    return view as PreparedVisitView;
  }

  async visits(visits: readonly PreparedVisit[]): Promise<PreparedVisitView[]> {
    const [items, names] = await Promise.all([
      this.views.items(visits),
      this.staff.names(visits.map(({ row }) => row.staffId)),
    ]);
    return visits.map(({ row, tray, lines, refusals }, i) => ({
      id: row.id,
      code: row.code,
      state: row.state,
      startsAt: row.startsAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      contactName: row.contactName,
      advisorName: names.get(row.staffId) ?? '',
      lines: (items[i] ?? []).map((item) =>
        toLine(
          item,
          lines.find((line) => line.wish.id === item.id),
          row.id,
        ),
      ),
      readyAt: tray.readyAt?.toISOString() ?? null,
      ready: refusals.ready,
      undoReady: refusals.undoReady,
    }));
  }

  async strays(list: readonly StrayParcel[], storeId: string): Promise<StrayParcelView[]> {
    const cards = await this.stores.cards([
      ...new Set(list.flatMap((one) => [one.fromStoreId, one.toStoreId])),
    ]);
    const names = new Map(cards.map((card) => [card.id, card.name]));
    const papers = new Map(list.map((one) => [one.transferId, one]));
    return [...papers.values()].map((one) => ({
      transferId: one.transferId,
      number: one.number,
      code: one.code,
      state: one.state,
      fromStoreName: names.get(one.fromStoreId) ?? '',
      toStoreName: names.get(one.toStoreId) ?? '',
      outgoing: one.fromStoreId === storeId,
    }));
  }
}

function toLine(item: TrayItemView, line: PreparationLine | undefined, visitId: string): PreparationLineView {
  const { piece = null, transfer = null } = line ?? {};
  const waits = piece?.state === 'on_hold' && piece.heldFor !== visitId;
  return {
    ...item,
    trayPieceId: piece?.pieceId ?? null,
    serial: piece?.serial ?? null,
    container: piece?.container ?? null,
    containerLabel:
      piece === null || piece.containerCode === null
        ? null
        : `${piece.containerCode} ${piece.containerName ?? ''}`,
    keptUntil: waits ? (piece.heldUntil?.toISOString() ?? null) : null,
    transferId: transfer?.transferId ?? null,
    transferState: transfer?.state ?? null,
    chasedAt: transfer?.chasedAt?.toISOString() ?? null,
  };
}

function demanded(body: PreparationActionBody, field: 'wishId' | 'pieceId'): string {
  const value = body[field];
  if (value === undefined) throw invalidRequest([{ path: field, rule: 'isNotEmpty' }]);
  return value;
}
