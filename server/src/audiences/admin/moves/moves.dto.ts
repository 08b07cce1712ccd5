import { Id, Instant, Int, Many, Text } from '../../../platform/contract/index.js';

export class CountWaitingView {
  @Id() countId!: string;
  @Text({ max: 20 }) number!: string;
  /** Differences that wait for a second person. */
  @Int({ min: 0, max: 1_000_000 }) proposed!: number;
}
/** Another store reminds this one of what a guest waits for; gone with the next step of the paper. */
export class ChasedTransferView {
  @Id() transferId!: string;
  @Text({ max: 20 }) number!: string;
  @Text({ max: 60 }) toStoreName!: string;
  @Instant({ nullable: true }) neededAt!: string | null;
  @Instant() chasedAt!: string;
}
/** GET /api/admin/moves */
export class MovesWaitingView {
  /** The soonest need first. */
  @Many(() => ChasedTransferView) chased!: ChasedTransferView[];
  @Int({ min: 0, max: 1_000_000 }) toApprove!: number;
  @Int({ min: 0, max: 1_000_000 }) toPack!: number;
  /** Parcels on the way here or standing here unopened. */
  @Int({ min: 0, max: 1_000_000 }) coming!: number;
  @Int({ min: 0, max: 1_000_000 }) toReceive!: number;
  @Int({ min: 0, max: 1_000_000 }) differences!: number;
  @Many(() => CountWaitingView) counts!: CountWaitingView[];
}
