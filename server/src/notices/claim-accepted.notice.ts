import { momentOf } from './message-fields.rules.js';
import type { RepairNotice } from './notice.js';
import { repairFacts, repairPage } from './repair.rules.js';

export const claimAccepted: RepairNotice = {
  topic: 'claim.accepted',
  kind: 'claim_accepted',
  about: 'repair',
  compose: (repair, { at }) => ({
    facts: repairFacts(repair),
    message: {
      template: 'claim_progress',
      page: repairPage(repair),
      fields: {
        number: repair.number,
        piece: repair.pieceName,
        status: '已受理',
        note: '请将首饰送至受理门店检测',
        time: momentOf(at),
      },
    },
  }),
};
