import { Get, Param, Query } from '@nestjs/common';
import { Appointments, Slots } from '../../domains/appointments/index.js';
import { Stores } from '../../domains/store/index.js';
import { Replies } from '../../platform/contract/index.js';
import { SlotQuery, SlotsView, SoonestQuery, SoonestView } from '../views/slots.dto.js';
import { toSlotDayView, toVisitWish } from '../views/slots.rules.js';
import { toStoreCardView } from '../views/store.rules.js';
import {
  Anonymous,
  CustomerController,
  VisitingCustomer,
  type CustomerIdentity,
} from './customer.decorators.js';

const DEFAULT_DAYS = 14;
const DEFAULT_STORES = 10;

@CustomerController('stores')
export class CustomerSlotsController {
  constructor(
    private readonly slots: Slots,
    private readonly appointments: Appointments,
    private readonly stores: Stores,
  ) {}

  @Get('soonest')
  @Anonymous()
  @Replies(SoonestView)
  async soonest(@Query() query: SoonestQuery): Promise<SoonestView> {
    const { lat, lng, city, limit = DEFAULT_STORES } = query;
    const place = lat === undefined || lng === undefined ? null : { lat, lng };
    const found = await this.slots.soonestNear(place, toVisitWish(query), limit, city);
    const cards = await this.stores.cards(
      found.map((one) => one.storeId),
      null,
    );
    const byId = new Map(cards.map((card) => [card.id, card]));
    return {
      items: found.flatMap(({ storeId, distanceM, startsAt }) => {
        const card = byId.get(storeId);
        const store = card === undefined ? null : toStoreCardView({ ...card, distanceM });
        return store === null ? [] : [{ store, startsAt: startsAt.toISOString() }];
      }),
    };
  }

  @Get(':id/slots')
  @Anonymous()
  @Replies(SlotsView)
  async days(
    @Param('id') id: string,
    @Query() query: SlotQuery,
    @VisitingCustomer() customer: CustomerIdentity | null,
  ): Promise<SlotsView> {
    const moving = await this.ownVisit(query.moving, customer);
    const wish = toVisitWish(query, moving);
    const days = await this.slots.days(
      id,
      query.fromOn ?? null,
      query.days ?? DEFAULT_DAYS,
      wish,
      customer?.id ?? null,
    );
    return { days: days.map(toSlotDayView) };
  }

  /** Leaving out somebody else's visit would tell when it is. */
  private async ownVisit(id: string | undefined, customer: CustomerIdentity | null): Promise<string | null> {
    if (id === undefined || customer === null) return null;
    return (await this.appointments.forCustomer(id, customer.id)).row.id;
  }
}
