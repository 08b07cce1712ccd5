import { CREDIT_ENTRY_KINDS, PHONE_PATTERN, type CreditEntryKind } from '@zhuyue/shared';
import { Fen, Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

const MOST_FEN = 10_000_000_000;
const MOST_MG = 10_000_000;

/** GET /api/admin/trade-ins/credits: by the number the customer gives. */
export class CreditQuery {
  @Text({ max: 11, pattern: PHONE_PATTERN }) phone!: string;
}
/** Old metal that still counts for something, and what its rule asks of the new piece. */
export class CreditView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @Text({ max: 60 }) name!: string;
  @Fen() creditFen!: number;
  @Fen() leftFen!: number;
  @Instant() takenAt!: string;
  @Int({ min: 0, max: MOST_MG, nullable: true }) newMinMg!: number | null;
  @Fen({ nullable: true }) newMinFen!: number | null;
  /** Asked where the new piece is smaller; nothing: it may not be. */
  @Fen() elseFeeFen!: number;
}
export class CreditListView {
  @Many(() => CreditView) items!: CreditView[];
}
/** A line of the ledger: below nothing when it was given back. */
export class CreditLineView {
  @OneOf(CREDIT_ENTRY_KINDS) kind!: CreditEntryKind;
  @Int({ min: -MOST_FEN, max: MOST_FEN }) amountFen!: number;
  @Id() tradeInId!: string;
  @Text({ max: 20 }) tradeInNumber!: string;
  @Id() saleId!: string;
  @Text({ max: 20 }) saleNumber!: string;
  @Text({ max: 40 }) staffName!: string;
  @Instant() at!: string;
}
