import type { BenchWork, QuoteState } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  DayColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../../store/index.js';
import { Claim } from '../service.entity.js';
import type { PartChange, QuoteLine } from './bench.rules.js';

/** 报价: what the work will cost, and what it may cost at the most. What was offered is never changed. */
@Entity('case_quote')
@Index('ix_case_quote', ['claimId', 'madeAt'])
export class CaseQuote {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_case_quote_claim') claimId!: string;
  @JsonColumn() lines!: QuoteLine[];
  @FenColumn() ceilingFen!: number;
  @DayColumn() validUntil!: string;
  @Word(8) state!: QuoteState;
  @IdColumn() @References(() => Staff, 'fk_case_quote_staff') madeBy!: string;
  @TextColumn(60) madeByName!: string;
  @InstantColumn() madeAt!: Date;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
}

/** 工序: what somebody did to the piece, what it cost, and what went in or out of it. */
@Entity('bench_entry')
@Index('ix_bench_entry', ['claimId', 'at'])
export class BenchEntry {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_bench_entry_claim') claimId!: string;
  @Word(16) work!: BenchWork;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @FenColumn() costFen!: number;
  @JsonColumn() parts!: PartChange[];
  @IdColumn() @References(() => Staff, 'fk_bench_entry_staff') staffId!: string;
  @TextColumn(60) staffName!: string;
  @InstantColumn() at!: Date;
}
