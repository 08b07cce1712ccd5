import { LIVE_TOPICS, type LiveTopic } from '@zhuyue/shared';
import { SomeOf } from '../../platform/contract/index.js';

/** GET /api/customer/live */
export class LiveQuery {
  /** The customer's own. */
  @SomeOf(LIVE_TOPICS) topics!: LiveTopic[];
}
