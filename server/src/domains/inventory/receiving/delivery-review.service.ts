import { Injectable } from '@nestjs/common';
import { RESOLUTIONS_OF, type DeliveryResolution } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { DeliveriesRepository, type DeliveryLine, type DeliveryRow } from './deliveries.repository.js';
import { Deliveries, DeliveryGround, DeliveryLedger } from './deliveries.service.js';
import { demandRead, evidenceAfter } from '../papers/proposal.rules.js';
import { moverOf, refusedLine, takeIn } from './take-in.js';

export interface Settlement {
  resolution: DeliveryResolution;
  reason: string;
  photoIds?: readonly string[] | undefined;
}

const unsaid = { resolution: null, reason: null, proposedBy: null, proposedAt: null };

/** 收货差异: one person says how a difference ends and why, a second one agrees, and only then the ledger changes. */
@Injectable()
export class DeliveryReview {
  constructor(
    private readonly repository: DeliveriesRepository,
    private readonly deliveries: Deliveries,
    private readonly ground: DeliveryGround,
    private readonly ledger: DeliveryLedger,
  ) {}

  /** Said again it replaces what was said before; photos stay until others come. */
  propose(id: string, by: StaffIdentity, lineId: string, settlement: Settlement): Promise<void> {
    const { resolution, reason, photoIds } = settlement;
    return this.turn(id, by, lineId, async (tx, row, line) => {
      const { state } = line;
      if (!differs(state) || !RESOLUTIONS_OF[state].includes(resolution)) throw refusedLine('propose', state);
      const evidence = await this.ground.photos.taken(tx, by, photoIds);
      const proposed = { proposedBy: by.id, proposedAt: this.ledger.clock.now() };
      await this.told(tx, row, by, line, { action: 'propose', note: reason, resolution });
      return { ...line, resolution, reason, ...proposed, evidence: evidenceAfter(line.evidence, evidence) };
    });
  }

  /** Not convinced: back to whoever looks into it, with a word why. */
  sendBack(id: string, by: StaffIdentity, lineId: string, mark: string, why: string): Promise<void> {
    return this.turn(id, by, lineId, async (tx, row, line) => {
      const { resolution } = proposedOf(line, 'sendBack');
      demandRead(mark, line);
      await this.told(tx, row, by, line, { action: 'sendBack', note: why, resolution });
      return { ...line, ...unsaid };
    });
  }

  /**
   * @param mark of the proposal that was read
   * @throws delivery.own_proposal: four eyes belong to two people
   */
  approve(id: string, by: StaffIdentity, lineId: string, mark: string): Promise<void> {
    return this.turn(id, by, lineId, async (tx, row, line) => {
      const { resolution, reason, proposedBy } = proposedOf(line, 'approve');
      if (proposedBy === by.id) throw new DomainError('delivery.own_proposal');
      demandRead(mark, line);
      await this.carryOut(tx, row, line, by, resolution, reason);
      await this.told(tx, row, by, line, { action: resolution, note: reason, resolution });
      return { ...line, state: 'settled', settledBy: by.id, settledAt: this.ledger.clock.now() };
    });
  }

  private async turn(
    id: string,
    by: StaffIdentity,
    lineId: string,
    change: (tx: Tx, row: DeliveryRow, line: DeliveryLine) => Promise<DeliveryLine>,
  ): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.deliveries.locked(tx, id, by);
      const line = await this.deliveries.line(tx, id, lineId);
      const running = row.state === 'receiving' || row.state === 'differences';
      if (!running || !differs(line.state)) throw refusedLine('settle', line.state);
      await this.repository.saveLine(tx, await change(tx, row, line));
    });
  }

  private told(
    tx: Tx,
    row: DeliveryRow,
    by: StaffIdentity,
    line: DeliveryLine,
    { action, note, resolution }: { action: string; note: string; resolution: DeliveryResolution },
  ): Promise<void> {
    return this.deliveries.told(tx, row, by, line.pieceId, { action, note, details: { resolution } });
  }

  private async carryOut(
    tx: Tx,
    row: DeliveryRow,
    line: DeliveryLine,
    by: StaffIdentity,
    resolution: DeliveryResolution,
    reason: string,
  ): Promise<void> {
    const { pieces, endings } = this.ground;
    const piece = await pieces.lock(tx, line.pieceId);
    const mover = moverOf(row, by, reason);
    if (resolution === 'accept') await takeIn(tx, pieces, row, by, line);
    if (resolution === 'lost') {
      await pieces.move(tx, piece.id, 'reportLost', { ...mover, evidence: line.evidence ?? [] });
    }
    if (resolution === 'not_sent' && row.transferId !== null && piece.state === 'in_transit') {
      const storeId = (await endings.senderOf(tx, row.transferId)) ?? piece.storeId;
      await pieces.move(tx, piece.id, 'receive', { ...mover, storeId, set: { container: 'safe' } });
    }
  }
}

const differs = (state: DeliveryLine['state']): state is keyof typeof RESOLUTIONS_OF =>
  state in RESOLUTIONS_OF;

function proposedOf(
  { state, resolution, reason, proposedBy }: DeliveryLine,
  action: string,
): { resolution: DeliveryResolution; reason: string; proposedBy: string } {
  if (resolution === null || reason === null || proposedBy === null) throw refusedLine(action, state);
  return { resolution, reason, proposedBy };
}
