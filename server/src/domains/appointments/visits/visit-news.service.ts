import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VISIT_LIMITS } from '@zhuyue/shared';
import { Transactions } from '../../../platform/database/index.js';
import { OutboxHandlers, type OutboxNews } from '../../../platform/outbox/index.js';
import { CalendarFeeds } from '../calendar/calendar-feeds.service.js';
import { FitProfiles } from '../fit/fit-profiles.service.js';
import { VisitsRepository } from './visits.repository.js';

const DAY_MS = 24 * 3600_000;

/** What other rooms tell and a visit has to know. */
@Injectable()
export class VisitNews implements OnModuleInit {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly fits: FitProfiles,
    private readonly feeds: CalendarFeeds,
    private readonly transactions: Transactions,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.on('sale.handed_over', 'visits.sale', (news) => this.sold(news));
    this.handlers.on('sale.reversed', 'visits.sale', ({ payload, createdAt }) =>
      this.transactions.run((tx) => this.visits.reverseSale(tx, String(payload['saleId']), createdAt)),
    );
    this.handlers.on('customer.merged', 'visits.merge', ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      return this.transactions.run(async (tx) => {
        await this.fits.handOver(tx, fromId, intoId);
        await this.feeds.forget(tx, fromId);
      });
    });
  }

  private async sold({ payload, createdAt }: OutboxNews): Promise<void> {
    const { saleId, pieceId, customerId, storeId, appointmentId, receivedFen } = payload as {
      saleId: string;
      pieceId: string;
      customerId: string;
      storeId?: string;
      appointmentId?: string | null;
      receivedFen?: number;
    };
    // Told before sales said where: such old news names no visit.
    if (storeId === undefined) return;
    const since = new Date(createdAt.getTime() - VISIT_LIMITS.boughtWithinDays * DAY_MS);
    await this.transactions.run(async (tx) => {
      const asked = { appointmentId: appointmentId ?? null, customerId, storeId, since };
      const visitId = await this.visits.followedBy(tx, asked);
      if (visitId === null) return;
      await this.visits.keepSale(tx, {
        saleId,
        appointmentId: visitId,
        pieceId,
        receivedFen: receivedFen ?? 0,
        soldAt: createdAt,
      });
    });
  }
}
