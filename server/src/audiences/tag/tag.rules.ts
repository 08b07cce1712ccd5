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

/** What a tag says, whenever it was asked. */
export type TagContent = Omit<TagView, 'checkedAt'>;

export function toTagContent({ file, style, bill, store, matches }: TagFacts): TagContent {
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
    style: toStyleFactsView(style),
    price: bill === null ? null : toPriceView(bill, false),
    store: store === null ? null : toStoreCardView(store),
    matches: matches.map(toStyleCardView),
  };
}

/** The bytes of a `TagView`. The entity tag is that of the content: the same facts a minute later are the same. */
export function tagJsonOf(content: TagContent, checkedAt: string): CachedJson {
  const text = JSON.stringify(content);
  const bytes = Buffer.from(`${text.slice(0, -1)},"checkedAt":${JSON.stringify(checkedAt)}}`);
  return { bytes, etag: etagOf(text) };
}

/** The same tag in the app, for whoever wants more than the page at its link. */
export const appPathOf = (url: string): string => `/tag/piece/index?u=${encodeURIComponent(url)}`;

/** Browsers ask for a page; a program that wants the facts names JSON and no page. */
export const wantsJson = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/json') && !accept.includes('text/html');
