import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { OutboxHandlers, Schedules } from '../../platform/outbox/index.js';
import { SILENT_DAYS } from './claim.rules.js';
import { ClaimsRepository } from './claims.repository.js';
import { Claims } from './claims.service.js';

const DAY_MS = 86_400_000;

/** Claims nobody speaks about any more close by themselves; merged accounts keep their claims. */
@Injectable()
export class ClaimTimers implements OnModuleInit {
  constructor(
    private readonly repository: ClaimsRepository,
    private readonly claims: Claims,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly schedules: Schedules,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.schedules.every('claims.close', 3600, () => this.closeSilent());
    for (const topic of ['sale.returned', 'sale.traded_in'])
      this.handlers.on(topic, 'service.cases', ({ payload }) => this.follow(payload, 'settle'));
    for (const topic of ['sale.return_undone', 'sale.trade_in_undone'])
      this.handlers.on(topic, 'service.cases', ({ payload }) => this.follow(payload, 'unsettle'));
    for (const topic of ['sale.returned', 'sale.traded_in', 'sale.reversed'])
      this.handlers.on(topic, 'service.lapse', ({ payload }) => this.lapse(String(payload['saleId'])));
    this.handlers.on('clock.explained', 'service.cases', ({ payload }) =>
      this.unlessRefused(() => this.claims.closeRated(String(payload['claimId']))),
    );
    this.handlers.on('customer.merged', 'service', async ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      await this.transactions.run((tx) => this.repository.handToOwner(tx, fromId, intoId));
    });
  }

  private follow(payload: unknown, action: 'settle' | 'unsettle'): Promise<void> {
    const { saleId } = payload as { saleId: string };
    return this.unlessRefused(() => this.claims.followSale(saleId, action));
  }

  /** A sale that is over takes the cases about its piece with it; one that cannot end keeps no other from it. */
  private async lapse(saleId: string): Promise<void> {
    for (const { id } of await this.repository.openOfSale(saleId))
      await this.unlessRefused(() => this.claims.lapse(id));
  }

  async closeSilent(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - SILENT_DAYS * DAY_MS);
    for (const { id } of await this.repository.silent(before))
      await this.unlessRefused(() => this.claims.closeSilent(id));
  }

  /** News may come late or twice, the owner may be faster, the piece may still be here: then there is nothing to do. */
  private async unlessRefused(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
}
