import { Injectable } from '@nestjs/common';
import { Stores } from '../store/index.js';
import { nearestFor, type Candidate, type Proposal } from './appointment.rules.js';
import type { AppointmentRow } from './appointments.repository.js';
import { Occupancy } from './occupancy.service.js';
import { Slots } from './slots.service.js';

const HERE = 3;
const ELSEWHERE = 2;
/** Times looked at; those the closure itself takes are among them when it is not known everywhere yet. */
const LOOKED_AT = 400;
const TRIED = 12;

/** What else could be had: for a visit the store cannot keep. */
@Injectable()
export class Proposals {
  constructor(
    private readonly slots: Slots,
    private readonly occupancy: Occupancy,
    private readonly stores: Stores,
  ) {}

  /**
   * Times of the same store, best first for a visit that must move; and a few to propose, other stores nearby too.
   * `shut`: none of them touches it, whatever is remembered of the store's hours.
   */
  async around(
    visit: AppointmentRow,
    shut: { startsAt: Date; endsAt: Date },
  ): Promise<{ candidates: (Candidate & { advisorId?: string })[]; proposals: Proposal[] }> {
    const { purposes } = await this.occupancy.laidOut(visit);
    const wish = { purposes, by: 'customer' as const, except: visit.id };
    const customer = visit.customerId === '' ? null : visit.customerId;
    const [any, same] = await Promise.all([
      this.slots.nearest(visit.storeId, visit.startsAt, LOOKED_AT, wish, customer),
      this.slots.nearest(
        visit.storeId,
        visit.startsAt,
        LOOKED_AT,
        { ...wish, advisorId: visit.staffId },
        customer,
      ),
    ]);
    const minutes = visit.endsAt.getTime() - visit.startsAt.getTime();
    const apart = (at: Date): boolean =>
      at >= shut.endsAt || at.getTime() + minutes <= shut.startsAt.getTime();
    const mine = new Set(same.map((at) => at.getTime()));
    const all: Candidate[] = any
      .filter(apart)
      .map((startsAt) => ({ startsAt, sameAdvisor: mine.has(startsAt.getTime()) }));
    const candidates: (Candidate & { advisorId?: string })[] = [];
    for (let left = all; left.length > 0 && candidates.length < TRIED;) {
      const best = nearestFor(left, visit.startsAt);
      if (best === null) break;
      candidates.push(best.sameAdvisor ? { ...best, advisorId: visit.staffId } : best);
      left = left.filter((one) => one !== best);
    }
    const here = candidates
      .slice(0, HERE)
      .map(({ startsAt }) => ({ storeId: visit.storeId, startsAt: startsAt.toISOString() }));
    return { candidates, proposals: [...here, ...(await this.elsewhere(visit, purposes))] };
  }

  private async elsewhere(
    visit: AppointmentRow,
    purposes: Awaited<ReturnType<Occupancy['laidOut']>>['purposes'],
  ): Promise<Proposal[]> {
    const { lat, lng, city } = await this.stores.get(visit.storeId);
    const found = await this.slots.soonestNear({ lat, lng }, { purposes }, ELSEWHERE + 1, city);
    return found
      .filter((one) => one.storeId !== visit.storeId)
      .slice(0, ELSEWHERE)
      .map(({ storeId, startsAt }) => ({ storeId, startsAt: startsAt.toISOString() }));
  }
}
