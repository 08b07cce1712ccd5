import type { ScanViewer } from '@zhuyue/shared';
import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { InventoryModule, ScanAlarms, ScanLog, ScansModule, ScanWatch, type ScanNote } from '../index.js';

const app = anApp({ imports: [InventoryModule, ScansModule] });
const made = {} as {
  shanghai: string;
  beijing: string;
  piece: { id: string; serial: string };
  manager: StaffIdentity;
  other: StaffIdentity;
};
const SHANGHAI = { lat: 31.2, lng: 121.4 };
const BEIJING = { lat: 39.9, lng: 116.4 };

beforeEach(async () => {
  app.clock.set('2026-03-02T02:00:00.000Z');
  await app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = await aStore(tx);
    const far = await aStore(tx, { city: '北京市', lat: 39.91, lng: 116.41 });
    const style = await aStyle(tx);
    made.shanghai = store.id;
    made.beijing = far.id;
    made.piece = await aPiece(tx, style, store);
    const manager = await aStaffMember(tx, store, { role: 'manager' });
    const other = await aStaffMember(tx, far, { role: 'manager' });
    made.manager = { id: manager.id, name: '店长', role: 'manager', storeIds: [store.id] };
    made.other = { id: other.id, name: '店长', role: 'manager', storeIds: [far.id] };
  });
});

const people = { next: 0 };
const scan = (facts: Partial<ScanNote> = {}): void => {
  people.next += 1;
  app.get(ScanLog).note({
    serial: made.piece.serial,
    at: app.clock.now(),
    channel: 'weapp',
    viewer: 'shopper',
    ip: '203.0.113.9',
    agent: 'MicroMessenger',
    device: `device ${String(people.next)}`,
    place: null,
    placeBy: null,
    storeId: null,
    late: false,
    ...facts,
  });
};
const rows = (sql: string) => app.db.database.query<Record<string, unknown>>(sql);
const look = async (): Promise<number> => {
  await app.get(ScanLog).flush();
  return app.get(ScanWatch).look();
};
const alarms = async (by: StaffIdentity = made.manager) => (await app.get(ScanAlarms).page(by, {}, 1)).rows;

describe('the log of scans', () => {
  it('keeps what is needed and nothing that names a person', async () => {
    scan({ place: SHANGHAI, placeBy: 'device', storeId: made.shanghai });
    await app.get(ScanLog).flush();
    const [row] = await rows('SELECT * FROM tag_scan');
    expect(row).toMatchObject({
      pieceId: made.piece.id,
      network: '203.0.113.0/24',
      latTenths: 312,
      lngTenths: 1214,
      city: '上海市',
      placeBy: 'device',
      viewer: 'shopper',
    });
    expect(JSON.stringify(row)).not.toMatch(/203\.0\.113\.9|device \d|MicroMessenger/);
  });

  it('counts a page that asks again once, and the owner beside it as the owner', async () => {
    const device = 'the same';
    scan({ device });
    scan({ device });
    await app.get(ScanLog).flush();
    app.clock.advance({ minutes: 1 });
    scan({ device });
    scan({ device, viewer: 'owner' });
    await app.get(ScanLog).flush();
    app.clock.advance({ minutes: 3 });
    scan({ device });
    await app.get(ScanLog).flush();
    const viewers = (await rows('SELECT viewer FROM tag_scan ORDER BY id')).map((row) => row['viewer']);
    expect(viewers).toEqual(['shopper', 'owner', 'shopper']);
  });

  it('takes a burst as one write, and holds it while the database is away', async () => {
    const log = app.get(ScanLog);
    const run = jest.spyOn(app.db.dataSource, 'transaction').mockRejectedValueOnce(new Error('away'));
    for (let i = 0; i < 2000; i++) scan();
    await log.flush();
    expect(await rows('SELECT COUNT(*) AS n FROM tag_scan')).toEqual([{ n: 0 }]);
    await log.flush();
    expect(await rows('SELECT COUNT(*) AS n FROM tag_scan')).toEqual([{ n: 2000 }]);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('passes over a serial that is on no tag', async () => {
    scan({ serial: '1ZZZZZZZZZZZZZZZZZZZ' });
    await app.get(ScanLog).flush();
    expect(await rows('SELECT id FROM tag_scan')).toEqual([]);
  });

  it('is emptied of what is older than half a year, alarms stay', async () => {
    scan({ place: SHANGHAI, placeBy: 'device' });
    scan({ place: BEIJING, placeBy: 'device' });
    await look();
    app.clock.advance({ days: 181 });
    scan();
    await app.get(ScanLog).flush();
    await app.get(ScanWatch).forget();
    expect(await rows('SELECT COUNT(*) AS n FROM tag_scan')).toEqual([{ n: 1 }]);
    expect((await alarms())[0]?.evidence.scans).toHaveLength(2);
  });
});

describe('the watch over scans', () => {
  const inTwoCities = (): void => {
    scan({ place: SHANGHAI, placeBy: 'device' });
    app.clock.advance({ minutes: 5 });
    scan({ place: BEIJING, placeBy: 'device' });
  };

  it('raises an alarm with its evidence, for the store of the piece and for headquarters', async () => {
    inTwoCities();
    expect(await look()).toBe(1);
    const [alarm] = await alarms();
    expect(alarm).toMatchObject({
      kind: 'two_places',
      state: 'open',
      pieceId: made.piece.id,
      serial: made.piece.serial,
      storeId: made.shanghai,
      hits: 2,
      evidence: { facts: { minutes: 5 }, scans: [{ city: '上海市' }, { city: '北京市' }] },
    });
    expect(await alarms(made.other)).toEqual([]);
    expect(await rows("SELECT topic FROM outbox_event WHERE topic = 'scan.alarm'")).toHaveLength(1);
  });

  it('looks at each scan once, and adds to an alarm that is open', async () => {
    inTwoCities();
    await look();
    expect(await look()).toBe(0);
    inTwoCities();
    await look();
    expect(await alarms()).toHaveLength(1);
  });

  it('two workers at once open one', async () => {
    inTwoCities();
    await app.get(ScanLog).flush();
    await Promise.all([app.get(ScanWatch).look(), app.get(ScanWatch).look()]);
    expect(await alarms()).toHaveLength(1);
  });

  it('says nothing about five hundred people in front of the display case', async () => {
    for (let i = 0; i < 500; i++) {
      scan({ place: SHANGHAI, placeBy: 'device' });
      app.clock.advance({ minutes: 20 });
    }
    expect(await look()).toBe(0);
    expect(await rows('SELECT COUNT(*) AS n FROM tag_scan')).toEqual([{ n: 500 }]);
  });

  it('notices a sweep of guesses, not a slip of a finger', async () => {
    const guess = (many: number): void => {
      for (let i = 0; i < many; i++)
        app.get(ScanLog).refused('198.51.100.7', `1GUESS${String(i)}`, app.clock.now());
    };
    guess(5);
    expect(await look()).toBe(0);
    guess(30);
    expect(await look()).toBe(1);
    const headquarters: StaffIdentity = { ...made.manager, role: 'headquarters', storeIds: 'all' };
    expect((await alarms(headquarters))[0]).toMatchObject({
      kind: 'guessing',
      network: '198.51.100.0/24',
      hits: 35,
    });
    expect(await alarms()).toEqual([]);
  });

  it('knows the tags that are out of use, and who may hold one', async () => {
    await app.db.transactions.run((tx) =>
      tx.execute("UPDATE tag SET state = 'void', stateAt = ? WHERE pieceId = ?", [
        app.clock.now(),
        made.piece.id,
      ]),
    );
    app.clock.advance({ hours: 1 });
    const viewers: ScanViewer[] = ['staff', 'shopper'];
    const found: number[] = [];
    for (const viewer of viewers) {
      scan({ viewer });
      found.push(await look());
    }
    expect(found).toEqual([0, 1]);
  });
});

describe('settling an alarm', () => {
  const raised = async (): Promise<string> => {
    scan({ place: SHANGHAI, placeBy: 'device' });
    scan({ place: BEIJING, placeBy: 'device' });
    await look();
    return (await alarms())[0]?.id ?? '';
  };
  const step = (id: string, action: 'explain' | 'confirm' | 'reopen', by = made.manager) =>
    app.get(ScanAlarms).step(id, by, { action, note: '顾客在两地同时看了转发的页面' });

  it('is explained with a reason, once, and can be taken back', async () => {
    const id = await raised();
    const both = await Promise.allSettled([step(id, 'explain'), step(id, 'confirm')]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await step(id, 'reopen');
    expect(await app.get(ScanAlarms).get(id, made.manager)).toMatchObject({ state: 'open' });
  });

  it('does not come back for the same scans', async () => {
    await step(await raised(), 'explain');
    app.clock.advance({ minutes: 1 });
    scan({ place: SHANGHAI, placeBy: 'device' });
    expect(await look()).toBe(0);
  });

  it('is not reopened beside a newer one', async () => {
    const id = await raised();
    await step(id, 'explain');
    app.clock.advance({ hours: 1 });
    await raised();
    await expect(step(id, 'reopen')).rejects.toMatchObject({ code: 'alarm.action_refused' });
  });

  it('of another store is not there', async () => {
    const id = await raised();
    await expect(step(id, 'explain', made.other)).rejects.toMatchObject({ code: 'alarm.not_found' });
    await expect(app.get(ScanAlarms).get(id, made.other)).rejects.toMatchObject({ code: 'alarm.not_found' });
  });
});
