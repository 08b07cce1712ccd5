import type { PlaceCount, ProofMoment } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../../store/index.js';
import { Claim } from '../service.entity.js';

/**
 * 同石凭证: what a piece was when it came in and when it was fetched, signed by both. Never changed; who measured wrong
 * measures again, and the newest of a moment counts.
 */
@Entity('claim_proof')
@Index('ix_claim_proof', ['claimId', 'id'])
export class ClaimProof {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_claim_proof_claim') claimId!: string;
  @Word(12) moment!: ProofMoment;
  @IntColumn() weightMg!: number;
  @IntColumn() stones!: number;
  /** Stones place by place of the stone map; null where they were counted in one sum. */
  @JsonColumn({ nullable: true }) counts!: PlaceCount[] | null;
  @TextColumn(40, { nullable: true }) inscription!: string | null;
  @JsonColumn() photoIds!: string[];
  /** Null where the piece came, or goes back, by parcel. */
  @IdColumn({ nullable: true }) ownerSignatureId!: string | null;
  @IdColumn() staffSignatureId!: string;
  /** Of a collection: the policy's tolerance of that day. */
  @IntColumn() toleranceMg!: number;
  @IdColumn() @References(() => Staff, 'fk_claim_proof_staff') staffId!: string;
  @TextColumn(40) staffName!: string;
  @InstantColumn() at!: Date;
  /** Why a difference is no obstacle, by a manager, signed by the owner. */
  @TextColumn(500, { nullable: true }) settledReason!: string | null;
  @IdColumn({ nullable: true }) settledBy!: string | null;
  @TextColumn(40, { nullable: true }) settledByName!: string | null;
  @IdColumn({ nullable: true }) settledSignatureId!: string | null;
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
}
