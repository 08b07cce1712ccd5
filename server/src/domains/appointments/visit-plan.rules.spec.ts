import { instantOf, type AppointmentPurpose, type PurposeRule } from '@zhuyue/shared';
import { NOBODY, slotsOn, type Asked } from './slots.rules.js';
import { StoreTime } from './store-time.rules.js';
import { planOf, type VisitPlan } from './visit-plan.rules.js';

const FIRST = '2026-11-25';
const planned = (rules: readonly PurposeRule[]): VisitPlan => {
  const plan = planOf(
    rules.map((rule) => rule.purpose),
    rules,
  );
  if ('notOffered' in plan) throw new Error(plan.notOffered);
  return plan;
};

describe('what a visit of several purposes takes', () => {
  const rule = (purpose: AppointmentPurpose, over: Partial<PurposeRule>): PurposeRule => ({
    ...{
      purpose,
      durationMinutes: 60,
      prepareMinutes: 0,
      clearMinutes: 0,
      skill: null,
      roomKind: 'counter',
      tray: false,
    },
    ...{ soonestMinutes: 60, farthestDays: 30, openPerCustomer: 3, active: true },
    ...over,
  });

  it('is one after the other, each in its room with its preparation, and a room is kept until its last purpose', () => {
    const plan = planned([
      rule('bridal', {
        durationMinutes: 90,
        prepareMinutes: 15,
        clearMinutes: 30,
        skill: 'bridal',
        roomKind: 'salon',
      }),
      rule('cleaning', { durationMinutes: 30, clearMinutes: 15, roomKind: 'workbench' }),
      rule('custom', { durationMinutes: 45, skill: 'custom', roomKind: 'salon' }),
    ]);
    expect(plan).toMatchObject({ length: 11, busyFrom: -1, busyTo: 11, skills: ['bridal', 'custom'] });
    expect(plan.parts.map(({ from, to, need }) => [from, to, need])).toEqual([
      [0, 6, 0],
      [6, 8, 1],
      [8, 11, 0],
    ]);
    expect(plan.needs).toEqual([
      { roomKind: 'salon', from: -1, to: 11 },
      { roomKind: 'workbench', from: 6, to: 9 },
    ]);
  });

  it('names the purpose a store does not take', () => {
    expect(planOf(['try_on', 'bridal'], [rule('try_on', {}), rule('bridal', { active: false })])).toEqual({
      notOffered: 'bridal',
    });
  });

  it('asks nothing of a visitor nobody knows', () => {
    const plan = planned([rule('try_on', {})]);
    const days = [
      {
        onDay: FIRST,
        periods: [{ opensAt: '10:00', closesAt: '11:00' }],
        shifts: [{ staffId: 'a', skills: [], startsAt: '09:00', endsAt: '18:00' }],
      },
    ];
    const time = new StoreTime({
      offsetMinutes: 480,
      days,
      rooms: [{ id: 'r', kind: 'counter', capacity: 1 }],
      taken: [],
    });
    const asked: Asked = {
      plan,
      now: instantOf(FIRST, '08:00'),
      visitor: NOBODY,
      by: 'customer',
      advisorId: null,
    };
    expect(slotsOn(time, asked, FIRST)).toEqual([
      { startsAt: instantOf(FIRST, '10:00'), free: 1, refusal: null, details: {} },
    ]);
  });
});
