import type { RatingReason, RootCause } from '@zhuyue/shared';
import { Entity } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Claim } from '../service.entity.js';

/** Beside a case's score: why, and what was done about a poor one. */
@Entity('case_rating')
export class CaseRating {
  @PrimaryId() @References(() => Claim, 'fk_case_rating_claim') claimId!: string;
  @JsonColumn() reasons!: RatingReason[];
  @Word(16, { nullable: true }) rootCause!: RootCause | null;
  @TextColumn(500, { nullable: true }) correction!: string | null;
  @IdColumn({ nullable: true }) doneBy!: string | null;
  @InstantColumn({ nullable: true }) doneAt!: Date | null;
}
