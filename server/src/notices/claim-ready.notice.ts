import type { RepairNotice } from './notice.js';
import { repairFacts, repairPage, WORK_NAMES } from './repair.rules.js';

export const claimReady: RepairNotice = {
  topic: 'claim.ready',
  kind: 'claim_ready',
  about: 'repair',
  compose: (repair) => ({
    facts: repairFacts(repair),
    message: {
      template: 'claim_ready',
      page: repairPage(repair),
      fields: {
        number: repair.number,
        piece: repair.pieceName,
        store: repair.storeName,
        note: `${WORK_NAMES[repair.kind]}已完成，可在营业时间到店取件`,
      },
    },
  }),
};
