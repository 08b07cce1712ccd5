// @ts-check
// Derives server/seed from the raw data: node scripts/seed/derive.mjs --from <folder with data/ and renders/>
// Same input, same bytes: nothing here reads the clock or the machine.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCsv, writeCsv } from './csv.mjs';
import { divisions, goldDays, holidays, silverDays } from './market.mjs';
import { derivePieces } from './pieces.mjs';
import { SERIES } from './series.mjs';
import { deriveStaff } from './staff.mjs';
import { deriveStores } from './stores.mjs';
import { deriveStyles } from './styles.mjs';

const OUT = fileURLToPath(new URL('../../server/seed/', import.meta.url));

/** Yuan per gram of platinum: no data at hand, so it is a figure of the demonstration, not of a market. */
const PLATINUM_YUAN = 385;

/** @param {string} from */
function sources(from) {
  const data = (/** @type {string} */ file) => readCsv(path.join(from, 'data', file));
  return {
    products: data('jewelry-transactions/products.csv.gz'),
    sites: data('cn-stores/starbucks_cn_stores.csv.gz'),
    gold: data('gold-price/Au9999.SGE.csv'),
    silver: data('gold-price/AG.SHF.csv'),
    dollar: data('gold-price/usd_cny_monthly_fred.csv'),
    holidays: data('cn-geo-calendar/cn_holidays_2004_2026.csv'),
    provinces: data('cn-geo-calendar/provinces.csv'),
    cities: data('cn-geo-calendar/cities.csv'),
    areas: data('cn-geo-calendar/areas.csv'),
  };
}

/** @param {string} from @returns {Set<string>} form--metal--gem of every picture */
function copyPictures(from) {
  const source = path.join(from, 'renders');
  const target = path.join(OUT, 'media', 'renders');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const wanted = entry.name === 'spin' || entry.name === 'manifest.json' || entry.name.endsWith('.webp');
    if (wanted) cpSync(path.join(source, entry.name), path.join(target, entry.name), { recursive: true });
  }
  /** @type {Array<{ form: string, metal: string, gem: string }>} */
  const manifest = JSON.parse(readFileSync(path.join(target, 'manifest.json'), 'utf8'));
  return new Set(manifest.map((p) => `${p.form}--${p.metal}--${p.gem}`));
}

/** @param {ReturnType<typeof deriveStyles>} styles */
const styleRows = (styles) =>
  styles.map((s) => ({
    code: s.code,
    gtin: s.gtin,
    kind: s.kind,
    form: s.form,
    metal: s.metal,
    colour: s.colour,
    gem: s.gem,
    name: s.name,
    series: s.series,
    gender: s.gender,
    occasions: s.occasions,
    craft: s.craft,
    plating: s.plating,
    dimensions: s.dimensions,
    sizes: s.sizes,
    priceMode: s.priceMode,
    priceFen: s.priceFen,
    labourFenPerGram: s.labourFenPerGram,
    labourFenPerPiece: s.labourFenPerPiece,
    goldMg: s.goldMg,
    picture: s.picture,
    pictureExact: s.pictureExact,
    launchedOn: s.launchedOn,
    rank: s.rank,
    popularity: s.popularity,
    origin: s.origin,
    description: s.description,
    care: s.care,
  }));

/** @param {ReturnType<typeof deriveStyles>} styles */
const seriesRows = (styles) =>
  SERIES.map((series, at) => {
    const own = styles.filter((s) => s.series === series.name && s.pictureExact === 1);
    const lead = [...own].sort((a, b) => b.popularity - a.popularity)[0];
    return {
      code: series.code,
      name: series.name,
      story: series.idea.join(''),
      picture: lead?.picture ?? '',
      rank: at + 1,
    };
  });

function main() {
  const { from } = parseArgs({ options: { from: { type: 'string' } } }).values;
  if (from === undefined) throw new Error('say where the raw data is: --from <folder>');
  const raw = sources(from);
  const cnyPerUsd = Number(raw.dollar.find((row) => row.Month === '2025-12')?.CNY_per_USD);
  const gold = goldDays(raw.gold);
  const silver = silverDays(raw.silver);
  const market = {
    gold: (gold.at(-1)?.fenPerGram ?? 0) / 100,
    silver: (silver.at(-1)?.fenPerGram ?? 0) / 100,
    platinum: PLATINUM_YUAN,
  };
  const styles = deriveStyles(raw.products, market, cnyPerUsd, copyPictures(from));
  const stores = deriveStores(raw.sites);
  const { pieces, stones } = derivePieces(
    styles,
    stores.filter((s) => s.kind === 'boutique'),
    market,
  );
  const files = /** @type {Record<string, Array<Record<string, string | number>>>} */ ({
    'series.csv': seriesRows(styles),
    'styles.csv.gz': styleRows(styles),
    'pieces.csv.gz': pieces,
    'stones.csv.gz': stones,
    'stores.csv': stores,
    'staff.csv': deriveStaff(stores),
    'gold-price.csv': gold,
    'silver-price.csv': silver,
    'holidays.csv': holidays(raw.holidays),
    'divisions.csv.gz': divisions(raw.provinces, raw.cities, raw.areas),
  });
  for (const [name, rows] of Object.entries(files)) writeCsv(path.join(OUT, name), rows);
  const counts = Object.fromEntries(
    Object.entries(files).map(([name, rows]) => [name.split('.')[0], rows.length]),
  );
  console.log(counts);
}

main();
