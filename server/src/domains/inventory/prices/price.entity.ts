import type { BoardState, PricePolicy, RuleScope, RuleSort, RuleState } from '@zhuyue/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  FenColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';

/**
 * 金价牌: the board price per gram of a class, its source and who set it. A price once in force is never changed.
 * The migration forbids `decidedBy = setBy`: who enters a large step cannot wave it through.
 */
@Entity('metal_price')
@Index('ix_metal_price', ['metal', 'effectiveAt'])
@Index('ix_metal_price_state', ['state', 'effectiveAt'])
export class MetalPrice {
  @PrimaryId() id!: string;
  @Word(12) metal!: string;
  /** Null: from then on the class follows the one above it by fineness again. */
  @FenColumn({ nullable: true }) fenPerGram!: number | null;
  @InstantColumn() effectiveAt!: Date;
  @TextColumn(80) source!: string;
  @IdColumn({ nullable: true }) setBy!: string | null;
  @Word(12, { default: 'approved' }) state!: BoardState;
  /** When it was entered; null for what was there before entries were told from decisions. */
  @InstantColumn({ nullable: true }) enteredAt!: Date | null;
  /** The second person, where one was needed. */
  @IdColumn({ nullable: true }) decidedBy!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
  @TextColumn(200, { nullable: true }) decision!: string | null;
}

/** The exchange's daily close, for the price curve. */
@Entity('gold_history')
export class GoldHistory {
  @PrimaryColumn({ type: 'date' }) onDay!: string;
  @FenColumn() closeFenPerGram!: number;
}

/** The same of silver. */
@Entity('silver_history')
export class SilverHistory {
  @PrimaryColumn({ type: 'date' }) onDay!: string;
  @FenColumn() closeFenPerGram!: number;
}

/**
 * 价格规则: a promotion, a channel's difference, a tariff of craft fees, an extra, a rule of exchange.
 * The migration forbids `decidedBy = createdBy`.
 */
@Entity('price_rule')
@Index('ix_price_rule', ['state', 'fromAt'])
@Index('ix_price_rule_sort', ['sort', 'state', 'rank'])
export class PriceRule {
  @PrimaryId() id!: string;
  @Word(12) sort!: RuleSort;
  @TextColumn(40) name!: string;
  @TextColumn(200) reason!: string;
  @Word(12) state!: RuleState;
  /** The smaller goes first. */
  @IntColumn() rank!: number;
  @InstantColumn() fromAt!: Date;
  /** From here on no longer; null: until somebody ends it. */
  @InstantColumn({ nullable: true }) untilAt!: Date | null;
  @JsonColumn() scope!: RuleScope;
  @JsonColumn() terms!: Record<string, unknown>;
  @IdColumn({ nullable: true }) createdBy!: string | null;
  @InstantColumn() createdAt!: Date;
  @IdColumn({ nullable: true }) decidedBy!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
  @IdColumn({ nullable: true }) endedBy!: string | null;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}

/** How far prices may be moved, and by how many persons. The newest row holds. */
@Entity('price_policy')
export class PricePolicyRow {
  @PrimaryId() id!: string;
  @JsonColumn() terms!: PricePolicy;
  @IdColumn({ nullable: true }) setBy!: string | null;
  @InstantColumn() setAt!: Date;
}

/** 报价: what was said to cost what, until when. Rows are never changed and never deleted. */
@Entity('quote')
@Index('uq_quote_number', ['number'], { unique: true })
@Index('ix_quote_piece', ['pieceId', 'issuedAt'])
@Index('ix_quote_store', ['storeId', 'issuedAt'])
export class Quote {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() pieceId!: string;
  @IdColumn() storeId!: string;
  @FenColumn() totalFen!: number;
  @InstantColumn() issuedAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @IdColumn({ nullable: true }) issuedBy!: string | null;
  /** Canonical JSON, byte for byte what was signed. */
  @TextColumn(8000) body!: string;
  @IntColumn() keyVersion!: number;
  /** HMAC-SHA-256 in hex. */
  @Word(64) mac!: string;
}

/** 已用于交付: a quote is honoured once; the primary key decides between two. */
@Entity('quote_use')
@Index('uq_quote_use_sale', ['saleId'], { unique: true })
export class QuoteUse {
  @PrimaryId() quoteId!: string;
  @IdColumn() saleId!: string;
  @InstantColumn() usedAt!: Date;
}
