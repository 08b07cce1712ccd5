import {
  CAME_BACK,
  DISPOSITION_CHOICES,
  DISPOSITION_LIMITS,
  PIECE_CONDITIONS,
  type DispositionChoice,
  type PieceCondition,
  type PieceState,
} from '@zhuyue/shared';
import { Bool, Id, Ids, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';

const PHOTOS = 6;
const MOST_MG = 10_000_000;

/** Waits for a second person. */
export class DispositionProposalView {
  @Id() id!: string;
  @OneOf(DISPOSITION_CHOICES) choice!: DispositionChoice;
  @Text({ max: DISPOSITION_LIMITS.reason }) reason!: string;
  @Int({ min: 0, max: MOST_MG }) grossMg!: number;
  @Text({ max: 60 }) byName!: string;
  @Instant() at!: string;
  /** Whoever asks has proposed it. */
  @Bool() own!: boolean;
}
/** A piece that came back and about which nothing is decided. */
export class WaitingPieceView {
  @Id() pieceId!: string;
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 60 }) storeName!: string;
  @OneOf(CAME_BACK, { name: 'CameBack' }) state!: PieceState;
  @OneOf(PIECE_CONDITIONS) condition!: PieceCondition;
  @Int({ min: 0, max: MOST_MG }) grossMg!: number;
  @Instant() since!: string;
  /** Whole days it has waited. */
  @Int({ min: 0, max: 100_000 }) days!: number;
  @One(() => DispositionProposalView, { nullable: true }) proposal!: DispositionProposalView | null;
}
/** GET /api/admin/dispositions: the longest waiting first. */
export class WaitingPiecesView {
  @Many(() => WaitingPieceView) items!: WaitingPieceView[];
  /** Those that have waited longer than three days. */
  @Int({ min: 0, max: 1000 }) late!: number;
}
/** POST /api/admin/dispositions/pieces/:pieceId — melting and writing off wait for a second person. */
export class DecideDispositionBody {
  @OneOf(DISPOSITION_CHOICES) choice!: DispositionChoice;
  @Text({ max: DISPOSITION_LIMITS.reason }) reason!: string;
  /** As the scale shows it. */
  @Int({ min: 1, max: DISPOSITION_LIMITS.grossMg }) grossMg!: number;
  @Ids({ max: PHOTOS, optional: true }) photoIds?: string[];
}
/** POST /api/admin/dispositions/:id/refuse */
export class RefuseDispositionBody {
  @Text({ max: DISPOSITION_LIMITS.reason }) note!: string;
}
