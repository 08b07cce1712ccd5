import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '../../../../platform/database/columns.js';

/** 搜索同义词: words that find what other words find, kept by headquarters. */
@Entity('search_synonym')
@Index('uq_search_synonym_first', ['first'], { unique: true })
export class SearchSynonym {
  @PrimaryId() id!: string;
  /** The first word, evened out: one group begins with it. */
  @TextColumn(40) first!: string;
  /** As they are written on the desk; at least two. */
  @JsonColumn() words!: string[];
  /** Only the first word also finds what the others find. */
  @BoolColumn() oneWay!: boolean;
  @TextColumn(200) note!: string;
  @InstantColumn() changedAt!: Date;
  @IdColumn({ nullable: true }) changedBy!: string | null;
}
