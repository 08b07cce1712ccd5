import {
  CONTAINERS,
  TRANSFER_STATES,
  TRAY_READY_REFUSALS,
  type AppointmentState,
  APPOINTMENT_STATES,
  type Container,
  type TransferState,
  type TrayReadyRefusal,
} from '@zhuyue/shared';
import { Bool, Day, Id, Instant, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { TrayItemView } from '../views/tray.dto.js';

/** GET /api/admin/preparation */
export class PreparationQuery {
  /** The staff member's store when left out; headquarters must name one. */
  @Id({ optional: true }) storeId?: string;
  /** Today when left out. */
  @Day({ optional: true }) onDay?: string;
}
/** A line of the list: where the piece lies, or how it comes. */
export class PreparationLineView extends TrayItemView {
  /** The piece that is to lie on the tray; null while there is none. */
  @Id({ nullable: true }) trayPieceId!: string | null;
  @Text({ max: 20, nullable: true }) serial!: string | null;
  @OneOf(CONTAINERS, { nullable: true }) container!: Container | null;
  @Text({ max: 60, nullable: true }) containerLabel!: string | null;
  /** Somebody else keeps it until then; then it is the visit's turn. */
  @Instant({ nullable: true }) keptUntil!: string | null;
  @Id({ nullable: true }) transferId!: string | null;
  @OneOf(TRANSFER_STATES, { nullable: true }) transferState!: TransferState | null;
  /** When the giving store was reminded last. */
  @Instant({ nullable: true }) chasedAt!: string | null;
}
export class PreparedVisitView {
  @Id() id!: string;
  @Text({ max: 8 }) code!: string;
  @OneOf(APPOINTMENT_STATES) state!: AppointmentState;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: 20 }) contactName!: string;
  @Text({ max: 40 }) advisorName!: string;
  @Many(() => PreparationLineView) lines!: PreparationLineView[];
  @Instant({ nullable: true }) readyAt!: string | null;
  /** What speaks against calling it ready, or against taking that back. */
  @SomeOf(TRAY_READY_REFUSALS) ready!: TrayReadyRefusal[];
  @SomeOf(TRAY_READY_REFUSALS) undoReady!: TrayReadyRefusal[];
}
/** A parcel for a visit that will not take place. */
export class StrayParcelView {
  @Id() transferId!: string;
  @Text({ max: 20 }) number!: string;
  @Text({ max: 8 }) code!: string;
  @OneOf(TRANSFER_STATES) state!: TransferState;
  @Text({ max: 60 }) fromStoreName!: string;
  @Text({ max: 60 }) toStoreName!: string;
  /** The asked store is the giver. */
  @Bool() outgoing!: boolean;
}
export class PreparationView {
  @Many(() => PreparedVisitView) visits!: PreparedVisitView[];
  @Many(() => StrayParcelView) strays!: StrayParcelView[];
}

export const PREPARATION_ACTIONS = ['lay', 'putBack', 'chase', 'propose', 'ready', 'undoReady'] as const;
export type PreparationAction = (typeof PREPARATION_ACTIONS)[number];
/** POST /api/admin/preparation/:id/actions */
export class PreparationActionBody {
  @OneOf(PREPARATION_ACTIONS) action!: PreparationAction;
  /** Of everything that is done to one line. */
  @Id({ optional: true }) wishId?: string;
  /** Of `propose`: what is to lie there instead. */
  @Id({ optional: true }) pieceId?: string;
}
