import { Injectable } from '@nestjs/common';
import { CHECK_LIMITS, checkPassed, checksFit, checksFor, type CheckedItem } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { PiecePhotos, Pieces, Stock } from '../../inventory/index.js';
import { ClaimsRepository, type ClaimRow } from '../claims.repository.js';
import { BenchRepository } from './bench.repository.js';
import { lastWorker } from './bench.rules.js';
import { QualityChecksRepository } from './quality-checks.repository.js';
import { WorkshopLedger } from './workshop.service.js';

export interface CheckSaid {
  items: readonly CheckedItem[];
  /** As the scale shows it. */
  weightMg: number;
  photoIds: readonly string[];
  /** What is not right; needed where something is not. */
  note?: string;
}

/** What a check rests on. */
@Injectable()
export class CheckGround {
  constructor(
    readonly claims: ClaimsRepository,
    readonly bench: BenchRepository,
    readonly pieces: Pieces,
    readonly stock: Stock,
    readonly photos: PiecePhotos,
  ) {}
}

/** 质检: nothing leaves the bench before somebody else has looked at it; what is not right stays there. */
@Injectable()
export class QualityChecks {
  constructor(
    private readonly checks: QualityChecksRepository,
    private readonly ground: CheckGround,
    private readonly ledger: WorkshopLedger,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws claim.not_found, claim.not_at_bench while no work is under way, claim.checked_by_worker for whoever did the
   * last of it, and for any technician where nobody wrote down who did, claim.already_checked when it was found right, claim.check_before_work when nothing was done since it
   * was found wrong, request.invalid for a list that is not the piece's, file.not_found
   */
  async add(claimId: string, staff: StaffIdentity, said: CheckSaid): Promise<void> {
    await this.mustBeItsList(claimId, said);
    const passed = checkPassed(said.items);
    if (!passed && (said.note ?? '') === '') throw invalidRequest([{ path: 'note', rule: 'isNotEmpty' }]);
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.ground.claims.lock(tx, claimId);
      if (row === null || !inScope(staff, row.storeId)) throw new DomainError('claim.not_found');
      await this.mustBeDue(tx, row, staff);
      const at = this.clock.now();
      const by = { staffId: staff.id, staffName: staff.name, at };
      const { items, weightMg, photoIds, note = null } = said;
      await this.checks.insert(tx, {
        claimId,
        passed: passed ? 1 : 0,
        stands: 1,
        items: items.map(({ check, ok }) => ({ check, ok })),
        weightMg,
        note,
        photoIds: [...photoIds],
        ...by,
      });
      if (!passed)
        await this.ground.bench.addEntry(tx, {
          claimId,
          work: 'check_failed',
          note,
          costFen: 0,
          parts: [],
          ...by,
        });
      await this.writeDown(tx, row, staff, said, passed);
    });
  }

  private async mustBeItsList(claimId: string, { items, weightMg }: CheckSaid): Promise<void> {
    const claim = await this.ground.claims.find(claimId);
    if (claim === null) throw new DomainError('claim.not_found');
    const { kind, gem } = await this.ground.stock.get(claim.pieceId);
    if (!checksFit(checksFor(claim.kind, kind, gem), items))
      throw invalidRequest([{ path: 'items', rule: 'fits' }]);
    if (weightMg % CHECK_LIMITS.weightStepMg !== 0)
      throw invalidRequest([{ path: 'weightMg', rule: 'isDivisibleBy' }]);
  }

  private async mustBeDue(tx: Tx, row: ClaimRow, staff: StaffIdentity): Promise<void> {
    if (row.state !== 'repairing') throw new DomainError('claim.not_at_bench', { state: row.state });
    const standing = (await this.checks.of(row.id, tx)).filter(({ stands }) => stands === 1);
    if (standing.some(({ passed }) => passed === 1)) throw new DomainError('claim.already_checked');
    if (standing.length > 0) throw new DomainError('claim.check_before_work');
    const entries = await this.ground.bench.entries(row.id, tx);
    const worker = lastWorker(entries);
    // Of work nobody wrote down it may have been any technician: a leader looks at it.
    if (worker === null ? staff.role === 'service' : worker === staff.id)
      throw new DomainError('claim.checked_by_worker');
  }

  private async writeDown(
    tx: Tx,
    { id, pieceId, storeId, customerId }: ClaimRow,
    staff: StaffIdentity,
    { items, weightMg, photoIds, note }: CheckSaid,
    passed: boolean,
  ): Promise<void> {
    const evidence = await this.ground.photos.taken(tx, staff, photoIds);
    const wrong = items.filter(({ ok }) => !ok).map(({ check }) => check);
    await this.ground.pieces.amend(tx, pieceId, 'inspect', {
      actorRole: staff.role,
      actorId: staff.id,
      storeId,
      refId: id,
      ...(note === undefined ? {} : { reason: note }),
      details: { qualityCheck: passed ? 'passed' : 'failed', weightMg, wrong },
      evidence,
    });
    const about = { subjectKind: 'claim', subjectId: id, storeId };
    await this.ledger.audit.record(tx, { staffId: staff.id, action: 'claim.check', ...about });
    await this.ledger.outbox.add(tx, 'claim.changed', { claimId: id, storeId, customerId });
  }
}
