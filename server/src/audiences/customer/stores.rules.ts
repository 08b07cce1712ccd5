import { addDays } from '@zhuyue/shared';
import {
  datedHours,
  periodsOn,
  type AdvisorRow,
  type StoreCard,
  type StoreFacts,
} from '../../domains/store/index.js';
import { toStoreCardView } from '../views/store.rules.js';
import type { StoreView } from './stores.dto.js';

const EXCEPTION_DAYS = 30;
/** A closure further ahead stands among the days with other hours. */
const CLOSURE_DAYS = 3;
const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** Any Monday: of a week without exceptions only the weekdays count. */
const A_MONDAY = '2024-01-01';

export function toStoreView(
  store: StoreFacts,
  card: StoreCard,
  advisors: AdvisorRow[],
  today: string,
): StoreView {
  const { week } = store.timetable;
  return {
    ...toStoreCardView(card),
    week: WEEK.map((weekday) => ({
      weekday,
      periods: periodsOn({ week, exceptions: [] }, addDays(A_MONDAY, weekday - 1)),
    })),
    exceptions: datedHours(store.timetable, today, addDays(today, EXCEPTION_DAYS)),
    closures: (store.timetable.closures ?? [])
      .filter((closure) => closure.endsOn >= today && closure.startsOn <= addDays(today, CLOSURE_DAYS))
      .map(({ startsOn, startsAt, endsOn, endsAt, reason }) => ({
        startsOn,
        startsAt,
        endsOn,
        endsAt,
        reason,
      })),
    advisors: advisors.map(({ id, name, skills }) => ({ id, name, skills })),
  };
}
