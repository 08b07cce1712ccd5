import { DataSource } from 'typeorm';
import { connect, openWorkerDatabase } from '../../test/database.js';
import { ENTITIES } from '../entities.js';
import { firstBreak, type PassportHead, type PassportLine } from '../domains/inventory/index.js';
import { newId } from '../platform/database/index.js';
import { dataSourceOptions, migrate } from '../platform/database/index.js';
import { Init1795418729339 } from './1795418729339-init.js';

type Row = Record<string, unknown>;
const AT = new Date('2026-02-01T02:00:00.000Z');
const LATER = new Date('2026-02-03T08:30:00.123Z');
const ids = {
  store: newId(),
  staff: newId(),
  visit: newId(),
  ring: newId(),
  pearls: newId(),
  bangle: newId(),
  shown: newId(),
  kept: newId(),
  wished: newId(),
};

/** The house of the first release, with what its tables held. */
async function oldHouse(url: string): Promise<void> {
  const first = await new DataSource(
    dataSourceOptions({ url, pool: 2 }, { entities: ENTITIES, migrations: [Init1795418729339] }),
  ).initialize();
  const put = (table: string, row: Row): Promise<unknown> => {
    const names = Object.keys(row);
    return first.query(
      `INSERT INTO \`${table}\` (${names.map((name) => `\`${name}\``).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      Object.values(row),
    );
  };
  try {
    await migrate(first);
    await put('store', {
      id: ids.store,
      code: 'S0001',
      name: '静安店',
      kind: 'boutique',
      province: '上海市',
      city: '上海市',
      district: '静安区',
      adcode: '310106',
      address: '南京西路 1 号',
      lat: 31.2,
      lng: 121.4,
      phone: '021-1',
      services: '[]',
    });
    await put('staff', {
      id: ids.staff,
      storeId: ids.store,
      account: 'a',
      name: '林岚',
      role: 'consultant',
      passwordHash: 'x',
      skills: '[]',
      createdAt: AT,
    });
    await put('metal_price', {
      id: newId(),
      metal: 'gold',
      fenPerGram: 100_000,
      effectiveAt: AT,
      source: '旧牌价',
    });
    for (const style of oldStyles()) await put('style', style);
    for (const piece of oldPieces()) await put('piece', piece);
    for (const [pieceId, milliCarat, colour] of [
      [ids.shown, 300, 'D'],
      [ids.kept, 325, 'E'],
    ] as const)
      await put('piece_stone', {
        id: newId(),
        pieceId,
        gem: 'diamond',
        main: 1,
        count: 1,
        milliCarat,
        shape: '圆形',
        colour,
      });
    for (const line of oldHistory()) await put('piece_event', { id: newId(), ...line });
  } finally {
    await first.destroy();
  }
}

const oldStyles = (): Row[] =>
  [
    { id: ids.ring, code: 'ZY-R0001', gem: 'diamond', kind: 'ring' },
    { id: ids.pearls, code: 'ZY-N0001', gem: 'pearl', kind: 'necklace' },
    { id: ids.bangle, code: 'ZY-G0001', gem: 'none', kind: 'bangle' },
  ].map((own, i) => ({
    ...own,
    gtin: `0950600013435${String(i)}`,
    name: '18K金钻石戒指',
    metal: 'gold_18k',
    metalColour: 'white',
    finenessPermille: 750,
    craft: '',
    description: '',
    dimensions: '',
    care: '',
    sizesHmm: '[]',
    pictures: '[]',
    spin: '[]',
    priceMode: 'fixed',
    fixedPriceFen: 500_000,
    labourFenPerGram: 0,
    labourFenPerPiece: 0,
    typicalGoldMg: 3_000,
    state: 'published',
    rank: i,
    publishedAt: AT,
  }));

const oldPieces = (): Row[] =>
  [
    { id: ids.shown, serial: '20000001AAAAAAAAAAAA', state: 'in_stock', lastSeq: 2 },
    { id: ids.kept, serial: '20000002BBBBBBBBBBBB', state: 'on_hold', heldFor: ids.staff, lastSeq: 3 },
    {
      id: ids.wished,
      serial: '10000003CCCCCCCCCCCC',
      state: 'on_hold',
      heldFor: ids.visit,
      lastSeq: 3,
      tagState: 'void',
    },
  ].map((own) => ({
    gtin: '09506000134350',
    styleId: ids.ring,
    goldMg: 3_000,
    grossMg: 3_200,
    stonesFen: 0,
    costFen: 300_000,
    storeId: ids.store,
    container: 'display_case',
    heldUntil: own.state === 'on_hold' ? LATER : null,
    ...own,
  }));

/** Made, taken into stock, and two of them held. */
const oldHistory = (): Row[] =>
  [ids.shown, ids.kept, ids.wished].flatMap((pieceId) => {
    const line = (seq: number, action: string, fromState: string | null, toState: string): Row => ({
      pieceId,
      seq,
      action,
      fromState,
      toState,
      storeId: ids.store,
      actorRole: 'system',
      reason: seq === 2 ? '到店“验收”' : null,
      details: seq === 2 ? '{"z": 1, "a": {"克重": 3.2}}' : null,
      at: seq === 1 ? AT : LATER,
    });
    const lines = [
      line(1, 'make', null, 'in_workshop'),
      line(2, 'receive', 'in_workshop', 'in_stock'),
      line(3, 'hold', 'in_stock', 'on_hold'),
    ];
    return pieceId === ids.shown ? lines.slice(0, 2) : lines;
  });

describe('a house of the first release, brought up to this one', () => {
  const held: { house?: DataSource } = {};
  const house = (): DataSource => {
    if (!held.house) throw new Error('the house did not open');
    return held.house;
  };
  const rows = (sql: string, values: unknown[] = []): Promise<Row[]> => house().query(sql, values);
  beforeAll(async () => {
    const url = await openWorkerDatabase('_old');
    const emptied = await connect(url, 2);
    await emptied.dropDatabase();
    await emptied.destroy();
    await oldHouse(url);
    held.house = await connect(url, 4);
    await migrate(house());
  });
  afterAll(() => held.house?.destroy());

  it('gives every piece the tag that hung on it, of the key it was made with', async () => {
    expect(
      await rows(
        'SELECT pieceId, version, serial, identity, keyVersion, state, stateAt FROM tag ORDER BY serial',
      ),
    ).toEqual([
      expect.objectContaining({
        pieceId: ids.wished,
        version: 1,
        identity: '10000003',
        keyVersion: 1,
        state: 'void',
      }),
      expect.objectContaining({ pieceId: ids.shown, keyVersion: 2, state: 'active', stateAt: AT }),
      expect.objectContaining({ pieceId: ids.kept, keyVersion: 2, state: 'active' }),
    ]);
  });

  it('describes a style’s stones by those of its pieces, else by its main stone', async () => {
    const stones = await rows(
      `SELECT styleId, gem, main, count, milliCaratFrom, milliCaratTo, shape, colour, origin
       FROM style_stone ORDER BY gem`,
    );
    expect(stones).toMatchObject([
      {
        styleId: ids.ring,
        gem: 'diamond',
        milliCaratFrom: 300,
        milliCaratTo: 325,
        shape: '圆形',
        colour: null,
        origin: 'natural',
      },
      { styleId: ids.pearls, gem: 'pearl', main: 1, count: 1, milliCaratFrom: null },
    ]);
    expect(stones).toHaveLength(2);
  });

  it('makes of the histories chains that today’s rule proves', async () => {
    const heads = await rows('SELECT id, state, lastSeq, lastHash FROM piece');
    for (const head of heads) {
      const lines = await rows('SELECT * FROM piece_event WHERE pieceId = ? ORDER BY seq', [head['id']]);
      expect(lines).toHaveLength(Number(head['lastSeq']));
      expect(firstBreak(head as unknown as PassportHead, lines as unknown as PassportLine[])).toBeNull();
      const forged = lines.map((line) => (line['seq'] === 2 ? { ...line, reason: '别的' } : line));
      expect(firstBreak(head as unknown as PassportHead, forged as unknown as PassportLine[])).toMatchObject({
        seq: 2,
        broken: 'hash',
      });
    }
  });

  it('keeps for whom a piece was kept, until when', async () => {
    const holds = await rows('SELECT pieceId, kind, heldFor, state, until FROM piece_hold');
    expect(holds).toHaveLength(2);
    expect(holds).toEqual(
      expect.arrayContaining([
        { pieceId: ids.kept, kind: 'staff', heldFor: ids.staff, state: 'held', until: LATER },
        { pieceId: ids.wished, kind: 'appointment', heldFor: ids.visit, state: 'held', until: LATER },
      ]),
    );
  });

  it('asks the prices it asked before', async () => {
    expect(await rows('SELECT fenPerGram, state, source, decidedBy FROM metal_price')).toMatchObject([
      { fenPerGram: 100_000, state: 'approved', source: '旧牌价', decidedBy: null },
    ]);
    expect(await rows('SELECT state, fixedPriceFen FROM style')).toEqual(
      Array.from({ length: 3 }, () => ({ state: 'published', fixedPriceFen: 500_000 })),
    );
  });

  it('has nothing left to do', async () => {
    expect(await migrate(house())).toEqual([]);
  });
});
