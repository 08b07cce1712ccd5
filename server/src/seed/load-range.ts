import { FINENESS, instantOf, type Metal } from '@zhuyue/shared';
import type { Tx } from '../platform/database/index.js';
import { listOf, numberOf, numberOrNull, textOf, textOrNull, type Line } from './csv.js';
import type { Picture, Seed } from './seed-files.js';
import { seedId } from './seed-id.js';
import { upsert, type TableRow } from './upsert.js';

export const styleId = (code: string): string => seedId('style', code);
const seriesId = (name: string): string => seedId('series', name);

/** What the seed says anew about a style it knows; prices, state and place in the list may be the shop's by now. */
const STYLE_RENEWED = ['name', 'craft', 'description', 'dimensions', 'care', 'pictures', 'spin', 'plating'];

const keyOf = (picture: Picture): string => `${picture.form}--${picture.metal}--${picture.gem}`;

/** Pictures of a form, metal and gem: stills in the order of their angles, turntable frames apart. */
export class Album {
  private readonly stills = new Map<string, string[]>();
  private readonly frames = new Map<string, string[]>();

  constructor(pictures: readonly Picture[]) {
    for (const picture of [...pictures].sort((a, b) => (a.file < b.file ? -1 : 1))) {
      const shelf = picture.file.startsWith('spin/') ? this.frames : this.stills;
      shelf.set(keyOf(picture), [...(shelf.get(keyOf(picture)) ?? []), picture.file]);
    }
  }

  picturesOf(key: string): string[] {
    const found = this.stills.get(key);
    if (found === undefined) throw new Error(`There is no picture ${key}`);
    return found;
  }

  spinOf(key: string): string[] {
    return this.frames.get(key) ?? [];
  }
}

export async function loadRange(tx: Tx, seed: Seed): Promise<string[]> {
  const album = new Album(seed.pictures);
  const series = seed.series.map((line): TableRow => ({
    id: seriesId(textOf(line, 'name')),
    code: textOf(line, 'code'),
    name: textOf(line, 'name'),
    story: textOf(line, 'story'),
    picture: album.picturesOf(textOf(line, 'picture'))[0] ?? '',
    rank: numberOf(line, 'rank'),
  }));
  await upsert(tx, 'series', series, ['name', 'story', 'picture', 'rank']);
  // A style somebody has written anew on the desk is theirs.
  const revised = await tx.query<{ styleId: string }>('SELECT DISTINCT styleId FROM style_revision');
  const theirs = new Set(revised.map((row) => row.styleId));
  const styles = seed.styles
    .map((line) => asStyle(line, album))
    .filter((row) => !theirs.has(String(row['id'])));
  await upsert(tx, 'style', styles, STYLE_RENEWED);
  return seed.styles.map((line) => styleId(textOf(line, 'code')));
}

function asStyle(line: Line, album: Album): TableRow {
  const metal = textOf(line, 'metal') as Metal;
  const picture = textOf(line, 'picture');
  return {
    id: styleId(textOf(line, 'code')),
    code: textOf(line, 'code'),
    gtin: textOf(line, 'gtin'),
    name: textOf(line, 'name'),
    seriesId: seriesId(textOf(line, 'series')),
    kind: textOf(line, 'kind'),
    metal,
    metalColour: textOf(line, 'colour'),
    gem: textOf(line, 'gem'),
    finenessPermille: FINENESS[metal],
    plating: textOrNull(line, 'plating'),
    craft: textOf(line, 'craft'),
    description: textOf(line, 'description'),
    dimensions: textOf(line, 'dimensions'),
    care: textOf(line, 'care'),
    sizesHmm: JSON.stringify(listOf(line, 'sizes').map(Number)),
    pictures: JSON.stringify(album.picturesOf(picture)),
    spin: JSON.stringify(album.spinOf(picture)),
    priceMode: textOf(line, 'priceMode'),
    fixedPriceFen: numberOrNull(line, 'priceFen'),
    labourFenPerGram: numberOrNull(line, 'labourFenPerGram') ?? 0,
    labourFenPerPiece: numberOrNull(line, 'labourFenPerPiece') ?? 0,
    typicalGoldMg: numberOf(line, 'goldMg'),
    state: 'published',
    rank: numberOf(line, 'rank'),
    publishedAt: instantOf(textOf(line, 'launchedOn'), '10:00'),
  };
}
