import { Injectable } from '@nestjs/common';
import {
  COUNT_RESOLUTIONS_OF,
  PIECE_FLOW,
  type Container,
  type CountResolution,
  type DifferenceState,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Containers } from '../containers/containers.service.js';
import { demandRead, evidenceAfter } from '../papers/proposal.rules.js';
import { PiecePhotos } from '../pieces/piece-photos.service.js';
import { Pieces, type Mover } from '../pieces/pieces.service.js';
import { CountsRepository, type CountRow, type DifferenceRow } from './counts.repository.js';
import { CountLedger, Counts } from './counts.service.js';

export interface Proposal {
  resolution: CountResolution;
  reason: string;
  /** Of the place, the tag or the piece as it was found. */
  photoIds?: readonly string[] | undefined;
}

/** What a settled difference changes. */
@Injectable()
export class CountGround {
  constructor(
    readonly pieces: Pieces,
    readonly containers: Containers,
    readonly photos: PiecePhotos,
  ) {}
}

/** 盘点差异: one person says how a difference ends and why, a second one agrees, and only then the ledger changes. */
@Injectable()
export class CountReview {
  constructor(
    private readonly repository: CountsRepository,
    private readonly counts: Counts,
    private readonly ground: CountGround,
    private readonly ledger: CountLedger,
  ) {}

  /** Said again it replaces what was said before; photos stay until others come. */
  propose(id: string, by: StaffIdentity, lineId: string, proposal: Proposal): Promise<void> {
    const { resolution, reason, photoIds } = proposal;
    return this.turn(id, by, lineId, ['open', 'proposed'], 'propose', async (tx, row, line) => {
      if (!COUNT_RESOLUTIONS_OF[line.kind].includes(resolution)) throw refused('propose', row, line);
      const photos = await this.ground.photos.taken(tx, by, photoIds);
      return {
        ...line,
        state: 'proposed',
        resolution,
        reason,
        proposedBy: by.id,
        proposedAt: this.ledger.clock.now(),
        evidence: evidenceAfter(line.evidence, photos),
      };
    });
  }

  /** Not convinced: back to whoever looks into it, with a word why. */
  sendBack(id: string, by: StaffIdentity, lineId: string, mark: string, why: string): Promise<void> {
    return this.turn(
      id,
      by,
      lineId,
      ['proposed'],
      'sendBack',
      (_tx, _row, line) => {
        demandRead(mark, line);
        const unsaid = { resolution: null, reason: null, proposedBy: null, proposedAt: null };
        return Promise.resolve({ ...line, state: 'open' as const, ...unsaid });
      },
      why,
    );
  }

  /**
   * @param mark of the proposal that was read
   * @throws count.own_proposal: four eyes belong to two people
   */
  approve(id: string, by: StaffIdentity, lineId: string, mark: string): Promise<void> {
    return this.turn(id, by, lineId, ['proposed'], 'approve', async (tx, row, line) => {
      if (line.proposedBy === by.id) throw new DomainError('count.own_proposal');
      demandRead(mark, line);
      await this.carryOut(tx, row, line, by);
      return { ...line, state: 'settled' as const, settledBy: by.id, settledAt: this.ledger.clock.now() };
    });
  }

  private async turn(
    id: string,
    by: StaffIdentity,
    lineId: string,
    from: readonly DifferenceState[],
    action: string,
    change: (tx: Tx, row: CountRow, line: DifferenceRow) => Promise<DifferenceRow>,
    why?: string,
  ): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.counts.locked(tx, id, by, 'FOR UPDATE');
      const line = await this.repository.lockDifference(tx, id, lineId);
      if (line === null) throw new DomainError('count.not_found');
      if (row.state !== 'reviewing' || !from.includes(line.state)) throw refused(action, row, line);
      const changed = await change(tx, row, line);
      await this.repository.saveDifference(tx, changed);
      const details = {
        serial: line.serial,
        kind: line.kind,
        resolution: changed.resolution ?? line.resolution,
        ...(changed.evidence === null ? {} : { photos: changed.evidence.map(({ ref }) => ref) }),
      };
      await this.counts.note(tx, row, by, action, row.state, why ?? changed.reason ?? undefined, details);
    });
  }

  private async carryOut(tx: Tx, row: CountRow, line: DifferenceRow, by: StaffIdentity): Promise<void> {
    if (line.pieceId === null) return;
    const mover: Mover = {
      actorRole: by.role,
      actorId: by.id,
      refId: row.id,
      reason: line.reason ?? row.number,
      details: { count: row.number, difference: line.kind },
      evidence: [{ kind: 'count', ref: row.id }, ...(line.evidence ?? [])],
    };
    switch (line.resolution) {
      case 'lost':
        await this.ground.pieces.move(tx, line.pieceId, 'reportLost', mover);
        return;
      case 'relocate':
        await this.ground.pieces.amend(tx, line.pieceId, 'relocate', {
          ...mover,
          ...(await this.placeOf(row)),
        });
        return;
      case 'take_in': {
        const piece = await this.ground.pieces.lock(tx, line.pieceId);
        const action = PIECE_FLOW.next(piece.state, 'recover') === null ? 'receive' : 'recover';
        await this.ground.pieces.move(tx, line.pieceId, action, { ...mover, ...(await this.placeOf(row)) });
        return;
      }
      default:
        await this.ground.pieces.amend(tx, line.pieceId, 'count', mover);
    }
  }

  /** Where a piece that was found now lies. */
  private async placeOf(row: CountRow): Promise<{ storeId: string; set: Mover['set'] }> {
    const { storeId, containerId } = row;
    if (containerId === null) return { storeId, set: { container: 'safe' satisfies Container } };
    const { kind } = await this.ground.containers.get(containerId, { storeIds: 'all' });
    return { storeId, set: { container: kind, containerId } };
  }
}

const refused = (action: string, row: CountRow, line: DifferenceRow): DomainError =>
  new DomainError('count.action_refused', { action, state: row.state, line: line.state, refusals: [] });
