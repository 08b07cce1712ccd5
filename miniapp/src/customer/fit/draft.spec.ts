import { draftOf, fitOf, sizeTyped, wrongIn } from './draft';

describe('the form of what fits', () => {
  it.each([
    ['52', 5200],
    ['52.5', 5250],
    ['52,25', 5225],
    [' 60 ', 6000],
    ['39.9', null],
    ['76.1', null],
    ['港号 14', null],
    ['', null],
  ])('reads %s as %s hundredths of a millimetre', (typed, hundredths) => {
    expect(sizeTyped(typed)).toBe(hundredths);
  });

  it('gives back what it was filled from', () => {
    const fit = {
      rings: [{ finger: 'left_ring' as const, sizeHmm: 5200 }],
      wristMm: 152,
      necklaceMm: null,
      allergies: ['nickel' as const],
      budgetFromFen: 500_000,
      budgetToFen: null,
      occasion: 'birthday' as const,
      note: null,
    };
    expect(fitOf(draftOf(fit))).toEqual(fit);
    expect(fitOf(draftOf(null))).toMatchObject({ rings: [], wristMm: null, budgetToFen: null, note: null });
  });

  it('says which lengths and amounts cannot be', () => {
    const wrong = wrongIn({ ...draftOf(null), wrist: '15', necklace: '42.5', from: '2万', to: '' });
    expect(Object.keys(wrong).sort()).toEqual(['from', 'necklace', 'wrist']);
    expect(wrongIn({ ...draftOf(null), from: '20000', to: '10000' })).toHaveProperty('to');
    expect(wrongIn({ ...draftOf(null), from: '10000', to: '20000', wrist: '155' })).toEqual({});
  });
});
