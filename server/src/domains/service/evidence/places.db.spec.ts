import type { HarmedPlace } from '@zhuyue/shared';
import { anApp, aPhoto, CaseKit, FixedClock } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule, Stock } from '../../inventory/index.js';
import { SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { Proofs, ServiceModule, Workshop } from '../index.js';

const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock('2026-03-02T06:00:00.000Z'),
  keep: true,
});
const kit = new CaseKit(app);
const { byStaff, claims, opened } = kit;

/** A ring with a stone of half a carat in prongs, and twelve of two hundredths around it. */
beforeAll(async () => {
  await kit.handOver();
  const rows = [
    { main: 1, count: 1, milliCarat: 500, setting: '爪镶' },
    { main: 0, count: 12, milliCarat: 240, setting: '钉镶' },
  ];
  await app.db.database.execute('DELETE FROM piece_stone WHERE pieceId = ?', [kit.piece]);
  await app.db.transactions.run(async (tx) => {
    for (const row of rows)
      await tx.insert('piece_stone', { id: newId(), pieceId: kit.piece, gem: 'diamond', ...row });
  });
});
beforeEach(() => kit.clear());

const pointed = (...places: HarmedPlace[]) => ({ places });
const invalid = (path: string) => ({
  code: 'request.invalid',
  details: { fields: [{ path, rule: 'fits' }] },
});
const inHand = async (): Promise<string> => {
  const id = await opened();
  for (const action of ['accept', 'inspect'] as const) await byStaff(id, { action });
  return id;
};

describe('where it hurts', () => {
  it('is kept with the case, place by place', async () => {
    const places = [
      { place: 'prong-3', harm: 'bent' },
      { place: 'side_stone-2', harm: 'missing' },
    ] as const;
    const { row } = await claims().forStaff(await opened(pointed(...places)), kit.shop.service);
    expect(row.places).toEqual(places);
    expect((await claims().forStaff(await inOther(), kit.shop.service)).row.places).toBeNull();
  });

  it('is a place of this very piece, once, and something that can be wrong there', async () => {
    for (const places of [
      pointed({ place: 'post-left', harm: 'bent' }),
      pointed({ place: 'side_stone-7', harm: 'loose' }),
      pointed({ place: 'stone', harm: 'loose' }, { place: 'stone', harm: 'chipped' }),
      pointed({ place: 'hallmark', harm: 'missing' }),
    ])
      await expect(opened(places)).rejects.toMatchObject(invalid('places'));
  });

  it('tells the policy which stone was lost, where otherwise it hangs on it', async () => {
    const ask = async (places: HarmedPlace[]) => {
      const question = { pieceId: kit.piece, kind: 'repair', problem: 'stone_lost' } as const;
      const { kept } = await claims().coverage(kit.owner, { ...question, occurredOn: '2026-03-02', places });
      return kept.open.stoneMct ?? kept.facts.stoneMct;
    };
    expect(await ask([])).toEqual([500, 20]);
    expect(await ask([{ place: 'side_stone-2', harm: 'missing' }])).toBe(20);
    expect(await ask([{ place: 'stone', harm: 'fallen' }])).toBe(500);
  });
});

/** The case of before has to be over first: a piece has one at a time. */
async function inOther(): Promise<string> {
  await kit.clear();
  return opened();
}

describe('a part put in at a place', () => {
  it('stands so in the case and in the passport, and at no place the piece does not have', async () => {
    const id = await inHand();
    await byStaff(id, { action: 'approve', note: '保内补石' });
    const part = { move: 'added', text: '0.02ct 圆钻一颗', weightMg: 4 } as const;
    const done = (place: string) =>
      app.get(Workshop).add(id, kit.shop.service, {
        work: 'set_stone',
        costFen: 0,
        parts: [{ ...part, place }],
      });
    await expect(done('bead-1')).rejects.toMatchObject(invalid('parts'));
    await done('side_stone-2');
    const { bench } = await claims().forStaff(id, kit.shop.service);
    expect(bench.entries.map(({ parts }) => parts)).toEqual([[{ ...part, place: 'side_stone-2' }]]);
    const altered = (await app.get(Stock).history(kit.piece)).find(({ action }) => action === 'alter');
    expect(JSON.stringify(altered)).toContain('side_stone-2');
  });
});

describe('stones counted place by place', () => {
  const halo = (second: number) => [
    { place: 'stone', stones: 1 },
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ place: `side_stone-${String(n)}`, stones: n === 2 ? second : 2 })),
  ];
  const measure = async (claim: string, moment: 'intake' | 'collection', stones: number, counts: object) => {
    const { intake } = await app.get(Proofs).forStaff(claim, kit.shop.service);
    const photo = () => aPhoto(app, kit.shop.service.id);
    await app.get(Proofs).measure(claim, kit.shop.service, {
      moment,
      weightMg: 3_520,
      stones,
      inscription: null,
      photoIds: [await photo()],
      ownerSignatureId: await photo(),
      staffSignatureId: await photo(),
      after: intake?.id ?? null,
      ...counts,
    });
  };

  it('add up to the stones of the piece', async () => {
    const id = await inHand();
    await expect(measure(id, 'intake', 12, { counts: halo(2) })).rejects.toMatchObject(invalid('counts'));
    await expect(measure(id, 'intake', 1, { counts: [{ place: 'clasp', stones: 1 }] })).rejects.toMatchObject(
      invalid('counts'),
    );
    await measure(id, 'intake', 13, { counts: halo(2) });
    expect((await app.get(Proofs).forStaff(id, kit.shop.service)).intake?.counts).toEqual(halo(2));
  });

  it('differ where one has gone from its place to another, though the sum is the same', async () => {
    const id = await inHand();
    await measure(id, 'intake', 13, { counts: halo(2) });
    const moved = halo(1).map((one) => (one.place === 'side_stone-3' ? { ...one, stones: 3 } : one));
    await measure(id, 'collection', 13, { counts: moved });
    expect(await app.get(Proofs).forStaff(id, kit.shop.service)).toMatchObject({
      standing: 'differs',
      differences: ['stones'],
    });
  });
});
