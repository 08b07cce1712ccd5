import fc from 'fast-check';
import { KINDS } from './catalogue.js';
import { aStone, emptyStyle, sameStyle, STYLE_FIELDS, type StyleContent } from './style-content.js';
import { changedFields, mergeStyles, rowChanges } from './style-diff.js';
import { styleFaults } from './style-faults.js';
import { isVideoLink } from './style-words.js';

const anyStyle: fc.Arbitrary<StyleContent> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    name: fc.constantFrom('足金戒指', '足金项链', ''),
    description: fc.constantFrom('甲', '乙'),
    care: fc.constantFrom('甲', '乙'),
    sizesHmm: fc.subarray([5000, 5200, 5400]),
    stones: fc.array(fc.constantFrom('diamond', 'ruby').map(aStone), { maxLength: 3 }),
    frames: fc.subarray(['1.webp', '2.webp', '3.webp']),
  })
  .map((some) => ({ ...emptyStyle(some.kind), ...some }));

describe('what changed', () => {
  it('is empty exactly between equal wordings', () => {
    fc.assert(
      fc.property(anyStyle, anyStyle, (a, b) => {
        expect(changedFields(a, b).length === 0).toBe(sameStyle(a, b));
        expect(changedFields(a, a)).toEqual([]);
      }),
    );
  });

  it('row by row keeps both lists whole and as much in common as there is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 7 }), fc.array(fc.nat(3), { maxLength: 7 }), (a, b) => {
        const changes = rowChanges(a, b);
        const rows = (without: string): number[] =>
          changes.filter((one) => one.kind !== without).map((one) => one.row);
        expect(rows('added')).toEqual(a);
        expect(rows('removed')).toEqual(b);
        expect(changes.filter((one) => one.kind === 'kept')).toHaveLength(longestCommon(a, b));
      }),
    );
  });
});

/** The slow way: try every part of the shorter list. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  const [head, ...rest] = a;
  if (head === undefined || b.length === 0) return 0;
  const at = b.indexOf(head);
  const without = longestCommon(rest, b);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(at + 1)));
}

describe('two people on one wording', () => {
  it('lose nothing: what one of them changed is there, and both ways are told of', () => {
    fc.assert(
      fc.property(anyStyle, anyStyle, anyStyle, (base, mine, theirs) => {
        const { content, conflicts } = mergeStyles(base, mine, theirs);
        const [byMe, byThem] = [changedFields(base, mine), changedFields(base, theirs)];
        for (const field of STYLE_FIELDS) {
          const from = byMe.includes(field) || !byThem.includes(field) ? mine : theirs;
          expect(content[field]).toEqual(from[field]);
          const both = byMe.includes(field) && byThem.includes(field);
          expect(conflicts.includes(field)).toBe(both && changedFields(mine, theirs).includes(field));
        }
      }),
    );
  });
});

describe('a wording that is handed in', () => {
  const good: StyleContent = {
    ...emptyStyle('ring'),
    name: '18K金钻石戒指',
    metals: [{ metal: 'gold_18k', colour: 'white', finenessPermille: 750 }],
    stones: [{ ...aStone('diamond'), milliCaratFrom: 300, milliCaratTo: 320 }],
    description: '一颗钻石。',
    care: '半年检查一次镶口。',
    pictures: [{ file: 'a.webp', caption: '正面', rendered: true }],
    priceMode: 'fixed',
    fixedPriceFen: 500_000,
    typicalGoldMg: 3_000,
  };
  const [stone = aStone('diamond')] = good.stones;
  const [metal] = good.metals;

  it('has nothing against it when all is said', () => {
    expect(styleFaults(good, '山月')).toEqual([]);
  });

  it.each<[string, string, Partial<StyleContent>]>([
    ['name', 'required', { name: ' ' }],
    ['name', 'name_not_allowed', { name: '18K白金钻石戒指' }],
    ['name', 'name_not_allowed', { name: '山月18K金钻石戒指' }],
    ['description', 'required', { description: '' }],
    ['care', 'required', { care: '' }],
    [
      'metals.0.finenessPermille',
      'fineness_below_class',
      { metals: metal ? [{ ...metal, finenessPermille: 749 }] : [] },
    ],
    ['stones.0.origin', 'made_not_natural', { stones: [{ ...stone, origin: 'lab_grown' }] }],
    ['stones.0.treatments', 'treatment_without_treated', { stones: [{ ...stone, treatments: ['filled'] }] }],
    ['stones.0.water', 'water_only_pearl', { stones: [{ ...stone, water: 'saltwater' }] }],
    ['stones.0.milliCaratTo', 'half_a_range', { stones: [{ ...stone, milliCaratFrom: null }] }],
    ['stones.0.milliCaratTo', 'range_reversed', { stones: [{ ...stone, milliCaratFrom: 400 }] }],
    ['sizesHmm', 'repeated', { sizesHmm: [5000, 5000] }],
    ['pictures', 'required', { pictures: [] }],
    ['frames', 'too_few_frames', { frames: ['1.webp'] }],
    ['videoUrl', 'host_not_allowed', { videoUrl: 'https://example.com/v' }],
    ['fixedPriceFen', 'price_missing', { fixedPriceFen: null }],
    ['typicalGoldMg', 'weight_missing', { typicalGoldMg: 0 }],
  ])('%s %s', (field, reason, facts) => {
    expect(styleFaults({ ...good, ...facts }, '山月')).toEqual([{ field, reason }]);
  });

  it('says that treated stones want their treatment in the name as well', () => {
    const treated = { ...good, stones: [{ ...stone, origin: 'treated' as const }] };
    expect(styleFaults(treated, null).map((one) => one.field)).toEqual(['name', 'stones.0.treatments']);
  });

  it('says that side stones alone have no main stone', () => {
    const sides = { ...good, stones: [{ ...stone, main: false }] };
    expect(styleFaults(sides, null)).toEqual([{ field: 'stones', reason: 'main_missing' }]);
  });
});

it.each([
  ['https://v.qq.com/x/page/a.html', true],
  ['http://v.qq.com/x', false],
  ['https://v.qq.com.evil.com/x', false],
  ['https://user@v.qq.com/x', false],
  ['https://v.qq.com:444/x', false],
  ['https://v.qq.com/"onload=x', false],
  ['https://v.qq.com', false],
])('%s may be linked: %s', (text, allowed) => {
  expect(isVideoLink(text)).toBe(allowed);
});
