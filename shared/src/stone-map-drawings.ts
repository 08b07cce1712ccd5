import type { Mapped, MapStones, Place } from './stone-map.js';

export type Drawn = Pick<Place, 'part' | 'side' | 'x' | 'y' | 'stones' | 'first'>;
export interface Drawing {
  height: number;
  path: string;
  drawn: readonly Drawn[];
}
/** Where something is drawn, and the strokes around it. */
interface Figure {
  path: string;
  drawn: Drawn[];
}
interface Stones {
  main: number;
  side: number;
  setting: string | null;
}

/** From a stone to its prongs, and to the stones around them. */
const [PRONG_WAY, HALO_WAY, STRING_WAY] = [15.5, 29, 42] as const;
/** An earring is small: four prongs, no stones around it. */
const [PRONGS, PRONGS_AT_EAR] = [6, 4] as const;
const [MOST_HALO, MOST_BEADS, MOST_ON_CHAIN, MOST_ON_BANGLE, MOST_AT_EAR] = [6, 12, 6, 5, 2] as const;
/** Strung from so many on: a single pearl is a stone like another. */
const STRUNG_FROM = 8;

const round = (n: number): number => Math.round(n * 10) / 10;
const at = (part: Drawn['part'], x: number, y: number, more: Partial<Drawn> = {}): Drawn => ({
  part,
  side: null,
  stones: 0,
  first: null,
  ...more,
  x: round(x),
  y: round(y),
});
const circle = (x: number, y: number, r: number): string =>
  `M${String(round(x - r))} ${String(round(y))}a${String(r)} ${String(r)} 0 1 0 ${String(r * 2)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-r * 2)} 0`;
const line = (...points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${String(round(x))} ${String(round(y))}`).join('');

/** Points on a circle, clockwise from a turn; 0 is the top. */
function around(x: number, y: number, r: number, n: number, from = 0): [number, number][] {
  return Array.from({ length: n }, (_, i) => {
    const turn = 2 * Math.PI * (i / n + from) - Math.PI / 2;
    return [x + r * Math.cos(turn), y + r * Math.sin(turn)];
  });
}

/** So many stones on so many places, the first taking what is over. */
export const shared = (stones: number, places: number): number[] =>
  Array.from({ length: places }, (_, i) => Math.floor(stones / places) + (i < stones % places ? 1 : 0));

const sum = (rows: readonly MapStones[]): number => rows.reduce((all, { count }) => all + count, 0);

function stonesOf({ gem, stones }: Mapped): Stones {
  const mains = stones.filter(({ main }) => main);
  const setting = mains[0]?.setting ?? null;
  // A piece of before its stones were written down has at least the one it is named after.
  const main = mains.length === 0 && gem !== 'none' ? 1 : sum(mains);
  return { main, side: sum(stones.filter((one) => !one.main)), setting };
}

/** The stone with what holds it and the stones around it; a plain surface where there is none. */
function face(x: number, y: number, { main, side, setting }: Stones, ear?: Place['side']): Figure {
  const more = { side: ear ?? null };
  if (main === 0) return { path: circle(x, y, PRONG_WAY - 3), drawn: [at('surface', x, y, more)] };
  const prongs =
    setting === null || setting.includes('爪')
      ? around(x, y, PRONG_WAY, ear === undefined ? PRONGS : PRONGS_AT_EAR)
      : [];
  const held =
    prongs.length > 0
      ? prongs.map(([px, py]) => at('prong', px, py, more))
      : [at('seat', x, y + PRONG_WAY, more)];
  const halo = ear === undefined ? around(x, y, HALO_WAY, Math.min(side, MOST_HALO), 1 / 12) : [];
  const each = shared(side, halo.length);
  return {
    path: [
      circle(x, y, 10),
      circle(x, y, 6),
      ...prongs.map(([px, py]) => line([x + (px - x) * 0.6, y + (py - y) * 0.6], [px, py])),
      ...halo.map(([hx, hy]) => circle(hx, hy, 4)),
    ].join(''),
    drawn: [
      at('stone', x, y, { ...more, stones: main }),
      ...held,
      ...halo.map(([hx, hy], i) => at('side_stone', hx, hy, { stones: each[i] ?? 0 })),
    ],
  };
}

const reachOf = ({ side }: Stones): number => (side > 0 ? HALO_WAY : PRONG_WAY);

function ring(stones: Stones): Drawing {
  const way = reachOf(stones);
  const top = stones.main === 0 ? null : face(50, way + 8, stones);
  const r = top === null ? 36 : 25;
  const y = top === null ? 50 : way * 2 + 20 + r;
  return {
    height: round(y + r + 8),
    path: [top?.path ?? '', circle(50, y, r), circle(50, y, r - 4)].join(''),
    drawn: [
      ...(top?.drawn ?? [at('surface', 50, y - r)]),
      at('shank_left', 50 - r, y),
      at('hallmark', 50, y - 6),
      at('shank_right', 50 + r, y),
      at('shank_in', 50, y + 8),
      at('shank_bottom', 50, y + r),
    ],
  };
}

function pendant(stones: Stones): Drawing {
  const way = reachOf(stones);
  const y = way + 27;
  const { path, drawn } = face(50, y, stones);
  const low = y + way + 15;
  return {
    height: low + 8,
    path: [circle(50, 9, 5), line([50, 14], [50, y - 12]), path, line([26, low + 7], [74, low + 7])].join(''),
    drawn: [at('bail', 50, 9), ...drawn, at('hallmark', 34, low), at('back', 66, low)],
  };
}

/** Places of a chain, left and right, as it hangs. */
const CHAIN: readonly (readonly [number, number])[] = [
  [20, 17],
  [9, 36],
  [20, 56],
  [80, 56],
  [91, 36],
  [80, 17],
];

function necklace(stones: Stones): Drawing {
  const way = reachOf(stones);
  const y = 74 + way + 15;
  const hangs = face(50, y, stones);
  return {
    height: y + way + 8,
    path: [
      'M43 9C24 10 6 26 9 42S40 66 50 70C60 66 94 56 91 42S76 10 57 9',
      circle(43, 9, 4),
      circle(57, 9, 3),
      line([50, 70], [50, y - 12]),
      hangs.path,
    ].join(''),
    drawn: [
      at('clasp', 43, 9),
      at('tail', 57, 9),
      ...CHAIN.map(([x, cy]) => at('link', x, cy)),
      at('hallmark', 50, 36),
      at('bail', 50, 72),
      ...hangs.drawn,
    ],
  };
}

/** Beads on a thread: each place stands for a run of them, counted from the clasp. */
function strung({ main: beads, side }: Stones): Drawing {
  const n = Math.min(beads, MOST_BEADS);
  const [knot, ...points] = around(50, 50, STRING_WAY, n + 1);
  const each = shared(beads, n);
  const [x, y] = knot ?? [50, 8];
  return {
    height: 100,
    path: [
      circle(50, 50, STRING_WAY),
      circle(x, y, 3),
      side > 0 ? circle(50, 25, 4) : '',
      ...points.map(([bx, by]) => circle(bx, by, 5)),
    ].join(''),
    drawn: [
      at('clasp', x, y),
      ...points.map(([bx, by], i) => {
        const first = 1 + each.slice(0, i).reduce((all, one) => all + one, 0);
        return at('bead', bx, by, { stones: each[i] ?? 0, first });
      }),
      // What is set beside the beads is set in the clasp.
      ...(side > 0 ? [at('side_stone', 50, 25, { stones: side })] : []),
    ],
  };
}

/** What sits on a band of so many places: main stones in the middle, side stones behind them. */
function onBand({ main, side }: Stones, most: number): Pick<Drawn, 'part' | 'stones'>[] {
  const mains = Math.min(main, side > 0 ? Math.ceil(most / 2) : most);
  const sides = Math.min(side, most - mains);
  return [
    ...shared(main, mains).map((stones) => ({ part: 'stone' as const, stones })),
    ...shared(side, sides).map((stones) => ({ part: 'side_stone' as const, stones })),
  ];
}

function bracelet(stones: Stones): Drawing {
  const points = around(50, 50, STRING_WAY, 12);
  const set = onBand(stones, MOST_ON_CHAIN);
  const from = 4 + Math.floor((MOST_ON_CHAIN - set.length) / 2);
  return {
    height: 100,
    path: [
      circle(50, 50, STRING_WAY),
      ...points.map(([x, y], i) => circle(x, y, set[i - from] === undefined ? 2 : 5)),
    ].join(''),
    drawn: [
      ...points.map(([x, y], i) => {
        const stone = set[i - from];
        if (stone !== undefined) return at(stone.part, x, y, stone);
        return at(i === 0 ? 'clasp' : i === 1 ? 'tail' : 'link', x, y);
      }),
      at('hallmark', 50, 30),
    ],
  };
}

/** A hoop cut from one stone is its own body: nothing is set in it. */
function bangle(stones: Stones): Drawing {
  const solid = stones.main > 0 && stones.side === 0 && (stones.setting ?? '') === '';
  const set = solid ? [] : onBand(stones, MOST_ON_BANGLE);
  const points = around(50, 50, STRING_WAY, 12);
  const start = -Math.floor(set.length / 2);
  const bodies = set.length === 0 ? [0, 3, 6, 9] : [3, 6, 9];
  const spot = (i: number): [number, number] => points[(i + 12) % 12] ?? [50, 8];
  return {
    height: 100,
    path: [
      circle(50, 50, STRING_WAY),
      circle(50, 50, STRING_WAY - 6),
      ...set.map((_, i) => circle(...spot(start + i), 5)),
    ].join(''),
    drawn: [
      ...set.map((stone, i) => at(stone.part, ...spot(start + i), stone)),
      ...bodies.map((i) => at('body', ...spot(i), solid && i === 0 ? { stones: stones.main } : {})),
      at('hallmark', 50, 40),
      at('inner', 50, 64),
    ],
  };
}

function earrings(stones: Stones): Drawing {
  const [mains, sides] = [shared(stones.main, 2), shared(stones.side, 2)];
  const ears = (['left', 'right'] as const).map((ear, e): Figure => {
    const x = e === 0 ? 25 : 75;
    const main = stones.main === 0 ? 0 : Math.max(mains[e] ?? 0, 1);
    const head = face(x, 58, { ...stones, main }, ear);
    const low = shared(sides[e] ?? 0, Math.min(sides[e] ?? 0, MOST_AT_EAR));
    const drops = low.map((n, i) => at('side_stone', x - 7.5 + i * 15, 91, { side: ear, stones: n }));
    return {
      path: [
        line([x, 9], [x, 48]),
        circle(x, 26, 4),
        head.path,
        ...drops.map((one) => circle(one.x, one.y, 4)),
      ].join(''),
      drawn: [at('post', x, 9, { side: ear }), at('stopper', x, 26, { side: ear }), ...head.drawn, ...drops],
    };
  });
  return {
    height: 100,
    path: ears.map(({ path }) => path).join(''),
    drawn: [...ears.flatMap(({ drawn }) => drawn), at('hallmark', 50, 91)],
  };
}

function brooch(stones: Stones): Drawing {
  const way = reachOf(stones);
  const y = way + 8;
  const low = y + way + 15;
  const { path, drawn } = face(50, y, stones);
  return {
    height: low + 8,
    path: [path, line([14, low], [86, low]), circle(86, low, 3)].join(''),
    drawn: [
      ...drawn,
      at('pin', 14, low),
      at('hallmark', 38, low),
      at('hinge', 62, low),
      at('clasp', 86, low),
    ],
  };
}

const BAR: Drawing = {
  height: 90,
  path: 'M14 18H86V72H14ZM20 24H80V66H20Z',
  drawn: [
    at('surface', 34, 34),
    at('hallmark', 66, 34),
    at('edge', 14, 57),
    at('back', 34, 57),
    at('packing', 86, 57),
  ],
};

export function drawMap(mapped: Mapped): Drawing {
  const { kind } = mapped;
  const stones = stonesOf(mapped);
  const threaded = (stones.setting ?? '').includes('串') || stones.main >= STRUNG_FROM;
  if ((kind === 'necklace' || kind === 'bracelet') && threaded && stones.main > 1) return strung(stones);
  switch (kind) {
    case 'ring':
      return ring(stones);
    case 'pendant':
      return pendant(stones);
    case 'necklace':
      return necklace(stones);
    case 'earring':
      return earrings(stones);
    case 'bracelet':
      return bracelet(stones);
    case 'bangle':
      return bangle(stones);
    case 'brooch':
      return brooch(stones);
    case 'gold_bar':
      return BAR;
  }
}
