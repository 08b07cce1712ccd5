import { PAUSE_REASONS, type ClockPart } from '@zhuyue/shared';
import fc from 'fast-check';
import { ALWAYS, afterOpen, openMs, openTime, type BusinessTime } from './business-time.rules.js';
import { readClock, stepsAhead, type Mark } from './clock.rules.js';

const MINUTE = 60_000;
const at = (text: string): number => new Date(`${text}+08:00`).getTime();

/** Two periods a day, Wednesdays closed, one holiday with short hours, a Sunday worked instead. */
const HOURS: Record<string, [string, string][]> = {
  '2026-03-02': [
    ['10:00', '12:30'],
    ['14:00', '20:00'],
  ],
  '2026-03-03': [
    ['10:00', '12:30'],
    ['14:00', '20:00'],
  ],
  '2026-03-04': [],
  '2026-03-05': [['12:00', '15:00']],
  '2026-03-06': [['00:00', '24:00']],
  '2026-03-08': [['09:00', '12:00']],
};
const periodsOn = (day: string): { opensAt: string; closesAt: string }[] =>
  (HOURS[day] ?? []).map(([opensAt, closesAt]) => ({ opensAt, closesAt }));
const SHOP = openTime(periodsOn);

describe('open time', () => {
  it('counts the periods of a day and not the break', () =>
    expect(openMs(SHOP, at('2026-03-02T12:00'), at('2026-03-02T14:10'))).toBe(40 * MINUTE));
  it('carries over the night and a closed day', () =>
    expect(openMs(SHOP, at('2026-03-03T19:45'), at('2026-03-05T12:15'))).toBe(30 * MINUTE));
  it('ends a promise in the opening that follows', () =>
    expect(afterOpen(SHOP, at('2026-03-03T19:45'), 30 * MINUTE)).toBe(at('2026-03-05T12:15')));
  it('promises nothing a store without hours could keep', () =>
    expect(
      afterOpen(
        openTime(() => []),
        at('2026-03-02T10:00'),
        MINUTE,
      ),
    ).toBeNull());
  it('is all day where we serve around the clock', () =>
    expect(afterOpen(ALWAYS, at('2026-03-04T23:50'), 30 * MINUTE)).toBe(at('2026-03-05T00:20')));
});

const start = (
  text: string,
  minutes: number,
  time: BusinessTime = SHOP,
  part: ClockPart = 'handling',
): Mark => ({
  kind: 'start',
  at: at(text),
  part,
  promise: { ms: minutes * MINUTE, time },
});

describe('a clock', () => {
  it('stands still while it waits for the owner, and says since when', () => {
    const marks: Mark[] = [
      start('2026-03-02T10:00', 30),
      { kind: 'pause', at: at('2026-03-02T10:12'), reason: 'waiting_photo' },
    ];
    const reading = readClock(marks, at('2026-03-02T18:00'));
    expect(reading).toMatchObject({ state: 'paused', countedMs: 12 * MINUTE, dueAt: null, breachedAt: null });
    expect(reading.segments[1]).toMatchObject({
      from: at('2026-03-02T10:12'),
      to: null,
      reason: 'waiting_photo',
    });
    const resumed: Mark[] = [...marks, { kind: 'resume', at: at('2026-03-02T18:00') }];
    expect(readClock(resumed, at('2026-03-02T18:00')).dueAt).toBe(at('2026-03-02T18:18'));
  });
  it('never runs after its end', () => {
    const marks: Mark[] = [start('2026-03-02T10:00', 30), { kind: 'stop', at: at('2026-03-02T10:29') }];
    expect(readClock(marks, at('2026-03-06T10:00'))).toMatchObject({
      state: 'stopped',
      countedMs: 29 * MINUTE,
      breachedAt: null,
    });
    expect(() =>
      readClock([...marks, { kind: 'resume', at: at('2026-03-02T11:00') }], at('2026-03-06T10:00')),
    ).toThrow(expect.objectContaining({ code: 'clock.mark_refused' }));
  });
  it('is kept to the last millisecond and broken by the next', () => {
    const due = at('2026-03-02T10:30');
    const kept: Mark[] = [start('2026-03-02T10:00', 30), { kind: 'stop', at: due }];
    const late: Mark[] = [start('2026-03-02T10:00', 30), { kind: 'stop', at: due + 1 }];
    expect([readClock(kept, due).breachedAt, readClock(late, due + 1).breachedAt]).toEqual([null, due]);
  });
  it('keeps the time counted when the promise changes', () => {
    const marks: Mark[] = [
      start('2026-03-02T10:00', 60),
      { kind: 'change', at: at('2026-03-02T10:40'), promise: { ms: 90 * MINUTE, time: ALWAYS } },
    ];
    expect(readClock(marks, at('2026-03-02T10:40'))).toMatchObject({
      countedMs: 40 * MINUTE,
      dueAt: at('2026-03-02T11:30'),
    });
  });
  it('splits its time between the way and the work', () => {
    const marks: Mark[] = [
      start('2026-03-02T10:00', 10_000, ALWAYS, 'logistics'),
      { kind: 'part', at: at('2026-03-04T10:00'), part: 'handling' },
      { kind: 'stop', at: at('2026-03-05T10:00') },
    ];
    expect(readClock(marks, at('2026-03-09T10:00')).byPart).toEqual({
      logistics: 2 * 1440 * MINUTE,
      handling: 1440 * MINUTE,
    });
  });
  it('climbs its ladder in open time', () => {
    const marks = [start('2026-03-02T12:00', 60)];
    const now = at('2026-03-02T12:00');
    const ladder = [
      { step: 'advisor', atPermille: 500 },
      { step: 'manager', atPermille: 800 },
      { step: 'headquarters', atPermille: 1000 },
    ] as const;
    expect(stepsAhead(readClock(marks, now), SHOP, ladder, now).map((step) => step.at)).toEqual([
      at('2026-03-02T12:30'),
      at('2026-03-02T14:18'),
      at('2026-03-02T14:30'),
    ]);
  });
});

/** The same clock, walked minute by minute by somebody with a wall calendar. */
function walked(marks: readonly Mark[], shop: (minute: number) => boolean, now: number) {
  let counted = 0;
  let breachedAt: number | null = null;
  const byPart = { handling: 0, logistics: 0 };
  const first = marks[0];
  if (first?.kind !== 'start') throw new Error('a clock begins with its start');
  for (let minute = first.at; minute <= now; minute += MINUTE) {
    let running = false;
    let part: ClockPart = 'handling';
    let promise = first.promise;
    for (const mark of marks) {
      if (mark.at > minute) break;
      if (mark.kind === 'start' || mark.kind === 'resume') running = true;
      if (mark.kind === 'pause' || mark.kind === 'stop') running = false;
      if (mark.kind === 'start' || mark.kind === 'change') promise = mark.promise;
      if (mark.kind === 'start' || mark.kind === 'part') part = mark.part;
      if (mark.kind === 'change' && mark.at === minute && counted > mark.promise.ms) breachedAt ??= minute;
    }
    if (minute === now) break;
    if (!running || !(promise.time === ALWAYS || shop(minute))) continue;
    if (counted === promise.ms) breachedAt ??= minute;
    counted += MINUTE;
    byPart[part] += MINUTE;
  }
  return { counted, breachedAt, byPart };
}

const DAYS = Object.keys(HOURS);
const isOpen = (minute: number): boolean => {
  const wall = new Date(minute + 8 * 3_600_000).toISOString();
  return periodsOn(wall.slice(0, 10)).some(
    ({ opensAt, closesAt }) => opensAt <= wall.slice(11, 16) && wall.slice(11, 16) < closesAt,
  );
};

const history = fc
  .record({
    begin: fc.integer({ min: 0, max: 2 * 1440 }),
    minutes: fc.integer({ min: 1, max: 1500 }),
    always: fc.boolean(),
    steps: fc.array(
      fc.record({
        after: fc.integer({ min: 0, max: 900 }),
        kind: fc.constantFrom('pause', 'resume', 'part', 'change', 'stop' as const),
        minutes: fc.integer({ min: 1, max: 1500 }),
        always: fc.boolean(),
        part: fc.constantFrom<ClockPart[]>('handling', 'logistics'),
        reason: fc.constantFrom(...PAUSE_REASONS),
      }),
      { maxLength: 10 },
    ),
  })
  .map(({ begin, minutes, always, steps }) => {
    const owed = (m: number, all: boolean) => ({ ms: m * MINUTE, time: all ? ALWAYS : SHOP });
    let now = at(`${DAYS[0] ?? ''}T00:00`) + begin * MINUTE;
    const marks: Mark[] = [{ kind: 'start', at: now, part: 'handling', promise: owed(minutes, always) }];
    let state = 'running';
    for (const step of steps) {
      now += step.after * MINUTE;
      if (state === 'stopped' || (step.kind === 'pause' && state === 'paused')) continue;
      if (step.kind === 'resume' && state === 'running') continue;
      if (step.kind === 'pause') state = 'paused';
      if (step.kind === 'resume') state = 'running';
      if (step.kind === 'stop') state = 'stopped';
      const promise = owed(step.minutes, step.always);
      const { part, reason } = step;
      const made: Record<typeof step.kind, Mark> = {
        pause: { kind: 'pause', at: now, reason },
        resume: { kind: 'resume', at: now },
        part: { kind: 'part', at: now, part },
        change: { kind: 'change', at: now, promise },
        stop: { kind: 'stop', at: now },
      };
      marks.push(made[step.kind]);
    }
    return { marks, now };
  });

describe('a clock on any history', () => {
  it('reads as the wall calendar does', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 600 }), ({ marks, now }, later) => {
        const asked = now + later * MINUTE;
        const { countedMs, breachedAt, byPart, segments, dueAt } = readClock(marks, asked);
        const slow = walked(marks, isOpen, asked);
        expect({ countedMs, byPart }).toEqual({ countedMs: slow.counted, byPart: slow.byPart });
        // A promise ends with the last open minute: the wall calendar sees the breach when the next one begins.
        const open = (from: number): number => {
          const owed = [...marks].reverse().find((mark) => mark.at <= from && 'promise' in mark);
          return owed && 'promise' in owed ? openMs(owed.promise.time, from, slow.breachedAt ?? from) : 0;
        };
        expect(breachedAt === null).toBe(slow.breachedAt === null);
        if (breachedAt !== null && slow.breachedAt !== null) {
          expect(breachedAt).toBeLessThanOrEqual(slow.breachedAt);
          expect(open(breachedAt)).toBe(0);
        }
        expect(segments.reduce((sum, segment) => sum + segment.countedMs, 0)).toBe(countedMs);
        if (dueAt !== null && breachedAt === null) expect(dueAt).toBeGreaterThanOrEqual(asked);
      }),
      { numRuns: 400 },
    );
  });
  it('keeps what was counted at each mark, whatever becomes of the opening hours', () => {
    fc.assert(
      fc.property(history, ({ marks, now }) => {
        const noted = marks.map((mark, i) => ({
          ...mark,
          countedMs: i === 0 ? 0 : readClock(marks.slice(0, i), mark.at).countedMs,
        }));
        const closed = noted.map((mark) =>
          'promise' in mark ? { ...mark, promise: { ...mark.promise, time: openTime(() => []) } } : mark,
        );
        const last = noted.at(-1)?.at ?? now;
        const { countedMs, byPart, breachedAt } = readClock(marks, last);
        expect(readClock(noted, last)).toMatchObject({ countedMs, byPart, breachedAt });
        expect(readClock(closed, now)).toMatchObject({ countedMs, byPart });
      }),
      { numRuns: 300 },
    );
  });
  it('is due exactly when it would be broken', () => {
    fc.assert(
      fc.property(history, ({ marks, now }) => {
        const { dueAt, breachedAt } = readClock(marks, now);
        if (dueAt === null || breachedAt !== null) return;
        expect(readClock(marks, dueAt).breachedAt).toBeNull();
        const broken = afterOpen(
          [...marks].reverse().flatMap((mark) => ('promise' in mark ? [mark.promise.time] : []))[0] ?? ALWAYS,
          dueAt,
          1,
        );
        if (broken !== null) expect(readClock(marks, broken).breachedAt).toBe(dueAt);
      }),
      { numRuns: 400 },
    );
  });
});
