import { CERTIFICATE_KINDS, type PieceState, type TagMark } from '@zhuyue/shared';
import { newId, type Tx } from '../src/platform/database/index.js';
import { chainOf, newTagRow, TagCodes } from '../src/domains/inventory/index.js';
import { aConfig } from './config.js';

/**
 * Facts of the range for tests: a store, a style, a piece. A test names what matters to it; the rest is as in any shop.
 * Rows are written behind the back of the services, so a test that has asked the catalogue before must tell it.
 */
type Row = Record<string, unknown> & { id: string };

const counters = { code: 0, identity: 0 };
const nextCode = (): string => String((counters.code += 1)).padStart(6, '0');
const tags = new TagCodes(aConfig());

/** GTIN-14 with its check digit. */
function gtinOf(number: number): string {
  const digits = `09506000${String(number).padStart(5, '0')}`;
  const sum = Array.from(digits).reduce((all, digit, i) => all + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

export async function aStore(tx: Tx, facts: Partial<Row> = {}): Promise<Row> {
  const code = nextCode();
  const row: Row = {
    id: newId(),
    code: `S${code}`,
    name: `珠约测试店${code}`,
    kind: 'boutique',
    province: '上海市',
    city: '上海市',
    district: '静安区',
    adcode: '310106',
    address: '南京西路 1266 号',
    lat: 31.2286,
    lng: 121.4484,
    phone: '021-62880001',
    services: ['try_on', 'cleaning'],
    fittingSeats: 2,
    open: 1,
    ...facts,
  };
  await tx.insert('store', row);
  await tx.insert('room', {
    id: newId(),
    storeId: row.id,
    kind: 'counter',
    name: '试戴柜台',
    capacity: row['fittingSeats'],
    position: 1,
    changedAt: new Date('2026-01-01T00:00:00Z'),
  });
  await tx.insert(
    'store_hours',
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      id: newId(),
      storeId: row.id,
      weekday,
      opensAt: '10:00',
      closesAt: '22:00',
    })),
  );
  return row;
}

export async function aSeries(tx: Tx, facts: Partial<Row> = {}): Promise<Row> {
  const code = nextCode();
  const row: Row = {
    id: newId(),
    code: `series-${code}`,
    name: `系列${code}`,
    story: '一道光，从手工的纹路里来。',
    picture: 'ring--gold--none.webp',
    rank: 1,
    ...facts,
  };
  await tx.insert('series', row);
  return row;
}

/** 足金戒指, sold by weight, published. */
export async function aStyle(tx: Tx, facts: Partial<Row> = {}): Promise<Row> {
  const code = nextCode();
  const row: Row = {
    id: newId(),
    code: `ZY-R${code}`,
    gtin: gtinOf(counters.code),
    name: '足金戒指',
    seriesId: null,
    kind: 'ring',
    metal: 'gold_999',
    metalColour: 'yellow',
    gem: 'none',
    finenessPermille: 999,
    plating: null,
    craft: '古法',
    description: '足金古法戒指，哑光。',
    dimensions: '戒面宽 4 mm',
    care: '避免与硬物摩擦。',
    sizesHmm: [5200, 5400],
    pictures: ['ring--gold--none.webp', 'ring--gold--none-2.webp'],
    spin: [],
    priceMode: 'weighed',
    fixedPriceFen: null,
    labourFenPerGram: 3000,
    labourFenPerPiece: 0,
    typicalGoldMg: 5000,
    state: 'published',
    rank: 1,
    publishedAt: new Date('2026-01-05T02:00:00.000Z'),
    ...facts,
  };
  await tx.insert('style', row);
  return row;
}

/** In stock, with a good tag. */
export async function aPiece(
  tx: Tx,
  style: Row,
  store: Row,
  facts: Partial<Row> = {},
): Promise<Row & { serial: string }> {
  counters.identity += 1;
  const gtin = String(style['gtin']);
  const row = {
    id: newId(),
    serial: tags.serialFor(gtin, counters.identity),
    gtin,
    styleId: style.id,
    goldMg: 5000,
    grossMg: 5000,
    sizeHmm: 5200,
    fixedPriceFen: null,
    stonesFen: 0,
    costFen: 300_000,
    state: 'in_stock',
    tagState: 'active',
    storeId: store.id,
    container: 'display_case',
    ownerId: null,
    heldFor: null,
    heldUntil: null,
    lastSeq: 1,
    ...facts,
  };
  const lines = chainOf([
    {
      pieceId: row.id,
      action: 'enrol',
      fromState: null,
      toState: row.state as PieceState,
      storeId: store.id,
      actorRole: 'system',
      actorId: null,
      refId: null,
      reason: null,
      details: null,
      factsBefore: null,
      factsAfter: null,
      evidence: null,
      at: new Date('2026-01-10T02:00:00.000Z'),
    },
  ]);
  await tx.insert('piece', { lastHash: lines.at(-1)?.hash, ...row });
  await tx.insert(
    'tag',
    newTagRow({
      id: newId(),
      pieceId: row.id,
      version: 1,
      serial: row.serial,
      gtin,
      state: row.tagState as TagMark,
      madeBy: null,
      madeAt: new Date('2026-01-10T02:00:00.000Z'),
    }),
  );
  await tx.insert(
    'piece_event',
    lines.map((line) => ({ id: newId(), ...line })),
  );
  return row;
}

/** Board prices in force for long: gold ¥1,000, platinum ¥300, silver ¥10 a gram. */
export async function aBoard(tx: Tx): Promise<void> {
  const fenPerGram = { gold: 100_000, platinum: 30_000, silver: 1_000 };
  await tx.insert(
    'metal_price',
    Object.entries(fenPerGram).map(([metal, fen]) => ({
      id: newId(),
      metal,
      fenPerGram: fen,
      effectiveAt: new Date('2026-01-01T00:00:00.000Z'),
      source: '测试牌价',
      setBy: null,
    })),
  );
}

export async function aStaffMember(tx: Tx, store: Row | null, facts: Partial<Row> = {}): Promise<Row> {
  const row: Row = {
    id: newId(),
    storeId: store?.id ?? null,
    account: `staff-${nextCode()}`,
    name: '陈嘉',
    role: store === null ? 'headquarters' : 'consultant',
    passwordHash: 'none',
    skills: [],
    active: 1,
    failedCount: 0,
    createdAt: new Date('2026-01-01T00:00:00.000Z'),
    ...facts,
  };
  await tx.insert('staff', row);
  await certify(tx, row.id);
  return row;
}

/** Everybody in a test may do everything their role may, unless the test takes it away again. */
export const certify = (tx: Tx, staffId: string): Promise<void> =>
  tx.insert(
    'staff_certificate',
    CERTIFICATE_KINDS.map((kind) => {
      const id = newId();
      return {
        ...{ id, number: `T${id.slice(-19)}`, staffId, kind, slot: `${staffId}.${kind}` },
        ...{ startsOn: '2020-01-01', validUntil: '2099-12-31', minutes: 0, neededMinutes: 0 },
        issuedAt: new Date('2020-01-01T00:00:00.000Z'),
      };
    }),
  );
