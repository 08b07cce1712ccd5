import type { VisitPolicy } from '@zhuyue/shared';

const DAY_MS = 86_400_000;

export interface MissedVisit {
  visitId: string;
  storeId: string;
  startsAt: Date;
  forgiven: boolean;
}

/** How a customer stands who has not come. */
export interface Standing {
  /** Visits missed within the policy's window that count. */
  missed: number;
  limit: number;
  /** `confirm`: the store confirms each booking. `pause`: they book again from `until` on. */
  consequence: 'none' | 'confirm' | 'pause';
  until: Date | null;
}

type Terms = Pick<VisitPolicy, 'noShowLimit' | 'noShowWindowDays' | 'noShowConsequence' | 'pauseDays'>;

/**
 * At the limit the pause runs from the visit missed last; whoever misses another one within the window is paused again from
 * there. So a visit less in the count never makes it worse.
 */
export function standingOf(visits: readonly MissedVisit[], terms: Terms, now: Date): Standing {
  const counted = visits
    .filter((visit) => !visit.forgiven)
    .map((visit) => visit.startsAt.getTime())
    .filter((at) => now.getTime() - at <= terms.noShowWindowDays * DAY_MS);
  const consequence = counted.length < terms.noShowLimit ? 'none' : terms.noShowConsequence;
  const standing: Standing = { missed: counted.length, limit: terms.noShowLimit, consequence, until: null };
  if (consequence !== 'pause') return standing;
  const until = Math.max(...counted) + terms.pauseDays * DAY_MS;
  return until > now.getTime()
    ? { ...standing, until: new Date(until) }
    : { ...standing, consequence: 'none' };
}
