import { Injectable } from '@nestjs/common';
import { CAME_BACK, DISPOSITION_MOVE, takesTwo, type DispositionChoice } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { PiecePhotos, Pieces } from '../../inventory/index.js';
import { DispositionsRepository, type DispositionRow, type WaitingPiece } from './dispositions.repository.js';

export interface DispositionSaid {
  choice: DispositionChoice;
  reason: string;
  /** As the scale shows it. */
  grossMg: number;
  photoIds?: readonly string[];
}

/** What a decision writes beside itself. */
@Injectable()
export class DispositionLedger {
  constructor(
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly pieces: Pieces,
    readonly photos: PiecePhotos,
  ) {}
}

/** 退回处置: back to the counter or to the bench by one; into the furnace or out of the books by two. */
@Injectable()
export class Dispositions {
  constructor(
    private readonly dispositions: DispositionsRepository,
    private readonly ledger: DispositionLedger,
    private readonly clock: Clock,
  ) {}

  waiting(staff: StaffIdentity, storeId: string | null): Promise<WaitingPiece[]> {
    return this.dispositions.waiting(staff, storeId);
  }

  /**
   * Carried out at once, or proposed where it takes two.
   * @throws piece.not_found, disposition.not_waiting for a piece that did not come back or was decided about,
   * disposition.already_proposed, file.not_found
   */
  async decide(staff: StaffIdentity, pieceId: string, said: DispositionSaid): Promise<void> {
    try {
      await this.ledger.transactions.run((tx) => this.decideIn(tx, staff, pieceId, said));
    } catch (error) {
      if (isDuplicate(error, 'uq_disposition_open')) throw new DomainError('disposition.already_proposed');
      throw error;
    }
  }

  /** @throws disposition.not_found, disposition.decided, disposition.own_proposal, disposition.not_waiting */
  confirm(staff: StaffIdentity, id: string): Promise<void> {
    return this.ledger.transactions.run(async (tx) => {
      const row = await this.open(tx, staff, id);
      if (row.proposedBy === staff.id) throw new DomainError('disposition.own_proposal');
      await this.stillThere(tx, staff, row);
      await this.carryOut(tx, staff, row, []);
      await this.close(tx, staff, row, 'done', null);
    });
  }

  /** By a second person, or by whoever proposed it and thinks better of it. */
  refuse(staff: StaffIdentity, id: string, note: string): Promise<void> {
    return this.ledger.transactions.run(async (tx) => {
      const row = await this.open(tx, staff, id);
      await this.close(tx, staff, row, 'refused', note);
    });
  }

  private async decideIn(
    tx: Tx,
    staff: StaffIdentity,
    pieceId: string,
    { choice, reason, grossMg, photoIds }: DispositionSaid,
  ): Promise<void> {
    const piece = await this.ledger.pieces.lock(tx, pieceId, staff);
    const cameAt = await this.dispositions.cameAt(tx, pieceId);
    if (!CAME_BACK.includes(piece.state) || cameAt === null) throw new DomainError('disposition.not_waiting');
    const now = this.clock.now();
    const two = takesTwo(choice);
    const row: DispositionRow = {
      id: newId(),
      pieceId,
      storeId: piece.storeId,
      choice,
      state: two ? 'proposed' : 'done',
      reason,
      grossMg,
      cameAt,
      proposedBy: staff.id,
      proposedByName: staff.name,
      proposedAt: now,
      decidedBy: two ? null : staff.id,
      decidedByName: two ? null : staff.name,
      decidedAt: two ? null : now,
      note: null,
    };
    const evidence = await this.ledger.photos.taken(tx, staff, photoIds);
    await this.mustBeAlone(tx, pieceId, cameAt);
    await this.dispositions.insert(tx, row);
    if (two)
      await this.ledger.pieces.amend(tx, pieceId, 'inspect', {
        ...moverOf(staff, row),
        details: { disposition: 'proposed', choice, grossMg },
        evidence,
      });
    else await this.carryOut(tx, staff, row, evidence);
    await this.audited(tx, staff, row, two ? 'disposition.propose' : 'disposition.decide');
  }

  /** What waits for a second person is refused first, before the piece goes another way. */
  private async mustBeAlone(tx: Tx, pieceId: string, cameAt: Date): Promise<void> {
    if (await this.dispositions.isProposed(tx, pieceId, cameAt))
      throw new DomainError('disposition.already_proposed');
  }

  private async open(tx: Tx, staff: StaffIdentity, id: string): Promise<DispositionRow> {
    const row = await this.dispositions.lock(tx, id);
    if (row === null || !inScope(staff, row.storeId)) throw new DomainError('disposition.not_found');
    if (row.state !== 'proposed') throw new DomainError('disposition.decided');
    return row;
  }

  /** The return may have been undone meanwhile, and the piece be its buyer's again. */
  private async stillThere(tx: Tx, staff: StaffIdentity, row: DispositionRow): Promise<void> {
    const piece = await this.ledger.pieces.lock(tx, row.pieceId, staff);
    const cameAt = await this.dispositions.cameAt(tx, row.pieceId);
    if (!CAME_BACK.includes(piece.state) || cameAt?.getTime() !== row.cameAt.getTime())
      throw new DomainError('disposition.not_waiting');
  }

  private async carryOut(
    tx: Tx,
    staff: StaffIdentity,
    row: DispositionRow,
    evidence: Awaited<ReturnType<PiecePhotos['taken']>>,
  ): Promise<void> {
    const { choice, grossMg, proposedByName } = row;
    await this.ledger.pieces.move(tx, row.pieceId, DISPOSITION_MOVE[choice], {
      ...moverOf(staff, row),
      details: { disposition: choice, grossMg, proposedByName },
      evidence,
    });
  }

  private async close(
    tx: Tx,
    staff: StaffIdentity,
    row: DispositionRow,
    state: 'done' | 'refused',
    note: string | null,
  ): Promise<void> {
    const by = { decidedBy: staff.id, decidedByName: staff.name, decidedAt: this.clock.now() };
    await this.dispositions.save(tx, { ...row, ...by, state, note });
    await this.audited(tx, staff, row, state === 'done' ? 'disposition.confirm' : 'disposition.refuse');
  }

  private audited(tx: Tx, staff: StaffIdentity, row: DispositionRow, action: string): Promise<void> {
    const { pieceId: subjectId, storeId, choice, reason, grossMg } = row;
    const about = { subjectKind: 'piece', subjectId, storeId, details: { choice, reason, grossMg } };
    return this.ledger.audit.record(tx, { staffId: staff.id, action, ...about });
  }
}

const moverOf = (staff: StaffIdentity, row: DispositionRow) => ({
  actorRole: staff.role,
  actorId: staff.id,
  scope: staff,
  refId: row.id,
  reason: row.reason,
});
