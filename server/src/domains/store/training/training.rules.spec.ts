import {
  addDays,
  addMonths,
  CERTIFICATE_KINDS,
  FIRST_TRAINING_TERMS,
  type CertificateKind,
  type TrainingTerms,
} from '@zhuyue/shared';
import {
  groundless,
  holdsOn,
  issueRefusals,
  newTerm,
  reachedSteps,
  standingOf,
  termsFaults,
  type CountedHours,
  type HeldCertificate,
} from './training.rules.js';

const TODAY = '2026-03-31';
const TERMS = FIRST_TRAINING_TERMS;
const held = (over: Partial<HeldCertificate> = {}): HeldCertificate => ({
  kind: 'after_sales',
  startsOn: '2025-06-01',
  validUntil: '2026-05-31',
  countedFrom: '2024-06-02',
  countedTo: '2025-06-01',
  neededMinutes: 2400,
  revokedAt: null,
  ...over,
});
const taken = (onDay: string, minutes: number, kinds: CertificateKind[] = ['after_sales']): CountedHours => ({
  kinds,
  onDay,
  minutes,
});
const at = (certificates: HeldCertificate[], today = TODAY, hours: CountedHours[] = []) =>
  standingOf(hours, certificates, 'after_sales', TERMS, today);

/** Numbers that look drawn and are the same in every run. */
function drawer(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

/** The same by walking through the days one by one. */
function slowly(
  hours: readonly CountedHours[],
  certificates: readonly HeldCertificate[],
  kind: CertificateKind,
  terms: TrainingTerms,
  today: string,
): { stand: string; minutes: number } {
  const own = certificates.filter((one) => one.kind === kind && !one.revokedAt);
  const covers = (day: string): boolean => own.some((one) => day >= one.startsOn && day <= one.validUntil);
  const used = (day: string): boolean => own.some((one) => one.countedTo !== null && day <= one.countedTo);
  let minutes = 0;
  for (let day = today; addMonths(today, -terms[kind].windowMonths) < day; day = addDays(day, -1)) {
    if (used(day)) break;
    for (const line of hours) if (line.onDay === day && line.kinds.includes(kind)) minutes += line.minutes;
  }
  const begun = own.some((one) => one.startsOn <= today);
  if (!covers(today)) {
    const later = own.some((one) => one.startsOn > today);
    return { stand: own.length === 0 || later || !begun ? 'none' : 'expired', minutes };
  }
  let last = today;
  for (let day = today; day < addDays(today, 1200); day = addDays(day, 1)) if (covers(day)) last = day;
  return { stand: last <= addDays(today, terms[kind].warnDays) ? 'expiring' : 'valid', minutes };
}

describe('where somebody stands', () => {
  it('is the same when it is counted day by day', () => {
    const draw = drawer(7);
    for (let round = 0; round < 400; round += 1) {
      const hours = Array.from({ length: draw(14) }, () =>
        taken(
          addDays(TODAY, -draw(500)),
          30 * (draw(20) - 4),
          CERTIFICATE_KINDS.filter(() => draw(2) === 0),
        ),
      );
      const certificates = Array.from({ length: draw(4) }, () => {
        const startsOn = addDays(TODAY, 60 - draw(800));
        const validUntil = addDays(startsOn, 30 + draw(400));
        return held({
          kind: CERTIFICATE_KINDS[draw(2)] ?? 'after_sales',
          startsOn,
          validUntil,
          countedTo: draw(3) === 0 ? null : addDays(TODAY, -draw(500)),
          revokedAt: draw(4) === 0 ? new Date() : null,
        });
      });
      const kind = CERTIFICATE_KINDS[draw(2)] ?? 'after_sales';
      const { stand, minutes } = standingOf(hours, certificates, kind, TERMS, TODAY);
      expect({ round, stand, minutes }).toEqual({
        round,
        ...slowly(hours, certificates, kind, TERMS, TODAY),
      });
    }
  });

  it('counts a day of a year ago no more, and today still', () => {
    const hours = [taken('2025-03-31', 60), taken('2025-04-01', 120), taken(TODAY, 30)];
    expect(at([], TODAY, hours).minutes).toBe(150);
    expect(at([], '2026-03-30', hours).minutes).toBe(180);
  });

  it('changes with the first day of the warning and with the day after the last', () => {
    expect(at([held()], '2026-04-30').stand).toBe('valid');
    expect(at([held()], '2026-05-01').stand).toBe('expiring');
    expect(at([held()], '2026-05-31').stand).toBe('expiring');
    expect(at([held()], '2026-06-01').stand).toBe('expired');
    expect(holdsOn([held()], 'after_sales', '2026-05-31')).toBe(true);
    expect(holdsOn([held()], 'after_sales', '2026-06-01')).toBe(false);
    expect(holdsOn([held({ revokedAt: new Date() })], 'after_sales', TODAY)).toBe(false);
  });

  it('lets no hour carry two certificates, and gives back what a revoked one carried', () => {
    const hours = [taken('2025-05-20', 2400), taken('2025-06-02', 60)];
    expect(at([held()], '2026-05-10', hours).minutes).toBe(60);
    expect(at([held({ revokedAt: new Date() })], '2026-05-10', hours).minutes).toBe(2460);
  });
});

describe('issuing', () => {
  const refusals = (certificates: HeldCertificate[], minutes: number, over = {}) =>
    issueRefusals(at(certificates, TODAY, [taken(TODAY, minutes)]), { own: false, active: true, ...over });

  it('asks for forty hours to the minute, another hand, and somebody who works here', () => {
    expect(refusals([], 2400)).toEqual([]);
    expect(refusals([], 2370)).toEqual(['hours_short']);
    expect(refusals([], 2400, { own: true, active: false })).toEqual(['own_certificate', 'left']);
    expect(refusals([held()], 2400)).toEqual(['still_valid']);
    expect(refusals([held({ startsOn: '2026-04-02', validUntil: '2027-04-01' })], 2400)).toEqual([
      'still_valid',
    ]);
  });

  it('begins today, or the day after the one that is about to end, and lasts whole months', () => {
    const terms = TERMS.after_sales;
    expect(newTerm(at([]), terms, TODAY)).toEqual({ startsOn: TODAY, validUntil: '2027-03-30' });
    expect(newTerm(at([held()], '2026-05-20'), terms, '2026-05-20')).toEqual({
      startsOn: '2026-06-01',
      validUntil: '2027-05-31',
    });
    expect(newTerm(at([held()], '2026-07-01'), terms, '2026-07-01').startsOn).toBe('2026-07-01');
  });
});

it('a certificate stands as long as the ledger carries it', () => {
  const line = taken('2025-05-20', 2400);
  expect(groundless([line], [held()], TODAY)).toEqual([]);
  expect(groundless([line, taken('2025-05-20', -30)], [held()], TODAY)).toEqual([held()]);
  // One that has ended, and one that came with the house, rest on nothing that could be taken away.
  expect(groundless([], [held({ validUntil: '2026-03-30' })], TODAY)).toEqual([]);
  expect(groundless([], [held({ countedFrom: null, countedTo: null })], TODAY)).toEqual([]);
});

it('somebody is told by the terms’ days first, and in the last week again', () => {
  const told = (left: number) => reachedSteps(addDays(TODAY, left), 30, TODAY);
  expect([told(31), told(30), told(8), told(7), told(0), told(-1)]).toEqual([
    [],
    ['soon'],
    ['soon'],
    ['soon', 'last'],
    ['soon', 'last'],
    [],
  ]);
});

it('terms can ask more than the plan’s forty hours for after-sales, and never less', () => {
  const hours = (n: number): TrainingTerms => ({ ...TERMS, after_sales: { ...TERMS.after_sales, hours: n } });
  expect(termsFaults(TERMS)).toEqual([]);
  expect(termsFaults(hours(39))).toEqual(['after_sales.hours']);
  expect(termsFaults(hours(60))).toEqual([]);
  expect(termsFaults({ ...TERMS, laser_welding: { ...TERMS.laser_welding, hours: 1, warnDays: 7 } })).toEqual(
    ['laser_welding.warnDays'],
  );
});
