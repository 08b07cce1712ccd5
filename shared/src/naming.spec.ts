import fc from 'fast-check';
import { GEMS, KINDS, METALS, type Gem, type Kind, type Metal } from './catalogue.js';
import { checkName, finenessFits, nameTokens, proposeName, tidyName, type NameFacts } from './naming.js';
import { FORBIDDEN, GEM_SPELLINGS, NOUNS, SYNTHETIC_GEMS, type NameFault } from './naming-words.js';
import { aStone } from './style-content.js';
import { PEARL_WATERS, PLATINGS, TREATMENTS, type Plating } from './style-words.js';

type Stone = NameFacts['stones'][number];
const made = (gem: Gem): boolean => SYNTHETIC_GEMS.includes(gem);
const stone = (gem: Gem, rest: Partial<Stone> = {}): Stone => ({
  ...aStone(gem),
  origin: made(gem) ? 'lab_grown' : 'natural',
  ...rest,
});
const facts = (
  metal: Metal,
  kind: Kind,
  stones: readonly (Gem | Stone)[] = [],
  rest: Partial<NameFacts> = {},
): NameFacts => ({
  kind,
  metals: metal === 'none' ? [] : [{ metal }],
  plating: null,
  stones: stones.map((one) => (typeof one === 'string' ? stone(one) : one)),
  seriesName: '山月',
  ...rest,
});
const plated = (kind: Plating): Partial<NameFacts> => ({ plating: { kind } });

const RING = facts('gold_999', 'ring');
const DIAMOND = facts('gold_18k', 'ring', ['diamond']);
const LAB = facts('gold_18k', 'ring', ['lab_diamond']);
const CHAIN = facts('gold_999', 'necklace');
const JADE = facts('none', 'bangle', ['jade']);
const FILLED = facts('none', 'bangle', [
  stone('jade', { origin: 'treated', treatments: ['bleached_filled'] }),
]);
const DIFFUSED = facts('gold_18k', 'ring', [
  stone('sapphire', { origin: 'treated', treatments: ['diffused'] }),
]);
const SEA = facts('gold_18k', 'earring', [stone('pearl', { water: 'saltwater' })]);
const SIDE = facts('gold_18k', 'ring', ['ruby', stone('diamond', { main: false })]);
const GILT = facts('silver_925', 'pendant', [], plated('gold'));
const WHITE = facts('gold_18k', 'ring', ['diamond'], plated('rhodium'));
const EARS = facts('gold_18k', 'earring', ['diamond']);
const SILVER = facts('silver_990', 'bangle');

/** name, facts, the reasons in their order, the proposal. No reasons: the name may stand. */
const CASES: readonly (readonly [string, NameFacts, readonly NameFault[], string?])[] = [
  ['足金戒指', RING, []],
  ['足金指环', RING, []],
  ['足金对戒', RING, []],
  ['足金项链', CHAIN, []],
  ['18K金钻石戒指', DIAMOND, []],
  ['18k金钻石戒指', DIAMOND, []],
  ['１８Ｋ金钻石戒指', DIAMOND, []],
  ['18K金 钻石 戒指', DIAMOND, []],
  ['Au750钻石戒指', DIAMOND, []],
  ['18K金镀铑钻石戒指', WHITE, []],
  ['18K金钻石戒指', WHITE, []],
  ['18K金合成钻石戒指', LAB, []],
  ['18K金红宝石戒指', SIDE, []],
  ['18K金红宝石钻石戒指', SIDE, []],
  ['18K金海水珍珠耳坠', SEA, []],
  ['18K金珍珠耳环', SEA, []],
  ['18K金钻石耳钉', EARS, []],
  ['翡翠手镯', JADE, []],
  ['翡翠（漂白、充填）手镯', FILLED, []],
  ['翡翠(处理)手镯', FILLED, []],
  ['扩散蓝宝石18K金戒指', DIFFUSED, ['wrong_order'], '18K金蓝宝石（扩散）戒指'],
  ['18K金扩散蓝宝石戒指', DIFFUSED, []],
  ['18K金蓝宝石（扩散）戒指', DIFFUSED, []],
  ['Pt950铂金戒指', facts('platinum_950', 'ring'), []],
  ['铂950戒指', facts('platinum_950', 'ring'), []],
  ['925银戒指', facts('silver_925', 'ring'), []],
  ['银925戒指', facts('silver_925', 'ring'), []],
  ['足银手镯', SILVER, []],
  ['925银镀金吊坠', GILT, []],
  ['足金金条', facts('gold_999', 'gold_bar'), []],
  ['18K金合成蓝宝石戒指', facts('gold_18k', 'ring', ['synthetic_corundum']), []],
  ['18K金合成立方氧化锆戒指', facts('gold_18k', 'ring', ['cubic_zirconia']), []],

  ['', RING, ['empty'], '足金戒指'],
  ['千足金戒指', RING, ['fineness_abolished'], '足金戒指'],
  ['万足金项链', CHAIN, ['fineness_abolished'], '足金项链'],
  ['千足银手镯', SILVER, ['fineness_abolished'], '足银手镯'],
  ['纯金戒指', RING, ['fineness_boast'], '足金戒指'],
  ['24K金戒指', RING, ['fineness_boast'], '足金戒指'],
  ['足金999戒指', RING, ['fineness_boast'], '足金戒指'],
  ['999足金戒指', RING, ['fineness_boast'], '足金戒指'],
  ['9999金项链', CHAIN, ['fineness_boast'], '足金项链'],
  ['足赤金项链', CHAIN, ['fineness_boast'], '足金项链'],
  ['999银手镯', SILVER, ['fineness_boast'], '足银手镯'],
  ['K金钻石戒指', DIAMOND, ['k_without_number'], '18K金钻石戒指'],
  ['18K钻石戒指', DIAMOND, ['metal_unqualified'], '18K金钻石戒指'],
  ['18K玫瑰金钻石戒指', DIAMOND, ['coloured_gold'], '18K金钻石戒指'],
  ['彩金钻石戒指', DIAMOND, ['coloured_gold'], '18K金钻石戒指'],
  ['玫瑰金钻石戒指', DIAMOND, ['coloured_gold'], '18K金钻石戒指'],
  ['18K白金钻石戒指', DIAMOND, ['white_gold'], '18K金钻石戒指'],
  ['白金钻石戒指', DIAMOND, ['white_gold'], '18K金钻石戒指'],
  ['黄金戒指', RING, ['metal_unqualified'], '足金戒指'],
  ['铂金戒指', facts('platinum_950', 'ring'), ['metal_unqualified'], 'Pt950铂金戒指'],
  ['22K金戒指', RING, ['metal_mismatch'], '足金戒指'],
  ['12K金戒指', RING, ['metal_mismatch'], '足金戒指'],
  ['18K金戒指', RING, ['metal_mismatch'], '足金戒指'],
  ['足金钻石戒指', DIAMOND, ['metal_mismatch'], '18K金钻石戒指'],
  ['Pt900铂金戒指', facts('platinum_950', 'ring'), ['metal_mismatch'], 'Pt950铂金戒指'],
  ['足银戒指', facts('silver_925', 'ring'), ['metal_mismatch'], '925银戒指'],
  ['足金足金戒指', RING, ['metal_twice'], '足金戒指'],
  ['钻石戒指', DIAMOND, ['metal_missing'], '18K金钻石戒指'],
  ['3D硬金戒指', RING, ['craft_in_name', 'metal_missing'], '足金戒指'],
  ['足金古法戒指', RING, ['craft_in_name'], '足金戒指'],
  ['古法足金手镯', facts('gold_999', 'bangle'), ['craft_in_name'], '足金手镯'],
  ['足金5G戒指', RING, ['craft_in_name'], '足金戒指'],
  ['足金珐琅戒指', RING, ['craft_in_name'], '足金戒指'],
  ['18K金戒指钻石', DIAMOND, ['wrong_order'], '18K金钻石戒指'],
  ['钻石18K金戒指', DIAMOND, ['wrong_order'], '18K金钻石戒指'],
  ['戒指足金', RING, ['wrong_order'], '足金戒指'],
  ['镀金925银吊坠', GILT, ['wrong_order'], '925银镀金吊坠'],
  ['925银吊坠', GILT, ['plating_missing'], '925银镀金吊坠'],
  ['足金镀铑戒指', RING, ['plating_mismatch'], '足金戒指'],
  ['18K金镀金钻石戒指', WHITE, ['plating_mismatch'], '18K金钻石戒指'],
  ['18K金戒指', DIAMOND, ['stone_missing'], '18K金钻石戒指'],
  ['18K金红宝石戒指', DIAMOND, ['stone_mismatch'], '18K金钻石戒指'],
  ['足金钻石戒指', RING, ['stone_mismatch'], '足金戒指'],
  ['18K金钻石戒指', LAB, ['made_as_natural'], '18K金合成钻石戒指'],
  ['18K金合成钻石戒指', DIAMOND, ['natural_as_made'], '18K金钻石戒指'],
  ['18K金培育钻石戒指', LAB, ['dealer_stone'], '18K金合成钻石戒指'],
  ['18K金人造钻石戒指', LAB, ['dealer_stone'], '18K金合成钻石戒指'],
  [
    '18K金红宝石戒指',
    facts('gold_18k', 'ring', ['synthetic_corundum']),
    ['made_as_natural'],
    '18K金合成红宝石戒指',
  ],
  [
    '18K金锆石戒指',
    facts('gold_18k', 'ring', ['cubic_zirconia']),
    ['dealer_stone'],
    '18K金合成立方氧化锆戒指',
  ],
  [
    '18K金水钻戒指',
    facts('gold_18k', 'ring', ['cubic_zirconia']),
    ['dealer_stone'],
    '18K金合成立方氧化锆戒指',
  ],
  ['18K金钻戒', DIAMOND, ['dealer_stone', 'extra_words', 'kind_missing'], '18K金钻石戒指'],
  ['18K金天然钻石戒指', DIAMOND, ['natural_word'], '18K金钻石戒指'],
  ['天然翡翠手镯', JADE, ['natural_word'], '翡翠手镯'],
  ['翡翠A货手镯', JADE, ['grade_in_name'], '翡翠手镯'],
  ['冰种翡翠手镯', JADE, ['grade_in_name'], '翡翠手镯'],
  ['缅甸翡翠手镯', JADE, ['place_in_name'], '翡翠手镯'],
  ['玉手镯', JADE, ['dealer_stone'], '翡翠手镯'],
  ['翡翠手镯', FILLED, ['treatment_missing'], '翡翠（漂白、充填）手镯'],
  ['翡翠（染色）手镯', FILLED, ['treatment_mismatch'], '翡翠（漂白、充填）手镯'],
  ['翡翠（处理）手镯', JADE, ['treatment_mismatch'], '翡翠手镯'],
  ['18K金蓝宝石戒指', DIFFUSED, ['treatment_missing'], '18K金蓝宝石（扩散）戒指'],
  ['18K金淡水珍珠耳坠', SEA, ['water_mismatch'], '18K金海水珍珠耳坠'],
  ['18K金南洋海水珍珠耳坠', SEA, ['place_in_name'], '18K金海水珍珠耳坠'],
  ['18K金钻石', DIAMOND, ['kind_missing'], '18K金钻石戒指'],
  ['18K金钻石项链', DIAMOND, ['kind_mismatch'], '18K金钻石戒指'],
  ['足金戒指指环', RING, ['kind_twice'], '足金戒指'],
  ['山月足金戒指', RING, ['series_in_name'], '足金戒指'],
  ['山月系列足金戒指', RING, ['series_in_name'], '足金戒指'],
  ['顶级足金戒指', RING, ['praise_in_name'], '足金戒指'],
  ['足金转运戒指', RING, ['praise_in_name'], '足金戒指'],
  ['足金满天星戒指', RING, ['extra_words'], '足金戒指'],
  ['2026新款足金戒指', RING, ['extra_words'], '足金戒指'],
];

describe('the naming check', () => {
  it('knows at least eighty cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(
    CASES.map(([name, given, reasons, proposal = tidyName(name)]) => ({ name, given, reasons, proposal })),
  )('$name $reasons', ({ name, given, reasons, proposal }) => {
    const verdict = checkName(name, given);
    expect(verdict.problems.map((one) => one.fault)).toEqual(reasons);
    expect(verdict.allowed).toBe(reasons.length === 0);
    expect(verdict.proposal).toBe(proposal);
  });

  it('points at the very word', () => {
    expect(checkName('古法足金戒指', RING).problems).toEqual([{ fault: 'craft_in_name', word: '古法' }]);
    expect(checkName('18k金红宝石戒指', DIAMOND).problems).toEqual([
      { fault: 'stone_mismatch', word: '红宝石' },
    ]);
  });

  it.each(Object.entries(FORBIDDEN).flatMap(([fault, words]) => words.map((word) => [word, fault] as const)))(
    'refuses %s as %s',
    (word, fault) => {
      expect(nameTokens(word)).toEqual([{ part: 'forbidden', word, fault }]);
    },
  );
});

const anyStone = fc
  .record({
    gem: fc.constantFrom(...GEMS.filter((gem) => gem !== 'none')),
    main: fc.boolean(),
    water: fc.option(fc.constantFrom(...PEARL_WATERS), { nil: null }),
    treatments: fc.uniqueArray(fc.constantFrom(...TREATMENTS), { maxLength: 2 }),
    colour: fc.constantFrom(null, '红', '蓝'),
  })
  .map(({ gem, water, treatments, ...rest }): Stone => {
    const origin = made(gem) ? 'lab_grown' : treatments.length > 0 ? 'treated' : 'natural';
    return {
      ...rest,
      gem,
      origin,
      water: gem === 'pearl' ? water : null,
      treatments: origin === 'treated' ? treatments : [],
    };
  });
const anyFacts: fc.Arbitrary<NameFacts> = fc.record({
  kind: fc.constantFrom(...KINDS),
  metals: fc.constantFrom(...METALS).map((metal) => (metal === 'none' ? [] : [{ metal }])),
  plating: fc.option(
    fc.constantFrom(...PLATINGS).map((kind) => ({ kind })),
    { nil: null },
  ),
  stones: fc.uniqueArray(anyStone, { maxLength: 3, selector: (one) => one.gem }),
  seriesName: fc.constantFrom(null, '山月', '初雪'),
});
const anyWord = fc.constantFrom(
  ...[
    '足金',
    '18K金',
    '925银',
    '镀金',
    '千足金',
    '古法',
    '天然',
    '山月',
    '系列',
    '（处理）',
    '扩散',
    '新款',
    'K',
    ' ',
  ],
  ...Object.values(GEM_SPELLINGS).flat(),
  ...Object.values(NOUNS).flat(),
);

describe('whatever the facts', () => {
  it('the proposal always passes, and proposes itself', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(anyWord, { maxLength: 6 }), (given, words) => {
        const { proposal } = checkName(words.join(''), given);
        expect(checkName(proposal, given)).toEqual({ allowed: true, problems: [], proposal });
      }),
      { numRuns: 1_000 },
    );
  });

  it('a name that passes has the words of the proposal in their order', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const name = proposeName(given);
        const parts = nameTokens(name, given.seriesName).map((token) => token.part);
        const order = ['metal', 'plating', 'stone', 'noun'];
        expect(parts).toEqual([...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
        expect(parts[parts.length - 1]).toBe('noun');
      }),
    );
  });

  it('a made stone is never named by the word of a natural one', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const tokens = nameTokens(proposeName(given), given.seriesName);
        const gems = tokens.flatMap((token) => token.gems ?? []);
        for (const gem of gems) expect(given.stones.some((one) => one.gem === gem)).toBe(true);
      }),
    );
  });

  it('loses no character of what was typed', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 6 }), (words) => {
        const typed = words.join('').replace(/\s/g, '');
        const read = nameTokens(typed).reduce((all, token) => all + token.word.length, 0);
        expect(read).toBeLessThanOrEqual(typed.length);
      }),
    );
  });
});

it.each([
  ['gold_999', 989, false],
  ['gold_999', 990, true],
  ['gold_999', 1001, false],
  ['gold_18k', 749, false],
  ['gold_18k', 750, true],
  ['silver_925', 924, false],
  ['none', 0, false],
] as const)('%s of %d ‰: %s', (metal, permille, fits) => {
  expect(finenessFits(metal, permille)).toBe(fits);
});
