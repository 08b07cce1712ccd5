import { LIMITS, QUOTE_MINUTES, QUOTE_REFUSALS, type QuoteRefusal } from '@zhuyue/shared';
import { Fen, Id, Ids, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import { QuoteView } from '../views/quote.dto.js';

/** POST /api/admin/quotes — 为我锁价 at the counter, with the extras the customer wants. */
export class DeskQuoteBody {
  @Id() pieceId!: string;
  @Ids({ max: 10, optional: true }) extraIds?: string[];
}
export class QuotesQuery {
  @Id({ optional: true }) storeId?: string;
  @Int({ min: 1, max: 10_000, optional: true }) page?: number;
}
export class QuoteRowView {
  @Text({ max: 20 }) number!: string;
  @OneOf(QUOTE_REFUSALS, { nullable: true }) refusal!: QuoteRefusal | null;
  @Instant() issuedAt!: string;
  @Instant() expiresAt!: string;
  @Fen() totalFen!: number;
  @Text({ max: 60, nullable: true }) pieceName!: string | null;
  @Text({ max: 20, nullable: true }) serial!: string | null;
  @Text({ max: 60 }) storeName!: string;
  /** Null when a customer locked the price by scanning. */
  @Text({ max: 40, nullable: true }) issuedByName!: string | null;
}
/** GET /api/admin/quotes — newest first, of the staff member's stores. */
export class QuotePageView {
  @Many(() => QuoteRowView) items!: QuoteRowView[];
  @Int({ min: 0, max: 100_000_000 }) total!: number;
  @Int({ min: 1, max: 10_000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
  /** How long quotes of the asked store hold; null over several stores. */
  @Int({ min: QUOTE_MINUTES.least, max: QUOTE_MINUTES.most, nullable: true }) minutes!: number | null;
}
/** GET /api/admin/quotes/:number — with what was signed, so that it can be checked without us too. */
export class DeskQuoteView {
  @One(() => QuoteView) quote!: QuoteView;
  @Text({ max: 40, nullable: true }) issuedByName!: string | null;
  @Id({ nullable: true }) saleId!: string | null;
  @Instant({ nullable: true }) usedAt!: string | null;
  @Text({ max: 8000 }) body!: string;
  @Int({ min: 1, max: 31 }) keyVersion!: number;
  @Text({ max: 64 }) mac!: string;
}
/** PUT /api/admin/quotes/minutes — how long quotes of a store hold from now on. */
export class QuoteMinutesBody {
  @Id() storeId!: string;
  @Int({ min: QUOTE_MINUTES.least, max: QUOTE_MINUTES.most }) minutes!: number;
}
export class QuoteMinutesView {
  @Int({ min: QUOTE_MINUTES.least, max: QUOTE_MINUTES.most }) minutes!: number;
}
/** GET /api/admin/quotes/extras?pieceId= — what can be added to the price of a piece. */
export class ExtrasQuery {
  @Id() pieceId!: string;
}
export class ExtraView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 200 }) reason!: string;
  @Fen() amountFen!: number;
}
export class ExtrasView {
  @Many(() => ExtraView) items!: ExtraView[];
}
