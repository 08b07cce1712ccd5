import { GEMS, PIECE_LINES, PIECE_STATES, type Gem, type PieceLine, type PieceState } from '@zhuyue/shared';
import { PUBLIC_PASSPORT_WORDS, type PublicPassportWord } from '../../domains/inventory/index.js';
import { Id, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import { PassportCheckpointView } from './passport-checkpoint.dto.js';

/** A line of a piece's life that anybody may read. */
export class PublicPassportLineView {
  @OneOf(PUBLIC_PASSPORT_WORDS, { name: 'PublicPassportWord' }) what!: PublicPassportWord;
  /** '2026-03' */
  @Text({ max: 7 }) month!: string;
  @Text({ max: 20, nullable: true }) city!: string | null;
  @Text({ max: 60, nullable: true }) certificate!: string | null;
  /** The stone the certificate is about; null: the whole piece. */
  @OneOf(GEMS, { nullable: true }) gem!: Gem | null;
  @Int({ min: 0, max: 1_000_000, nullable: true }) count!: number | null;
}
export class ProofLineView {
  @Int({ min: 1, max: 1 }) format!: number;
  @Id() pieceId!: string;
  @Int({ min: 1, max: 1_000_000 }) seq!: number;
  @Text({ max: 64 }) prevHash!: string;
  @OneOf(PIECE_LINES) action!: PieceLine;
  @OneOf(PIECE_STATES, { nullable: true }) fromState!: PieceState | null;
  @OneOf(PIECE_STATES) toState!: PieceState;
  @Instant() at!: string;
  @Text({ max: 64 }) closed!: string;
  @Text({ max: 64 }) hash!: string;
}
export class ProofStepView {
  @OneOf(['left', 'right']) side!: 'left' | 'right';
  @Text({ max: 64 }) hash!: string;
}
export class InclusionView {
  @Int({ min: 1, max: 1_000_000 }) seq!: number;
  @Text({ max: 64 }) hash!: string;
  @Many(() => ProofStepView) path!: ProofStepView[];
}
/** The proof as scripts/verify-passport.mjs reads it. */
export class PassportProofView {
  @Int({ min: 1, max: 1 }) format!: 1;
  @Id() pieceId!: string;
  @Many(() => ProofLineView) lines!: ProofLineView[];
  @One(() => PassportCheckpointView, { nullable: true }) checkpoint!: PassportCheckpointView | null;
  @One(() => InclusionView, { nullable: true }) inclusion!: InclusionView | null;
}
