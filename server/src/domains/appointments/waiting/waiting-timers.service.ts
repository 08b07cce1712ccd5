import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { OutboxHandlers, Schedules } from '../../../platform/outbox/index.js';
import { Appointments } from '../appointments.service.js';
import { WaitingLine } from './waiting-line.service.js';
import { WaitingOffers } from './waiting-offers.service.js';
import { WaitingRepository } from './waiting.repository.js';

/** Steps of a visit that give time back. */
const FREES = new Set<unknown>(['move', 'cancel', 'decline', 'lapse', 'noShow', 'complete']);
const ANSWERS = ['accept', 'decline', 'lapse'] as const;

/** What the timers hang on. */
@Injectable()
export class WaitingHouse {
  constructor(
    readonly schedules: Schedules,
    readonly handlers: OutboxHandlers,
    readonly transactions: Transactions,
  ) {}
}

/** What happens to the line without anybody pressing a button. */
@Injectable()
export class WaitingTimers implements OnModuleInit {
  constructor(
    private readonly repository: WaitingRepository,
    private readonly line: WaitingLine,
    private readonly offers: WaitingOffers,
    private readonly appointments: Appointments,
    private readonly house: WaitingHouse,
  ) {}

  onModuleInit(): void {
    const { schedules, handlers, transactions } = this.house;
    schedules.every('waiting.lapse', 30, () => this.lapse());
    schedules.every('waiting.look', 300, () => this.look());
    handlers.on('visit.changed', 'waiting-list', async ({ payload }) => {
      const { appointmentId, storeId, action } = payload as Record<string, string>;
      const answer = ANSWERS.find((one) => one === action);
      if (answer !== undefined && appointmentId !== undefined) await this.line.follow(appointmentId, answer);
      if (FREES.has(action) && storeId !== undefined) await this.offers.inStore(storeId);
    });
    handlers.on('waiting.changed', 'waiting-list', async ({ payload }) => {
      const { storeId, action } = payload as Record<string, string>;
      if ((action === 'join' || action === 'rejoin' || action === 'requeue') && storeId !== undefined)
        await this.offers.inStore(storeId);
    });
    handlers.on('store.changed', 'waiting-list', async ({ payload }) => {
      if (typeof payload['storeId'] === 'string') await this.offers.inStore(payload['storeId']);
    });
    handlers.on('customer.merged', 'waiting-list', async ({ payload }) => {
      const { fromId = '', intoId = '' } = payload as Record<string, string>;
      await transactions.run((tx) => this.repository.handToOwner(tx, fromId, intoId));
    });
  }

  /** The visit gives the time back; the line follows at once and not only when the news has come round. */
  async lapse(): Promise<void> {
    for (const visitId of await this.line.lapsed()) await this.giveUp(visitId);
    for (const visitId of await this.line.forNobody())
      if (!(await this.offers.adopt(visitId))) await this.giveUp(visitId);
  }

  private async giveUp(visitId: string): Promise<void> {
    try {
      await this.appointments.actAsSystem(visitId, { action: 'lapse' });
    } catch (error) {
      // Somebody answered a moment earlier.
      if (!(error instanceof DomainError)) throw error;
    }
    await this.line.follow(visitId, 'lapse');
  }

  /** Time passes too: a day comes into reach, and a window goes by. */
  async look(): Promise<void> {
    await this.line.expire();
    for (const storeId of await this.repository.storesWaiting()) {
      try {
        await this.offers.inStore(storeId);
      } catch (error) {
        // A busy store keeps no other one waiting.
        if (!(error instanceof DomainError)) throw error;
      }
    }
  }
}
