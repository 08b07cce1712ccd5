import { anApp, aShop, CaseKit, FixedClock, type Shop } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import {
  Claims,
  Clocks,
  ServiceModule,
  ServicePromises,
  Threads,
  type ClaimStep,
  type ClockSeen,
} from '../index.js';
import { ClockTimers } from './clock-timers.service.js';

/** 14:00 in a store that is open from ten to ten. */
const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const kit = new CaseKit(app);
const clocks = (): Clocks => app.get(Clocks);
const climb = (): Promise<void> => app.get(ClockTimers).climb();

let shop: Shop;
let owner = '';
const aKey = kit.aKey;
const step = (id: string, action: ClaimStep['action']): Promise<void> =>
  app.get(Claims).stepAsStaff(id, shop.service, { action, note: '好' });

/** At a time of day, store time. */
const at = (time: string, day = '2026-03-02'): void => app.clock.set(`${day}T${time}:00+08:00`);
const instant = (time: string, day = '2026-03-02'): Date => new Date(`${day}T${time}:00+08:00`);

const opened = (): Promise<string> => kit.opened();
const aPhoto = kit.aPhoto;
const seen = async (id: string, promise: string): Promise<ClockSeen> => {
  const found = (await clocks().of(id)).filter(({ row }) => row.promise === promise).at(-1);
  if (!found) throw new Error(`${promise} has no clock`);
  return found;
};
/** Its first answer came too late. */
const handedBackLate = async (id: string): Promise<void> => {
  at('16:00');
  for (const action of ['accept', 'inspect', 'approve'] as const) await step(id, action);
  await kit.checked(id);
  for (const action of ['finish', 'handBack'] as const) await step(id, action);
};
const row = (id: string) => app.get(Claims).get(id);
const warned = (id: string): Promise<{ promise: string; step: string }[]> =>
  app.db.database.query(
    `SELECT c.promise, w.step FROM case_clock_warning w JOIN case_clock c ON c.id = w.clockId
      WHERE w.claimId = ? ORDER BY w.at, w.id`,
    [id],
  );

beforeAll(async () => {
  await kit.handOver();
  ({ shop, owner } = kit);
});
beforeEach(async () => {
  app.clock.set(NOW);
  await kit.clear();
  for (const table of ['thread_message', 'thread', 'service_promise', 'outbox_delivery', 'outbox_event'])
    await app.db.database.execute(`DELETE FROM ${table}`);
});

describe('the clocks of a case', () => {
  it('promise a first answer in half an hour of opening time, over the night', async () => {
    at('21:50');
    const id = await opened();
    expect((await row(id)).dueAt).toEqual(instant('10:20', '2026-03-03'));
    expect((await seen(id, 'settlement')).row.dueAt).toEqual(instant('21:50', '2026-03-03'));
  });

  it('wait for the piece, and show since when', async () => {
    const id = await opened();
    at('14:12');
    await step(id, 'accept');
    expect(await row(id)).toMatchObject({
      dueAt: null,
      pauseReason: 'waiting_piece',
      pausedSince: instant('14:12'),
    });
    at('12:00', '2026-03-09');
    await step(id, 'inspect');
    expect((await row(id)).dueAt).toEqual(instant('11:48', '2026-03-10'));
    expect((await seen(id, 'settlement')).read).toMatchObject({ countedMs: 12 * 60_000, breachedAt: null });
  });

  it('end with the piece back, and split the time between work, way and waiting', async () => {
    const id = await opened();
    for (const [day, action] of [
      ['2026-03-02', 'accept'],
      ['2026-03-03', 'inspect'],
      ['2026-03-04', 'approve'],
      ['2026-03-06', 'finish'],
      ['2026-03-07', 'handBack'],
    ] as const) {
      at('15:00', day);
      if (action === 'finish') await kit.checked(id);
      await step(id, action);
    }
    at('15:00', '2026-03-20');
    expect((await clocks().of(id)).map(({ row: { promise, state } }) => [promise, state])).toEqual([
      ['first_answer', 'stopped'],
      ['settlement', 'stopped'],
      ['return_cycle', 'stopped'],
      ['repair', 'stopped'],
    ]);
    const { read } = await seen(id, 'return_cycle');
    expect(read.byPart).toEqual({ handling: 3 * 86_400_000, logistics: 0 });
    expect(read.segments.filter(({ reason }) => reason !== null).map(({ reason }) => reason)).toEqual([
      'waiting_piece',
      'waiting_collection',
    ]);
  });

  it('keep what was counted when the opening hours change afterwards', async () => {
    const id = await opened();
    at('14:20');
    await clocks().pause(id, shop.service, 'owner_wish');
    await clocks().resume(id, shop.service);
    await app.db.database.execute("UPDATE store_hours SET opensAt = '18:00' WHERE storeId = ?", [
      shop.storeId,
    ]);
    const before = (await seen(id, 'settlement')).read.countedMs;
    await app.db.database.execute("UPDATE store_hours SET opensAt = '10:00' WHERE storeId = ?", [
      shop.storeId,
    ]);
    expect([before, (await seen(id, 'first_answer')).read.countedMs]).toEqual([20 * 60_000, 20 * 60_000]);
  });
});

describe('a pause by hand', () => {
  it('tells the owner why, counts as the first answer, and ends with the owner’s word', async () => {
    const id = await opened();
    at('14:10');
    await clocks().pause(id, shop.service, 'waiting_photo');
    expect(await row(id)).toMatchObject({ pauseReason: 'waiting_photo', pausedSince: instant('14:10') });
    expect((await seen(id, 'first_answer')).row).toMatchObject({ state: 'stopped', breachedAt: null });
    await expect(clocks().pause(id, shop.service, 'waiting_answer')).rejects.toMatchObject({
      code: 'clock.mark_refused',
    });
    at('15:00');
    const words = { photoIds: [await aPhoto('customer', owner)] };
    await app.get(Threads).customerSays({ kind: 'claim', id }, owner, words, aKey());
    at('15:30');
    await app.deliver();
    const { read, pause } = await seen(id, 'settlement');
    expect([pause, read.countedMs]).toEqual([null, 40 * 60_000]);
  });

  it('is no way around what the case itself waits for, nor open to another store', async () => {
    const id = await opened();
    await step(id, 'accept');
    await expect(clocks().resume(id, shop.service)).rejects.toMatchObject({ code: 'clock.mark_refused' });
    const stranger = { ...shop.service, storeIds: [] };
    await expect(clocks().pause(id, stranger, 'owner_wish')).rejects.toMatchObject({
      code: 'claim.not_found',
    });
  });
});

describe('the ladder', () => {
  it('is climbed step by step, each step told once, however many climb', async () => {
    const id = await opened();
    await app.db.database.execute(
      "DELETE FROM case_clock_mark WHERE clockId IN (SELECT id FROM case_clock WHERE promise = 'settlement')",
    );
    await app.db.database.execute("DELETE FROM case_clock WHERE promise = 'settlement'");
    for (const time of ['14:14', '14:16', '14:17', '14:25', '14:26', '14:30', '14:31', '15:00']) {
      at(time);
      await Promise.all([climb(), climb()]);
    }
    expect((await warned(id)).map((one) => one.step)).toEqual([
      'advisor',
      'manager',
      'untaken',
      'headquarters',
    ]);
    const told = await app.db.database.query("SELECT id FROM outbox_event WHERE topic = 'clock.warned'");
    expect(told).toHaveLength(4);
    expect(await row(id)).toMatchObject({ unexplained: 1 });
  });

  it('stops for whoever takes care of it until the breach, and goes on when it is given back', async () => {
    const id = await opened();
    const { row: clock } = await seen(id, 'first_answer');
    at('14:16');
    await climb();
    await clocks().take(clock.id, shop.service, false);
    await clocks().take(clock.id, shop.service, false);
    const steps = async () =>
      (await warned(id)).filter(({ promise }) => promise === 'first_answer').map((one) => one.step);
    at('14:29');
    await climb();
    expect(await steps()).toEqual(['advisor']);
    await expect(clocks().letGo(clock.id, { ...shop.service, id: newId() })).rejects.toMatchObject({
      code: 'clock.taken',
    });
    await clocks().letGo(clock.id, shop.manager);
    app.clock.advance({ seconds: 20 });
    await climb();
    expect(await steps()).toEqual(['advisor', 'manager', 'untaken']);
    await clocks().take(clock.id, shop.manager, false);
    at('14:31');
    await climb();
    expect(await steps()).toEqual(['advisor', 'manager', 'untaken', 'headquarters']);
  });

  it('belongs to the first of two who take it, and to another only when they say so', async () => {
    const id = await opened();
    const { row: clock } = await seen(id, 'first_answer');
    const both = await Promise.allSettled([
      clocks().take(clock.id, shop.service, false),
      clocks().take(clock.id, shop.manager, false),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await clocks().take(clock.id, shop.manager, true);
    expect((await seen(id, 'first_answer')).row).toMatchObject({ takenBy: shop.manager.id });
    const stranger = { ...shop.service, storeIds: [] };
    await expect(clocks().take(clock.id, stranger, true)).rejects.toMatchObject({ code: 'claim.not_found' });
    await step(id, 'accept');
    await expect(clocks().take(clock.id, shop.service, true)).rejects.toMatchObject({
      code: 'clock.mark_refused',
    });
  });

  it('is climbed for the others when one case cannot be read', async () => {
    const broken = await opened();
    await app.db.database.execute('DELETE FROM case_clock_mark');
    await app.db.database.execute("UPDATE claim SET state = 'withdrawn' WHERE id = ?", [broken]);
    const id = await opened();
    at('14:16');
    await climb();
    expect((await warned(id)).map((one) => one.step)).toEqual(['advisor']);
    expect(await warned(broken)).toEqual([]);
  });

  it('is not climbed while the clock stands still', async () => {
    const id = await opened();
    at('14:01');
    await clocks().pause(id, shop.service, 'waiting_answer');
    at('20:00', '2026-03-08');
    await climb();
    expect(await warned(id)).toEqual([]);
  });
});

describe('the first answer', () => {
  it('is given in the conversation, at the moment it could be read', async () => {
    const id = await opened();
    at('14:20');
    const words = { photoIds: [await aPhoto('staff', shop.service.id)] };
    await app.get(Threads).staffSays({ kind: 'claim', id }, shop.service, 'message', words, aKey());
    at('18:00');
    await app.deliver();
    const { row: clock, read } = await seen(id, 'first_answer');
    expect([clock.state, read.breachedAt]).toEqual(['stopped', null]);
    expect(read.countedMs).toBe(20 * 60_000);
  });
});

describe('a broken promise', () => {
  it('is explained before the case may close', async () => {
    const id = await opened();
    await handedBackLate(id);
    const close = () => app.get(Claims).stepAsStaff(id, shop.manager, { action: 'close' });
    await expect(close()).rejects.toMatchObject({ details: { refusals: ['breach_unexplained'] } });
    const { row: clock } = await seen(id, 'first_answer');
    expect(clock.breachedAt).toEqual(instant('14:30'));
    await clocks().explain(clock.id, shop.service, 'staff_short', '午后只有一人当班');
    expect((await seen(id, 'first_answer')).row).toMatchObject({
      breachReason: 'staff_short',
      explainedByName: '技师',
    });
    await close();
    expect((await row(id)).state).toBe('closed');
  });

  it('keeps a score at once, and the case open until somebody has said why; then it closes by itself', async () => {
    const id = await opened();
    await handedBackLate(id);
    const rate = (rating: number): Promise<void> =>
      app.get(Claims).stepAsCustomer(id, owner, { action: 'rate', rating });
    await rate(3);
    expect(await row(id)).toMatchObject({ state: 'handed_back', rating: 3, unexplained: 1 });
    await expect(rate(5)).rejects.toMatchObject({ details: { refusals: ['rated'] } });
    const { row: clock } = await seen(id, 'first_answer');
    await clocks().explain(clock.id, shop.service, 'staff_short', '午后只有一人当班');
    await app.deliver();
    expect(await row(id)).toMatchObject({ state: 'closed', rating: 3 });
  });

  it('leaves a case alone that nobody has scored, or that was opened again since', async () => {
    const id = await opened();
    await handedBackLate(id);
    await app.get(Claims).stepAsCustomer(id, owner, { action: 'rate', rating: 4 });
    await app.get(Claims).stepAsCustomer(id, owner, { action: 'reopen', note: '又松了' });
    await step(id, 'inspect');
    const { row: clock } = await seen(id, 'first_answer');
    await clocks().explain(clock.id, shop.service, 'overlooked', '漏看了');
    await app.deliver();
    expect(await row(id)).toMatchObject({ state: 'inspecting', rating: 4 });
  });

  it('is not explained where nothing was broken', async () => {
    const id = await opened();
    const { row: clock } = await seen(id, 'first_answer');
    await expect(clocks().explain(clock.id, shop.service, 'overlooked', '忘了')).rejects.toMatchObject({
      code: 'clock.not_breached',
    });
  });
});

describe('a promise that is changed', () => {
  const terms = {
    minutes: 60,
    calendar: 'always' as const,
    advisorPermille: 500,
    managerPermille: 800,
    untakenMinutes: 5,
  };

  it('holds for running clocks from then on, with what they have counted', async () => {
    const id = await opened();
    at('14:10');
    const by = { ...shop.manager, role: 'headquarters' as const, storeIds: 'all' as const };
    await app.get(ServicePromises).write(by, 'first_answer', terms, '节日放宽', 0);
    await app.deliver();
    const { row: clock, read } = await seen(id, 'first_answer');
    expect(clock).toMatchObject({ version: 1, dueAt: instant('15:00') });
    expect(read.countedMs).toBe(10 * 60_000);
    await expect(app.get(ServicePromises).write(by, 'first_answer', terms, '再改', 0)).rejects.toMatchObject({
      code: 'promise.changed',
    });
    for (const wrong of [{ managerPermille: 400 }, { untakenMinutes: 13 }])
      await expect(
        app.get(ServicePromises).write(by, 'first_answer', { ...terms, ...wrong }, '错', 1),
      ).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

it('gives all cases from before their clocks, from their last step on', async () => {
  const id = await opened();
  const many = await app.db.transactions.run((tx) => aShop(tx, { board: false, pieces: 201 }));
  await app.db.database.execute(
    `INSERT INTO claim (id, number, warrantyId, pieceId, customerId, storeId, problem, description, occurredOn, coverage,
       coverageAnswer, state, createdAt, movedAt)
     SELECT p.id, RIGHT(p.id, 14), c.warrantyId, p.id, c.customerId, c.storeId, c.problem, c.description, c.occurredOn,
       c.coverage, c.coverageAnswer, c.state, c.createdAt, c.movedAt
     FROM claim c JOIN piece p ON p.id IN (?) WHERE c.id = ?`,
    [many.pieceIds, id],
  );
  for (const table of ['case_clock_mark', 'case_clock'])
    await app.db.database.execute(`DELETE FROM ${table}`);
  at('14:20');
  await app.get(ClockTimers).adopt();
  expect((await seen(id, 'first_answer')).row).toMatchObject({
    startedAt: new Date(NOW),
    dueAt: instant('14:30'),
  });
  const [left] = await app.db.database.query<{ n: number }>(
    'SELECT COUNT(*) AS n FROM claim c WHERE NOT EXISTS (SELECT 1 FROM case_clock k WHERE k.claimId = c.id)',
  );
  expect(left?.n).toBe(0);
});
