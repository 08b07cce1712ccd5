import { availabilityOf, type Availability, type PieceState, type TagState } from '@zhuyue/shared';
import {
  rungsOf,
  verdictOf,
  type Bill,
  type CatalogueStyle,
  type TagFile,
} from '../../domains/inventory/index.js';
import type { StoreCard } from '../../domains/store/index.js';
import { etagOf, type CachedJson } from '../../platform/cache/index.js';
import {
  toCertificateView,
  toPriceView,
  toStoneView,
  toStyleCardView,
  toStyleFactsView,
} from '../views/catalogue.rules.js';
import { toRungView } from '../views/rung.rules.js';
import { toStoreCardView } from '../views/store.rules.js';
import type { TagView } from './tag.dto.js';

/** What can still come to be the shopper's has a price. */
const FOR_SALE: readonly Availability[] = ['available', 'reserved', 'on_the_way'];
export const canBecomeTheirs = (state: PieceState): boolean => FOR_SALE.includes(availabilityOf(state));

/** What lies in a store can be shown there; what is on its way is nowhere yet. */
const SHOWN_IN_STORE: readonly Availability[] = ['available', 'reserved'];
export const shownInStore = (state: PieceState): boolean => SHOWN_IN_STORE.includes(availabilityOf(state));

/** An old version hangs on the very piece it was printed for; a void, lost or opened tag may hang on any. */
const SELLS: readonly TagState[] = ['active', 'superseded'];
export const sellsBy = (tagState: TagState): boolean => SELLS.includes(tagState);

export interface TagFacts {
  file: TagFile;
  style: CatalogueStyle;
  bill: Bill | null;
  store: StoreCard | null;
  matches: CatalogueStyle[];
}

/** What a tag says, whenever it was asked, but for the styles it names. */
type TagContent = Omit<TagView, 'checkedAt' | 'style' | 'matches'>;

function toTagContent({ file, bill, store }: TagFacts): TagContent {
  const { tag, piece, stones, certificates, rungs } = file;
  const lines = rungsOf(rungs, 'shopper');
  return {
    verdict: verdictOf(lines),
    availability: availabilityOf(piece.state),
    rungs: lines.map(toRungView),
    tag: { serial: tag.serial, gtin: tag.gtin, version: tag.version, state: tag.state },
    piece: {
      id: piece.id,
      serial: piece.serial,
      goldMg: piece.goldMg,
      grossMg: piece.grossMg,
      sizeHmm: piece.sizeHmm,
      stones: stones.map(toStoneView),
      certificates: certificates.map(toCertificateView),
    },
    price: bill === null ? null : toPriceView(bill, false),
    store: store === null ? null : toStoreCardView(store),
  };
}

/** Hundreds of pieces are of one style, and a style as it is sold today is an object that nobody changes: written once. */
function writtenOnce<T extends object>(toView: (one: T) => object): (one: T) => string {
  const written = new WeakMap<T, string>();
  return (one) => {
    const known = written.get(one);
    if (known !== undefined) return known;
    const text = JSON.stringify(toView(one));
    written.set(one, text);
    return text;
  };
}
const factsText = writtenOnce(toStyleFactsView);
const cardText = writtenOnce(toStyleCardView);

/** The bytes of a `TagView`. The entity tag is that of the content: the same facts a minute later are the same. */
export function tagJsonOf(facts: TagFacts, checkedAt: string): CachedJson {
  const content = JSON.stringify(toTagContent(facts)).slice(0, -1);
  const matches = facts.matches.map(cardText).join(',');
  const text = `${content},"style":${factsText(facts.style)},"matches":[${matches}]`;
  const bytes = Buffer.from(`${text},"checkedAt":${JSON.stringify(checkedAt)}}`);
  return { bytes, etag: etagOf(text) };
}

/** The same tag in the app, for whoever wants more than the page at its link. */
export const appPathOf = (url: string): string => `/tag/piece/index?u=${encodeURIComponent(url)}`;

/** Browsers ask for a page; a program that wants the facts names JSON and no page. */
export const wantsJson = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/json') && !accept.includes('text/html');
