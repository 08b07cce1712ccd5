// @ts-check
// Prices, calendar and divisions, made compact.

/** @typedef {import('./csv.mjs').Row} Row */

/** Au99.99: yuan per gram → fen per gram. @param {readonly Row[]} rows */
export const goldDays = (rows) =>
  rows.map((row) => ({ day: row.Date ?? '', fenPerGram: Math.round(Number(row.Close) * 100) }));

/** The silver contract is quoted in yuan per kilogram. @param {readonly Row[]} rows */
export const silverDays = (rows) =>
  rows.map((row) => ({ day: row.Date ?? '', fenPerGram: Math.round(Number(row.Close) / 10) }));

/** Days before our first year of prices are of no use to a booking calendar. @param {readonly Row[]} rows */
export const holidays = (rows) =>
  rows
    .filter((row) => (row.date ?? '') >= '2024-01-01')
    .map((row) => ({ day: row.date ?? '', kind: row.kind ?? '', name: row.name_zh ?? '' }));

/**
 * 省 2 digits, 市 4, 区县 6. 市辖区 of a municipality is no name a person knows: it takes the municipality's.
 * @param {readonly Row[]} provinces @param {readonly Row[]} cities @param {readonly Row[]} areas
 */
export function divisions(provinces, cities, areas) {
  const names = new Map(provinces.map((row) => [row.code ?? '', row.name ?? '']));
  const plain = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
  const cityName = (/** @type {Row} */ row) =>
    plain.has(row.name ?? '')
      ? `${names.get(row.provinceCode ?? '') ?? ''}${row.name === '县' ? '辖县' : row.name === '市辖区' ? '' : '直辖'}`
      : (row.name ?? '');
  return [
    ...provinces.map((row) => ({ code: row.code ?? '', name: row.name ?? '', parent: '' })),
    ...cities.map((row) => ({ code: row.code ?? '', name: cityName(row), parent: row.provinceCode ?? '' })),
    ...areas.map((row) => ({ code: row.code ?? '', name: row.name ?? '', parent: row.cityCode ?? '' })),
  ];
}
