import { isTalk } from '@zhuyue/shared';
import type { RepairNotice } from './notice.js';
import { repairProgress } from './repair.rules.js';

export const claimAccepted: RepairNotice = {
  topic: 'claim.accepted',
  kind: 'claim_accepted',
  about: 'repair',
  compose: (repair, { at }) => {
    const note = isTalk(repair.kind) ? '我们正在核实，核实后给您方案' : '请将首饰送至受理门店检测';
    return repairProgress(repair, at, '已受理', note);
  },
};
