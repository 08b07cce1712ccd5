import { daysFor, OUTLET_WORKS, type Turnaround } from '@zhuyue/shared';
import { anApp, CaseKit, FixedClock } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { InventoryModule } from '../inventory/index.js';
import { SalesModule } from '../sales/index.js';
import { StoreModule, Stores, WorkSettings } from '../store/index.js';
import { Outlets, ServiceModule, type JobQuestion } from './index.js';

const MONDAY = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(MONDAY),
  keep: true,
});
const kit = new CaseKit(app);
const search = { place: null, page: 1, limit: 20 };
const job = (over: Partial<JobQuestion> = {}): JobQuestion => ({
  pieceId: kit.piece,
  kind: 'resizing',
  problem: 'size_wrong',
  ...over,
});
const works = (except: readonly string[], days = 3) =>
  OUTLET_WORKS.filter((work) => !except.includes(work)).map((work) => ({ work, days }));
/** What is kept in memory hears of it within half a second. */
const can = async (except: readonly string[], days?: number): Promise<void> => {
  const said = works(except, days);
  await app.get(WorkSettings).save(kit.shop.manager, kit.shop.storeId, said, []);
  for (;;) {
    const { services, turnaround } = await app.get(Stores).get(kit.shop.storeId);
    const same = OUTLET_WORKS.every((work) => services.includes(work) !== except.includes(work));
    if (
      same &&
      daysFor(turnaround ?? {}, ['engraving', 'plating']) === daysFor(own(said), ['engraving', 'plating'])
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const own = (said: ReturnType<typeof works>): Turnaround =>
  Object.fromEntries(said.map(({ work, days }) => [work, days]));

beforeAll(() => kit.handOver());
beforeEach(async () => {
  app.clock.set(MONDAY);
  await kit.clear();
  await can([]);
});

describe('who can do a job', () => {
  it('is every store that does the work, with the day it is ready there', async () => {
    const found = await app.get(Outlets).forJob(kit.owner, job(), search);
    expect(found).toMatchObject({
      works: ['resizing'],
      total: 1,
      items: [{ card: { id: kit.shop.storeId }, days: 3, readyOn: '2026-03-05' }],
      nearer: null,
    });
  });

  it('is not the store that has stopped it; who asks for that store hears what it lacks', async () => {
    await can(['resizing']);
    const asked = await app.get(Outlets).forJob(kit.owner, job(), { ...search, storeId: kit.shop.storeId });
    expect(asked).toMatchObject({ total: 0, items: [], nearer: { lacking: ['resizing'] } });
    await expect(kit.opened({ kind: 'resizing', problem: 'size_wrong' })).rejects.toMatchObject({
      code: 'claim.outlet_lacks',
      details: { works: ['resizing'] },
    });
    expect(await kit.opened({ kind: 'repair', problem: 'stone_loose' })).toHaveLength(26);
  });

  it('near a place says why the nearest one is not among them', async () => {
    const here = await app.get(Stores).get(kit.shop.storeId);
    const far = newId();
    await app.db.transactions.run(async (tx) => {
      await tx.execute(
        `INSERT INTO store (id, code, name, kind, province, city, district, adcode, address, lat, lng, phone, services)
         SELECT ?, 'SFAR', '远处网点', 'outlet', province, city, district, adcode, address, lat + 1, lng, phone, services
         FROM store WHERE id = ?`,
        [far, here.id],
      );
    });
    await app.db.transactions.run((tx) => app.get(Outbox).add(tx, 'store.changed', { storeId: far }));
    await can(['resizing']);
    const found = await app.get(Outlets).forJob(kit.owner, job(), { ...search, place: here });
    expect(found.items.map(({ card }) => card.name)).toEqual(['远处网点']);
    // It has no hours at all: nobody promises a day.
    expect(found.items[0]).toMatchObject({ days: 3, readyOn: null });
    expect(found.nearer).toMatchObject({ card: { id: here.id }, lacking: ['resizing'] });
    await app.db.database.execute('DELETE FROM store WHERE id = ?', [far]);
  });

  it('is not told about a piece of somebody else, nor about a problem of another kind', async () => {
    await expect(app.get(Outlets).forJob(newId(), job(), search)).rejects.toMatchObject({
      code: 'piece.not_found',
    });
    await expect(
      app.get(Outlets).forJob(kit.owner, job({ problem: 'broken' }), search),
    ).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('the works of a store', () => {
  it('are kept with their own days, and the rest of the services stays', async () => {
    await can(['engraving'], 9);
    const lines = await app.get(WorkSettings).list(kit.shop.storeId);
    expect(lines.filter(({ offered }) => !offered).map(({ work }) => work)).toEqual(['engraving']);
    expect(lines.find(({ work }) => work === 'plating')).toMatchObject({ days: 9 });
    expect((await app.get(Stores).get(kit.shop.storeId)).services).toEqual(
      expect.arrayContaining(['try_on', 'claim_drop_off', 'collection']),
    );
  });
});
