import {
  DELIVERY_ACTIONS,
  DELIVERY_LINE_STATES,
  DELIVERY_REFUSALS,
  DELIVERY_RESOLUTIONS,
  DELIVERY_SOURCES,
  DELIVERY_STATES,
  LIMITS,
  RECEIVING_VERDICTS,
  SERIAL_PATTERN,
  WEIGHT_TOLERANCE_MG,
  type DeliveryAction,
  type DeliveryLineState,
  type DeliveryRefusal,
  type DeliveryResolution,
  type DeliverySource,
  type DeliveryState,
  type ReceivingVerdict,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  Mark,
  One,
  OneOf,
  SomeOf,
  Text,
  Texts,
} from '../../../platform/contract/index.js';
import { EVIDENCE_PHOTOS } from '../returns.dto.js';
import { MovingPieceView, PaperLineView } from './paper.dto.js';

const HEAVIEST_MG = 10_000_000;

/** GET /api/admin/deliveries */
export class DeliveryQuery {
  @Id({ optional: true }) storeId?: string;
  /** Only those not closed; true when left out. */
  @Bool({ optional: true }) open?: boolean;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class DeliveryCardView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @OneOf(DELIVERY_SOURCES) source!: DeliverySource;
  @Text({ max: 60 }) sourceName!: string;
  @Id({ nullable: true }) transferId!: string | null;
  @Text({ max: 20, nullable: true }) transferNumber!: string | null;
  @Text({ max: 40, nullable: true }) paperNumber!: string | null;
  @Day({ nullable: true }) dueOn!: string | null;
  @OneOf(DELIVERY_STATES) state!: DeliveryState;
  @Int({ min: 0, max: 10_000 }) pieces!: number;
  @Int({ min: 0, max: 10_000 }) received!: number;
  @Int({ min: 0, max: 10_000 }) unsettled!: number;
  @Instant() createdAt!: string;
  @Instant() movedAt!: string;
}
export class DeliveryListView {
  @Many(() => DeliveryCardView) items!: DeliveryCardView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
}
export class DeliveryLineView extends MovingPieceView {
  @Id() id!: string;
  @OneOf(DELIVERY_LINE_STATES) state!: DeliveryLineState;
  /** Gross weight as the tag has it. */
  @Int({ min: 0, max: HEAVIEST_MG }) grossMg!: number;
  @Int({ min: 0, max: HEAVIEST_MG, nullable: true }) weighedMg!: number | null;
  @Text({ max: 200, nullable: true }) explanation!: string | null;
  @Text({ max: 32, nullable: true }) paperCertificate!: string | null;
  /** Numbers bound to the piece, with a space between. */
  @Text({ max: 200, nullable: true }) certificates!: string | null;
  @OneOf(RECEIVING_VERDICTS, { nullable: true }) verdict!: ReceivingVerdict | null;
  @Text({ max: 40, nullable: true }) scannedByName!: string | null;
  @Instant({ nullable: true }) scannedAt!: string | null;
  @OneOf(DELIVERY_RESOLUTIONS, { nullable: true }) resolution!: DeliveryResolution | null;
  @Text({ max: 200, nullable: true }) reason!: string | null;
  @Text({ max: 40, nullable: true }) proposedByName!: string | null;
  @Text({ max: 40, nullable: true }) settledByName!: string | null;
  /** Photos of whoever proposed how it ends; links that work for one to two days. */
  @Texts({ max: EVIDENCE_PHOTOS, length: 300 }) photos!: string[];
  /** Of the proposal as it is read here: sent back with the decision. */
  @Mark({ nullable: true }) mark!: string | null;
  /** This person can agree: somebody else has proposed. */
  @Bool() canApprove!: boolean;
  /** How it can end, when it differs. */
  @SomeOf(DELIVERY_RESOLUTIONS) resolutions!: DeliveryResolution[];
}
export class DeliveryActionView {
  @OneOf(DELIVERY_ACTIONS) action!: DeliveryAction;
  @SomeOf(DELIVERY_REFUSALS) refusals!: DeliveryRefusal[];
}
/** GET /api/admin/deliveries/:id and the reply of everything done to one. */
export class DeliveryView extends DeliveryCardView {
  @Bool() weighs!: boolean;
  @Int({ min: 0, max: WEIGHT_TOLERANCE_MG.most }) toleranceMg!: number;
  /** This person scans in here. */
  @Bool() mayReceive!: boolean;
  @Many(() => DeliveryLineView) lines!: DeliveryLineView[];
  @Many(() => PaperLineView) history!: PaperLineView[];
  @Many(() => DeliveryActionView) actions!: DeliveryActionView[];
}
export class DeliveryListLineBody {
  @Text({ max: 20, min: 20, pattern: SERIAL_PATTERN }) serial!: string;
  @Text({ max: 32, optional: true }) certificate?: string;
}
/** POST /api/admin/deliveries */
export class MakeDeliveryBody {
  @Id() storeId!: string;
  @OneOf(['workshop', 'supplier']) source!: 'workshop' | 'supplier';
  @Text({ max: 60 }) sourceName!: string;
  @Text({ max: 40, optional: true }) paperNumber?: string;
  @Day({ optional: true }) dueOn?: string;
  /** Every piece goes over the scale. */
  @Bool() weighs!: boolean;
  /** Closer than the store's policy; left out: as the policy. */
  @Int({ min: 0, max: WEIGHT_TOLERANCE_MG.most, optional: true }) toleranceMg?: number;
  @Many(() => DeliveryListLineBody, { min: 1, max: 500 }) lines!: DeliveryListLineBody[];
}
/** POST /api/admin/deliveries/:id/actions */
export class DeliveryStepBody {
  @OneOf(DELIVERY_ACTIONS) action!: DeliveryAction;
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
}
/** POST /api/admin/deliveries/:id/scans */
export class ReceivingScanBody {
  @Text({ max: 20, min: 20, pattern: SERIAL_PATTERN }) serial!: string;
  @Int({ min: 0, max: HEAVIEST_MG, optional: true }) weighedMg?: number;
  /** Why the scale differs; without it a piece outside of the tolerance is not taken in. */
  @Text({ max: LIMITS.reason, optional: true }) explanation?: string;
  /** Number read off the certificate that lies with the piece. */
  @Text({ max: 32, optional: true }) certificate?: string;
  /** Of the scale, the seal or the damage; kept with the piece once it is taken in. */
  @Ids({ max: EVIDENCE_PHOTOS, optional: true }) photoIds?: string[];
}
export class ReceivingScanView {
  @OneOf(RECEIVING_VERDICTS) verdict!: ReceivingVerdict;
  @Id({ nullable: true }) pieceId!: string | null;
  @Int({ min: 0, max: HEAVIEST_MG, nullable: true }) tagMg!: number | null;
  @Int({ min: -HEAVIEST_MG, max: HEAVIEST_MG, nullable: true }) differenceMg!: number | null;
  @Int({ min: 0, max: WEIGHT_TOLERANCE_MG.most }) toleranceMg!: number;
  @One(() => DeliveryView) delivery!: DeliveryView;
}
/** POST /api/admin/deliveries/:id/lines/:lineId/reversals */
export class UnreceiveBody {
  @Text({ max: LIMITS.reason }) reason!: string;
}
/** POST /api/admin/deliveries/:id/lines/:lineId/proposals */
export class ProposeLineBody {
  @OneOf(DELIVERY_RESOLUTIONS) resolution!: DeliveryResolution;
  @Text({ max: LIMITS.reason }) reason!: string;
  @Ids({ max: EVIDENCE_PHOTOS, optional: true }) photoIds?: string[];
}
