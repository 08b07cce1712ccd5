import { anApp, CaseKit, FixedClock } from '../../../../test/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { ServiceModule, Workshop, type BenchSaid, type ClaimStep } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const kit = new CaseKit(app);
const { byManager, byOwner, byStaff, claims, opened, stateOf } = kit;

beforeAll(() => kit.handOver());
beforeEach(async () => {
  app.clock.set(NOW);
  await kit.clear();
});

const quote = (ceilingFen: number): ClaimStep => ({
  action: 'quote',
  note: '补一颗副石',
  quote: { lines: [{ text: '副石与工费', fen: 30_000 }], ceilingFen, validUntil: '2026-03-05' },
});
const inspected = async (): Promise<string> => {
  const id = await opened();
  await byStaff(id, { action: 'accept' });
  await byStaff(id, { action: 'inspect' });
  return id;
};
const done = (id: string, over: Partial<BenchSaid> = {}): Promise<void> =>
  app.get(Workshop).add(id, kit.shop.service, { work: 'set_stone', costFen: 0, parts: [], ...over });
const quotesOf = async (id: string): Promise<string[]> =>
  (await claims().forStaff(id, kit.shop.manager)).bench.quotes.map(({ state }) => state);

describe('a quote', () => {
  it('is agreed to before anything that costs is done, and is the most it may cost', async () => {
    const id = await inspected();
    await byStaff(id, quote(40_000));
    await expect(done(id)).rejects.toMatchObject({ code: 'claim.not_at_bench' });
    await byOwner(id, { action: 'agree' });
    await done(id, { costFen: 30_000 });
    await expect(done(id, { costFen: 10_001 })).rejects.toMatchObject({
      code: 'claim.above_ceiling',
      details: { ceilingFen: 40_000, spentFen: 40_001 },
    });
    await byStaff(id, quote(60_000));
    await byOwner(id, { action: 'agree' });
    await done(id, { costFen: 10_001 });
    expect(await quotesOf(id)).toEqual(['agreed', 'agreed']);
  });
  it('lets nothing cost that was approved as free', async () => {
    const id = await inspected();
    await byStaff(id, { action: 'approve', note: '保内免费' });
    await done(id);
    await expect(done(id, { costFen: 1 })).rejects.toMatchObject({ code: 'claim.above_ceiling' });
  });
  it('is replaced by another, refused with a way on, and over with its last day', async () => {
    const id = await inspected();
    await byStaff(id, quote(40_000));
    await byStaff(id, quote(35_000));
    await byOwner(id, { action: 'refuse' });
    expect([await stateOf(id), await quotesOf(id)]).toEqual(['inspecting', ['replaced', 'refused']]);
    await byStaff(id, quote(32_000));
    app.clock.set('2026-03-06T06:00:00.000Z');
    await expect(byOwner(id, { action: 'agree' })).rejects.toMatchObject({
      details: { refusals: ['quote_over'] },
    });
    await byManager(id, { action: 'reconsider', note: '重新报价' });
    expect(await quotesOf(id)).toEqual(['replaced', 'refused', 'replaced']);
  });
  it('is refused above its own ceiling', async () => {
    const id = await inspected();
    await expect(byStaff(id, quote(29_999))).rejects.toMatchObject({ code: 'request.invalid' });
    expect([await stateOf(id), await quotesOf(id)]).toEqual(['inspecting', []]);
  });
});

describe('the bench', () => {
  it('tells who did what, and writes into the passport what went in or out', async () => {
    const id = await inspected();
    await byStaff(id, { action: 'approve', note: '保内免费' });
    await done(id, {
      note: '原位补镶',
      parts: [{ move: 'added', text: '0.03ct 圆钻一颗', weightMg: 6 }],
    });
    const { bench } = await claims().forCustomer(id, kit.owner);
    expect(bench.entries).toMatchObject([
      { work: 'set_stone', staffName: kit.shop.service.name, parts: [{ move: 'added', weightMg: 6 }] },
    ]);
    const [line] = await app.db.database.query<{ action: string; refId: string; details: object }>(
      'SELECT action, refId, details FROM piece_event WHERE pieceId = ? ORDER BY seq DESC LIMIT 1',
      [kit.piece],
    );
    expect(line).toMatchObject({ action: 'alter', refId: id, details: { work: 'set_stone' } });
  });
});
