import {
  RUNG_OUTCOMES,
  RUNG_REASONS,
  RUNGS,
  type Rung,
  type RungOutcome,
  type RungReason,
} from '@zhuyue/shared';
import { Facts, OneOf } from '../../platform/contract/index.js';

/** One rung of a verdict: what it is about, how it stands, why, and the evidence as flat facts. */
export class RungView {
  @OneOf(RUNGS) rung!: Rung;
  @OneOf(RUNG_OUTCOMES) outcome!: RungOutcome;
  @OneOf(RUNG_REASONS) reason!: RungReason;
  /** `storeName`, `activatedOn`, `missingOn`, `version`, `currentVersion`, `since`, `kind`, `count`, `hits`, `lastAt`: what is known to this reader. */
  @Facts() facts!: Record<string, unknown>;
}
