import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';

export const PAPER_KINDS = ['transfer', 'delivery', 'count'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** The thread of a transfer, a delivery or a count: who did what to it and when; only ever added to. */
@Entity('paper_event')
@Index('ix_paper_event_paper', ['paperId', 'at'])
export class PaperEvent {
  @PrimaryId() id!: string;
  @Word(8) paperKind!: PaperKind;
  @IdColumn() paperId!: string;
  @Word(16) action!: string;
  @Word(16, { nullable: true }) fromState!: string | null;
  @Word(16) toState!: string;
  @Word(16) actorRole!: string;
  @IdColumn({ nullable: true }) actorId!: string | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
  /** Serial, seal, tracking number: what the sentence of the line needs. */
  @JsonColumn({ nullable: true }) details!: Record<string, unknown> | null;
  @InstantColumn() at!: Date;
}
