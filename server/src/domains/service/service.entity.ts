import type {
  ClaimProblem,
  ClaimRejectReason,
  ClaimState,
  HarmedPlace,
  ParcelWay,
  PauseReason,
  PolicyOutcome,
  PolicyState,
  RootCause,
  CaseKind,
  Shot,
  WarrantyState,
} from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  BoolColumn,
  DayColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../platform/database/columns.js';
import { Piece } from '../inventory/index.js';
import { Sale } from '../sales/index.js';
import { Staff, Store } from '../store/index.js';

/**
 * 售后政策: rules as data. Once published a version is never changed, for it is frozen into the sales of its days; a new one
 * takes its place from a day on.
 */
@Entity('warranty_policy')
@Index('uq_warranty_policy', ['code', 'version'], { unique: true })
export class WarrantyPolicy {
  @PrimaryId() id!: string;
  @Word(32) code!: string;
  @IntColumn() version!: number;
  @DayColumn() effectiveOn!: string;
  @TextColumn(60) name!: string;
  /** `PolicyBook` in shared/src/policy.ts. */
  @JsonColumn() terms!: Record<string, unknown>;
  @Word(12, { default: 'published' }) state!: PolicyState;
  /** Rises with every change of a draft: who saves an older one is told. */
  @IntColumn({ default: 1 }) edition!: number;
  /** Null for what came with the house. */
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_policy_author') authorId!: string | null;
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_policy_approver') approverId!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
  /** Why it was sent back, or taken out. */
  @TextColumn(200, { nullable: true }) note!: string | null;
  /** The edition that was run against the last twelve months, and what came out. */
  @IntColumn({ nullable: true }) simulatedEdition!: number | null;
  @JsonColumn({ nullable: true }) simulation!: Record<string, unknown> | null;
}

/** 保修: starts with the hand-over, with the policy of that day frozen into it. */
@Entity('warranty')
@Index('uq_warranty_sale', ['saleId'], { unique: true })
@Index('ix_warranty_piece', ['pieceId'])
@Index('ix_warranty_customer', ['customerId'])
export class Warranty {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Piece, 'fk_warranty_piece') pieceId!: string;
  @IdColumn() @References(() => Sale, 'fk_warranty_sale') saleId!: string;
  @IdColumn() customerId!: string;
  @IdColumn() @References(() => WarrantyPolicy, 'fk_warranty_policy') policyId!: string;
  @DayColumn() startsOn!: string;
  /** The last day that is still covered. */
  @DayColumn() endsOn!: string;
  @Word(8) state!: WarrantyState;
  @InstantColumn() createdAt!: Date;
}

/** 售后单 */
@Entity('claim')
@Index('uq_claim_number', ['number'], { unique: true })
@Index('uq_claim_open_piece', ['openPieceId'], { unique: true })
@Index('ix_claim_store', ['storeId', 'state', 'dueAt'])
@Index('ix_claim_customer', ['customerId', 'createdAt'])
@Index('ix_claim_piece', ['pieceId'])
@Index('ix_claim_queue', ['queueAt', 'movedAt'])
@Index('ix_claim_store_queue', ['storeId', 'queueAt', 'movedAt'])
@Index('ix_claim_assignee_queue', ['assigneeId', 'queueAt', 'movedAt'])
export class Claim {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Warranty, 'fk_claim_warranty') warrantyId!: string;
  @IdColumn() @References(() => Piece, 'fk_claim_piece') pieceId!: string;
  @IdColumn() customerId!: string;
  @IdColumn() @References(() => Store, 'fk_claim_store') storeId!: string;
  /** 售后类型: which table its steps follow, see shared/src/case-flow.ts. */
  @Word(16, { default: 'repair' }) kind!: CaseKind;
  @Word(20) problem!: ClaimProblem;
  @TextColumn(1000) description!: string;
  @DayColumn() occurredOn!: string;
  /** The answer the owner got on the day, with all it rested on: `CoverageAnswer` in claims.service.ts. */
  @Word(16, { nullable: true }) coverage!: PolicyOutcome | null;
  /** Null, like the outcome, where no policy is asked. */
  @JsonColumn({ nullable: true }) coverageAnswer!: Record<string, unknown> | null;
  /** The facts it was given on, and those still open; null for claims of before. */
  @JsonColumn({ nullable: true }) policyFacts!: Record<string, unknown> | null;
  /** 宝石图: where it hurts, `HarmedPlace[]` in shared/src/stone-map.ts; null where nothing was pointed at. */
  @JsonColumn({ nullable: true }) places!: HarmedPlace[] | null;
  @Word(12) state!: ClaimState;
  @Word(24, { nullable: true }) rejectReason!: ClaimRejectReason | null;
  /** What staff wrote to the owner with the last decision. */
  @TextColumn(500, { nullable: true }) answer!: string | null;
  /** 以旧换新估价: what the house thinks it counts for, in fen. */
  @FenColumn({ nullable: true }) estimateFen!: number | null;
  /** Why a complaint came to be, and what the house does about it. */
  @Word(16, { nullable: true }) rootCause!: RootCause | null;
  @TextColumn(500, { nullable: true }) correction!: string | null;
  /** What is due next of all its clocks; null when nothing is owed. This and the next three are read off the clocks. */
  @InstantColumn({ nullable: true }) dueAt!: Date | null;
  @InstantColumn({ nullable: true }) pausedSince!: Date | null;
  @Word(20, { nullable: true }) pauseReason!: PauseReason | null;
  /** Broken promises nobody has explained. */
  @IntColumn({ default: 0 }) unexplained!: number;
  /** Whoever of the staff looks after it. */
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_claim_assignee') assigneeId!: string | null;
  @IntColumn({ nullable: true }) rating!: number | null;
  @TextColumn(500, { nullable: true }) ratingComment!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() movedAt!: Date;
  /** The piece while a case it is brought for is open: one such case a piece. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression:
      "if(`state` in ('withdrawn','closed') or `kind` in ('trade_in','complaint','question'),NULL,rtrim(`pieceId`))",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  openPieceId!: string | null;
  /** Its place in the desk's queue: what is due first, then what is not due; null once it has ended. */
  @Column({
    type: 'datetime',
    precision: 3,
    nullable: true,
    asExpression:
      "if(`state` in ('withdrawn','closed'),NULL,coalesce(`dueAt`,TIMESTAMP'9999-12-31 00:00:00.000'))",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  queueAt!: Date | null;
}

@Entity('claim_photo')
@Index('uq_claim_photo', ['claimId', 'position'], { unique: true })
export class ClaimPhoto {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_claim_photo_claim') claimId!: string;
  @IdColumn() fileId!: string;
  @IntColumn() position!: number;
  /** Taken by staff during the work, not sent in by the owner. */
  @BoolColumn({ default: false }) byStaff!: boolean;
  /** The view it was asked for as; null for pictures of their own choice and those of before. */
  @Word(16, { nullable: true }) shot!: Shot | null;
}

/** A parcel of a case. The address is where the owner wants the piece back, or where it was sent back to. */
@Entity('claim_parcel')
@Index('ix_claim_parcel', ['claimId', 'sentAt'])
export class ClaimParcel {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_claim_parcel_claim') claimId!: string;
  @Word(4) way!: ParcelWay;
  @TextColumn(20) carrier!: string;
  @TextColumn(40) number!: string;
  @TextColumn(200) address!: string;
  @InstantColumn() sentAt!: Date;
}

/** Every move of a claim. */
@Entity('claim_event')
@Index('ix_claim_event', ['claimId', 'at'])
export class ClaimEvent {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_claim_event_claim') claimId!: string;
  @Word(16) action!: string;
  @Word(12, { nullable: true }) fromState!: ClaimState | null;
  @Word(12) toState!: ClaimState;
  @Word(16) actorRole!: string;
  @IdColumn({ nullable: true }) actorId!: string | null;
  @TextColumn(60, { nullable: true }) actorName!: string | null;
  @TextColumn(500, { nullable: true }) note!: string | null;
  @InstantColumn() at!: Date;
}
