import { diameterTenths, hongKongNumber, mainlandNumber, RING_SIZE, usNumber } from './ring-size.js';

/** Circumference in 1/100 mm and what each table calls it. */
it.each([
  [5060, 11, 12, 5.5, 161],
  [5200, 12, 13, 6, 166],
  [5400, 14, 15, 7, 172],
  [6000, 20, 21, 9, 191],
])(
  '%d is 国号 %d, 港号 %d, US %d, %d tenths of a millimetre across',
  (size, mainland, hongKong, us, across) => {
    expect([mainlandNumber(size), hongKongNumber(size), usNumber(size), diameterTenths(size)]).toEqual([
      mainland,
      hongKong,
      us,
      across,
    ]);
  },
);

it('numbers rise with the size in every table', () => {
  for (let size: number = RING_SIZE.minHmm; size < RING_SIZE.maxHmm; size += 50) {
    for (const number of [mainlandNumber, hongKongNumber, usNumber, diameterTenths]) {
      expect(number(size + 50)).toBeGreaterThanOrEqual(number(size));
    }
  }
});
