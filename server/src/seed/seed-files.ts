import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readCsv, textOf, type Line } from './csv.js';

const FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url));
/** Rises when the loader writes the same files differently. */
const LOADER = 'loader 3';

export interface Picture {
  file: string;
  form: string;
  metal: string;
  gem: string;
  angle: string;
}
export interface Seed {
  series: Line[];
  styles: Line[];
  pieces: Line[];
  /** By piece. */
  stones: ReadonlyMap<string, Line[]>;
  stores: Line[];
  staff: Line[];
  gold: Line[];
  silver: Line[];
  holidays: Line[];
  divisions: Line[];
  pictures: readonly Picture[];
}

const bytesOf = (name: string): Buffer => readFileSync(path.join(FOLDER, name));

const table = (name: string): Line[] => {
  const bytes = bytesOf(name);
  return readCsv((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
};

export const seedJson = (name: string): unknown => JSON.parse(bytesOf(name).toString('utf8'));

/** The bytes of everything that is loaded: a changed file is a new version. */
export function seedVersion(subset: boolean): string {
  const hash = createHash('sha256').update(subset ? `${LOADER} subset` : LOADER);
  for (const name of readdirSync(FOLDER).sort()) {
    if (/\.(csv|gz|json)$/.test(name)) hash.update(name).update(bytesOf(name));
  }
  return hash.digest('hex');
}

export function readSeed(subset: boolean): Seed {
  const stones = new Map<string, Line[]>();
  for (const line of table('stones.csv.gz')) {
    const piece = textOf(line, 'piece');
    stones.set(piece, [...(stones.get(piece) ?? []), line]);
  }
  const all: Seed = {
    series: table('series.csv'),
    styles: table('styles.csv.gz'),
    pieces: table('pieces.csv.gz'),
    stones,
    stores: table('stores.csv'),
    staff: table('staff.csv'),
    gold: table('gold-price.csv'),
    silver: table('silver-price.csv'),
    holidays: table('holidays.csv'),
    divisions: table('divisions.csv.gz'),
    pictures: seedJson('media/renders/manifest.json') as Picture[],
  };
  return subset ? subsetOf(all) : all;
}

const SUBSET = { boutiques: 3, outlets: 9, styles: 60, piecesOfAStyle: 5 };

/** Few of everything: the first boutiques, and styles in editorial order, which has every picture before any twice. */
function subsetOf(all: Seed): Seed {
  const boutiques = all.stores.filter((s) => s['kind'] === 'boutique').slice(0, SUBSET.boutiques);
  const outlets = all.stores.filter((s) => s['kind'] === 'outlet').slice(0, SUBSET.outlets);
  const codes = new Set(boutiques.map((s) => textOf(s, 'code')));
  const ranked = [...all.styles].sort((a, b) => Number(a['rank']) - Number(b['rank']));
  const styles = ranked.slice(0, SUBSET.styles);
  const styleCodes = new Set(styles.map((s) => textOf(s, 'code')));
  const taken = new Map<string, number>();
  const pieces = all.pieces.filter((p) => {
    const style = textOf(p, 'style');
    const before = taken.get(style) ?? 0;
    taken.set(style, before + 1);
    return styleCodes.has(style) && before < SUBSET.piecesOfAStyle;
  });
  const shelves = [...codes];
  return {
    ...all,
    styles,
    stores: [...boutiques, ...outlets],
    staff: all.staff.filter((s) => s['store'] === '' || codes.has(textOf(s, 'store'))),
    pieces: pieces.map((p, at) => ({ ...p, store: shelves[at % shelves.length] ?? '' })),
    gold: all.gold.slice(-260),
    silver: all.silver.slice(-260),
    divisions: all.divisions.filter(
      (d) => textOf(d, 'code').length < 6 || /^(31|11|33)/.test(textOf(d, 'code')),
    ),
  };
}
