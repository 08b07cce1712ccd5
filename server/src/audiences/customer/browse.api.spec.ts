import { anApp, aBoard, aPiece, aSeries, aStore, aStyle } from '../../../test/index.js';

/** A reply as far as these tests look into it. */
interface Body {
  items: { id: string }[];
  facets: Record<string, unknown>;
  [field: string]: unknown;
}

const app = anApp({ keep: true });
const made = { store: '', far: '', ring: '', chain: '', hidden: '' };

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const series = await aSeries(tx, { name: '晨曦' });
    const store = await aStore(tx, { name: '珠约静安店' });
    const far = await aStore(tx, { name: '珠约天河店', city: '广州市', lat: 23.1317, lng: 113.3278 });
    const ring = await aStyle(tx, { seriesId: series.id });
    const chain = await aStyle(tx, {
      name: '18K金钻石项链',
      kind: 'necklace',
      metal: 'gold_18k',
      gem: 'diamond',
      priceMode: 'fixed',
      fixedPriceFen: 880_000,
      sizesHmm: [],
      rank: 2,
    });
    const hidden = await aStyle(tx, { state: 'draft', name: '足金手镯', kind: 'bangle' });
    await aPiece(tx, ring, store, { goldMg: 4000 });
    await aPiece(tx, ring, far);
    await aPiece(tx, ring, store, { state: 'on_hold' });
    Object.assign(made, { store: store.id, far: far.id, ring: ring.id, chain: chain.id, hidden: hidden.id });
  }),
);

const get = async (path: string) => {
  const reply = await app.inject({ method: 'GET', url: `/api/customer/${path}` });
  return { status: reply.statusCode, body: reply.json<Body>(), headers: reply.headers };
};

describe('the list of styles', () => {
  it('needs no login, prices by the board and counts what can be had', async () => {
    const { status, body } = await get('styles');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 2, page: 1 });
    // 5 g × ¥1,000 + 5 g × ¥30
    expect(body.items[0]).toMatchObject({
      id: made.ring,
      priceFen: 515_000,
      piecesInStock: 2,
      storesInStock: 2,
    });
  });

  it('filters, and counts what each word of a facet would leave', async () => {
    const { body } = await get('styles?kind=ring');
    expect(body.items).toHaveLength(1);
    expect(body.facets['kinds']).toEqual([
      { word: 'necklace', count: 1 },
      { word: 'ring', count: 1 },
    ]);
    expect(body.facets['metals']).toEqual([{ word: 'gold_999', count: 1 }]);
  });

  it.each([
    ['钻', 1],
    ['晨曦', 1],
    ['18K金钻链', 1],
    ['18K金钻戒', 0],
    ['戒指', 1],
    ['手镯', 0],
    ['黄金', 1],
    ['zuanlian', 1],
    ['zuan lian', 1],
    ['18k zuanshi', 1],
    ['鑽石項鍊', 1],
  ])('is searched in Chinese: %s finds %d', async (q, found) => {
    const { body } = await get(`styles?q=${encodeURIComponent(q)}`);
    expect(body['total']).toBe(found);
  });

  it('says what to give up and what may have been meant when nothing is found', async () => {
    const lost = (await get(`styles?q=${encodeURIComponent('钻石')}&kind=ring`)).body;
    expect(lost).toMatchObject({
      total: 0,
      ways: [
        { way: 'kind', count: 1 },
        { way: 'words', count: 1 },
      ],
    });
    expect(lost['nearest']).toMatchObject([{ text: '钻石', what: 'word', count: 1 }, {}, {}]);
  });

  it('narrows to a store, a series and a range of prices, with counts for each', async () => {
    const here = (await get(`styles?storeId=${made.store}`)).body;
    expect(here.items.map((item) => item.id)).toEqual([made.ring]);
    const { facets } = (await get('styles')).body;
    expect(facets).toMatchObject({
      series: [{ name: '晨曦', count: 1 }],
      prices: [
        { fromFen: 300_000, belowFen: 800_000, count: 1 },
        { fromFen: 800_000, belowFen: 2_000_000, count: 1 },
      ],
      inStock: 1,
    });
  });

  it('suggests while one types', async () => {
    const { body } = await get('suggestions?q=zuans');
    expect(body.items[0]).toEqual({ text: '钻石', what: 'word', count: 1, marks: [{ from: 0, to: 2 }] });
    expect((await get('suggestions?q=')).status).toBe(400);
  });

  it('refuses a word that is not in the list and names the field', async () => {
    const { status, body } = await get('styles?kind=crown');
    expect(status).toBe(400);
    expect(body['error']).toMatchObject({ code: 'request.invalid', details: { fields: [{ path: 'kind' }] } });
  });

  it('answers 304 to a client that holds the same', async () => {
    const { headers } = await get('styles?sort=price_up');
    const again = await app.inject({
      method: 'GET',
      url: '/api/customer/styles?sort=price_up',
      headers: { 'if-none-match': headers.etag ?? '' },
    });
    expect(again.statusCode).toBe(304);
  });
});

describe('a style', () => {
  it('tells its price line by line and its sizes', async () => {
    const { status, body } = await get(`styles/${made.ring}`);
    expect(status).toBe(200);
    expect(body['price']).toMatchObject({ totalFen: 515_000, typical: true, movesFen: 500 });
    expect(body['sizes']).toEqual([
      { sizeHmm: 5200, piecesInStock: 2 },
      { sizeHmm: 5400, piecesInStock: 0 },
    ]);
    expect(body['series']).toMatchObject({ name: '晨曦', styleCount: 1 });
  });

  it('that is not published is not found', async () => {
    expect((await get(`styles/${made.hidden}`)).body['error']).toMatchObject({ code: 'style.not_found' });
    expect((await get('styles/%E9%87%91')).status).toBe(404);
  });

  it('is shown in its stores, nearest first, without pieces held for others', async () => {
    const { body } = await get(`styles/${made.ring}/stores?lat=23.13&lng=113.32`);
    const items = body.items as unknown as {
      store: { id: string; distanceM: number };
      pieces: object[];
    }[];
    expect(items.map((item) => item.store.id)).toEqual([made.far, made.store]);
    expect(items[0]?.store.distanceM).toBeLessThan(1_000);
    expect(items[1]?.pieces).toMatchObject([{ goldMg: 4000, priceFen: 412_000 }]);
  });

  it('in stores is not found when it is not published', async () => {
    expect((await get(`styles/${made.hidden}/stores`)).status).toBe(404);
  });
});

describe('the home page', () => {
  it('leads with a series and knows the nearest store when the place is known', async () => {
    const { status, body } = await get('home?lat=31.22&lng=121.45');
    expect(status).toBe(200);
    expect(body['lead']).toMatchObject({ name: '晨曦' });
    expect(body['nearest']).toMatchObject({ id: made.store });
    expect((await get('home')).body['nearest']).toBeNull();
  });

  it('refuses a place that is not on earth', async () => {
    expect((await get('home?lat=91&lng=0')).status).toBe(400);
  });
});

describe('the price of gold', () => {
  it('is the board with its source', async () => {
    const { status, body } = await get('prices/gold');
    expect(status).toBe(200);
    expect(body['board']).toMatchObject({ metal: 'gold', fenPerGram: 100_000, source: '测试牌价' });
  });
});
