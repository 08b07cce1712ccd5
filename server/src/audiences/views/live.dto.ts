import { LIVE } from '@zhuyue/shared';
import { Texts } from '../../platform/contract/index.js';

/** What has changed, for pages that are being looked at. */
export class LiveView {
  /** In the order asked. Another text than last time: look again. `-`: nothing has happened for ten minutes. */
  @Texts({ max: LIVE.mostTopics, length: 40 }) versions!: string[];
}
