import { instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { StoreModule } from '../../store/index.js';
import {
  Appointments,
  AppointmentsModule,
  FitProfiles,
  Surprises,
  TryTrays,
  VisitDesk,
  VoteLinks,
  type Fit,
} from '../index.js';

const NOW = '2026-03-02T02:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
  keep: true,
});

let shop: Shop;
let phones = 0;
let keys = 0;
const trayIds: string[] = [];
const serials: string[] = [];
const somebody = (): Promise<string> => aCustomer(app.db, `138${String((phones += 1)).padStart(8, '0')}`);
const rows = <R>(sql: string, params: unknown[] = []): Promise<R[]> => app.db.database.query<R>(sql, params);
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'passed';
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};

async function aTray(tx: Tx, code: string): Promise<string> {
  const id = newId();
  const row = { id, storeId: shop.storeId, kind: 'tray', code, name: `试戴盘 ${code}`, state: 'open' };
  await tx.insert('container', { ...row, createdAt: new Date(NOW) });
  return id;
}

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 3, pieces: 4 }));
  for (const code of ['T1', 'T2']) trayIds.push(await app.db.transactions.run((tx) => aTray(tx, code)));
  const found = await rows<{ serial: string }>('SELECT serial FROM piece ORDER BY id');
  serials.push(...found.map((row) => row.serial));
});
beforeEach(async () => {
  app.clock.set(NOW);
  for (const table of [
    'try_hand',
    'try_piece',
    'try_tray',
    'vote_ballot',
    'vote_link',
    'visit_surprise',
    'visit_sale',
  ])
    await app.db.database.execute(`DELETE FROM ${table}`);
  await app.db.database.execute("UPDATE appointment SET state = 'cancelled'");
  for (const table of ['staff_cell', 'customer_cell', 'room_cell', 'appointment_part'])
    await app.db.database.execute(`DELETE FROM ${table}`);
});

const trays = (): TryTrays => app.get(TryTrays);
const [first, second] = [(): string => trayIds[0] ?? '', (): string => trayIds[1] ?? ''];
const advisor = (i = 0): Shop['manager'] => shop.advisors[i] ?? shop.manager;
const serial = (i: number): string => serials[i] ?? '';

/** A visit today at two, booked; arrived when wanted. */
async function aVisit(arrived = true): Promise<{ id: string; customerId: string }> {
  app.clock.set(NOW);
  const customerId = await somebody();
  const request = {
    storeId: shop.storeId,
    startsAt: instantOf('2026-03-02', '14:00'),
    purpose: 'try_on' as const,
    wishes: [],
    contactName: '林女士',
  };
  const id = await app.get(Appointments).book(customerId, request, `visit-key-${String((keys += 1))}`);
  app.clock.set(instantOf('2026-03-02', '14:00').toISOString());
  if (arrived) await app.get(Appointments).actAsStaff(id, shop.manager, { action: 'checkIn' });
  return { id, customerId };
}
const complete = (id: string): Promise<void> =>
  app.get(Appointments).actAsStaff(id, shop.manager, { action: 'complete' });
const stateOf = async (id: string): Promise<string | undefined> => (await trays().of(id))?.tray.state;

describe('a tray', () => {
  it('serves one guest at a time, whoever is quicker', async () => {
    const [a, b] = [await aVisit(), await aVisit()];
    const outcomes = await Promise.all([
      codeOf(trays().open(advisor(0), a.id, first())),
      codeOf(trays().open(advisor(1), b.id, first())),
    ]);
    expect(outcomes.sort()).toEqual(['passed', 'tray.in_use']);
  });

  it('holds a piece once, and no other tray holds it at the same time', async () => {
    const [a, b] = [await aVisit(), await aVisit()];
    await trays().open(advisor(), a.id, first());
    await trays().open(advisor(), b.id, second());
    await Promise.all([1, 2, 3, 4].map(() => trays().layOn(advisor(), a.id, serial(0))));
    expect((await trays().of(a.id))?.pieces).toHaveLength(1);
    expect(await codeOf(trays().layOn(advisor(), b.id, serial(0)))).toBe('tray.piece_elsewhere');
    await trays().takeOff(advisor(), a.id, serial(0));
    expect(await codeOf(trays().layOn(advisor(), b.id, serial(0)))).toBe('passed');
    expect(await codeOf(trays().takeOff(advisor(), a.id, serial(0)))).toBe('tray.piece_not_on');
  });

  it('takes no piece that is kept for somebody else', async () => {
    const a = await aVisit();
    await trays().open(advisor(), a.id, first());
    await app.db.database.execute("UPDATE piece SET state = 'on_hold', heldFor = ? WHERE serial = ?", [
      newId(),
      serial(2),
    ]);
    expect(await codeOf(trays().layOn(advisor(), a.id, serial(2)))).toBe('tray.piece_kept');
    await app.db.database.execute("UPDATE piece SET state = 'in_stock', heldFor = NULL WHERE serial = ?", [
      serial(2),
    ]);
  });

  it('that adds up at the end is free for the next guest', async () => {
    const [a, b] = [await aVisit(), await aVisit()];
    await trays().open(advisor(), a.id, first());
    await trays().layOn(advisor(), a.id, serial(0));
    await trays().takeOff(advisor(), a.id, serial(0));
    await complete(a.id);
    expect(await stateOf(a.id)).toBe('counted');
    expect(await codeOf(trays().open(advisor(), b.id, first()))).toBe('passed');
  });

  it('that does not raises the alarm at once, names the last hands, and keeps the next guest from it', async () => {
    const [a, b] = [await aVisit(), await aVisit()];
    await trays().open(advisor(0), a.id, first());
    await trays().layOn(advisor(0), a.id, serial(0));
    await trays().layOn(advisor(1), a.id, serial(1));
    await trays().takeOff(advisor(0), a.id, serial(1));
    await complete(a.id);
    expect(await stateOf(a.id)).toBe('short');
    const [news] = await rows<{ payload: { pieces: unknown[] } }>(
      "SELECT payload FROM outbox_event WHERE topic = 'tray.short' ORDER BY id DESC LIMIT 1",
    );
    expect(news?.payload.pieces).toMatchObject([{ serial: serial(0), lastHand: advisor(0).id }]);
    expect(await trays().short(shop.manager, shop.storeId)).toMatchObject([
      { appointmentId: a.id, missing: 1 },
    ]);
    expect(await codeOf(trays().open(advisor(), b.id, first()))).toBe('tray.unsettled');
    // It turns up behind the cushion.
    await trays().takeOff(advisor(1), a.id, serial(0));
    expect(await stateOf(a.id)).toBe('counted');
    expect(await codeOf(trays().open(advisor(), b.id, first()))).toBe('passed');
  });

  it('short of a piece is explained by a manager whose hands it did not go through', async () => {
    const a = await aVisit();
    await trays().open(shop.manager, a.id, first());
    await trays().layOn(shop.manager, a.id, serial(0));
    await trays().count(shop.manager, a.id);
    expect(await codeOf(trays().explain(advisor(), a.id, '已报失'))).toBe('access.denied');
    expect(await codeOf(trays().explain(shop.manager, a.id, '已报失'))).toBe('tray.own_hands');
    const boss = {
      id: shop.service.id,
      name: '总部',
      role: 'headquarters' as const,
      storeIds: 'all' as const,
    };
    await trays().explain(boss, a.id, '已报失，见报案回执');
    expect(await stateOf(a.id)).toBe('explained');
    expect((await trays().of(a.id))?.pieces).toMatchObject([{ offAs: 'missing', onPieceId: null }]);
  });

  it('counts a piece that was handed over meanwhile as sold', async () => {
    const a = await aVisit();
    await trays().open(advisor(), a.id, first());
    await trays().layOn(advisor(), a.id, serial(3));
    await app.db.database.execute("UPDATE piece SET state = 'with_owner' WHERE serial = ?", [serial(3)]);
    await complete(a.id);
    expect(await stateOf(a.id)).toBe('counted');
    expect((await trays().of(a.id))?.pieces).toMatchObject([{ offAs: 'sold' }]);
    await app.db.database.execute("UPDATE piece SET state = 'in_stock' WHERE serial = ?", [serial(3)]);
  });

  it('with pieces on it keeps the guest from being un-arrived; a foreign store does not find it', async () => {
    const a = await aVisit();
    await trays().open(advisor(), a.id, first());
    await trays().layOn(advisor(), a.id, serial(0));
    expect(
      await codeOf(app.get(Appointments).actAsStaff(a.id, shop.manager, { action: 'undoCheckIn' })),
    ).toBe('tray.not_empty');
    const foreign = { ...shop.manager, storeIds: [newId()] };
    expect(await codeOf(trays().takeOff(foreign, a.id, serial(0)))).toBe('appointment.not_found');
  });

  it('leaves a try-on count behind and no line in the passport', async () => {
    const a = await aVisit();
    const before = await rows<{ n: number }>('SELECT COUNT(*) n FROM piece_event');
    await trays().open(advisor(), a.id, first());
    await trays().layOn(advisor(), a.id, serial(0));
    await trays().takeOff(advisor(), a.id, serial(0));
    const [piece] = await rows<{ id: string }>('SELECT id FROM piece WHERE serial = ?', [serial(0)]);
    expect((await trays().tryOns([piece?.id ?? ''])).get(piece?.id ?? '')).toBe(1);
    expect(await rows<{ n: number }>('SELECT COUNT(*) n FROM piece_event')).toEqual(before);
  });
});

describe('what a visit led to', () => {
  it('is counted from booked to bought, by advisor, and a sale taken back counts no more', async () => {
    const [a, b] = [await aVisit(), await aVisit(false)];
    await trays().open(advisor(), a.id, first());
    await trays().layOn(advisor(), a.id, serial(0));
    const funnel = async (): Promise<number[]> => {
      const asked = { storeId: shop.storeId, fromOn: '2026-03-02', toOn: '2026-03-02' };
      const all = await app.get(VisitDesk).funnel(shop.manager, asked);
      const sum = (of: (row: (typeof all)[number]) => number): number =>
        all.reduce((n, row) => n + of(row), 0);
      return [sum((r) => r.arrived), sum((r) => r.tried), sum((r) => r.bought), sum((r) => r.receivedFen)];
    };
    const sale = { saleId: newId(), pieceId: newId(), customerId: a.customerId, storeId: shop.storeId };
    const { Outbox } = await import('../../../platform/outbox/index.js');
    const tell = (topic: string, payload: object): Promise<void> =>
      app.db.transactions.run((tx) => app.get(Outbox).add(tx, topic, payload));
    await tell('sale.handed_over', { ...sale, receivedFen: 515_000 });
    await app.deliver();
    expect(await funnel()).toEqual([1, 1, 1, 515_000]);
    await tell('sale.reversed', { saleId: sale.saleId });
    await app.deliver();
    expect(await funnel()).toEqual([1, 1, 0, 0]);
    expect(b.id).not.toBe(a.id);
  });

  it('finds who stands at the door by code, name or the end of the number', async () => {
    const a = await aVisit(false);
    const row = await app.get(Appointments).get(a.id);
    const found = async (said: string): Promise<string[]> =>
      (await app.get(VisitDesk).find(shop.manager, shop.storeId, said)).map((one) => one.id);
    expect(await found(`ZHUYUE:V:${row.code}`)).toEqual([a.id]);
    expect(await found('林')).toEqual([a.id]);
    const [phone] = await rows<{ phone: string }>('SELECT phone FROM customer_account WHERE id = ?', [
      a.customerId,
    ]);
    expect(await found((phone?.phone ?? '').slice(-4))).toEqual([a.id]);
    expect(await found('%')).toEqual([]);
    const foreign = { ...shop.manager, storeIds: [newId()] };
    expect(await app.get(VisitDesk).find(foreign, newId(), row.code)).toEqual([]);
  });
});

describe('a surprise', () => {
  it('is known in the store by its alias, and the name comes back afterwards', async () => {
    const a = await aVisit(false);
    await app.get(Surprises).set(a.customerId, a.id, true, '王同学');
    expect((await app.get(Appointments).get(a.id)).contactName).toBe('王同学');
    await app.get(Surprises).set(a.customerId, a.id, true, '李同学');
    await app.get(Surprises).set(a.customerId, a.id, false, null);
    expect((await app.get(Appointments).get(a.id)).contactName).toBe('林女士');
    expect(await codeOf(app.get(Surprises).set(newId(), a.id, true, null))).toBe('appointment.not_found');
  });
});

describe('a vote', () => {
  const OPTIONS = [
    { styleId: '01HSTYLE000000000000000001', sizeHmm: null },
    { styleId: '01HSTYLE000000000000000002', sizeHmm: 5200 },
  ];

  it('is one ballot a device, changed by voting again, told to the customer only', async () => {
    const a = await aVisit(false);
    const votes = app.get(VoteLinks);
    const { token } = await votes.open(a.customerId, a.id, OPTIONS, 3);
    await Promise.all(['anna', 'anna', 'anna'].map((voter) => votes.vote(token, voter, 0)));
    await votes.vote(token, 'ben', 0);
    await votes.vote(token, 'anna', 1);
    expect((await votes.ofVisit(a.customerId, a.id))[0]?.votes).toEqual([1, 1]);
    expect((await votes.show(token, 'anna')).mine).toBe(1);
    expect(await codeOf(votes.ofVisit(newId(), a.id))).toBe('appointment.not_found');
    expect(JSON.stringify(await rows('SELECT * FROM vote_link'))).not.toContain(token);
  });

  it('link that has ended, was taken back or never was is the same to whoever asks', async () => {
    const a = await aVisit(false);
    const votes = app.get(VoteLinks);
    const one = await votes.open(a.customerId, a.id, OPTIONS, 1);
    const two = await votes.open(a.customerId, a.id, OPTIONS, 3);
    expect(await codeOf(votes.revoke(newId(), a.id, two.id))).toBe('appointment.not_found');
    await votes.revoke(a.customerId, a.id, two.id);
    app.clock.advance({ hours: 25 });
    for (const token of [one.token, two.token, 'x'.repeat(43), '', '珠']) {
      expect(await codeOf(votes.vote(token, 'anna', 0))).toBe('vote.not_found');
    }
  });
});

describe('the fit profile', () => {
  const FIT: Fit = {
    rings: { left_ring: 5200 },
    wristMm: null,
    necklaceMm: null,
    allergies: ['nickel'],
    budgetFromFen: null,
    budgetToFen: 2_000_000,
    occasion: 'engagement',
    note: null,
  };

  it('is kept only with the consent, and deleted with it', async () => {
    const customerId = await somebody();
    const fits = app.get(FitProfiles);
    expect(await codeOf(fits.save(customerId, FIT, null))).toBe('fit.consent_missing');
    expect(await codeOf(fits.save(customerId, FIT, 'fit-1999-01'))).toBe('fit.consent_missing');
    await fits.save(customerId, FIT, 'fit-2026-01');
    await fits.save(customerId, { ...FIT, rings: { left_ring: 5400 } }, null);
    expect(await fits.of(customerId)).toMatchObject({ rings: { left_ring: 5400 }, allergies: ['nickel'] });
    await fits.forget(customerId);
    await fits.forget(customerId);
    expect(await fits.of(customerId)).toBeNull();
    const steps = await rows<{ step: string }>(
      'SELECT step FROM fit_consent WHERE customerId = ? ORDER BY id',
      [customerId],
    );
    expect(steps.map((row) => row.step)).toEqual(['given', 'withdrawn']);
  });
});
