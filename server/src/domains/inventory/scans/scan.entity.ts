import type {
  AlarmKind,
  AlarmState,
  PlaceSource,
  ScanChannel,
  ScanPolicy,
  ScanPolicyState,
  ScanViewer,
} from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Piece } from '../piece.entity.js';

/**
 * One reading of a tag. It names no person and no address: a visitor is a keyed hash that nobody can turn back, a network
 * the first part of an address, a place a tenth of a degree wide.
 */
@Entity('tag_scan')
@Index('ix_tag_scan_piece', ['pieceId', 'at'])
@Index('ix_tag_scan_new', ['examined', 'id'])
@Index('ix_tag_scan_at', ['at'])
export class TagScan {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_tag_scan_piece') pieceId!: string;
  /** The serial that was read: a piece may have had several tags. */
  @Word(20) serial!: string;
  @InstantColumn() at!: Date;
  @Word(8) channel!: ScanChannel;
  @Word(8) viewer!: ScanViewer;
  @Word(16) visitor!: string;
  /** `203.0.113.0/24`, `2001:db8:1::/48`. */
  @Word(40) network!: string;
  /** Tenths of a degree; null when the person never told where they are. */
  @IntColumn({ nullable: true }) latTenths!: number | null;
  @IntColumn({ nullable: true }) lngTenths!: number | null;
  @TextColumn(40, { nullable: true }) city!: string | null;
  @Word(8, { nullable: true }) placeBy!: PlaceSource | null;
  /** The store the visitor had chosen, or the staff member's own. */
  @IdColumn({ nullable: true }) storeId!: string | null;
  /** Made without a network and told afterwards. */
  @BoolColumn({ default: false }) late!: boolean;
  /** Whether the rules have looked at it. */
  @BoolColumn({ default: false }) examined!: boolean;
}

/** Codes that were refused, counted per network for as long as one flush takes. */
@Entity('tag_guess')
@Index('ix_tag_guess_new', ['examined', 'id'])
@Index('ix_tag_guess_network', ['network', 'at'])
@Index('ix_tag_guess_at', ['at'])
export class TagGuess {
  @PrimaryId() id!: string;
  @Word(40) network!: string;
  @InstantColumn() at!: Date;
  @IntColumn() count!: number;
  /** A few of them, cut to twenty characters. */
  @JsonColumn() samples!: string[];
  @BoolColumn({ default: false }) examined!: boolean;
}

/** Something unusual in how a tag is scanned. One of a kind is open for a piece (or a network) at a time. */
@Entity('scan_alarm')
@Index('uq_scan_alarm_open', ['openKey'], { unique: true })
@Index('ix_scan_alarm_piece', ['pieceId', 'state'])
@Index('ix_scan_alarm_store', ['storeId', 'state', 'lastAt'])
@Index('ix_scan_alarm_state', ['state', 'lastAt'])
export class ScanAlarm {
  @PrimaryId() id!: string;
  @Word(24) kind!: AlarmKind;
  @Word(12) state!: AlarmState;
  /** `{kind}:{piece or network}` while it is open, null afterwards. */
  @Word(80, { nullable: true }) openKey!: string | null;
  @IdColumn({ nullable: true }) @References(() => Piece, 'fk_scan_alarm_piece') pieceId!: string | null;
  /** The store the piece belongs to; null is headquarters' own. */
  @IdColumn({ nullable: true }) storeId!: string | null;
  @Word(40, { nullable: true }) network!: string | null;
  @InstantColumn() firstAt!: Date;
  @InstantColumn() lastAt!: Date;
  /** How many scans it rests on. */
  @IntColumn() hits!: number;
  /** What was found and in which scans: see `AlarmEvidence`. */
  @JsonColumn() evidence!: Record<string, unknown>;
  @IdColumn({ nullable: true }) settledBy!: string | null;
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
}

/**
 * 核查口径, one row a version. One draft is open at a time and one version holds (`slot`); that a draft is approved by
 * somebody else the migration demands by a check, which TypeORM has no word for.
 */
@Entity('scan_policy')
@Index('uq_scan_policy_version', ['version'], { unique: true })
@Index('uq_scan_policy_slot', ['slot'], { unique: true })
export class ScanPolicyVersion {
  @PrimaryId() id!: string;
  @IntColumn() version!: number;
  @Word(12) state!: ScanPolicyState;
  /** `draft`, `approved`, or null once it is neither. */
  @Word(12, { nullable: true }) slot!: string | null;
  @JsonColumn() terms!: ScanPolicy;
  @TextColumn(200) reason!: string;
  @IdColumn() writtenBy!: string;
  @InstantColumn() writtenAt!: Date;
  @IdColumn({ nullable: true }) decidedBy!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
}
