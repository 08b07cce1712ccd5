import {
  CASE_KINDS,
  CLAIM_PROBLEMS,
  LIMITS,
  MOST_WORK_DAYS,
  OUTLET_WORKS,
  type CaseKind,
  type ClaimProblem,
  type OutletWork,
} from '@zhuyue/shared';
import { Day, Id, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { StoreCardView } from '../views/store.dto.js';
import { PlaceQuery } from './browse.dto.js';

/** GET /api/customer/outlets: who can do a job, nearest first when a place is given. */
export class OutletQuery extends PlaceQuery {
  @Id() pieceId!: string;
  @OneOf(CASE_KINDS) kind!: CaseKind;
  /** One of those of the kind: `PROBLEMS_OF` in shared/src/case-flow.ts. */
  @OneOf(CLAIM_PROBLEMS) problem!: ClaimProblem;
  /** This one alone: how long it takes there, or what it lacks. */
  @Id({ optional: true }) storeId?: string;
  @Text({ max: LIMITS.searchText, optional: true }) q?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class OutletView extends StoreCardView {
  /** Days of opening the work takes there; 0: while one waits. */
  @Int({ min: 0, max: MOST_WORK_DAYS }) days!: number;
  /** When it is ready if it is brought today; null when the store does not open soon. */
  @Day({ nullable: true }) readyOn!: string | null;
}
/** Near, and not able to. */
export class NearerOutletView {
  @One(() => StoreCardView) store!: StoreCardView;
  @SomeOf(OUTLET_WORKS) lacking!: OutletWork[];
}
export class OutletPageView {
  /** The work this job asks for; none when the piece is only looked at. */
  @SomeOf(OUTLET_WORKS) works!: OutletWork[];
  @Many(() => OutletView) items!: OutletView[];
  @Int({ min: 0, max: 100_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
  /** The nearest of all, or the one asked about, when it is not among them. */
  @One(() => NearerOutletView, { nullable: true }) nearer!: NearerOutletView | null;
}
