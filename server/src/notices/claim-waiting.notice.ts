import type { PauseReason } from '@zhuyue/shared';
import { momentOf } from './message-fields.rules.js';
import type { RepairNotice } from './notice.js';
import { repairFacts, repairPage } from './repair.rules.js';

/** At most as long as WeChat's field. */
const WAITS: Readonly<Record<PauseReason, string>> = {
  waiting_photo: '请补拍几张照片，收到后接着处理',
  waiting_answer: '有个问题要请您答复',
  waiting_approval: '请您确认报价，确认后开工',
  waiting_piece: '请将首饰送至受理门店检测',
  waiting_parts: '配件在途，到货即继续',
  waiting_collection: '维修已完成，请到店取件',
  owner_wish: '已按您的意思暂停',
};

/** The clock stands still, and the owner is told why; not any more once it runs again. */
export const claimWaiting: RepairNotice = {
  topic: 'claim.waiting',
  kind: 'claim_waiting',
  about: 'repair',
  compose: (repair, { at }) => {
    if (repair.pauseReason === null) return null;
    const note = WAITS[repair.pauseReason];
    return {
      facts: { ...repairFacts(repair), reason: note },
      message: {
        template: 'claim_progress',
        page: repairPage(repair),
        fields: {
          number: repair.number,
          piece: repair.pieceName,
          status: '等您回复',
          note,
          time: momentOf(at),
        },
      },
    };
  },
};
