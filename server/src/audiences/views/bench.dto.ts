import {
  BENCH_LIMITS,
  BENCH_WORKS,
  PART_MOVES,
  PLACE_LIMITS,
  QUOTE_STATES,
  type BenchWork,
  type PartMove,
  type QuoteState,
} from '@zhuyue/shared';
import { Day, Fen, Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

const MOST_MG = 10_000_000;

export class CaseQuoteLineView {
  @Text({ max: BENCH_LIMITS.text }) text!: string;
  @Fen() fen!: number;
}
/** What the work is expected to cost, and what it may cost at the most. */
export class CaseQuoteBody {
  @Many(() => CaseQuoteLineView, { max: BENCH_LIMITS.quoteLines }) lines!: CaseQuoteLineView[];
  @Fen() ceilingFen!: number;
  /** The last day on which the owner can agree. */
  @Day() validUntil!: string;
}
export class CaseQuoteView extends CaseQuoteBody {
  @Id() id!: string;
  @OneOf(QUOTE_STATES) state!: QuoteState;
  @Text({ max: 60 }) madeByName!: string;
  @Instant() madeAt!: string;
  @Instant({ nullable: true }) decidedAt!: string | null;
}
/** A stone, metal or a part that went in or out. */
export class PartChangeView {
  @OneOf(PART_MOVES) move!: PartMove;
  @Text({ max: BENCH_LIMITS.text }) text!: string;
  @Int({ min: 0, max: MOST_MG, nullable: true }) weightMg!: number | null;
  /** Where, on the stone map. */
  @Text({ max: PLACE_LIMITS.code, nullable: true }) place!: string | null;
}
/** The same, as it is written down. */
export class PartChangeBody {
  @OneOf(PART_MOVES) move!: PartMove;
  @Text({ max: BENCH_LIMITS.text }) text!: string;
  @Int({ min: 0, max: MOST_MG, nullable: true }) weightMg!: number | null;
  /** A place of the piece's stone map. */
  @Text({ max: PLACE_LIMITS.code, optional: true }) place?: string;
}
/** POST /api/admin/claims/:id/bench */
export class BenchEntryBody {
  @OneOf(BENCH_WORKS) work!: BenchWork;
  @Text({ max: BENCH_LIMITS.note, optional: true }) note?: string;
  /** What it costs the owner; within the ceiling of the quote they agreed to. */
  @Fen() costFen!: number;
  @Many(() => PartChangeBody, { max: BENCH_LIMITS.parts }) parts!: PartChangeBody[];
}
export class BenchEntryView {
  @Id() id!: string;
  @OneOf(BENCH_WORKS) work!: BenchWork;
  @Text({ max: BENCH_LIMITS.note, nullable: true }) note!: string | null;
  @Fen() costFen!: number;
  @Many(() => PartChangeView) parts!: PartChangeView[];
  @Text({ max: 60 }) staffName!: string;
  @Instant() at!: string;
}
