import { Injectable } from '@nestjs/common';
import { dayOf, PRICED_METALS } from '@zhuyue/shared';
import { Appointments } from '../../domains/appointments/index.js';
import { Prices, Stock } from '../../domains/inventory/index.js';
import { Sales } from '../../domains/sales/index.js';
import { CaseQueue, Claims } from '../../domains/service/index.js';
import { OpeningHours, Stores } from '../../domains/store/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { toBoardPriceView } from '../views/catalogue.rules.js';
import type { TodayView } from './desk.dto.js';
import { DeskCards } from './desk-cards.service.js';

/** What the rooms know of a store's day. */
@Injectable()
export class StoreDayFacts {
  constructor(
    readonly appointments: Appointments,
    readonly claims: Claims,
    readonly queue: CaseQueue,
    readonly sales: Sales,
    readonly stock: Stock,
    readonly prices: Prices,
  ) {}
}

@Injectable()
export class TodayDesk {
  constructor(
    private readonly facts: StoreDayFacts,
    private readonly stores: Stores,
    private readonly hours: OpeningHours,
    private readonly cards: DeskCards,
    private readonly clock: Clock,
  ) {}

  async of(staff: StaffIdentity, storeId: string): Promise<TodayView> {
    const { appointments, claims, queue, sales, stock, prices } = this.facts;
    const onDay = dayOf(this.clock.now());
    const [store, hours, visits, open, overdue, states, sold, board] = await Promise.all([
      this.stores.get(storeId),
      this.hours.periods(storeId, onDay),
      appointments.ofStore(storeId, onDay, onDay),
      queue.page(staff, storeId, {}),
      claims.overdue(storeId),
      stock.states(staff, storeId),
      sales.sumOfDay(storeId, onDay),
      prices.board(),
    ]);
    return {
      store: { id: store.id, name: store.name, city: store.city },
      onDay,
      hours: hours.map(({ opensAt, closesAt }) => ({ opensAt, closesAt })),
      appointments: await this.cards.appointmentCards(visits, staff),
      claims: await this.cards.claimCards(open.rows),
      claimsOverdue: overdue,
      stock: states,
      salesCount: sold.count,
      salesReceivedFen: sold.receivedFen,
      board: PRICED_METALS.flatMap((metal) => {
        const price = board[metal];
        return price ? [toBoardPriceView(price)] : [];
      }),
    };
  }
}
