import { Bool, Instant, Int, Many } from '../../platform/contract/index.js';
import { RungView } from '../views/rung.dto.js';
import { AlarmBriefView } from '../views/scan-alarm.dto.js';

/** GET /api/customer/scans/:serial — beside the tag's reply, which is the same for everybody. */
export class OwnScanView {
  /** Whether the piece is this customer's. */
  @Bool() mine!: boolean;
  /** The verdict as its owner may know it; empty for anybody else. */
  @Many(() => RungView) rungs!: RungView[];
}
/** GET /api/customer/scans/of-piece/:id — how often the tag of an own piece was read, and what was unusual about it. */
export class PieceScansView {
  /** Looked back over so many days. */
  @Int({ min: 1, max: 365 }) days!: number;
  @Int({ min: 0, max: 1_000_000_000 }) own!: number;
  @Int({ min: 0, max: 1_000_000_000 }) others!: number;
  /** Different people among the others, as far as scans can tell. */
  @Int({ min: 0, max: 1_000_000_000 }) people!: number;
  @Instant({ nullable: true }) lastAt!: string | null;
  @Many(() => AlarmBriefView) alarms!: AlarmBriefView[];
}
