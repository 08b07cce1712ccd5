import {
  LIMITS,
  SCAN_POLICY_ACTIONS,
  SCAN_POLICY_BOUNDS as B,
  SCAN_POLICY_REFUSALS,
  SCAN_POLICY_STATES,
  type ScanPolicy,
  type ScanPolicyAction,
  type ScanPolicyRefusal,
  type ScanPolicyState,
} from '@zhuyue/shared';
import { Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

/** When scans are unusual, and how much guessing is borne. */
export class ScanPolicyTermsView implements ScanPolicy {
  @Int({ min: B.placesMinutes.least, max: B.placesMinutes.most }) placesMinutes!: number;
  @Int({ min: B.placesKm.least, max: B.placesKm.most }) placesKm!: number;
  @Int({ min: B.strangersPeople.least, max: B.strangersPeople.most }) strangersPeople!: number;
  @Int({ min: B.strangersDays.least, max: B.strangersDays.most }) strangersDays!: number;
  @Int({ min: B.quietHours.least, max: B.quietHours.most }) quietHours!: number;
  @Int({ min: B.supersededGraceHours.least, max: B.supersededGraceHours.most }) supersededGraceHours!: number;
  @Int({ min: B.sweepCodes.least, max: B.sweepCodes.most }) sweepCodes!: number;
  @Int({ min: B.sweepMinutes.least, max: B.sweepMinutes.most }) sweepMinutes!: number;
  /** Refused codes in ten minutes until an address, or a device, has to wait. */
  @Int({ min: B.refusalsPerAddress.least, max: B.refusalsPerAddress.most }) refusalsPerAddress!: number;
  @Int({ min: B.refusalsPerDevice.least, max: B.refusalsPerDevice.most }) refusalsPerDevice!: number;
  /** Refused codes in ten minutes until each answer takes its time. */
  @Int({ min: B.slowAfter.least, max: B.slowAfter.most }) slowAfter!: number;
}
/** POST /api/admin/scan-policy — a draft; one at a time. */
export class ScanPolicyBody {
  @One(() => ScanPolicyTermsView) terms!: ScanPolicyTermsView;
  @Text({ max: LIMITS.reason }) reason!: string;
}
export class ScanPolicyActionBody {
  @OneOf(['approve', 'discard']) action!: 'approve' | 'discard';
}
export class ScanPolicyActionView {
  @OneOf(SCAN_POLICY_ACTIONS) action!: ScanPolicyAction;
  @SomeOf(SCAN_POLICY_REFUSALS) refusals!: ScanPolicyRefusal[];
}
export class ScanPolicyVersionView {
  @Id() id!: string;
  @Int({ min: 1, max: 1_000_000 }) version!: number;
  @OneOf(SCAN_POLICY_STATES) state!: ScanPolicyState;
  @One(() => ScanPolicyTermsView) terms!: ScanPolicyTermsView;
  @Text({ max: LIMITS.reason }) reason!: string;
  @Text({ max: 40, nullable: true }) writtenByName!: string | null;
  @Instant() writtenAt!: string;
  @Text({ max: 40, nullable: true }) decidedByName!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Many(() => ScanPolicyActionView) actions!: ScanPolicyActionView[];
}
/** GET /api/admin/scan-policy */
export class ScanPolicyView {
  @One(() => ScanPolicyTermsView) inForce!: ScanPolicyTermsView;
  /** The newest first. */
  @Many(() => ScanPolicyVersionView) versions!: ScanPolicyVersionView[];
}
