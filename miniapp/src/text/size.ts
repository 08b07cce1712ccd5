import { diameterTenths, hongKongNumber, mainlandNumber, usNumber } from '@zhuyue/shared';
import { jewelText } from './jewel';

const tenths = (n: number): string => (n / 10).toFixed(1);

/** `港号 14`, the number most counters use; the other tables stand beside it where there is room. */
export const sizeName = (sizeHmm: number): string => jewelText.hongKong(hongKongNumber(sizeHmm));

/** Every table's number with the table's name. */
export const sizeTables = (sizeHmm: number): string[] => [
  jewelText.hongKong(hongKongNumber(sizeHmm)),
  jewelText.mainland(mainlandNumber(sizeHmm)),
  jewelText.us(usNumber(sizeHmm)),
  jewelText.circumference(tenths(Math.round(sizeHmm / 10))),
  jewelText.diameter(tenths(diameterTenths(sizeHmm))),
];
