import type { ArticleContent, ArticleState } from '@zhuyue/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  BoolColumn,
  ID_COLUMN,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';

/** 保养与问答: what lies under all versions of one article; votes hang on it. */
@Entity('article')
export class Article {
  @PrimaryId() id!: string;
  @InstantColumn() createdAt!: Date;
}

/** One version of it. What was published is never changed or deleted. */
@Entity('article_version')
@Index('uq_article_version', ['articleId', 'version'], { unique: true })
@Index('uq_article_version_slot', ['slot'], { unique: true })
@Index('ix_article_version_state', ['state', 'decidedAt'])
export class ArticleVersion {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Article, 'fk_article_version_article') articleId!: string;
  @IntColumn() version!: number;
  @Word(12) state!: ArticleState;
  /** The unique key that lets one version of an article be in work (`w`) and one be shown (`p`). */
  @Word(28, { nullable: true }) slot!: string | null;
  @JsonColumn() content!: ArticleContent;
  /** Rises with every saving of the draft. */
  @IntColumn() edition!: number;
  /** Everybody who wrote in it; nobody: it came with the house. */
  @JsonColumn() authorIds!: string[];
  @InstantColumn() writtenAt!: Date;
  @IdColumn({ nullable: true }) decidedBy!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
  /** Why it was sent back or withdrawn. */
  @TextColumn(200, { nullable: true }) note!: string | null;
}

/** 有帮助吗: one answer of one person, or of one device nobody has signed in on. */
@Entity('article_vote')
export class ArticleVote {
  @PrimaryColumn(ID_COLUMN) @References(() => Article, 'fk_article_vote_article') articleId!: string;
  @PrimaryColumn(ID_COLUMN) voterId!: string;
  @BoolColumn() helpful!: boolean;
  @InstantColumn() votedAt!: Date;
}

/** What was looked for, how much was found, and whether something of it was opened. */
@Entity('article_search')
@Index('ix_article_search_opened', ['openedId', 'searchedAt'])
export class ArticleSearch {
  @PrimaryId() id!: string;
  @TextColumn(60) text!: string;
  @IntColumn() found!: number;
  @IdColumn({ nullable: true }) openedId!: string | null;
  @InstantColumn() searchedAt!: Date;
}

/** A question without an article somebody has taken up or put away; what was asked before counts no longer. */
@Entity('article_gap')
@Index('ix_article_gap_settled', ['settledAt'])
export class ArticleGap {
  @PrimaryId() id!: string;
  @TextColumn(60) question!: string;
  /** The article begun for it; null when none is wanted. */
  @IdColumn({ nullable: true }) articleId!: string | null;
  @IdColumn() settledBy!: string;
  @InstantColumn() settledAt!: Date;
}
