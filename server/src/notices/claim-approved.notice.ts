import type { RepairNotice } from './notice.js';
import { repairProgress, WORK_NAMES } from './repair.rules.js';

export const claimApproved: RepairNotice = {
  topic: 'claim.approved',
  kind: 'claim_approved',
  about: 'repair',
  compose: (repair, { at }) => {
    const work = WORK_NAMES[repair.kind];
    return repairProgress(repair, at, `${work}中`, repair.answer ?? `检测已完成，正在安排${work}`);
  },
};
