import { aCheck, anApp, aPhoto, aShop, CaseKit, findRight, FixedClock } from '../../../../test/index.js';
import { InventoryModule, Stock } from '../../inventory/index.js';
import { SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { QualityChecks, ServiceModule, Workshop, type CheckSaid } from '../index.js';

const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock('2026-03-02T06:00:00.000Z'),
  keep: true,
});
const kit = new CaseKit(app);
const { byManager, byStaff, checked, claims, opened, stateOf } = kit;

beforeAll(() => kit.handOver());
beforeEach(() => kit.clear());

const atBench = async (): Promise<string> => {
  const id = await opened();
  for (const action of ['accept', 'inspect', 'approve'] as const) await byStaff(id, { action, note: '可修' });
  return id;
};
const work = (id: string, by = kit.shop.service): Promise<void> =>
  app.get(Workshop).add(id, by, { work: 'polish', costFen: 0, parts: [] });
const check = async (id: string, over: Partial<CheckSaid> = {}, by = kit.shop.manager): Promise<void> =>
  app.get(QualityChecks).add(id, by, await aCheck(app, id, by, over));
const failed = async (id: string): Promise<void> => {
  const { items } = await aCheck(app, id, kit.shop.manager);
  await check(id, { items: items.map((one) => ({ ...one, ok: false })), note: '戒臂有砂眼' });
};
const unchecked = { code: 'claim.action_refused', details: { refusals: ['unchecked'] } };

describe('work at the bench', () => {
  it('is finished only after somebody else has found it right, with a picture, and the passport says so', async () => {
    const id = await atBench();
    await work(id);
    await expect(byStaff(id, { action: 'finish' })).rejects.toMatchObject(unchecked);
    await expect(check(id, {}, kit.shop.service)).rejects.toMatchObject({ code: 'claim.checked_by_worker' });
    await check(id);
    await byStaff(id, { action: 'finish' });
    const { bench } = await claims().forCustomer(id, kit.owner);
    expect(bench.checks.map(({ passed, photoIds }) => [passed, photoIds.length])).toEqual([[1, 1]]);
    const seen = (await app.get(Stock).history(kit.piece)).find(({ action }) => action === 'inspect');
    expect(JSON.stringify(seen)).toContain('"qualityCheck":"passed"');
  });

  it('is looked at by a leader where nobody wrote down who did it', async () => {
    const id = await atBench();
    await expect(check(id, {}, kit.shop.service)).rejects.toMatchObject({ code: 'claim.checked_by_worker' });
    await check(id);
    expect(await stateOf(id)).toBe('repairing');
    await byManager(id, { action: 'finish' });
  });

  it('stays there when a point is wrong, with words, and is looked at again only after more work', async () => {
    const id = await atBench();
    await work(id);
    const { items } = await aCheck(app, id, kit.shop.manager);
    const wrong = items.map((one, i) => ({ ...one, ok: i > 0 }));
    await expect(check(id, { items: wrong })).rejects.toMatchObject({ code: 'request.invalid' });
    await failed(id);
    const { bench } = await claims().forStaff(id, kit.shop.service);
    expect(bench.entries.map(({ work: what, note }) => [what, note]).at(-1)).toEqual([
      'check_failed',
      '戒臂有砂眼',
    ]);
    await expect(byStaff(id, { action: 'finish' })).rejects.toMatchObject(unchecked);
    await expect(check(id)).rejects.toMatchObject({ code: 'claim.check_before_work' });
    await work(id);
    await check(id);
    await byStaff(id, { action: 'finish' });
  });

  it('has to be looked at again once more is done to it, at the bench or after it was sent back there', async () => {
    const id = await atBench();
    await checked(id);
    await work(id);
    await expect(byStaff(id, { action: 'finish' })).rejects.toMatchObject(unchecked);
    await checked(id);
    await byStaff(id, { action: 'finish' });
    await byStaff(id, { action: 'rework', note: '抛光不匀' });
    await expect(byStaff(id, { action: 'finish' })).rejects.toMatchObject(unchecked);
    await checked(id);
    await byStaff(id, { action: 'finish' });
  });
});

describe('a check', () => {
  it('goes through the whole list of the piece, and no other', async () => {
    const id = await atBench();
    const { items } = await aCheck(app, id, kit.shop.manager);
    for (const some of [
      items.slice(1),
      [...items, { check: 'plating_even', ok: true } as const],
      items.map(() => ({ check: 'polished', ok: true }) as const),
    ])
      await expect(check(id, { items: some })).rejects.toMatchObject({
        details: { fields: [{ path: 'items', rule: 'fits' }] },
      });
  });

  it('has pictures of whoever checks, happens at the bench, and in their own store', async () => {
    const id = await atBench();
    const theirs = [await aPhoto(app, kit.shop.service.id)];
    await expect(check(id, { photoIds: theirs })).rejects.toMatchObject({ code: 'file.not_found' });
    const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
    await expect(findRight(app, id, other.manager)).rejects.toMatchObject({ code: 'claim.not_found' });
    await byManager(id, { action: 'reconsider', note: '再看' });
    await expect(check(id)).rejects.toMatchObject({ code: 'claim.not_at_bench' });
  });

  it('is made once when it is sent twice at the same moment', async () => {
    const id = await atBench();
    const twice = await Promise.allSettled([check(id), check(id)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await claims().forStaff(id, kit.shop.manager)).bench.checks.length).toBe(1);
  });
});
