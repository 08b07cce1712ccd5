import type { RepairNotice } from './notice.js';
import { repairProgress } from './repair.rules.js';

export const claimSentBack: RepairNotice = {
  topic: 'claim.sent_back',
  kind: 'claim_sent_back',
  about: 'repair',
  compose: (repair, { at }) => repairProgress(repair, at, '已寄回', '运单号见售后单，收到后请确认'),
};
