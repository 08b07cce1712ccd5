import {
  LIMITS,
  TRAY_STATES,
  TRAY_ENDS,
  TRY_REASONS,
  TRY_VERDICTS,
  VISIT_LIMITS,
  type TrayEnd,
  type TrayState,
  type TryReason,
  type TryVerdict,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Fen,
  Id,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { FitView, TriedPieceView } from '../views/visit.dto.js';
import { DeskAppointmentCardView } from './appointments.dto.js';

/** GET /api/admin/visits/find — by the code of the phone, a name, the end of a number. */
export class FindVisitQuery {
  @Id({ optional: true }) storeId?: string;
  @Text({ max: 60 }) q!: string;
}
export class FoundVisitsView {
  @Many(() => DeskAppointmentCardView) items!: DeskAppointmentCardView[];
}

/** A tray of the store, and who has it. */
export class TrayChoiceView {
  @Id() id!: string;
  @Text({ max: 16 }) code!: string;
  @Text({ max: 40 }) name!: string;
  /** Null: it is free. */
  @OneOf(TRAY_STATES, { nullable: true }) state!: TrayState | null;
  @Id({ nullable: true }) appointmentId!: string | null;
}
/** A piece of the tray with the hands it went through. */
export class TrayPieceView extends TriedPieceView {
  @Text({ max: 20 }) serial!: string;
  @Bool() onTray!: boolean;
  @OneOf(TRAY_ENDS, { nullable: true }) offAs!: TrayEnd | null;
  @Text({ max: 40 }) lastHand!: string;
  @Instant() lastHandAt!: string;
  /** How often it was tried on by anybody. */
  @Int({ min: 0, max: 10_000_000 }) tryOns!: number;
}
export class TrayView {
  @Id() containerId!: string;
  @Text({ max: 16 }) code!: string;
  @Text({ max: 40 }) name!: string;
  @OneOf(TRAY_STATES) state!: TrayState;
  @Int({ min: 0, max: VISIT_LIMITS.trayPieces }) onIt!: number;
  @Text({ max: LIMITS.reason, nullable: true }) reason!: string | null;
}
export class EarlierVisitView {
  @Id() id!: string;
  @Instant() startsAt!: string;
  @Text({ max: 60 }) storeName!: string;
  @Many(() => TriedPieceView) items!: TriedPieceView[];
}
/** GET /api/admin/visits/:id and the reply of its steps: 顾问手卡. */
export class DeskVisitView {
  @One(() => DeskAppointmentCardView) visit!: DeskAppointmentCardView;
  @Id() customerId!: string;
  @Text({ max: 200, nullable: true }) note!: string | null;
  @One(() => TrayView, { nullable: true }) tray!: TrayView | null;
  @Many(() => TrayPieceView) pieces!: TrayPieceView[];
  @Many(() => TrayChoiceView) choices!: TrayChoiceView[];
  /** Written by the customer for visits, and shown while one is due or under way. */
  @One(() => FitView, { nullable: true }) fit!: FitView | null;
  @Many(() => EarlierVisitView) earlier!: EarlierVisitView[];
  @Int({ min: 0, max: 100_000 }) owned!: number;
  @Bool() mayExplain!: boolean;
}
/** POST /api/admin/visits/:id/tray */
export class ChooseTrayBody {
  @Id() containerId!: string;
}
/** POST /api/admin/visits/:id/pieces */
export class TrayScanBody {
  @Text({ max: 40 }) serial!: string;
  @OneOf(['on', 'off']) move!: 'on' | 'off';
}
/** POST /api/admin/visits/:id/explain */
export class ExplainTrayBody {
  @Text({ min: 2, max: LIMITS.reason }) reason!: string;
}
/** POST /api/admin/visits/:id/pieces/:pieceId/verdict */
export class VerdictBody {
  @OneOf(TRY_VERDICTS) verdict!: TryVerdict;
  @SomeOf(TRY_REASONS) reasons!: TryReason[];
  @Text({ max: VISIT_LIMITS.verdictNote, optional: true }) note?: string;
}

/** GET /api/admin/visits/short — trays nobody can settle yet. */
export class ShortTrayQuery {
  @Id({ optional: true }) storeId?: string;
}
export class ShortTrayView {
  @Id() appointmentId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 16 }) code!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 20 }) contactName!: string;
  @Instant() shortAt!: string;
  @Int({ min: 0, max: 1_000 }) missing!: number;
}
export class ShortTraysView {
  @Many(() => ShortTrayView) items!: ShortTrayView[];
}

/** GET /api/admin/visits/figures */
export class FiguresQuery {
  @Id({ optional: true }) storeId?: string;
  @Day() fromOn!: string;
  @Day() toOn!: string;
}
export class FunnelView {
  @Id({ nullable: true }) storeId!: string | null;
  @Id({ nullable: true }) staffId!: string | null;
  @Text({ min: 0, max: 60 }) name!: string;
  @Int({ min: 0, max: 10_000_000 }) booked!: number;
  @Int({ min: 0, max: 10_000_000 }) arrived!: number;
  @Int({ min: 0, max: 10_000_000 }) tried!: number;
  @Int({ min: 0, max: 10_000_000 }) bought!: number;
  @Fen() receivedFen!: number;
}
export class FiguresView {
  @Int({ min: 0, max: 100 }) goalPercent!: number;
  /** A sale counts for a visit within this time. */
  @Int({ min: 0, max: 365 }) boughtWithinDays!: number;
  @One(() => FunnelView) total!: FunnelView;
  @Many(() => FunnelView) stores!: FunnelView[];
  @Many(() => FunnelView) advisors!: FunnelView[];
}
