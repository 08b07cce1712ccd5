import {
  METALS,
  POLICY_KINDS,
  POLICY_OUTCOMES,
  type Metal,
  type PolicyKind,
  type PolicyOutcome,
} from '@zhuyue/shared';
import { Day, Fen, Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';
import { CertificateView, StoneView } from '../views/catalogue.dto.js';
import { ClaimCardView } from '../views/claim.dto.js';
import { MyPieceCardView } from '../views/owned-piece.dto.js';

const ENDINGS = ['returned', 'traded_in'] as const;
export class FormerPieceView {
  @Id() saleId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @Day() boughtOn!: string;
  @Day() endedOn!: string;
  @OneOf(ENDINGS, { name: 'PieceEnding' }) how!: (typeof ENDINGS)[number];
  /** Owed for the return, or credited for the exchange. */
  @Fen() amountFen!: number;
  /** The last day for the money of a return, and the day on which it was paid. */
  @Day({ nullable: true }) dueOn!: string | null;
  @Day({ nullable: true }) paidOn!: string | null;
}
/** GET /api/customer/pieces */
export class MyPiecesView {
  @Many(() => MyPieceCardView) items!: MyPieceCardView[];
  /** What was theirs and was given back or exchanged, the last first. */
  @Many(() => FormerPieceView) former!: FormerPieceView[];
}
/** One line of the piece's history as its owner sees it. */
export class PieceLineView {
  @Instant() at!: string;
  /** `hand_over`, `take_in`, `hand_back`, … the public part of custody. */
  @Text({ max: 24 }) what!: string;
  @Text({ max: 60 }) storeName!: string;
}
export class PolicyClauseView {
  @OneOf(POLICY_KINDS) case!: PolicyKind;
  @OneOf(POLICY_OUTCOMES) outcome!: PolicyOutcome;
  @Text({ max: 300 }) text!: string;
}
/** GET /api/customer/pieces/:id */
export class MyPieceView extends MyPieceCardView {
  @Id() styleId!: string;
  @Text({ max: 14 }) gtin!: string;
  @OneOf(METALS) metal!: Metal;
  @Int({ min: 0, max: 1000 }) finenessPermille!: number;
  @Int({ min: 0, max: 10_000_000 }) goldMg!: number;
  @Int({ min: 0, max: 10_000_000 }) grossMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @Many(() => StoneView) stones!: StoneView[];
  @Many(() => CertificateView) certificates!: CertificateView[];
  @Text({ max: 20 }) saleNumber!: string;
  @Fen() paidFen!: number;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 400 }) care!: string;
  @Many(() => PolicyClauseView) clauses!: PolicyClauseView[];
  @Many(() => ClaimCardView) claims!: ClaimCardView[];
  @Many(() => PieceLineView) history!: PieceLineView[];
}
