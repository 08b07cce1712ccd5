import { Injectable } from '@nestjs/common';
import { dayOf, type ClaimAction } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { invalidRequest } from '../../../platform/errors/index.js';
import { foundRight, quoteFaults, type QuoteSaid } from './bench.rules.js';
import { QualityChecksRepository, type CheckRowOfCase } from './quality-checks.repository.js';
import { BenchRepository, type BenchRow, type QuoteRow } from './bench.repository.js';

export interface BenchSeen {
  quotes: QuoteRow[];
  entries: BenchRow[];
  checks: CheckRowOfCase[];
}

/** Steps that put the piece to the bench: what was looked at before is not what it will be. */
const TO_BENCH: readonly ClaimAction[] = ['approve', 'agree', 'rework'];

/** Quotes and checks follow the steps of their case, in the same transaction. */
@Injectable()
export class CaseQuotes {
  constructor(
    private readonly bench: BenchRepository,
    private readonly checks: QualityChecksRepository,
    private readonly clock: Clock,
  ) {}

  async of(claimId: string): Promise<BenchSeen> {
    const [quotes, entries, checks] = await Promise.all([
      this.bench.quotes(claimId),
      this.bench.entries(claimId),
      this.checks.of(claimId),
    ]);
    return { quotes, entries, checks };
  }

  /** Whether the piece as it is now was found right by somebody who has not done the work. */
  async checked(claimId: string, tx: Tx): Promise<boolean> {
    return foundRight(await this.checks.of(claimId, tx));
  }

  /** Whether the quote that is open can no longer be agreed to. */
  async over(claimId: string, reader?: Pick<Tx, 'query'>): Promise<boolean> {
    const open = (await this.bench.quotes(claimId, reader)).find(({ state }) => state === 'offered');
    return open !== undefined && open.validUntil < dayOf(this.clock.now());
  }

  /** @throws request.invalid for a quote above its own ceiling, without lines, or that is over already */
  async follow(
    tx: Tx,
    claimId: string,
    step: { action: ClaimAction; quote?: QuoteSaid },
    by: { id: string | null; name: string | null },
  ): Promise<void> {
    const madeAt = this.clock.now();
    if (TO_BENCH.includes(step.action)) await this.checks.outdate(tx, claimId);
    if (step.action === 'agree') await this.bench.decide(tx, claimId, 'agreed', madeAt);
    if (step.action === 'refuse') await this.bench.decide(tx, claimId, 'refused', madeAt);
    // Looked at anew, or not to be done at all: nobody can agree to it any more.
    if (step.action === 'reconsider' || step.action === 'askBack')
      await this.bench.decide(tx, claimId, 'replaced', madeAt);
    // Granted free, or begun anew: what was agreed to before is owed for nothing that is done from now on.
    if (step.action === 'approve' || step.action === 'reopen')
      await this.bench.dropAgreed(tx, claimId, madeAt);
    if (step.action !== 'quote' || step.quote === undefined || by.id === null) return;
    const faults = quoteFaults(step.quote, dayOf(madeAt));
    if (faults.length > 0) throw invalidRequest(faults.map((path) => ({ path, rule: 'range' })));
    const { lines, ceilingFen, validUntil } = step.quote;
    await this.bench.offer(tx, {
      claimId,
      lines: lines.map(({ text, fen }) => ({ text, fen })),
      ceilingFen,
      validUntil,
      state: 'offered',
      madeBy: by.id,
      madeByName: by.name ?? '',
      madeAt,
      decidedAt: null,
    });
  }
}
