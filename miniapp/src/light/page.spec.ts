import { brotliCompressSync, gzipSync } from 'node:zlib';
import { GEMS, LATE_SCANS, RUNGS, TAG_VERDICTS } from '@zhuyue/shared';
import fc from 'fast-check';
import type { TagReply } from '@/api/tag';
import { escaped, html, pathOnly } from './html';
import { MOST_LATE } from './kept';
import { lightPage, lightRefusal, type LightFrame } from './index';

const frame: LightFrame = {
  appPath: '/tag/piece/index?u=%2Ft%2F01%2F09506000134352%2F21%2F10000016NFYE4N6CH551',
  ahead: [
    { href: '/js/app.12345678.js', as: 'script' },
    { href: '/css/app.12345678.css', as: 'style' },
  ],
  keeper: '/static/keeper.12345678.js',
};
const AT = '2026-03-02T02:00:00.000Z';

/** As much as a piece can have: every field as long as the contract lets it be. */
function theLargest(text = '金'): TagReply {
  const long = (length: number): string => text.repeat(length).slice(0, length);
  const stone = (i: number): TagReply['piece']['stones'][number] => ({
    gem: GEMS[i % GEMS.length] ?? 'diamond',
    main: i === 0,
    count: 128,
    milliCarat: 1_234,
    shape: long(20),
    colour: long(20),
    clarity: long(20),
    cut: long(20),
    setting: long(20),
  });
  const card = {
    id: '01J0000000000000000000000A',
    code: 'ZY-R000001',
    name: long(60),
    kind: 'ring',
    metal: 'gold_18k',
    metalColour: 'rose',
    gem: 'diamond',
    seriesName: long(40),
    picture: `/media/renders/${'a'.repeat(140)}.webp`,
    priceMode: 'weighed',
    priceFen: 1_234_567_800,
    piecesInStock: 9,
    storesInStock: 3,
  } as const;
  return {
    verdict: 'superseded',
    availability: 'available',
    rungs: RUNGS.map((rung) => ({ rung, outcome: 'pass', reason: 'registered', facts: {} })),
    tag: { serial: '10000016NFYE4N6CH551', gtin: '09506000134352', version: 2, state: 'active' },
    piece: {
      id: '01J0000000000000000000000B',
      serial: '10000016NFYE4N6CH551',
      goldMg: 3520,
      grossMg: 4120,
      sizeHmm: 5200,
      stones: Array.from({ length: 12 }, (_, i) => stone(i)),
      certificates: Array.from({ length: 6 }, (_, i) => ({
        lab: 'NGTC',
        number: `${'N'.repeat(30)}${String(i)}`,
        stone: i,
      })),
    },
    style: {
      ...card,
      gtin: '09506000134352',
      description: long(1000),
      craft: long(60),
      dimensions: long(120),
      care: long(400),
      finenessPermille: 750,
      plating: long(40),
      pictures: [card.picture],
      spin: [],
    },
    price: {
      mode: 'weighed',
      totalFen: 362_600,
      lines: [
        {
          line: 'metal',
          amountFen: 352_000,
          goldMg: 3520,
          fenPerGram: 100_000,
          sharePermille: 750,
          fenPerPiece: null,
        },
        {
          line: 'labour',
          amountFen: 10_560,
          goldMg: null,
          fenPerGram: 3_000,
          sharePermille: null,
          fenPerPiece: 100,
        },
        {
          line: 'rounding',
          amountFen: 40,
          goldMg: null,
          fenPerGram: null,
          sharePermille: null,
          fenPerPiece: null,
        },
      ],
      board: { metal: 'gold', fenPerGram: 100_000, effectiveAt: AT, source: long(80) },
      effectiveFenPerGram: 103_000,
      movesFen: 352,
      typical: false,
    },
    store: {
      id: '01J0000000000000000000000C',
      code: 'S1',
      name: long(60),
      kind: 'boutique',
      province: '上海市',
      city: '上海市',
      district: '静安区',
      address: long(120),
      phone: '021-62880001',
      lat: 31.2,
      lng: 121.4,
      services: ['try_on'],
      fittingSeats: 2,
      distanceM: null,
      openNow: true,
      today: [{ opensAt: '10:00', closesAt: '22:00' }],
    },
    matches: Array.from({ length: 6 }, () => card),
    checkedAt: AT,
  } as unknown as TagReply;
}

/** Pages run no script but the keeper, whatever a text in them says. */
const scriptsIn = (page: string): string[] => page.match(/<script[^>]*>/gi) ?? [];
const elementsIn = (page: string): string[] => page.match(/<[a-z][^\s>/]*/gi) ?? [];

describe('the light page', () => {
  const page = lightPage(theLargest(), frame);

  it('says what a shopper wants to know, before anything else is loaded', () => {
    const words = page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    for (const word of ['旧标签', '3,626', '3.52', '净金重', '国检', '021-62880001', '打开完整页面', '工费'])
      expect(words).toContain(word);
    expect(words).toContain('1000 0016 NFYE 4N6C H551');
    expect(words).toMatch(/与它相配.*同在这家店.*同属.*系列.*¥12,345,678/s);
    expect(page).toContain('href="/customer/style/index?id=01J0000000000000000000000A"');
  });

  it('is at most 20 kB at its largest, as it is and squeezed', () => {
    const sizes = {
      plain: Buffer.byteLength(page),
      gzip: gzipSync(page).length,
      br: brotliCompressSync(page).length,
    };
    expect(sizes.plain).toBeLessThan(20 * 1024);
    expect(sizes.gzip).toBeLessThan(5 * 1024);
    expect(sizes.br).toBeLessThan(sizes.gzip);
  });

  it('needs no script, no sheet and no font to be read', () => {
    expect(scriptsIn(page)).toEqual(['<script src="/static/keeper.12345678.js" defer>']);
    expect(page).not.toMatch(/rel="stylesheet"|@import|url\(|\bon\w+=|javascript:/i);
    expect(page.match(/<img[^>]*>/g)).toEqual([expect.stringContaining('loading="lazy"')]);
  });

  it('cannot be broken out of, whatever a name says', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '</style><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '\u0000<\u0000script>',
        '&lt;script&gt;',
        "' onload='x",
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    );
    const elements = elementsIn(page);
    fc.assert(
      fc.property(hostile, (text) => {
        const other = lightPage(theLargest(text), frame);
        expect(elementsIn(other)).toEqual(elements);
      }),
      { numRuns: 60 },
    );
  });

  it('has a sentence for every verdict', () => {
    for (const verdict of TAG_VERDICTS) {
      const title = /<h1>([^<]+)<\/h1>/.exec(lightPage({ ...theLargest(), verdict }, frame))?.[1] ?? '';
      expect(title.length).toBeGreaterThan(6);
    }
  });

  it('says why one would try another with it, and nothing where nothing lies beside it', () => {
    const own = theLargest();
    const [card] = own.matches;
    if (!card) throw new Error('no card');
    const why = (some: Partial<typeof card>): string =>
      lightPage({ ...own, matches: [{ ...card, seriesName: null, ...some }] }, frame);
    expect(why({})).toContain('同为18K金，同是玫瑰色');
    expect(why({ metalColour: 'white' })).toMatch(/同为18K金</);
    expect(lightPage({ ...own, matches: [] }, frame)).not.toContain('与它相配');
  });

  it('of a piece that is sold shows neither price nor place', () => {
    const sold = lightPage(
      {
        ...theLargest(),
        verdict: 'genuine_sold',
        availability: 'sold',
        price: null,
        store: null,
        matches: [],
      },
      frame,
    );
    expect(sold).toContain('已经售出');
    expect(sold).not.toMatch(/¥|tel:/);
  });

  it('of a code that is refused says what to do', () => {
    const forged = lightRefusal({ code: 'tag.forged', traceId: 'x' }, frame);
    expect(forged).toContain('这个标签不是珠约发出的');
    expect(forged).toContain('/pages/scan/index');
    expect(lightRefusal({ code: 'request.too_many', traceId: 'x' }, frame)).toContain('操作太频繁');
  });
});

describe('writing HTML by hand', () => {
  it('escapes what stands between the braces and nothing twice', () => {
    const inner = html`<b>${'<i>&"\''}</b>`;
    expect(html`<p title="${'"'}">${inner}${null}${false}${3}</p>`.text).toBe(
      '<p title="&quot;"><b>&lt;i&gt;&amp;&quot;&#39;</b>3</p>',
    );
    expect(escaped('a\u0000b`')).toBe('ab&#96;');
  });

  it.each([
    ['/media/a.webp', '/media/a.webp'],
    ['//evil.example/a', '/'],
    ['/\\evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['https://evil.example', '/'],
    ['/a"onload="x', '/'],
  ])('an address written %p leads to %p', (address, path) => {
    expect(pathOnly(address)).toBe(path);
  });
});

it('as many scans wait as the server takes', () => {
  expect(MOST_LATE).toBe(LATE_SCANS);
});
