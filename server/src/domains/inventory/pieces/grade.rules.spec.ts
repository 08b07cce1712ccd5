import fc from 'fast-check';
import { sameGrade, type Grade } from './grade.rules.js';

const aGrade = (facts: Partial<Grade> = {}): Grade => ({
  kind: 'ring',
  gem: 'diamond',
  metal: 'gold_18k',
  finenessPermille: 750,
  colour: 'G',
  clarity: 'VS1',
  milliCarat: 500,
  priceFen: 1_000_000,
  ...facts,
});

describe('a piece of the same grade', () => {
  it('has a neighbouring colour and clarity, about the same carats and about the same price', () => {
    expect(
      sameGrade(aGrade(), aGrade({ colour: 'H', clarity: 'VVS2', milliCarat: 540, priceFen: 1_200_000 }), 25),
    ).toBe(true);
  });

  it.each<Partial<Grade>>([
    { colour: 'I' },
    { clarity: 'SI1' },
    { clarity: null },
    { milliCarat: 700 },
    { priceFen: 1_400_000 },
    { metal: 'platinum_950' },
    { gem: 'sapphire' },
    { kind: 'necklace' },
    { finenessPermille: 585 },
  ])('is not one with %j', (other) => {
    expect(sameGrade(aGrade(), aGrade(other), 25)).toBe(false);
  });

  it('without a stone is judged by metal and price alone; a jade colour has to be the same word', () => {
    const plain = { gem: 'none' as const, colour: null, clarity: null, milliCarat: null };
    expect(sameGrade(aGrade(plain), aGrade({ ...plain, priceFen: 900_000 }), 25)).toBe(true);
    expect(sameGrade(aGrade({ colour: '阳绿' }), aGrade({ colour: '苹果绿' }), 25)).toBe(false);
  });

  it('goes both ways', () => {
    const grade = fc.record({
      colour: fc.constantFrom('D', 'G', 'H', 'N', null, '阳绿'),
      clarity: fc.constantFrom('IF', 'VS1', 'VS2', null),
      milliCarat: fc.option(fc.integer({ min: 100, max: 3000 })),
      priceFen: fc.integer({ min: 1, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(grade, grade, (a, b) => {
        expect(sameGrade(aGrade(a), aGrade(b), 25)).toBe(sameGrade(aGrade(b), aGrade(a), 25));
      }),
    );
  });
});
