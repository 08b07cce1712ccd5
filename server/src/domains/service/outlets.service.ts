import { Injectable } from '@nestjs/common';
import {
  dayOf,
  daysFor,
  lacking,
  PROBLEMS_OF,
  worksFor,
  type CaseKind,
  type ClaimProblem,
  type OutletWork,
} from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { DomainError, invalidRequest } from '../../platform/errors/index.js';
import { Stock } from '../inventory/index.js';
import { readyOn, Stores, type Place, type StoreCard, type StoreFacts } from '../store/index.js';

export interface JobQuestion {
  pieceId: string;
  kind: CaseKind;
  problem: ClaimProblem;
}
export interface OutletSearch {
  /** This one alone: what it takes there, or what it cannot do. */
  storeId?: string;
  place: Place | null;
  q?: string;
  page: number;
  limit: number;
}
export interface JobOutlet {
  card: StoreCard;
  /** Days of opening the work takes there; 0: while one waits. */
  days: number;
  /** The day it is ready when it is brought today; null when the store does not open in the next months. */
  readyOn: string | null;
}
export interface JobOutlets {
  works: readonly OutletWork[];
  items: JobOutlet[];
  total: number;
  /** The nearest of all, or the one asked about, when it cannot do the job: why it is not in the list. */
  nearer: { card: StoreCard; lacking: readonly OutletWork[] } | null;
}

/** Who can do a job: the work a case asks for, and the stores and outlets that do it. */
@Injectable()
export class Outlets {
  constructor(
    private readonly stores: Stores,
    private readonly stock: Stock,
    private readonly clock: Clock,
  ) {}

  /**
   * Nearest first when a place is given.
   * @throws DomainError piece.not_found when it is not theirs, request.invalid for a problem that is none of the kind
   */
  async forJob(
    customerId: string,
    question: JobQuestion,
    { storeId, place, q, page, limit }: OutletSearch,
  ): Promise<JobOutlets> {
    const { kind, problem, pieceId } = question;
    if (!PROBLEMS_OF[kind].includes(problem)) throw invalidRequest([{ path: 'problem', rule: 'isIn' }]);
    const works = worksFor(kind, problem, await this.stock.ownedBy(customerId, pieceId));
    const filter = {
      service: 'claim_drop_off' as const,
      ...(storeId === undefined ? {} : { id: storeId }),
      ...(q === undefined ? {} : { q }),
    };
    const [found, nearest, all] = await Promise.all([
      this.stores.page({ ...filter, works }, place, page, limit),
      this.stores.page(filter, place, 1, 1),
      this.stores.all(),
    ]);
    const [near] = place === null && storeId === undefined ? [] : nearest.items;
    const missing = near === undefined ? [] : lacking(near.services, works);
    return {
      works,
      total: found.total,
      items: found.items.map((card) => ({ card, ...this.turnaround(all.get(card.id), works) })),
      nearer: near === undefined || missing.length === 0 ? null : { card: near, lacking: missing },
    };
  }

  /** @throws DomainError store.not_found, claim.outlet_lacks with what it cannot do */
  async demandAble(storeId: string, { pieceId, kind, problem }: JobQuestion): Promise<void> {
    const [{ services, open }, piece] = await Promise.all([
      this.stores.get(storeId),
      this.stock.get(pieceId),
    ]);
    const works = worksFor(kind, problem, piece);
    if (!open || !services.includes('claim_drop_off')) throw new DomainError('store.not_found');
    const missing = lacking(services, works);
    if (missing.length > 0) throw new DomainError('claim.outlet_lacks', { works: missing });
  }

  private turnaround(
    store: StoreFacts | undefined,
    works: readonly OutletWork[],
  ): Pick<JobOutlet, 'days' | 'readyOn'> {
    const days = daysFor(store?.turnaround ?? {}, works);
    if (!store) return { days, readyOn: null };
    const today = dayOf(this.clock.now(), store.offsetMinutes);
    return { days, readyOn: readyOn(store.timetable, today, days) };
  }
}
