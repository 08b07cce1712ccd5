import type { TrayEnd, TrayState, TryReason, TryVerdict } from '@zhuyue/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  FenColumn,
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
import { Piece, StockContainer } from '../../inventory/index.js';
import { Staff, Store } from '../../store/index.js';
import { Appointment } from '../appointment.entity.js';

/** 惊喜模式: a visit nobody else shall understand. While the row stands the store knows the guest by the alias. */
@Entity('visit_surprise')
export class VisitSurprise {
  @PrimaryColumn(ID_COLUMN) @References(() => Appointment, 'fk_surprise_appointment') appointmentId!: string;
  @TextColumn(20) alias!: string;
  /** The name the visit was booked under, put back when the mode ends. */
  @TextColumn(20) contactName!: string;
  @InstantColumn() at!: Date;
}

/**
 * 试戴盘 of a visit. `heldContainerId` is the tray while it is not free: the unique key keeps a second guest from it
 * whatever the code does.
 */
@Entity('try_tray')
@Index('uq_try_tray_container', ['heldContainerId'], { unique: true })
@Index('ix_try_tray_state', ['storeId', 'state'])
export class TryTray {
  @PrimaryColumn(ID_COLUMN) @References(() => Appointment, 'fk_try_tray_appointment') appointmentId!: string;
  @IdColumn() @References(() => Store, 'fk_try_tray_store') storeId!: string;
  @IdColumn() @References(() => StockContainer, 'fk_try_tray_container') containerId!: string;
  @IdColumn({ nullable: true }) heldContainerId!: string | null;
  @Word(12) state!: TrayState;
  @InstantColumn() openedAt!: Date;
  @IdColumn() @References(() => Staff, 'fk_try_tray_opened_by') openedBy!: string;
  @InstantColumn({ nullable: true }) shortAt!: Date | null;
  @InstantColumn({ nullable: true }) closedAt!: Date | null;
  @IdColumn({ nullable: true }) closedBy!: string | null;
  /** How a missing piece was explained. */
  @TextColumn(200, { nullable: true }) reason!: string | null;
}

/** One piece of a tray: who laid it on, who took it off, what the guest said. A piece lies on one tray at a time. */
@Entity('try_piece')
@Index('uq_try_piece', ['appointmentId', 'pieceId'], { unique: true })
@Index('uq_try_piece_on', ['onPieceId'], { unique: true })
@Index('ix_try_piece_piece', ['pieceId'])
export class TryPiece {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Appointment, 'fk_try_piece_appointment') appointmentId!: string;
  @IdColumn() @References(() => Piece, 'fk_try_piece_piece') pieceId!: string;
  /** The piece while it lies on the tray. */
  @IdColumn({ nullable: true }) onPieceId!: string | null;
  @InstantColumn() onAt!: Date;
  @IdColumn() @References(() => Staff, 'fk_try_piece_on_by') onBy!: string;
  @InstantColumn({ nullable: true }) offAt!: Date | null;
  @IdColumn({ nullable: true }) offBy!: string | null;
  @Word(8, { nullable: true }) offAs!: TrayEnd | null;
  @Word(8, { nullable: true }) verdict!: TryVerdict | null;
  @JsonColumn({ nullable: true }) reasons!: TryReason[] | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @IdColumn({ nullable: true }) judgedBy!: string | null;
  @InstantColumn({ nullable: true }) judgedAt!: Date | null;
}

/** Every hand a piece went through at the tray; only added to. */
@Entity('try_hand')
@Index('ix_try_hand', ['appointmentId', 'pieceId', 'at'])
export class TryHand {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Appointment, 'fk_try_hand_appointment') appointmentId!: string;
  @IdColumn() pieceId!: string;
  @Word(8) move!: string;
  @IdColumn({ nullable: true }) staffId!: string | null;
  @InstantColumn() at!: Date;
}

/** A sale that followed a visit. Upward news: told by the sales room, kept here for the figures. */
@Entity('visit_sale')
@Index('ix_visit_sale_appointment', ['appointmentId'])
export class VisitSale {
  @PrimaryColumn(ID_COLUMN) saleId!: string;
  @IdColumn() @References(() => Appointment, 'fk_visit_sale_appointment') appointmentId!: string;
  @IdColumn() pieceId!: string;
  @FenColumn() receivedFen!: number;
  @InstantColumn() soldAt!: Date;
  @InstantColumn({ nullable: true }) reversedAt!: Date | null;
}

/** A link for friends to vote by. The token is known to whoever holds the link; here lies its hash. */
@Entity('vote_link')
@Index('uq_vote_link_token', ['tokenHash'], { unique: true })
@Index('ix_vote_link_appointment', ['appointmentId', 'createdAt'])
export class VoteLink {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Appointment, 'fk_vote_link_appointment') appointmentId!: string;
  @IdColumn() customerId!: string;
  @Word(64) tokenHash!: string;
  /** Styles and sizes as they were shortlisted: `[{ styleId, sizeHmm }]`. */
  @JsonColumn() options!: object[];
  @InstantColumn() createdAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) revokedAt!: Date | null;
}

/** One device, one ballot, as far as a browser can be told apart; voting again changes it. */
@Entity('vote_ballot')
@Index('uq_vote_ballot', ['linkId', 'voterHash'], { unique: true })
export class VoteBallot {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => VoteLink, 'fk_vote_ballot_link') linkId!: string;
  @Word(64) voterHash!: string;
  @IntColumn() choice!: number;
  @InstantColumn() at!: Date;
}

/** 我的尺寸与偏好: what the advisor may know before the visit, as long as the customer agrees. */
@Entity('fit_profile')
export class FitProfile {
  @PrimaryColumn(ID_COLUMN) customerId!: string;
  /** Inner circumference by finger, hundredths of a millimetre. */
  @JsonColumn() rings!: Record<string, number>;
  @IntColumn({ nullable: true }) wristMm!: number | null;
  @IntColumn({ nullable: true }) necklaceMm!: number | null;
  @JsonColumn() allergies!: string[];
  @FenColumn({ nullable: true }) budgetFromFen!: number | null;
  @FenColumn({ nullable: true }) budgetToFen!: number | null;
  @Word(16, { nullable: true }) occasion!: string | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
  /** Which wording was agreed to, and when. */
  @Word(16) consent!: string;
  @InstantColumn() consentedAt!: Date;
  @InstantColumn() changedAt!: Date;
}

/** Given and withdrawn: the proof stays when the profile is gone, and says nothing of what stood in it. */
@Entity('fit_consent')
@Index('ix_fit_consent_customer', ['customerId', 'at'])
export class FitConsent {
  @PrimaryId() id!: string;
  @IdColumn() customerId!: string;
  @Word(16) consent!: string;
  @Word(12) step!: 'given' | 'withdrawn';
  @InstantColumn() at!: Date;
}

/** The address a customer's calendar program asks by itself; a new one replaces the old. */
@Entity('calendar_feed')
@Index('uq_calendar_feed_token', ['tokenHash'], { unique: true })
export class CalendarFeed {
  @PrimaryColumn(ID_COLUMN) customerId!: string;
  @Word(64) tokenHash!: string;
  @InstantColumn() createdAt!: Date;
}

export const VISIT_ENTITIES = [
  VisitSurprise,
  TryTray,
  TryPiece,
  TryHand,
  VisitSale,
  VoteLink,
  VoteBallot,
  FitProfile,
  FitConsent,
  CalendarFeed,
];
