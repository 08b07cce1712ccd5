import { PIECE_STATES, type PieceState } from '@zhuyue/shared';
import { Facts, Id, Instant, Int, OneOf, Text } from '../../../platform/contract/index.js';

/** A line of the thread of a transfer, a delivery or a count. */
export class PaperLineView {
  @Text({ max: 16 }) action!: string;
  @Text({ max: 16 }) toState!: string;
  @Text({ max: 16 }) actorRole!: string;
  @Text({ max: 40, nullable: true }) actorName!: string | null;
  @Text({ max: 200, nullable: true }) note!: string | null;
  /** Serial, seal, carrier: what the sentence of the line needs. */
  @Facts({ nullable: true }) details!: Record<string, unknown> | null;
  @Instant() at!: string;
}
/** A piece on a list, with as much as the hand needs to find it. */
export class ListedPieceView {
  @Id() pieceId!: string;
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 20 }) styleCode!: string;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 10_000_000 }) goldMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
}
export class MovingPieceView extends ListedPieceView {
  @OneOf(PIECE_STATES) pieceState!: PieceState;
}
