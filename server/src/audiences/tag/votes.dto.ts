import { VISIT_LIMITS } from '@zhuyue/shared';
import { Int, Text } from '../../platform/contract/index.js';

/** A mark the page keeps on the device: no name, no login, and worth nothing anywhere else. */
export class VoterQuery {
  @Text({ min: 16, max: 64, pattern: /^[A-Za-z0-9_-]+$/, optional: true }) voter?: string;
}
/** POST /api/tag/votes/:token */
export class VoteBody {
  @Text({ min: 16, max: 64, pattern: /^[A-Za-z0-9_-]+$/ }) voter!: string;
  @Int({ min: 0, max: VISIT_LIMITS.voteOptions - 1 }) choice!: number;
}
