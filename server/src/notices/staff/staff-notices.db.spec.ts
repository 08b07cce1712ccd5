import { anApp, aStaffMember, CaseKit, FixedClock } from '../../../test/index.js';
import { Clocks, ServiceModule } from '../../domains/service/index.js';
import { InventoryModule } from '../../domains/inventory/index.js';
import { SalesModule } from '../../domains/sales/index.js';
import { StaffAccounts, StoreModule } from '../../domains/store/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { StaffInbox } from '../../platform/inbox/index.js';
import { OutboxHandlers, OutboxRelay, Schedules } from '../../platform/outbox/index.js';
import { Clock } from '../../platform/clock/index.js';
import { NoticesModule } from '../notices.module.js';

/** 14:00 in a store that is open from ten to ten. */
const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule, NoticesModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const kit = new CaseKit(app);
const at = (time: string): void => app.clock.set(`2026-03-02T${time.padEnd(8, ':00')}+08:00`);
const inbox = (): StaffInbox => app.get(StaffInbox);
const relay = (): OutboxRelay =>
  new OutboxRelay(app.db.transactions, app.db.database, app.get(OutboxHandlers), app.get(Clock));
let boss: StaffIdentity;
let foreign: StaffIdentity;

const told = async (who: StaffIdentity): Promise<string[]> =>
  (await inbox().list(who, { storeId: null }))
    .filter(({ facts }) => facts['promise'] !== 'settlement')
    .map(({ kind, facts }) => `${kind} ${String(facts['step'] ?? facts['rating'])}`)
    .reverse();
const climb = (): Promise<string[]> => app.get(Schedules).runDue();
const climbed = async (time: string): Promise<void> => {
  at(time);
  await climb();
  await Promise.all([relay().drain(), relay().drain()]);
};

beforeAll(async () => {
  await kit.handOver();
  const id = String(
    (await app.db.transactions.run((tx) => aStaffMember(tx, null, { role: 'headquarters' })))['id'],
  );
  boss = (await app.get(StaffAccounts).identity(id)) as StaffIdentity;
  foreign = { ...kit.shop.manager, storeIds: [newId()] };
});
beforeEach(async () => {
  app.clock.set(NOW);
  await kit.clear();
  await app.db.database.execute('UPDATE schedule_lease SET nextAt = ?, leaseUntil = ?', [
    app.clock.now(),
    app.clock.now(),
  ]);
  for (const table of ['staff_message', 'outbox_delivery', 'outbox_event'])
    await app.db.database.execute(`DELETE FROM ${table}`);
});

describe('what staff are told', () => {
  it('climbs from the advisor to the manager and above the store, each step once for each, with two workers', async () => {
    await kit.opened();
    for (const time of ['14:16', '14:24:30', '14:26', '14:31']) await climbed(time);
    const { service, manager } = kit.shop;
    expect(await told(service)).toEqual(['clock_warned advisor']);
    expect(await told(manager)).toEqual([
      'clock_warned manager',
      'clock_warned untaken',
      'clock_warned headquarters',
    ]);
    expect(await told(boss)).toEqual(['clock_warned untaken', 'clock_warned headquarters']);
    expect(await told(foreign)).toEqual([]);
  });

  it('is told once when a worker dies between the lines and its own note of it', async () => {
    await kit.opened();
    await climbed('14:16');
    await app.db.database.execute("UPDATE outbox_delivery SET state = 'waiting', nextAt = ?", [
      app.clock.now(),
    ]);
    await climbed('14:17');
    expect(await told(kit.shop.service)).toEqual(['clock_warned advisor']);
    const rings = await app.db.database.query("SELECT id FROM outbox_event WHERE topic = 'staff.told'");
    expect(rings).toHaveLength(1);
  });

  it('goes to whoever has the case alone, and not at all once somebody takes care of it', async () => {
    const mine = await kit.opened();
    await app.db.database.execute('UPDATE claim SET assigneeId = ? WHERE id = ?', [
      kit.shop.service.id,
      mine,
    ]);
    at('14:16');
    await climb();
    await app.deliver();
    const consultant = kit.shop.advisors[0]?.id ?? '';
    const other = (await app.get(StaffAccounts).identity(consultant)) as StaffIdentity;
    expect([await told(kit.shop.service), await told(other)]).toEqual([['clock_warned advisor'], []]);
    const [clock] = (await app.get(Clocks).of(mine)).filter(({ row }) => row.promise === 'first_answer');
    at('14:24:30');
    await climb();
    await app.get(Clocks).take(clock?.row.id ?? '', kit.shop.service, false);
    await app.deliver();
    expect(await told(kit.shop.manager)).toEqual([]);
  });

  it('is a poor score, and no good one', async () => {
    for (const rating of [5, 3]) {
      const id = await kit.opened();
      await kit.byStaff(id, { action: 'accept' });
      await kit.byStaff(id, { action: 'inspect' });
      await kit.byStaff(id, { action: 'approve', note: '免费' });
      await kit.checked(id);
      await kit.byStaff(id, { action: 'finish' });
      await kit.byStaff(id, { action: 'handBack' });
      await kit.byOwner(id, { action: 'rate', rating });
      await app.deliver();
    }
    expect(await told(kit.shop.manager)).toEqual(['poor_score 3']);
  });

  it('is read by oneself alone, one by one or all at once', async () => {
    await kit.opened();
    for (const time of ['14:25', '14:26', '14:31']) await climbed(time);
    const { manager } = kit.shop;
    const [first] = await inbox().list(manager, { storeId: null });
    const before = await inbox().unread(manager);
    await inbox().markRead(boss, [first?.id ?? '']);
    expect(await inbox().unread(manager)).toBe(before);
    await inbox().markRead(manager, [first?.id ?? '']);
    expect(await inbox().unread(manager)).toBe(before - 1);
    await inbox().markRead(manager);
    expect([await inbox().unread(manager), (await inbox().unread(boss)) > 0]).toEqual([0, true]);
  });
});
