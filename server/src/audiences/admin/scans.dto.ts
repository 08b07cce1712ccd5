import {
  ALARM_ACTIONS,
  ALARM_KINDS,
  ALARM_STATES,
  CONTAINERS,
  LIMITS,
  PIECE_STATES,
  PLACE_SOURCES,
  SCAN_CHANNELS,
  TAG_STATES,
  type AlarmAction,
  type AlarmKind,
  type AlarmState,
  type Container,
  type PieceState,
  type PlaceSource,
  type ScanChannel,
  type TagState,
} from '@zhuyue/shared';
import { Facts, Id, Instant, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { RungView } from '../views/rung.dto.js';
import { AlarmBriefView } from '../views/scan-alarm.dto.js';

/** GET /api/admin/scans/alarms — newest first. */
export class AlarmQuery {
  @Id({ optional: true }) storeId?: string;
  @SomeOf(ALARM_STATES, { optional: true }) state?: AlarmState[];
  @SomeOf(ALARM_KINDS, { optional: true }) kind?: AlarmKind[];
  @Id({ optional: true }) pieceId?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class AlarmRowView extends AlarmBriefView {
  /** Null for what is about a network and no piece. */
  @Id({ nullable: true }) pieceId!: string | null;
  @Text({ max: 20, nullable: true }) serial!: string | null;
  @Text({ max: 60, nullable: true }) pieceName!: string | null;
  @Text({ max: 160, nullable: true }) picture!: string | null;
  @Text({ max: 60, nullable: true }) storeName!: string | null;
  @Text({ max: 40, nullable: true }) network!: string | null;
}
export class AlarmPageView {
  @Many(() => AlarmRowView) items!: AlarmRowView[];
  @Int({ min: 0, max: 10_000_000 }) total!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
}
export class EvidenceScanView {
  @Instant() at!: string;
  @Text({ max: 20 }) serial!: string;
  /** A few characters that tell one visitor from the next, and nobody who they are. */
  @Text({ max: 16 }) visitor!: string;
  @OneOf(SCAN_CHANNELS) channel!: ScanChannel;
  @Text({ max: 40, nullable: true }) city!: string | null;
  @OneOf(PLACE_SOURCES, { nullable: true }) placeBy!: PlaceSource | null;
}
/** GET /api/admin/scans/alarms/:id and the reply of its actions. */
export class AlarmView extends AlarmRowView {
  /** `km`, `minutes`, `kmh`; `people`, `days`; `serial`, `tag`; `state`; `count`, `samples`. */
  @Facts() facts!: Record<string, unknown>;
  @Many(() => EvidenceScanView) scans!: EvidenceScanView[];
  @Text({ max: 40, nullable: true }) settledByName!: string | null;
  @Instant({ nullable: true }) settledAt!: string | null;
  @Text({ max: LIMITS.reason, nullable: true }) note!: string | null;
  /** What this staff member may do with it now. */
  @SomeOf(ALARM_ACTIONS) actions!: AlarmAction[];
}
/** POST /api/admin/scans/alarms/:id/actions */
export class AlarmActionBody {
  @OneOf(ALARM_ACTIONS) action!: AlarmAction;
  @Text({ max: LIMITS.reason }) note!: string;
}

/** GET /api/admin/scans/:serial — what a scan by one of us shows beside the page everybody sees. */
export class StaffScanView {
  @Id() pieceId!: string;
  @Text({ max: 20 }) serial!: string;
  @OneOf(PIECE_STATES) state!: PieceState;
  @OneOf(CONTAINERS) container!: Container;
  @Text({ max: 60 }) storeName!: string;
  @Instant({ nullable: true }) heldUntil!: string | null;
  @OneOf(TAG_STATES) tagState!: TagState;
  @Int({ min: 1, max: 1000 }) tagVersion!: number;
  @Many(() => RungView) rungs!: RungView[];
  @Many(() => AlarmBriefView) alarms!: AlarmBriefView[];
  @Int({ min: 1, max: 365 }) days!: number;
  @Int({ min: 0, max: 1_000_000_000 }) others!: number;
  @Int({ min: 0, max: 1_000_000_000 }) people!: number;
}
