import type { RepairNotice } from './notice.js';
import { repairProgress } from './repair.rules.js';

export const claimQuoted: RepairNotice = {
  topic: 'claim.quoted',
  kind: 'claim_quoted',
  about: 'repair',
  compose: (repair, { at }) => repairProgress(repair, at, '待确认报价', '请打开看报价与上限，同意后才动工'),
};
