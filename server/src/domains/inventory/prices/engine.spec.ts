import {
  METALS,
  PRICED_METALS,
  PROMOTION_WAYS,
  WHOLE_SCOPE,
  type ChannelTerms,
  type CraftTerms,
  type PriceComponent,
  type PromotionTerms,
} from '@zhuyue/shared';
import fc from 'fast-check';
import { NO_RULES, type Board, type PlaceRules, type Rule } from './book.js';
import { bandFault } from './craft.rules.js';
import type { Bill, PricedWeight, PriceTerms } from './line.rules.js';
import { billOf, byWeight } from './price.rules.js';
import { slowTotal } from '../../../../test/slow-bill.js';

const COMPONENTS: readonly PriceComponent[] = ['metal', 'labour', 'stones', 'fixed'];
const aRule = <T>(terms: T, name = '规则'): Rule<T> => ({
  id: name,
  name,
  reason: '测试',
  scope: WHOLE_SCOPE,
  terms,
});

const promotion: fc.Arbitrary<PromotionTerms> = fc
  .record({
    component: fc.constantFrom(...COMPONENTS),
    way: fc.constantFrom(...PROMOTION_WAYS),
    exclusive: fc.boolean(),
    floorPermille: fc.option(fc.integer({ min: 0, max: 1300 })),
    size: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ size, ...terms }) => ({
    ...terms,
    value: terms.way === 'percent' ? size : terms.way === 'per_gram' ? size * 10 : size * 100,
  }));
const move: fc.Arbitrary<ChannelTerms> = fc.record({
  channel: fc.constant('store' as const),
  component: fc.constantFrom(...COMPONENTS),
  movePermille: fc.integer({ min: -300, max: 300 }),
});
const tariff: fc.Arbitrary<CraftTerms> = fc
  .record({
    measure: fc.constantFrom('weight' as const, 'metal_value' as const),
    steps: fc.uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { maxLength: 3 }),
    rates: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 4 }),
    pieces: fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ measure, steps, rates, pieces }) => {
    const sorted = [...pieces].sort((a, b) => a - b);
    const bands = [0, ...steps.sort((a, b) => a - b)].map((from, i) => ({
      from,
      fenPerGram: rates[i] ?? 0,
      permille: (rates[i] ?? 0) % 400,
      fenPerPiece: sorted[i] ?? 0,
    }));
    return { measure, compareOnly: false, bands };
  });
const rules: fc.Arbitrary<PlaceRules> = fc
  .record({
    promotions: fc.array(promotion, { maxLength: 4 }),
    moves: fc.uniqueArray(move, { selector: (one) => one.component, maxLength: 3 }),
    crafts: fc.array(tariff, { maxLength: 1 }),
    floorPermille: fc.integer({ min: 0, max: 1200 }),
  })
  .map((one) => ({
    ...NO_RULES,
    promotions: one.promotions.map((terms, i) => aRule(terms, `优惠${String(i)}`)),
    moves: one.moves.map((terms) => aRule(terms)),
    crafts: one.crafts.map((terms) => aRule(terms)),
    floorPermille: one.floorPermille,
  }));
const board: fc.Arbitrary<Board> = fc
  .record({
    set: fc.subarray([...PRICED_METALS]),
    fen: fc.array(fc.integer({ min: 100, max: 300_000 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ set, fen }) =>
    Object.fromEntries(
      set.map((metal, i) => [
        metal,
        { metal, fenPerGram: fen[i] ?? 1, effectiveAt: new Date(0), source: '测试' },
      ]),
    ),
  );
const terms: fc.Arbitrary<PriceTerms> = fc.record({
  metal: fc.constantFrom(...METALS),
  priceMode: fc.constantFrom('weighed' as const, 'fixed' as const),
  fixedPriceFen: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
  labourFenPerGram: fc.integer({ min: 0, max: 100_000 }),
  labourFenPerPiece: fc.integer({ min: 0, max: 1_000_000 }),
});
const weight: fc.Arbitrary<PricedWeight> = fc.record({
  goldMg: fc.integer({ min: 0, max: 10_000_000 }),
  stonesFen: fc.integer({ min: 0, max: 100_000_000 }),
  fixedPriceFen: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
  extras: fc.array(
    fc.record({ id: fc.constant('x'), name: fc.constant('礼盒'), amountFen: fc.nat(100_000) }),
    {
      maxLength: 2,
    },
  ),
});
const RUNS = { numRuns: 1_500 };

const totalOf = (bill: Bill | null): number | null => bill?.totalFen ?? null;

describe('a price under any rules', () => {
  it('is what fractions of whole numbers say', () => {
    fc.assert(
      fc.property(terms, weight, board, rules, (style, piece, prices, here) => {
        expect(totalOf(billOf(style, piece, prices, here))).toBe(slowTotal(style, piece, prices, here));
      }),
      RUNS,
    );
  });

  it('adds up to its total, line by line, to the fen, and is never below nothing', () => {
    fc.assert(
      fc.property(terms, weight, board, rules, (style, piece, prices, here) => {
        const bill = billOf(style, piece, prices, here);
        if (!bill) return;
        expect(bill.lines.reduce((sum, line) => sum + line.amountFen, 0)).toBe(bill.totalFen);
        expect(bill.totalFen).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('never falls when the piece is heavier or the board higher', () => {
    const more = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(terms, weight, board, rules, more, (style, piece, prices, here, step) => {
        const total = totalOf(billOf(style, piece, prices, here));
        if (total === null) return;
        const heavier = { ...piece, goldMg: piece.goldMg + step };
        expect(totalOf(billOf(style, heavier, prices, here))).toBeGreaterThanOrEqual(total);
        const higher: Board = Object.fromEntries(
          Object.entries(prices).map(([metal, one]) => [
            metal,
            { ...one, fenPerGram: one.fenPerGram + step },
          ]),
        );
        expect(totalOf(billOf(style, piece, higher, here))).toBeGreaterThanOrEqual(total);
      }),
      RUNS,
    );
  });

  it('does not hang on the order in which promotions are taken', () => {
    fc.assert(
      fc.property(
        terms,
        weight,
        board,
        rules,
        fc.infiniteStream(fc.nat()),
        (style, piece, prices, here, dice) => {
          const promotions = here.promotions
            .map((one) => ({ one, at: dice.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(totalOf(billOf(style, piece, prices, { ...here, promotions }))).toBe(
            totalOf(billOf(style, piece, prices, here)),
          );
        },
      ),
      RUNS,
    );
  });

  it('with promotions stays at or over the floor, unless it was below without them', () => {
    fc.assert(
      fc.property(terms, weight, board, rules, (style, piece, prices, here) => {
        const bill = billOf(style, piece, prices, here);
        const before = billOf(style, piece, prices, { ...here, promotions: [] });
        if (!bill || !before) return;
        expect(bill.totalFen).toBeLessThanOrEqual(before.totalFen);
        const metal = bill.lines.find((line) => line.line === 'metal')?.amountFen ?? 0;
        const floor = Math.floor((metal * here.floorPermille) / 1000);
        expect(bill.totalFen).toBeGreaterThanOrEqual(Math.min(floor, before.totalFen) - 100);
      }),
      RUNS,
    );
  });

  it('moves by what the page says when gold moves one yuan', () => {
    fc.assert(
      fc.property(terms, weight, board, rules, (style, piece, prices, here) => {
        const bill = billOf(style, piece, prices, here);
        if (!bill || bill.movesFen === null || bill.board === null) return;
        const up = { ...bill.board, fenPerGram: bill.board.fenPerGram + 100 };
        const after = billOf(style, piece, { ...prices, [up.metal]: up }, here);
        const exact = (one: Bill | null): number =>
          (one?.lines ?? []).reduce((sum, line) => sum + (line.line === 'rounding' ? 0 : line.amountFen), 0);
        expect(Math.abs(exact(after) - exact(bill) - bill.movesFen)).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe('promotions on one part', () => {
  const gold: Board = {
    gold: { metal: 'gold', fenPerGram: 100_000, effectiveAt: new Date(0), source: '测试' },
  };
  const ring: PriceTerms = {
    metal: 'gold_999',
    priceMode: 'weighed',
    fixedPriceFen: null,
    labourFenPerGram: 5_000,
    labourFenPerPiece: 0,
  };
  const tenGrams = { goldMg: 10_000, stonesFen: 0, fixedPriceFen: null };
  const off = (value: Partial<PromotionTerms>): Rule<PromotionTerms> =>
    aRule(
      { component: 'labour', way: 'percent', value: 200, exclusive: false, floorPermille: null, ...value },
      '工费八折',
    );
  const bill = (...promotions: Rule<PromotionTerms>[]) =>
    billOf(ring, tenGrams, gold, { ...NO_RULES, promotions });

  it('are lines with their names: 工费八折 takes a fifth of the craft fee', () => {
    expect(bill(off({}))?.lines).toMatchObject([
      { line: 'metal', amountFen: 1_000_000 },
      { line: 'labour', amountFen: 50_000 },
      { line: 'promotion', amountFen: -10_000, component: 'labour', name: '工费八折', permille: 200 },
    ]);
  });

  it('take ¥20 off each gram before the share is taken', () => {
    const total = bill(off({ way: 'percent', value: 500 }), off({ way: 'per_gram', value: 2_000 }))?.totalFen;
    // (50 − 20) × 10 g, and half of that: ¥150
    expect(total).toBe(1_000_000 + 15_000);
  });

  it('stand alone when exclusive, where that is better for the customer', () => {
    const alone = off({ exclusive: true, value: 600 });
    expect(bill(off({}), alone)?.totalFen).toBe(1_020_000);
    expect(bill(off({ value: 700 }), alone)?.totalFen).toBe(1_015_000);
  });

  it('stop at the metal value, and the bill says so', () => {
    const lines = bill(off({ component: 'metal', value: 300 }))?.lines ?? [];
    expect(lines.at(-1)).toMatchObject({ line: 'floor', amountFen: 250_000, permille: 1000 });
  });
});

describe('a tariff of craft fees', () => {
  const band = (from: number, fenPerPiece = 0) => ({ from, fenPerGram: 1_000, permille: 0, fenPerPiece });

  it('begins at nothing, rises, and never drops its amount for a piece', () => {
    expect([
      bandFault([]),
      bandFault([band(1)]),
      bandFault([band(0), band(0)]),
      bandFault([band(0, 500), band(10, 400)]),
      bandFault([band(0), band(10)]),
    ]).toEqual(['first_from_zero', 'first_from_zero', 'rising', 'per_piece_falls', null]);
  });
});

describe('a fixed price beside the price by weight', () => {
  const prices: Board = {
    gold: { metal: 'gold', fenPerGram: 100_000, effectiveAt: new Date(0), source: '测试' },
  };
  const ring: PriceTerms = {
    metal: 'gold_18k',
    priceMode: 'fixed',
    fixedPriceFen: 600_000,
    labourFenPerGram: 0,
    labourFenPerPiece: 0,
  };
  const piece = { goldMg: 4_000, stonesFen: 80_000, fixedPriceFen: null };
  const compare = aRule<CraftTerms>({
    measure: 'weight',
    compareOnly: true,
    bands: [{ from: 0, fenPerGram: 10_000, permille: 0, fenPerPiece: 0 }],
  });

  it('counts metal by fineness, the tariff for comparing and the stones', () => {
    const beside = byWeight(ring, piece, prices, { ...NO_RULES, crafts: [compare] });
    // 4 g × ¥750 + 4 g × ¥100 + ¥800
    expect(beside?.totalFen).toBe(300_000 + 40_000 + 80_000);
  });

  it('is not shown where nothing is weighed or the price is by weight already', () => {
    expect(byWeight({ ...ring, metal: 'none' }, piece, prices, NO_RULES)).toBeNull();
    expect(byWeight({ ...ring, priceMode: 'weighed' }, piece, prices, NO_RULES)).toBeNull();
  });
});
