import { GEMS, KINDS } from './catalogue.js';
import {
  harmsOf,
  lostRows,
  PLACE_APART,
  PLACE_LIMITS,
  placesFit,
  problemAt,
  stoneMapOf,
  type Mapped,
} from './stone-map.js';

const SETTINGS = ['爪镶', '钉镶', '轨道镶', '包边镶', '粘镶', '串制', '扣头镶', '', null];
const COUNTS = [0, 1, 2, 3, 5, 6, 7, 8, 12, 13, 44, 120];

/** Every kind with every setting and numbers of stones from none to a string full. */
const ALL: Mapped[] = KINDS.flatMap((kind) =>
  SETTINGS.flatMap((setting) =>
    COUNTS.flatMap((main) =>
      COUNTS.map((side) => ({
        kind,
        gem: main + side === 0 ? GEMS[0] : 'pearl',
        stones: [
          ...(main > 0 ? [{ main: true, count: main, setting }] : []),
          ...(side > 0 ? [{ main: false, count: side, setting: '钉镶' }] : []),
        ],
      })),
    ),
  ),
);
const named = (one: Mapped): string => JSON.stringify(one);

describe('the map of a piece', () => {
  it('has places that are each named once and numbered as they stand', () => {
    const wrong = ALL.filter((one) => {
      const { places } = stoneMapOf(one);
      const codes = new Set(places.map(({ code }) => code));
      return (
        codes.size !== places.length ||
        places.some(({ no, code }, i) => no !== i + 1 || code.length > PLACE_LIMITS.code)
      );
    });
    expect(wrong.map(named)).toEqual([]);
  });

  it('keeps every place a finger’s width inside the drawing and from the next', () => {
    const half = PLACE_APART / 2;
    const wrong = ALL.filter((one) => {
      const { height, places } = stoneMapOf(one);
      return places.some(
        (a, i) =>
          a.x < half ||
          a.x > 100 - half ||
          a.y < half ||
          a.y > height - half ||
          places.slice(i + 1).some((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < PLACE_APART),
      );
    });
    expect(wrong.slice(0, 3).map(named)).toEqual([]);
  });

  it('has a place for every stone of the papers', () => {
    const wrong = ALL.filter((one) => {
      const drawn = stoneMapOf(one).places.reduce((sum, { stones }) => sum + stones, 0);
      const papers = one.stones.reduce((sum, { count }) => sum + count, 0);
      return one.kind !== 'gold_bar' && one.stones.some(({ main }) => main) && drawn < papers;
    });
    expect(wrong.slice(0, 3).map(named)).toEqual([]);
  });

  it('shows six prongs of a ring, and none where the stone is held by a rim', () => {
    const parts = (setting: string): string[] =>
      stoneMapOf({ kind: 'ring', gem: 'ruby', stones: [{ main: true, count: 1, setting }] }).places.map(
        ({ part }) => part,
      );
    expect(parts('爪镶').filter((part) => part === 'prong').length).toBe(6);
    expect(parts('包边镶').filter((part) => part === 'prong' || part === 'seat')).toEqual(['seat']);
  });
});

describe('what is said about places', () => {
  const map = stoneMapOf({
    kind: 'ring',
    gem: 'ruby',
    stones: [
      { main: true, count: 1, setting: '爪镶' },
      { main: false, count: 44, setting: '钉镶' },
    ],
  });

  it('must be about the piece, once a place, and something that can happen there', () => {
    expect(placesFit(map, [{ place: 'prong-3', harm: 'bent' }])).toBe(true);
    expect(placesFit(map, [{ place: 'prong-7', harm: 'bent' }])).toBe(false);
    expect(placesFit(map, [{ place: 'post-left', harm: 'bent' }])).toBe(false);
    expect(placesFit(map, [{ place: 'hallmark', harm: 'missing' }])).toBe(false);
    const twice = { place: 'stone', harm: 'loose' } as const;
    expect(placesFit(map, [twice, twice])).toBe(false);
  });

  it('tells lost stones of the middle from those around it', () => {
    expect(lostRows(map, [{ place: 'side_stone-2', harm: 'missing' }])).toEqual({ main: false, side: true });
    expect(lostRows(map, [{ place: 'stone', harm: 'fallen' }])).toEqual({ main: true, side: false });
    expect(lostRows(map, [{ place: 'stone', harm: 'scratched' }])).toBeNull();
  });

  it('is a problem of its name', () => {
    expect(problemAt('stone', 'loose')).toBe('stone_loose');
    expect(problemAt('clasp', 'bent')).toBe('clasp');
    expect(problemAt('shank_left', 'bent')).toBe('deformed');
    expect(problemAt('surface', 'scratched')).toBeNull();
    expect(map.places.every(({ part }) => harmsOf(part).length > 0)).toBe(true);
  });
});
