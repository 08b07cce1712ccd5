/**
 * A ring size is the inner circumference in hundredths of a millimetre (GB/T 11888-2021, after ISO 8653:2016). Commercial
 * numbers are views of it and disagree with each other, so each is shown with the name of its table.
 */

/** 国号: circumference in mm minus 40, the "n + 40" rule of the mainland scale. */
export const mainlandNumber = (sizeHmm: number): number => Math.round(sizeHmm / 100 - 40);

/**
 * 港号: the Hong Kong table puts number 12 at 50.6 mm and steps by about 1.05 mm in circumference (a third of a
 * millimetre in diameter). Secondary source; shown as a view, never stored.
 */
export const hongKongNumber = (sizeHmm: number): number => Math.round((sizeHmm / 100 - 50.6) / 1.05 + 12);

/** US size to the nearest half: circumference = 36.5 mm + 2.55 mm per size. */
export const usNumber = (sizeHmm: number): number => Math.round(((sizeHmm / 100 - 36.5) / 2.55) * 2) / 2;

/** Inner diameter in tenths of a millimetre, for the hand with a ruler. */
export const diameterTenths = (sizeHmm: number): number => Math.round(sizeHmm / Math.PI / 10);

export const RING_SIZE = { minHmm: 4000, maxHmm: 7600 } as const;
