import {
  CONFLICT_OUTCOMES,
  CONTAINERS,
  GEMS,
  LABS,
  LIMITS,
  METALS,
  PIECE_CONDITIONS,
  type ConflictOutcome,
  type Container,
  type Gem,
  type Lab,
  type Metal,
  type PieceCondition,
} from '@zhuyue/shared';
import { Bool, Fen, Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';
import { StoneView } from '../views/catalogue.dto.js';

const STONE_ROWS = 40;
const PAPERS = 10;

/** GET /api/admin/enrolments/style */
export class EnrolStyleQuery {
  @Text({ max: 20 }) code!: string;
}
export class EnrolStyleView {
  @Id() id!: string;
  @Text({ max: 20 }) code!: string;
  @Text({ max: 14 }) gtin!: string;
  @Text({ max: 60 }) name!: string;
  @OneOf(METALS) metal!: Metal;
  @OneOf(GEMS) gem!: Gem;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 10_000_000 }) typicalGoldMg!: number;
}
export class EnrolCertificateBody {
  @OneOf(LABS) lab!: Lab;
  @Text({ max: 32 }) number!: string;
  /** Which of the stones below it is about, counted from 0; left out: the whole piece. */
  @Int({ min: 0, max: 100, optional: true }) stone?: number;
}
/** POST /api/admin/enrolments */
export class EnrolBody {
  @Text({ max: 20 }) styleCode!: string;
  @Id() storeId!: string;
  @Int({ min: 0, max: 10_000_000 }) goldMg!: number;
  @Int({ min: 0, max: 10_000_000 }) grossMg!: number;
  @Int({ min: 1, max: 100_000, nullable: true }) sizeHmm!: number | null;
  @Fen({ nullable: true }) fixedPriceFen!: number | null;
  @Fen() stonesFen!: number;
  @Fen() costFen!: number;
  @OneOf(CONTAINERS) container!: Container;
  @OneOf(PIECE_CONDITIONS) condition!: PieceCondition;
  @Id({ nullable: true }) consignorId!: string | null;
  @Many(() => StoneView, { max: STONE_ROWS }) stones!: StoneView[];
  @Many(() => EnrolCertificateBody, { max: PAPERS }) certificates!: EnrolCertificateBody[];
  /** It lies in the store already. */
  @Bool() inStore!: boolean;
  @Text({ max: LIMITS.reason }) reason!: string;
}
export class EnrolledView {
  @Id() id!: string;
}
/** GET /api/admin/certificate-conflicts */
export class ConflictView {
  @Id() id!: string;
  @OneOf(LABS) lab!: Lab;
  @Text({ max: 32 }) number!: string;
  @Id() boundPieceId!: string;
  @Text({ max: 20 }) boundSerial!: string;
  @Text({ max: 60 }) boundName!: string;
  /** Null: it was shown with a piece that was being enrolled. */
  @Id({ nullable: true }) claimedPieceId!: string | null;
  @Text({ max: 20, nullable: true }) claimedSerial!: string | null;
  @Text({ max: 60, nullable: true }) claimedName!: string | null;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40, nullable: true }) raisedByName!: string | null;
  @Instant() raisedAt!: string;
}
export class ConflictsView {
  @Many(() => ConflictView) items!: ConflictView[];
  /** This staff member may settle them. */
  @Bool() settles!: boolean;
}
/** POST /api/admin/certificate-conflicts/:id/settle */
export class SettleConflictBody {
  @OneOf(CONFLICT_OUTCOMES) outcome!: ConflictOutcome;
  @Text({ max: LIMITS.reason }) reason!: string;
}
