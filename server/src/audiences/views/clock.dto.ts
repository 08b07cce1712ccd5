import {
  BREACH_REASONS,
  CLOCK_STATES,
  CLOCK_STEPS,
  PAUSE_REASONS,
  PROMISES,
  type BreachReason,
  type ClockState,
  type ClockStep,
  type PauseReason,
  type ServicePromise,
} from '@zhuyue/shared';
import { Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

const MINUTES = { min: 0, max: 10_000_000 };

/** A promise with its clock, as the owner and the store see it. */
export class ClockView {
  @Id() id!: string;
  @OneOf(PROMISES) promise!: ServicePromise;
  @OneOf(CLOCK_STATES) state!: ClockState;
  @Instant() startedAt!: string;
  /** When it is broken if nothing happens; null unless it runs. */
  @Instant({ nullable: true }) dueAt!: string | null;
  @Instant({ nullable: true }) breachedAt!: string | null;
  /** What it waits for, and since when; null while it runs. */
  @OneOf(PAUSE_REASONS, { nullable: true }) pauseReason!: PauseReason | null;
  @Instant({ nullable: true }) pausedSince!: string | null;
  /** Open minutes counted, of those promised. */
  @Int(MINUTES) countedMinutes!: number;
  @Int(MINUTES) promisedMinutes!: number;
}
/** Where the time of a case that came to us went, in minutes by the wall clock. */
export class CycleView {
  @Int(MINUTES) handlingMinutes!: number;
  @Int(MINUTES) logisticsMinutes!: number;
  /** Standing still for the owner or for parts. */
  @Int(MINUTES) waitingMinutes!: number;
}
export class WarnedView {
  @OneOf(CLOCK_STEPS) step!: ClockStep;
  @Instant() at!: string;
}
/** What only the desk sees of a clock: who was warned, and why it was broken. */
export class DeskClockView {
  @Id() id!: string;
  @Many(() => WarnedView) warned!: WarnedView[];
  @OneOf(BREACH_REASONS, { nullable: true }) breachReason!: BreachReason | null;
  @Text({ max: 500, nullable: true }) breachText!: string | null;
  @Text({ max: 40, nullable: true }) explainedByName!: string | null;
  @Instant({ nullable: true }) explainedAt!: string | null;
  /** Who takes care of it. */
  @Id({ nullable: true }) takenBy!: string | null;
  @Text({ max: 40, nullable: true }) takenByName!: string | null;
  @Instant({ nullable: true }) takenAt!: string | null;
}
