import { momentOf } from './message-fields.rules.js';
import type { RepairNotice } from './notice.js';
import { repairFacts, repairPage, WORK_NAMES } from './repair.rules.js';

export const claimApproved: RepairNotice = {
  topic: 'claim.approved',
  kind: 'claim_approved',
  about: 'repair',
  compose: (repair, { at }) => ({
    facts: repairFacts(repair),
    message: {
      template: 'claim_progress',
      page: repairPage(repair),
      fields: {
        number: repair.number,
        piece: repair.pieceName,
        status: `${WORK_NAMES[repair.kind]}中`,
        note: repair.answer ?? `检测已完成，正在安排${WORK_NAMES[repair.kind]}`,
        time: momentOf(at),
      },
    },
  }),
};
