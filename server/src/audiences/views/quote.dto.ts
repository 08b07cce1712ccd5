import { QUOTE_REFUSALS, type QuoteRefusal } from '@zhuyue/shared';
import { Bool, Fen, Id, Instant, Int, One, OneOf, Text } from '../../platform/contract/index.js';
import { PriceView } from './price.dto.js';

/** A quote for a very piece, and whether it still holds. */
export class QuoteView {
  @Text({ max: 20 }) number!: string;
  /** Goes into the link: who has both may look at the quote without a login. */
  @Text({ max: 16 }) seal!: string;
  /** The seal fits: what is shown is what was promised. */
  @Bool() verified!: boolean;
  /** Why it is not honoured any more; null while it holds. */
  @OneOf(QUOTE_REFUSALS, { nullable: true }) refusal!: QuoteRefusal | null;
  @Instant() issuedAt!: string;
  @Instant() expiresAt!: string;
  /** The server's own time, for the countdown: a phone's clock may be wrong. */
  @Instant() readAt!: string;
  @Fen() totalFen!: number;
  @Id() pieceId!: string;
  @Text({ max: 60 }) storeName!: string;
  /** As they were when it was given; null when it cannot be proven. */
  @Text({ max: 60, nullable: true }) pieceName!: string | null;
  @Text({ max: 20, nullable: true }) serial!: string | null;
  @Int({ min: 0, max: 10_000_000, nullable: true }) goldMg!: number | null;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @One(() => PriceView, { nullable: true }) price!: PriceView | null;
}
