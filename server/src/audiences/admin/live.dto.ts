import { LIVE, LIVE_TOPICS } from '@zhuyue/shared';
import { Texts } from '../../platform/contract/index.js';

/** GET /api/admin/live */
export class DeskLiveQuery {
  /** `visits:<store>` and so on; `claims:all` for headquarters. */
  @Texts({
    max: LIVE.mostTopics,
    length: 40,
    pattern: new RegExp(`^(${LIVE_TOPICS.join('|')}):([0-9A-HJKMNP-TV-Z]{26}|all)$`),
  })
  topics!: string[];
}
