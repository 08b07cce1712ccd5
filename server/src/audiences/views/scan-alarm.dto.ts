import { ALARM_KINDS, ALARM_STATES, type AlarmKind, type AlarmState } from '@zhuyue/shared';
import { Id, Instant, Int, OneOf } from '../../platform/contract/index.js';

/** Something unusual about how a tag is scanned, without its evidence. */
export class AlarmBriefView {
  @Id() id!: string;
  @OneOf(ALARM_KINDS) kind!: AlarmKind;
  @OneOf(ALARM_STATES) state!: AlarmState;
  @Int({ min: 0, max: 1_000_000_000 }) hits!: number;
  @Instant() firstAt!: string;
  @Instant() lastAt!: string;
}
