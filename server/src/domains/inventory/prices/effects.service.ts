import { Injectable } from '@nestjs/common';
import type { Channel, RuleScope } from '@zhuyue/shared';
import {
  ONLINE,
  placeOfStore,
  reaches,
  rulesAt,
  type Board,
  type PlaceRules,
  type PriceBook,
  type PricePlace,
} from './book.js';
import { EffectsRepository, type PieceToPrice, type StyleToPrice } from './effects.repository.js';
import type { Bill, PricedWeight } from './line.rules.js';
import { billOf, isFor } from './price.rules.js';

export interface PriceMover {
  styleId: string;
  code: string;
  name: string;
  picture: string | null;
  /** At the style's typical weight; null while it cannot be priced. */
  beforeFen: number | null;
  afterFen: number | null;
  /** Where it is priced so. */
  channel: Channel;
}
export interface Effects {
  /** Published styles, and how many of them change. */
  styles: number;
  stylesChanged: number;
  /** Of one page, the greatest change first. */
  movers: PriceMover[];
  /** Pieces in the stores that change, and what they are asked together before and after; on the first page only. */
  pieces: { count: number; beforeFen: number; afterFen: number } | null;
}
/** What a rule is about today. */
export interface Reach {
  styles: number;
  /** Of those styles, in the stores' hands. */
  pieces: number;
  stores: number;
}
/** One style in the three channels. */
export interface Gap {
  styleId: string;
  code: string;
  name: string;
  picture: string | null;
  prices: { channel: Channel; totalFen: number; lines: Bill['lines'] }[];
  gapFen: number;
}

const BATCH = 5_000;
const AS_STORE: PricePlace = { channel: 'store', storeId: null };
const AS_FRANCHISE: PricePlace = { channel: 'franchise', storeId: null };
export const ALL_PLACES: readonly PricePlace[] = [ONLINE, AS_STORE, AS_FRANCHISE];

const typical = (style: StyleToPrice): PricedWeight => ({
  goldMg: style.typicalGoldMg,
  stonesFen: 0,
  fixedPriceFen: null,
});

/** One rule set per place and book: asked for a hundred thousand pieces, sorted out once. */
function rulesKept(book: PriceBook): (place: PricePlace) => PlaceRules {
  const kept = new Map<string, PlaceRules>();
  return (place) => {
    const key = `${place.channel} ${place.storeId ?? ''}`;
    const found = kept.get(key) ?? rulesAt(book, place);
    kept.set(key, found);
    return found;
  };
}

/** What a change of prices would do, before it is made; and where the channels differ. */
@Injectable()
export class PriceEffects {
  constructor(private readonly repository: EffectsRepository) {}

  async compare(
    before: PriceBook,
    after: PriceBook,
    places: readonly PricePlace[],
    page: number,
    limit: number,
  ): Promise<Effects> {
    const styles = await this.repository.styles();
    const sides = places.map((place) => ({
      channel: place.channel,
      before: rulesAt(before, place),
      after: rulesAt(after, place),
    }));
    const movers = styles
      .map((style) => moverOf(style, before.board, after.board, sides))
      .filter((mover) => mover !== null)
      .sort((a, b) => stepOf(b) - stepOf(a) || (a.code < b.code ? -1 : 1));
    return {
      styles: styles.length,
      stylesChanged: movers.length,
      movers: movers.slice((page - 1) * limit, page * limit),
      pieces: page === 1 ? await this.pieces(before, after, styles) : null,
    };
  }

  /** Every style whose price differs between channels, the widest gap first. */
  async gaps(book: PriceBook, page: number, limit: number): Promise<{ items: Gap[]; total: number }> {
    const styles = await this.repository.styles();
    const rules = ALL_PLACES.map((place) => ({ place, rules: rulesAt(book, place) }));
    const gaps: Gap[] = [];
    for (const style of styles) {
      const prices = rules.flatMap(({ place, rules: here }) => {
        const bill = billOf(style, typical(style), book.board, here);
        return bill ? [{ channel: place.channel, totalFen: bill.totalFen, lines: bill.lines }] : [];
      });
      const totals = prices.map((price) => price.totalFen);
      const gapFen = totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
      if (gapFen === 0) continue;
      const { id: styleId, code, name, picture } = style;
      gaps.push({ styleId, code, name, picture, prices, gapFen });
    }
    gaps.sort((a, b) => b.gapFen - a.gapFen || (a.code < b.code ? -1 : 1));
    return { items: gaps.slice((page - 1) * limit, page * limit), total: gaps.length };
  }

  /** For which styles and pieces such a scope is written; `channel` is the one a rule of channels moves. */
  async reach(scope: RuleScope, channel: Channel | null): Promise<Reach> {
    const styles = (await this.repository.styles()).filter((style) => isFor(scope, style));
    const ids = new Set(styles.map(({ id }) => id));
    const asked = (place: PricePlace): boolean =>
      (channel === null || place.channel === channel) && reaches(scope, place);
    const rows = (await this.repository.spread()).filter(
      ({ styleId, storeId, franchise }) => ids.has(styleId) && asked(placeOfStore(storeId, franchise === 1)),
    );
    // Named stores price what lies there; any other rule prices a style wherever it may come to lie.
    const anywhere = scope.storeIds.length === 0 && ALL_PLACES.some(asked);
    return {
      styles: anywhere ? ids.size : new Set(rows.map(({ styleId }) => styleId)).size,
      pieces: rows.reduce((sum, { count }) => sum + Number(count), 0),
      stores: new Set(rows.map(({ storeId }) => storeId)).size,
    };
  }

  private async pieces(
    before: PriceBook,
    after: PriceBook,
    styles: readonly StyleToPrice[],
  ): Promise<Effects['pieces']> {
    const byId = new Map(styles.map((style) => [style.id, style]));
    const [rulesBefore, rulesAfter] = [rulesKept(before), rulesKept(after)];
    const sum = { count: 0, beforeFen: 0, afterFen: 0 };
    const add = (piece: PieceToPrice): void => {
      const style = byId.get(piece.styleId);
      if (!style) return;
      const place = placeOfStore(piece.storeId, piece.franchise === 1);
      const was = billOf(style, piece, before.board, rulesBefore(place))?.totalFen ?? 0;
      const will = billOf(style, piece, after.board, rulesAfter(place))?.totalFen ?? 0;
      if (was === will) return;
      sum.count += 1;
      sum.beforeFen += was;
      sum.afterFen += will;
    };
    for (let afterId = ''; ;) {
      const rows = await this.repository.pieces(afterId, BATCH);
      rows.forEach(add);
      const last = rows[rows.length - 1];
      if (!last || rows.length < BATCH) return sum;
      afterId = last.id;
    }
  }
}

const stepOf = (mover: PriceMover): number => Math.abs((mover.afterFen ?? 0) - (mover.beforeFen ?? 0));

/** The rules of one place before and after. */
interface Side {
  channel: Channel;
  before: PlaceRules;
  after: PlaceRules;
}

/** How the style moves where it moves first; null when it does not. */
function moverOf(
  style: StyleToPrice,
  before: Board,
  after: Board,
  sides: readonly Side[],
): PriceMover | null {
  for (const side of sides) {
    const beforeFen = billOf(style, typical(style), before, side.before)?.totalFen ?? null;
    const afterFen = billOf(style, typical(style), after, side.after)?.totalFen ?? null;
    if (beforeFen === afterFen) continue;
    const { id: styleId, code, name, picture } = style;
    return { styleId, code, name, picture, beforeFen, afterFen, channel: side.channel };
  }
  return null;
}
