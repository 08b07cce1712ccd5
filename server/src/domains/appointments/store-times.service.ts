import { Injectable } from '@nestjs/common';
import { addDays, dayOf, type AppointmentPurpose, type VisitPolicy } from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';
import { periodsOn, shiftsOn, StoreDesks, Stores, type StoreDesk, type StoreFacts } from '../store/index.js';
import { StoreTime, type Taken } from './store-time.rules.js';
import { planOf, type VisitPlan } from './visit-plan.rules.js';

/** What a store has laid down about itself: kept in memory, half a second old at most. */
export interface StoreSettings {
  store: StoreFacts;
  desk: StoreDesk;
}

/** The time of stores laid out for asking, from what they have laid down and what is taken. */
@Injectable()
export class StoreTimes {
  constructor(
    private readonly stores: Stores,
    private readonly desks: StoreDesks,
  ) {}

  async settings(storeId: string): Promise<StoreSettings> {
    const [store, desk] = await Promise.all([this.stores.get(storeId), this.desks.of(storeId)]);
    return { store, desk };
  }

  /** Every open boutique. */
  async all(): Promise<StoreSettings[]> {
    const [stores, desks] = await Promise.all([
      this.stores.inScope('all', { kind: 'boutique' }),
      this.desks.all(),
    ]);
    return stores.flatMap((store) => {
      const desk = desks.get(store.id);
      return desk === undefined ? [] : [{ store, desk }];
    });
  }

  async policy(storeId: string): Promise<VisitPolicy> {
    return (await this.desks.of(storeId)).policy;
  }

  /** Days that follow each other, from the first on. */
  laidOut({ store, desk }: StoreSettings, firstOn: string, days: number, taken: readonly Taken[]): StoreTime {
    return new StoreTime({
      offsetMinutes: store.offsetMinutes,
      days: Array.from({ length: days }, (_, i) => {
        const onDay = addDays(firstOn, i);
        return {
          onDay,
          periods: store.open ? periodsOn(store.timetable, onDay) : [],
          shifts: shiftsOn(desk, onDay),
        };
      }),
      rooms: desk.rooms,
      taken,
    });
  }

  /** What the visit takes in this store; refused when the store does not take it. */
  plan(settings: StoreSettings, purposes: readonly AppointmentPurpose[]): VisitPlan {
    const plan = planOf(purposes, settings.desk.purposes);
    if ('notOffered' in plan)
      throw new DomainError('slot.refused', { refusal: 'not_offered', purpose: plan.notOffered });
    return plan;
  }

  /** Of what was promised when the store still took it. */
  planAnyway(settings: StoreSettings, purposes: readonly AppointmentPurpose[]): VisitPlan {
    const plan = planOf(
      purposes,
      settings.desk.purposes.map((rule) => ({ ...rule, active: true })),
    );
    if ('notOffered' in plan) throw new Error(`A purpose without a rule: ${plan.notOffered}`);
    return plan;
  }
}

export const dayIn = ({ store }: StoreSettings, at: Date): string => dayOf(at, store.offsetMinutes);
