import type { ClockState, ClockStep, StaffNoticeKind, StaffRole } from '@zhuyue/shared';

/** What is told, and to whom. */
export interface StaffTold {
  kind: StaffNoticeKind;
  storeId: string;
  roles: readonly StaffRole[];
  /** The one it is for, if they still work there; null: everybody of these roles. */
  alone: string | null;
  /** Worth waking somebody for. */
  urgent: boolean;
  facts: Readonly<Record<string, string | number | null>>;
}

/** Who hears a step of the ladder: of the case's store, and those who work for all of them. */
export const HEARERS: Readonly<Record<ClockStep, readonly StaffRole[]>> = {
  advisor: ['consultant', 'service'],
  manager: ['manager'],
  untaken: ['manager', 'headquarters'],
  headquarters: ['manager', 'headquarters'],
};

/** Overtaken: the promise has been kept meanwhile, or somebody takes care of it; a breach is always told. */
export const isLate = (clock: { state: ClockState; takenBy: string | null }, step: ClockStep): boolean =>
  step !== 'headquarters' && (clock.state === 'stopped' || clock.takenBy !== null);
