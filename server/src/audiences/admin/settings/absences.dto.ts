import {
  ABSENCE_BACK_REFUSALS,
  ABSENCE_CHOICES,
  ABSENCE_STANDS,
  APPOINTMENT_PURPOSES,
  APPOINTMENT_STATES,
  LIMITS,
  SLOT_REFUSALS,
  type AbsenceBackRefusal,
  type AbsenceChoice,
  type AbsenceStand,
  type AppointmentPurpose,
  type AppointmentState,
  type SlotRefusal,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../../platform/contract/index.js';

/** POST /api/admin/absences — somebody called in sick. */
export class AbsenceBody {
  @Id() staffId!: string;
  @Day() fromOn!: string;
  /** The last day; the same for one. */
  @Day() toOn!: string;
  @Text({ max: 60, nullable: true }) note!: string | null;
}
export class AbsenceProposalView {
  @OneOf(['advisor', 'time']) kind!: 'advisor' | 'time';
  @Instant() startsAt!: string;
  @Id() advisorId!: string;
  @Text({ max: LIMITS.name }) advisorName!: string;
}
export class AbsenceVisitView {
  @Id() id!: string;
  @Text({ max: 12 }) code!: string;
  @Text({ max: LIMITS.name }) contactName!: string;
  @SomeOf(APPOINTMENT_PURPOSES) purposes!: AppointmentPurpose[];
  @OneOf(APPOINTMENT_STATES) state!: AppointmentState;
  /** The time it had, and the one it has now. */
  @Instant() wasAt!: string;
  @Instant() startsAt!: string;
  @Text({ max: LIMITS.name }) advisorName!: string;
  @Int({ min: 0, max: 1_000_000 }) version!: number;
  @OneOf(ABSENCE_STANDS) stand!: AbsenceStand;
  /** Best first; the first ones of all visits can be had together. */
  @Many(() => AbsenceProposalView) proposals!: AbsenceProposalView[];
  /** The customer may be asked to choose. */
  @Bool() mayAsk!: boolean;
  /** Why it cannot be given back as it was; null when it can. */
  @OneOf(ABSENCE_BACK_REFUSALS, { nullable: true }) back!: AbsenceBackRefusal | null;
}
export class AbsenceHeadView {
  @Id() id!: string;
  @Id() staffId!: string;
  @Text({ max: LIMITS.name }) staffName!: string;
  @Day() fromOn!: string;
  @Day() toOn!: string;
  @Text({ max: 60, nullable: true }) note!: string | null;
  @Text({ max: LIMITS.name }) reportedByName!: string;
  @Instant() reportedAt!: string;
  @Instant({ nullable: true }) liftedAt!: string | null;
  /** Visits nobody has seen to yet. */
  @Int({ min: 0, max: 1000 }) open!: number;
}
/** GET /api/admin/absences — of today and later. */
export class AbsencesView {
  @Many(() => AbsenceHeadView) items!: AbsenceHeadView[];
}
/** GET /api/admin/absences/:id */
export class AbsenceView extends AbsenceHeadView {
  @Many(() => AbsenceVisitView) visits!: AbsenceVisitView[];
}
export class AbsenceDecisionBody {
  @Id() visitId!: string;
  @Int({ min: 0, max: 1_000_000 }) version!: number;
  @OneOf(ABSENCE_CHOICES) choice!: AbsenceChoice;
  /** Of a proposal; with `ask` neither. */
  @Instant({ optional: true }) startsAt?: string;
  @Id({ optional: true }) advisorId?: string;
}
/** POST /api/admin/absences/:id/settle */
export class AbsenceSettleBody {
  @Many(() => AbsenceDecisionBody, { min: 1, max: 200 }) decisions!: AbsenceDecisionBody[];
}
/** POST /api/admin/absences/:id/back */
export class AbsenceBackBody {
  @Ids({ max: 200 }) visitIds!: string[];
}
export class AbsenceRefusedView {
  /** As an error reply would have it. */
  @Text({ max: 40 }) code!: string;
  @OneOf(SLOT_REFUSALS, { nullable: true }) refusal!: SlotRefusal | null;
}
export class AbsenceResultView {
  @Id() visitId!: string;
  @One(() => AbsenceRefusedView, { nullable: true }) refused!: AbsenceRefusedView | null;
}
/** What became of each, and where the others could go now. */
export class AbsenceSettledView {
  @Many(() => AbsenceResultView) results!: AbsenceResultView[];
  @One(() => AbsenceView) absence!: AbsenceView;
}
