import type { RepairNotice } from './notice.js';
import { repairProgress } from './repair.rules.js';

/** Something was answered, proposed or carried out: the owner has the word. */
export const claimAnswered: RepairNotice = {
  topic: 'claim.answered',
  kind: 'claim_answered',
  about: 'repair',
  compose: (repair, { at }) =>
    repairProgress(repair, at, '已答复', repair.answer ?? '门店已答复，请打开售后单查看'),
};
