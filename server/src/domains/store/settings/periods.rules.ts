import { CLOCK_PATTERN, CLOSING_PATTERN, SETTINGS_LIMITS } from '@zhuyue/shared';
import { invalidRequest } from '../../../platform/errors/index.js';
import type { Period } from '../opening-hours.rules.js';

/** Periods of a day as somebody typed them: in order, none empty, none over another. */
export function inOrder(
  periods: readonly Period[],
  path: string,
  most: number = SETTINGS_LIMITS.periods,
): Period[] {
  const sorted = [...periods].sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
  const sound =
    sorted.length <= most &&
    sorted.every(
      ({ opensAt, closesAt }, at) =>
        CLOCK_PATTERN.test(opensAt) &&
        CLOSING_PATTERN.test(closesAt) &&
        opensAt < closesAt &&
        (sorted[at - 1]?.closesAt ?? '') <= opensAt,
    );
  if (!sound) throw invalidRequest([{ path, rule: 'isPeriods' }]);
  return sorted.map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));
}
