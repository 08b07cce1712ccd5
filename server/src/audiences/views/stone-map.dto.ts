import {
  GEMS,
  KINDS,
  PLACE_HARMS,
  PLACE_LIMITS,
  PROOF_LIMITS,
  type Gem,
  type Kind,
  type PlaceHarm,
} from '@zhuyue/shared';
import { Bool, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

/** A place of the stone map (`stoneMapOf` in shared/src/stone-map.ts) and what is wrong there. */
export class HarmedPlaceView {
  @Text({ max: PLACE_LIMITS.code }) place!: string;
  @OneOf(PLACE_HARMS) harm!: PlaceHarm;
}
/** Stones counted at a place. */
export class PlaceCountView {
  @Text({ max: PLACE_LIMITS.code }) place!: string;
  @Int({ min: 0, max: PROOF_LIMITS.stones }) stones!: number;
}
export class MappedStonesView {
  @Bool() main!: boolean;
  @Int({ min: 1, max: 10_000 }) count!: number;
  @Text({ max: 20, nullable: true }) setting!: string | null;
}
/** What the stone map is drawn from. */
export class MappedView {
  @OneOf(KINDS) kind!: Kind;
  @OneOf(GEMS) gem!: Gem;
  @Many(() => MappedStonesView) stones!: MappedStonesView[];
}
