import {
  HOUSE_PURPOSES,
  PURPOSE_NUMBERS,
  type AppointmentPurpose,
  type PurposeNumber,
  type StaffSkill,
} from '@zhuyue/shared';
import fc from 'fast-check';
import { storePolicy, housePolicy } from './policy.rules.js';
import { housePurpose, storePurpose, type PurposeLeeway } from './purpose.rules.js';
import { copied, gapsOf } from './roster.rules.js';
import { shiftsOn, type StoreDesk } from './store-desk.rules.js';
import { strandedBy, strandedIn, type StandingVisit, type StoreLook } from './stranding.rules.js';

const MONDAY = '2026-03-02';
const aDesk = (facts: Partial<StoreDesk> = {}): StoreDesk => ({
  storeId: 'S1',
  advisors: new Map(
    [
      ['A', ['bridal']],
      ['B', []],
    ].map(([id, skills]) => [
      String(id),
      { id: String(id), name: String(id), skills: skills as StaffSkill[] },
    ]),
  ),
  week: ['A', 'B'].map((staffId) => ({ staffId, weekday: 1, startsAt: '10:00', endsAt: '18:00' })),
  days: [],
  rooms: [{ id: 'R1', storeId: 'S1', kind: 'counter', name: '柜台', capacity: 2, position: 1 }],
  purposes: Object.values(HOUSE_PURPOSES),
  policy: housePolicy(undefined),
  ...facts,
});
const aLook = (desk: Partial<StoreDesk> = {}, opensAt = '10:00', closesAt = '22:00'): StoreLook => ({
  facts: {
    open: true,
    offsetMinutes: 480,
    timetable: { week: [{ weekday: 1, opensAt, closesAt }], exceptions: [] },
  },
  desk: aDesk(desk),
});
const aVisit = (facts: Partial<StandingVisit> = {}): StandingVisit => ({
  id: 'V1',
  code: 'ABC123',
  storeId: 'S1',
  staffId: 'A',
  contactName: '林知夏',
  startsAt: new Date(`${MONDAY}T06:00:00Z`),
  endsAt: new Date(`${MONDAY}T07:00:00Z`),
  purposes: ['try_on'],
  roomIds: ['R1'],
  ...facts,
});
const off = (staffId: string, facts: object = {}) => ({
  staffId,
  storeId: 'S1',
  onDay: MONDAY,
  startsAt: '',
  endsAt: '',
  kind: 'leave' as const,
  note: null,
  ...facts,
});

describe('a rule of a store', () => {
  const number = fc.integer({ min: 0, max: 300 });
  const bounds = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const leeway = fc.record(
    Object.fromEntries(PURPOSE_NUMBERS.map((field) => [field, bounds])) as Record<
      PurposeNumber,
      typeof bounds
    >,
    { requiredKeys: [] },
  ) as fc.Arbitrary<PurposeLeeway>;
  const own = fc.record(
    Object.fromEntries(PURPOSE_NUMBERS.map((field) => [field, fc.option(number)])) as Record<
      PurposeNumber,
      fc.Arbitrary<number | null>
    >,
  );

  it('never leaves the bounds headquarters draws, whatever was written before', () => {
    fc.assert(
      fc.property(leeway, own, (allowed, written) => {
        const house = housePurpose('try_on', undefined);
        const rule = storePurpose(house, allowed, { purpose: 'try_on', ...written });
        for (const field of PURPOSE_NUMBERS) {
          const drawn = allowed[field];
          const value = written[field];
          if (drawn === undefined || value === null) expect(rule[field]).toBe(house[field]);
          else {
            expect(rule[field]).toBeGreaterThanOrEqual(drawn[0]);
            expect(rule[field]).toBeLessThanOrEqual(drawn[1]);
            if (value >= drawn[0] && value <= drawn[1]) expect(rule[field]).toBe(value);
          }
        }
      }),
    );
  });

  it('may leave out what the house offers and never offer what it does not', () => {
    const purpose: AppointmentPurpose = 'bridal';
    const house = (active: boolean) => housePurpose(purpose, { purpose, active });
    const say = (of: boolean, ours: boolean, free = true) =>
      storePurpose(house(of), { active: free }, { purpose, active: ours }).active;
    expect([say(true, false), say(false, true), say(true, false, false)]).toEqual([false, false, true]);
  });

  it('of no-shows is the house’s until the house lets go of it', () => {
    const house = housePolicy({ noShowConsequence: 'confirm' });
    expect(storePolicy(house, {}, { noShowConsequence: 'pause' }).noShowConsequence).toBe('confirm');
    expect(
      storePolicy(house, { noShowConsequence: true }, { noShowConsequence: 'pause' }).noShowConsequence,
    ).toBe('pause');
  });
});

describe('a dated line of somebody’s roster', () => {
  it('replaces the whole day of their week, and nobody else’s', () => {
    const desk = aDesk({ days: [off('A', { startsAt: '14:00', endsAt: '20:00', kind: 'shift' })] });
    expect(shiftsOn(desk, MONDAY).map((shift) => [shift.staffId, shift.startsAt])).toEqual([
      ['B', '10:00'],
      ['A', '14:00'],
    ]);
  });

  it('lends a person to another store and takes them from this one', () => {
    const lent = off('A', { storeId: 'S2', startsAt: '10:00', endsAt: '18:00', kind: 'shift' });
    expect(shiftsOn(aDesk({ days: [lent] }), MONDAY).map((shift) => shift.staffId)).toEqual(['B']);
  });

  it('is copied to another week only where it was worked otherwise than the week says', () => {
    const days = [off('A', { startsAt: '14:00', endsAt: '20:00', kind: 'shift' }), off('B')];
    const desk = aDesk({ days });
    expect(copied(desk, 'A', MONDAY, '2026-03-09')).toMatchObject({ kind: 'shift' });
    expect(copied(desk, 'B', MONDAY, '2026-03-09')).toBeNull();
  });
});

describe('open hours nobody covers', () => {
  it('are what is left of the day once every advisor’s shift is taken out', () => {
    expect(gapsOf(aLook(), MONDAY, MONDAY)).toEqual([{ onDay: MONDAY, opensAt: '18:00', closesAt: '22:00' }]);
  });
});

describe('a visit is stranded', () => {
  const faults = (look: StoreLook, visit: Partial<StandingVisit> = {}) =>
    strandedIn(look, [aVisit(visit)]).flatMap((one) => one.faults);

  it('by closed doors, an absent or untrained advisor, a purpose given up, a room gone', () => {
    expect(faults(aLook())).toEqual([]);
    expect(faults(aLook({}, '15:00'))).toEqual(['closed']);
    expect(faults(aLook({ days: [off('A')] }))).toEqual(['no_advisor']);
    expect(faults(aLook(), { staffId: 'B', purposes: ['bridal'], roomIds: [] })).toEqual(['no_skill']);
    expect(faults(aLook({ rooms: [] }))).toEqual(['no_room']);
    const purposes = Object.values(HOUSE_PURPOSES).map((rule) => ({
      ...rule,
      active: rule.purpose !== 'try_on',
    }));
    expect(faults(aLook({ purposes }))).toEqual(['not_offered']);
  });

  it('by a room with fewer places: who came first keeps theirs', () => {
    const visits = [
      aVisit({
        id: 'V2',
        staffId: 'B',
        startsAt: new Date(`${MONDAY}T06:15:00Z`),
        endsAt: new Date(`${MONDAY}T06:45:00Z`),
      }),
      aVisit(),
    ];
    const smaller = aLook({ rooms: aDesk().rooms.map((room) => ({ ...room, capacity: 1 })) });
    expect(strandedIn(smaller, visits).map((one) => [one.visit.id, one.faults])).toEqual([
      ['V2', ['no_room']],
    ]);
  });

  it('by a change only where it stood well before', () => {
    const away = aLook({ days: [off('A')] });
    const awayAndShut = aLook({ days: [off('A')] }, '15:00');
    expect(strandedBy(away, awayAndShut, [aVisit()])[0]?.faults).toEqual(['closed']);
    expect(strandedBy(away, away, [aVisit()])).toEqual([]);
  });
});
