import { addDays, instantOf, timeOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { brokenVisits } from '../../../../test/appointment-invariants.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { Absences, Shifts, StoreModule } from '../../store/index.js';
import {
  AbsencePlans,
  AbsenceSettling,
  Appointments,
  AppointmentsModule,
  type AbsenceDecision,
  type AbsenceVisit,
} from '../index.js';

/** Nine in the morning. */
const NOW = '2026-03-02T01:00:00.000Z';
const TODAY = '2026-03-02';
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
});

const made = {} as { shop: Shop; ill: string; colleagues: string[] };
const people = { next: 13600000000 };
beforeEach(async () => {
  app.clock.set(NOW);
  made.shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 3, seats: 3 }));
  const [ill, ...others] = made.shop.advisors.map((one) => one.id);
  made.ill = ill ?? '';
  made.colleagues = others;
  await news();
});

/** What every process keeps is half a second old at most. */
async function news(): Promise<void> {
  await app.db.transactions.run((tx) =>
    tx.insert('outbox_event', {
      ...{ id: newId(), topic: 'store.changed', payload: {}, createdAt: app.clock.now() },
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 520));
}
const manager = () => made.shop.manager;
const storeId = (): string => made.shop.storeId;
const at = (time: string, day = TODAY): Date => instantOf(day, time);

async function booked(
  time: string,
  advisorId: string,
  day = TODAY,
): Promise<{ id: string; customerId: string }> {
  const customerId = await aCustomer(app.db, String((people.next += 1)));
  const request = {
    ...{ storeId: storeId(), startsAt: at(time, day), advisorId, customerId },
    ...{ purposes: ['try_on' as const], wishes: [], contactName: '林女士' },
  };
  const id = await app.get(Appointments).bookAtDesk(manager(), request, `key-${newId()}`);
  return { id, customerId };
}
const report = (toOn = TODAY): Promise<string> =>
  app.get(Absences).report(manager(), storeId(), { staffId: made.ill, fromOn: TODAY, toOn, note: '发烧' });
const planOf = async (id: string): Promise<AbsenceVisit[]> =>
  (await app.get(AbsencePlans).of(storeId(), id)).visits;
/** What is proposed first for a visit, or the nth. */
const taking = ({ row, proposals }: AbsenceVisit, nth = 0): AbsenceDecision => {
  const one = proposals[nth];
  if (one === undefined) throw new Error('nothing is proposed');
  const { kind: choice, startsAt, advisorId } = one;
  return { visitId: row.id, version: row.version, choice, startsAt, advisorId };
};
const asking = ({ row }: AbsenceVisit): AbsenceDecision => ({
  ...{ visitId: row.id, version: row.version, choice: 'ask', startsAt: null, advisorId: null },
});
const settle = (id: string, decisions: readonly AbsenceDecision[]) =>
  app.get(AbsenceSettling).settle(manager(), storeId(), id, decisions);
const back = (id: string, visitIds: readonly string[]) =>
  app.get(AbsenceSettling).giveBack(manager(), storeId(), id, visitIds);
const said = (found: readonly AbsenceVisit[]): string[] =>
  found.map(({ row, stand }) => `${timeOf(row.startsAt)} ${stand}`);
const heard = async (id: string): Promise<string[]> =>
  (
    await app.db.database.query<{ topic: string }>(
      "SELECT topic FROM outbox_event WHERE JSON_VALUE(payload, '$.appointmentId') = ? AND topic LIKE 'appointment.%' ORDER BY id",
      [id],
    )
  ).map(({ topic }) => topic);

describe('an advisor who falls ill today', () => {
  it('cannot be booked any more, and every visit of theirs comes with where it could go', async () => {
    const hit = await booked('14:00', made.ill);
    await booked('14:00', made.colleagues[0] ?? '');
    await booked('16:00', made.ill, addDays(TODAY, 1));
    const id = await report();
    const [visit, ...others] = await planOf(id);
    expect(others).toEqual([]);
    expect([visit?.row.id, visit?.stand]).toEqual([hit.id, 'open']);
    expect(visit?.proposals[0]).toEqual({
      kind: 'advisor',
      startsAt: at('14:00'),
      advisorId: made.colleagues[1],
    });
    expect(visit?.proposals.filter((one) => one.kind === 'advisor')).toHaveLength(1);
    expect(visit?.proposals.filter((one) => one.kind === 'time')).toHaveLength(3);
    expect(visit?.proposals.some((one) => one.advisorId === made.ill)).toBe(false);
    await news();
    expect((await app.get(Shifts).of(storeId(), TODAY)).map((one) => one.staffId)).not.toContain(made.ill);
    await expect(booked('18:00', made.ill)).rejects.toMatchObject({ details: { refusal: 'advisor_away' } });
  });

  it('has all their visits taken over in one go, each at its time or near it, and every customer hears of it', async () => {
    const hit = [
      await booked('13:00', made.ill),
      await booked('14:15', made.ill),
      await booked('15:30', made.ill),
    ];
    for (const one of made.colleagues) await booked('14:15', one);
    const id = await report();
    const plan = await planOf(id);
    expect(plan.map((one) => one.proposals[0]?.kind)).toEqual(['advisor', 'time', 'advisor']);
    const results = await settle(
      id,
      plan.map((one) => taking(one)),
    );
    expect(results.map((one) => one.refused)).toEqual([null, null, null]);
    expect((await planOf(id)).map((one) => one.stand)).toEqual(['settled', 'settled', 'settled']);
    for (const { id: visitId } of hit)
      expect(await heard(visitId)).toEqual(['appointment.booked', 'appointment.moved']);
    const { row } = await app.get(Appointments).forCustomer(hit[0]?.id ?? '', hit[0]?.customerId ?? '');
    expect(row.storeChange).toMatchObject({ kind: 'moved', fromStartsAt: at('13:00').toISOString() });
    expect(row.startsAt).toEqual(at('13:00'));
    expect(await brokenVisits(app.db.database)).toEqual({});
  });

  it('whose colleague was booked meanwhile: that proposal is refused with the word, the others are taken, and the next one holds', async () => {
    await booked('13:00', made.ill);
    await booked('16:00', made.ill);
    const id = await report();
    const plan = await planOf(id);
    const [first] = plan;
    for (const one of made.colleagues) await booked('13:00', one);
    const results = await settle(
      id,
      plan.map((one) => taking(one)),
    );
    expect(results[0]?.refused).toEqual({ code: 'slot.refused', refusal: 'advisor_busy' });
    expect(results[1]?.refused).toBeNull();
    const again = (await planOf(id)).find((one) => one.row.id === first?.row.id);
    expect(again?.stand).toBe('open');
    expect(again?.proposals[0]).toMatchObject({ kind: 'time' });
    expect((await settle(id, again ? [taking(again)] : [])).map((one) => one.refused)).toEqual([null]);
    expect(await brokenVisits(app.db.database)).toEqual({});
  });

  it('is seen to by two people at once: one decides each visit, and nothing is booked twice', async () => {
    const times = ['11:00', '12:30', '14:00', '15:30', '17:00'];
    for (const time of times) await booked(time, made.ill);
    const id = await report();
    const plan = await planOf(id);
    const rivals = Promise.all(times.map((time) => booked(time, made.colleagues[0] ?? '').catch(() => null)));
    const [a, b] = await Promise.all([
      settle(
        id,
        plan.map((one) => taking(one)),
      ),
      settle(
        id,
        [...plan].reverse().map((one) => taking(one, 1)),
      ),
      rivals,
    ]);
    for (const { row } of plan) {
      const done = [...a, ...b].filter((one) => one.visitId === row.id && one.refused === null);
      expect(done.length).toBeLessThanOrEqual(1);
    }
    for (let round = 0; round < 5; round++) {
      const open = (await planOf(id)).filter((one) => one.stand === 'open');
      if (open.length === 0) break;
      await settle(
        id,
        open.map((one) => taking(one)),
      );
    }
    expect((await planOf(id)).map((one) => one.stand)).toEqual(times.map(() => 'settled'));
    expect(await brokenVisits(app.db.database)).toEqual({});
  });

  it('whose customer is asked to choose: the time is set free with proposals, and one of them is taken', async () => {
    const hit = await booked('14:00', made.ill);
    const id = await report();
    const [visit] = await planOf(id);
    expect(visit && (await settle(id, [asking(visit)]))).toEqual([{ visitId: hit.id, refused: null }]);
    expect(await heard(hit.id)).toEqual(['appointment.booked', 'appointment.cancelled']);
    const { row } = await app.get(Appointments).forCustomer(hit.id, hit.customerId);
    expect([row.state, row.storeChange?.kind]).toEqual(['cancelled', 'cancelled']);
    const proposal = row.storeChange?.proposals.find((one) => one.storeId === storeId());
    await app
      .get(Appointments)
      .rebook(hit.id, hit.customerId, { startsAt: new Date(proposal?.startsAt ?? 0) }, 'choose-one');
    await app.get(Absences).lift(manager(), storeId(), id);
    expect((await back(id, [hit.id]))[0]?.refused).toEqual({
      code: 'absence.back_refused',
      refusal: 'customer_answered',
    });
    expect(await brokenVisits(app.db.database)).toEqual({});
  });
});

describe('an advisor who comes after all', () => {
  it('has the roster as it was and gets each visit back whose customer has not answered', async () => {
    await app.db.transactions.run((tx) =>
      tx.insert('staff_day', {
        ...{ id: newId(), staffId: made.ill, storeId: storeId(), onDay: addDays(TODAY, 1) },
        ...{ startsAt: '', endsAt: '', kind: 'training', note: null, changedAt: app.clock.now() },
      }),
    );
    const hit = [
      await booked('13:00', made.ill),
      await booked('14:15', made.ill),
      await booked('15:30', made.ill),
    ];
    const id = await report(addDays(TODAY, 1));
    const plan = await planOf(id);
    const [first, second, third] = plan;
    if (!first || !second || !third) throw new Error('three visits were hit');
    await settle(id, [taking(first), asking(second), taking(third)]);
    await app.get(Appointments).actAsCustomer(third.row.id, hit[2]?.customerId ?? '', { action: 'keep' });
    expect((await planOf(id)).map((one) => one.back)).toEqual(['still_away', 'still_away', 'still_away']);
    await app.get(Absences).lift(manager(), storeId(), id);
    const [day] = await app.db.database.query<{ kind: string }>(
      'SELECT kind FROM staff_day WHERE staffId = ?',
      [made.ill],
    );
    expect(day?.kind).toBe('training');
    const results = await back(
      id,
      hit.map((one) => one.id),
    );
    expect(results.map((one) => one.refused?.refusal ?? null)).toEqual([null, null, 'customer_answered']);
    const now = await planOf(id);
    expect(said(now)).toEqual(['13:00 as_before', '14:15 as_before', '15:30 settled']);
    expect(now.slice(0, 2).map((one) => one.row.staffId)).toEqual([made.ill, made.ill]);
    expect(await brokenVisits(app.db.database)).toEqual({});
    await expect(app.get(Absences).lift(manager(), storeId(), id)).rejects.toMatchObject({
      code: 'absence.over',
    });
  });

  it('is not given a time that somebody else has by now', async () => {
    const hit = await booked('13:00', made.ill);
    const id = await report();
    const [visit] = await planOf(id);
    await settle(id, visit ? [taking(visit)] : []);
    await app.get(Absences).lift(manager(), storeId(), id);
    await new Promise((resolve) => setTimeout(resolve, 520));
    await booked('13:00', made.ill);
    expect((await back(id, [hit.id]))[0]?.refused).toEqual({ code: 'slot.refused', refusal: 'advisor_busy' });
    expect(await brokenVisits(app.db.database)).toEqual({});
  });
});

it('a report made twice is one, and one that crosses another is refused', async () => {
  const [a, b] = await Promise.all([report(), report()]);
  expect(a).toBe(b);
  await expect(report(addDays(TODAY, 2))).rejects.toMatchObject({ code: 'absence.overlaps' });
  await app.get(Absences).lift(manager(), storeId(), a);
  expect(await report()).not.toBe(a);
});
