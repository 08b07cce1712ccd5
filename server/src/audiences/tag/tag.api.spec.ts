import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { aBoard, aConfig, anApp, aPiece, aSeries, aStore, aStyle } from '../../../test/index.js';
import { newTagRow, Pieces, ScanLog, TagCodes } from '../../domains/inventory/index.js';
import { newId } from '../../platform/database/index.js';
import { LightPages } from './light-pages.service.js';

/** A reply as far as these tests look into it. */
interface Body {
  [field: string]: unknown;
}

/** What the pages' build would leave there, in so little that the test can see what went through it. */
const dist = mkdtempSync(path.join(os.tmpdir(), 'zhuyue-light-'));
mkdirSync(path.join(dist, 'light'));
writeFileSync(
  path.join(dist, 'light/page.cjs'),
  `exports.lightPage = (view, { appPath }) => \`<p>\${view.verdict} \${view.piece.id} \${appPath}</p>\`;
   exports.lightRefusal = ({ code }) => \`<p>\${code}</p>\`;`,
);
afterAll(() => rmSync(dist, { recursive: true }));

const app = anApp({ keep: true, replace: [{ provide: LightPages, useValue: new LightPages(dist) }] });
const tags = new TagCodes(aConfig());

interface Tag {
  gtin: string;
  serial: string;
  id: string;
}
const made = {} as Record<'good' | 'old' | 'sold' | 'void' | 'onTheWay', Tag> & {
  storeId: string;
  match: string;
};

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = await aStore(tx);
    const series = await aSeries(tx);
    const style = await aStyle(tx, { seriesId: series.id });
    const match = await aStyle(tx, { seriesId: series.id, name: '足金吊坠', kind: 'pendant' });
    await aPiece(tx, match, store);
    await aPiece(tx, await aStyle(tx, { metal: 'silver_925', name: '银925戒指' }), store);
    const piece = async (facts: Record<string, unknown>): Promise<Tag> => {
      const row = await aPiece(tx, style, store, { goldMg: 3520, ...facts });
      return { id: row.id, gtin: String(style['gtin']), serial: row.serial };
    };
    made.good = await piece({});
    made.sold = await piece({ state: 'with_owner', ownerId: newId() });
    made.void = await piece({ tagState: 'void' });
    made.onTheWay = await piece({ state: 'in_transit' });
    made.storeId = store.id;
    made.match = match.id;
    // Reprinted: the first tag became version one of two.
    made.old = made.good;
    made.good = { ...made.good, serial: tags.serialFor(made.good.gtin, 7_000_001) };
    const at = new Date('2026-03-01T00:00:00.000Z');
    await tx.execute("UPDATE tag SET state = 'superseded', stateAt = ? WHERE pieceId = ?", [
      at,
      made.good.id,
    ]);
    const version = { id: newId(), pieceId: made.good.id, version: 2, madeBy: null, madeAt: at };
    await tx.insert('tag', newTagRow({ ...version, serial: made.good.serial, gtin: made.good.gtin }));
    await tx.insert('certificate', { id: newId(), pieceId: made.good.id, lab: 'NGTC', number: 'NGTC0001' });
    await tx.insert('piece_stone', {
      id: newId(),
      pieceId: made.good.id,
      gem: 'diamond',
      main: 1,
      count: 1,
      milliCarat: 301,
    });
  }),
);

const get = async (url: string, headers: Record<string, string> = {}) => {
  const reply = await app.inject({ method: 'GET', url, headers });
  return { status: reply.statusCode, body: reply.json<Body>(), headers: reply.headers };
};
const apiPath = ({ gtin, serial }: Tag): string => `/api/tag/01/${gtin}/21/${serial}`;
const link = ({ gtin, serial }: Tag): string => `/t/01/${gtin}/21/${serial}`;

describe('a tag', () => {
  it('tells everything about the very piece in one reply', async () => {
    const { status, body } = await get(apiPath(made.good));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      verdict: 'genuine',
      availability: 'available',
      piece: {
        id: made.good.id,
        goldMg: 3520,
        stones: [{ gem: 'diamond', main: true, milliCarat: 301 }],
        certificates: [{ lab: 'NGTC', number: 'NGTC0001' }],
      },
      // 3.52 g × (¥1,000 + ¥30), to whole yuan
      price: { totalFen: 362_600, typical: false },
      store: { id: made.storeId, openNow: true },
      matches: [{ id: made.match }],
    });
  });

  it('is read with a short GTIN, in small letters, with O for 0, and as a serial alone', async () => {
    const { gtin, serial } = made.good;
    const typed = serial.toLowerCase().replaceAll('0', 'o');
    expect((await get(`/api/tag/01/${gtin.slice(1)}/21/${typed}`)).status).toBe(200);
    const alone = await get(`/api/tag/serial/${serial.replace(/(.{4})/g, '$1%20').trim()}`);
    expect(alone.body['piece']).toMatchObject({ id: made.good.id });
  });

  it('of a sold piece stays genuine, and says neither price nor place nor owner', async () => {
    const { status, body } = await get(apiPath(made.sold));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      verdict: 'genuine_sold',
      availability: 'sold',
      price: null,
      store: null,
      matches: [],
    });
    expect(JSON.stringify(body)).not.toContain('owner');
  });

  it.each<[string, string, () => Tag]>([
    ['superseded', 'superseded', () => made.old],
    ['void', 'void', () => made.void],
  ])('that is %s gets a page that says so', async (_what, verdict, tag) => {
    const { status, body } = await get(apiPath(tag()));
    expect(status).toBe(200);
    expect(body).toMatchObject({ verdict, tag: { serial: tag().serial, state: verdict } });
    expect(body['rungs']).toContainEqual(expect.objectContaining({ rung: 'version', reason: verdict }));
  });

  it('that is void sells nothing; an old one still leads to its piece', async () => {
    expect((await get(apiPath(made.void))).body).toMatchObject({ price: null, store: null, matches: [] });
    const { body } = await get(apiPath(made.old));
    expect(body).toMatchObject({ piece: { id: made.good.id }, price: { totalFen: 362_600 } });
    expect(body['rungs']).toContainEqual(
      expect.objectContaining({
        facts: { version: 1, currentVersion: 2, since: '2026-03-01T00:00:00.000Z' },
      }),
    );
  });

  it('of a piece on its way has a price and no place', async () => {
    const { body } = await get(apiPath(made.onTheWay));
    expect(body).toMatchObject({ availability: 'on_the_way', store: null });
    expect(body['price']).toMatchObject({ totalFen: 362_600 });
  });

  it('tells of a hand-over within the time news takes', async () => {
    const piece = made.onTheWay;
    await app.db.transactions.run((tx) =>
      app.get(Pieces).move(tx, piece.id, 'receive', { actorRole: 'manager', actorId: null }),
    );
    const read = async (): Promise<unknown> => (await get(apiPath(piece))).body['availability'];
    while ((await read()) !== 'available') await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it.each<[string, number, string, () => string]>([
    ['that is not whole', 400, 'tag.malformed', () => `/api/tag/01/${made.good.gtin}/21/ABC`],
    [
      'with a wrong check digit',
      400,
      'tag.malformed',
      () => `/api/tag/01/09506000134350/21/${made.good.serial}`,
    ],
    [
      'with one character changed',
      404,
      'tag.forged',
      () =>
        apiPath({
          ...made.good,
          serial: `${made.good.serial.slice(0, 19)}${made.good.serial.endsWith('Z') ? 'Y' : 'Z'}`,
        }),
    ],
    ['under another GTIN', 404, 'tag.forged', () => apiPath({ ...made.good, gtin: '09506000134352' })],
    [
      'signed by us and bound to nothing',
      404,
      'tag.unknown',
      () => apiPath({ ...made.good, serial: tags.serialFor(made.good.gtin, 9_999_999) }),
    ],
    ['nobody knows, typed alone', 404, 'tag.unknown', () => '/api/tag/serial/1ZZZZZZZZZZZZZZZZZZZ'],
  ])('%s is answered %d %s', async (_what, status, code, url) => {
    const reply = await get(url());
    expect(reply.status).toBe(status);
    expect(reply.body['error']).toMatchObject({ code });
  });

  it('answers 304 to a client that holds the same', async () => {
    const first = await get(apiPath(made.good));
    const again = await app.inject({
      method: 'GET',
      url: apiPath(made.good),
      headers: { 'if-none-match': first.headers.etag ?? '' },
    });
    expect(again.statusCode).toBe(304);
  });
});

describe('every answer', () => {
  const scans = async () => {
    await app.get(ScanLog).flush();
    return app.db.database.query<Record<string, unknown>>(
      'SELECT channel, viewer, city, late FROM tag_scan WHERE serial = ? ORDER BY id DESC LIMIT 1',
      [made.sold.serial],
    );
  };

  it('is counted as a scan, also when it comes from memory or is 304', async () => {
    const headers = { 'x-channel': 'weapp', 'x-device': newId(), 'x-place': '31.2,121.4' };
    const { headers: first } = await get(apiPath(made.sold));
    const reply = await app.inject({
      url: apiPath(made.sold),
      headers: { ...headers, 'if-none-match': first.etag ?? '' },
    });
    expect(reply.statusCode).toBe(304);
    expect(await scans()).toEqual([{ channel: 'weapp', viewer: 'shopper', city: '上海市', late: 0 }]);
  });

  it('that could not be given is counted when the phone tells of it later', async () => {
    const scannedAt = new Date(app.clock.now().getTime() - 3_600_000).toISOString();
    const long = new Date(app.clock.now().getTime() - 8 * 86_400_000).toISOString();
    const { gtin, serial } = made.sold;
    const reply = await app.inject({
      method: 'POST',
      url: '/api/tag/scans',
      headers: { 'x-channel': 'h5', 'x-device': newId() },
      payload: {
        scans: [
          { text: `/t/01/${gtin}/21/${serial}`, scannedAt },
          { text: `/t/01/09506000134352/21/${serial}`, scannedAt },
          { text: `/t/01/${gtin}/21/${serial}`, scannedAt: long },
        ],
      },
    });
    expect([reply.statusCode, reply.json()]).toEqual([200, { accepted: 1 }]);
    expect(await scans()).toEqual([{ channel: 'h5', viewer: 'shopper', city: null, late: 1 }]);
  });
});

describe('the link on the tag', () => {
  it('answers a program in JSON, in any case and with other GS1 elements in it', async () => {
    const json = { accept: 'application/json' };
    for (const url of [
      link(made.good),
      link(made.good).toUpperCase(),
      `/t/01/${made.good.gtin}/10/LOT1/21/${made.good.serial}?17=261231`,
    ]) {
      const { status, body, headers } = await get(url, json);
      expect(status).toBe(200);
      expect(body['piece']).toMatchObject({ id: made.good.id });
      expect(headers.vary).toContain('accept');
    }
  });

  it('answers with a linkset whoever asks for one, anchored at the link as it was asked for', async () => {
    const { gtin, serial } = made.good;
    const reply = await app.inject({
      url: `/t/01/${gtin}/10/LOT1/21/${serial}`,
      headers: { accept: 'application/linkset+json' },
    });
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('application/linkset+json'),
    ]);
    const { linkset } = reply.json<{ linkset: { anchor: string }[] }>();
    expect(linkset.map(({ anchor }) => anchor)).toEqual([
      `https://zhuyue.test/t/01/${gtin}/10/LOT1/21/${serial}`,
      `https://zhuyue.test/t/01/${gtin}`,
    ]);
  });

  it('answers a program with the refusal as the API does', async () => {
    const forged = { ...made.good, gtin: '09506000134352' };
    const { status, body } = await get(link(forged), { accept: 'application/json' });
    expect(status).toBe(404);
    expect(body['error']).toMatchObject({ code: 'tag.forged' });
  });
});

describe('the link on the tag, opened in a browser', () => {
  const open = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url, headers: { accept: 'text/html,application/xhtml+xml', ...headers } });

  it('is a page of the very reply, squeezed as the browser reads it', async () => {
    const plain = await open(link(made.good));
    expect([plain.statusCode, plain.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(plain.body).toBe(
      `<p>genuine ${made.good.id} /tag/piece/index?u=${encodeURIComponent(link(made.good))}</p>`,
    );
    expect(plain.headers.vary).toBe('accept, accept-encoding');
    const packed = await open(link(made.good), { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.body);
  });

  it('answers 304 to a browser that holds it, and counts it as a scan', async () => {
    const { headers } = await open(link(made.sold));
    const again = await open(link(made.sold), { 'if-none-match': headers.etag ?? '', 'user-agent': 'again' });
    expect(again.statusCode).toBe(304);
    await app.get(ScanLog).flush();
    const [row] = await app.db.database.query<{ channel: string }>(
      'SELECT channel FROM tag_scan WHERE serial = ? ORDER BY id DESC LIMIT 1',
      [made.sold.serial],
    );
    expect(row).toEqual({ channel: 'browser' });
  });

  it('is a page also when it is refused', async () => {
    const reply = await open(`/t/01/09506000134352/21/${made.good.serial}`);
    expect([reply.statusCode, reply.body]).toEqual([404, '<p>tag.forged</p>']);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('leads to the app while there is no page to give', async () => {
    jest.spyOn(app.get(LightPages), 'of').mockResolvedValue(null);
    const reply = await open(link(made.good));
    expect([reply.statusCode, reply.headers.location]).toEqual([
      302,
      `/tag/piece/index?u=${encodeURIComponent(link(made.good))}`,
    ]);
  });
});

it('closes to an address that keeps inventing codes, and stays open to true ones from there', async () => {
  const guess = (i: number) => get(`/api/tag/serial/2${String(i).padStart(19, '0')}`);
  const statuses: number[] = [];
  // Side by side: after the first ones each takes its time.
  for (let i = 0; i < 70; i += 35) {
    const many = Array.from({ length: 35 }, (_, j) => guess(i + j));
    statuses.push(...(await Promise.all(many)).map((reply) => reply.status));
  }
  expect(new Set(statuses)).toEqual(new Set([404, 429]));
  expect(statuses.at(-1)).toBe(429);
  expect((await get(apiPath(made.good))).status).toBe(200);
});
