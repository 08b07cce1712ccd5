import { Injectable } from '@nestjs/common';
import { BENCH_CERTIFICATE, type BenchWork } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { Pieces, Stock } from '../../inventory/index.js';
import { Certificates } from '../../store/index.js';
import { ClaimsRepository } from '../claims.repository.js';
import { mustBePlaces } from '../evidence/places.rules.js';
import { ceilingOf, spentOf, type PartChange } from './bench.rules.js';
import { BenchRepository } from './bench.repository.js';
import { QualityChecksRepository } from './quality-checks.repository.js';

export interface BenchSaid {
  work: BenchWork;
  note?: string;
  /** What it costs the owner, in fen; 0 for what is free. */
  costFen: number;
  parts: readonly (Omit<PartChange, 'place'> & { place?: string })[];
}

@Injectable()
export class WorkshopLedger {
  constructor(
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly outbox: Outbox,
    readonly certificates: Certificates,
  ) {}
}

/** 工坊: who did what to a piece and when. What goes in or out of it stands in its passport. */
@Injectable()
export class Workshop {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly bench: BenchRepository,
    private readonly checks: QualityChecksRepository,
    private readonly pieces: Pieces,
    private readonly stock: Stock,
    private readonly ledger: WorkshopLedger,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws claim.not_found, claim.not_at_bench while no work is under way, claim.above_ceiling when it would cost more
   * than the owner has agreed to, training.certificate_missing for work that is left to other hands, request.invalid for
   * a place that is none of the piece
   */
  async add(claimId: string, staff: StaffIdentity, said: BenchSaid): Promise<void> {
    const { transactions, audit, outbox, certificates } = this.ledger;
    if (said.work === 'check_failed') throw invalidRequest([{ path: 'work', rule: 'isIn' }]);
    await this.placed(claimId, said.parts);
    await transactions.run(async (tx) => {
      const row = await this.claims.lock(tx, claimId);
      if (row === null || !inScope(staff, row.storeId)) throw new DomainError('claim.not_found');
      if (row.state !== 'repairing') throw new DomainError('claim.not_at_bench', { state: row.state });
      await certificates.demand(tx, staff.id, BENCH_CERTIFICATE[said.work], row.storeId);
      const [quotes, entries] = [await this.bench.quotes(claimId, tx), await this.bench.entries(claimId, tx)];
      const [ceilingFen, spentFen] = [ceilingOf(quotes), spentOf(entries) + said.costFen];
      if (said.costFen > 0 && spentFen > ceilingFen)
        throw new DomainError('claim.above_ceiling', { ceilingFen, spentFen });
      const parts = said.parts.map(({ move, text, weightMg, place }) => ({
        move,
        text,
        weightMg,
        place: place ?? null,
      }));
      await this.bench.addEntry(tx, {
        claimId,
        work: said.work,
        note: said.note ?? null,
        costFen: said.costFen,
        parts,
        staffId: staff.id,
        staffName: staff.name,
        at: this.clock.now(),
      });
      await this.checks.outdate(tx, claimId);
      if (parts.length > 0)
        await this.pieces.amend(tx, row.pieceId, 'alter', {
          actorRole: staff.role,
          actorId: staff.id,
          storeId: row.storeId,
          refId: claimId,
          details: { work: said.work, parts },
          evidence: [{ kind: 'claim', ref: row.number }],
        });
      const about = { subjectKind: 'claim', subjectId: claimId, storeId: row.storeId };
      await audit.record(tx, { staffId: staff.id, action: 'claim.bench', ...about });
      await outbox.add(tx, 'claim.changed', {
        claimId,
        storeId: row.storeId,
        customerId: row.customerId,
      });
    });
  }

  /** The stones of a piece stay as they are while it is here: looked at before the row is locked. */
  private async placed(claimId: string, parts: BenchSaid['parts']): Promise<void> {
    const places = parts.flatMap(({ place }) => place ?? []);
    const row = places.length === 0 ? null : await this.claims.find(claimId);
    if (row !== null) mustBePlaces(await this.stock.file(await this.stock.get(row.pieceId)), places);
  }
}
