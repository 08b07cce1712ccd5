import type { ClaimRejectReason } from '@zhuyue/shared';
import { momentOf } from './message-fields.rules.js';
import type { RepairNotice } from './notice.js';
import { repairFacts, repairPage } from './repair.rules.js';

const REASON_WORDS: Readonly<Record<ClaimRejectReason, string>> = {
  warranty_expired: '已超过保修期',
  misuse: '损坏由使用不当造成',
  third_party_repair: '首饰曾由第三方维修',
  not_our_piece: '非本店售出的首饰',
  no_fault_found: '检测未发现异常',
  other: '原因见售后单详情',
};

export const claimRejected: RepairNotice = {
  topic: 'claim.rejected',
  kind: 'claim_rejected',
  about: 'repair',
  compose: (repair, { at }) => ({
    facts: { ...repairFacts(repair), rejectReason: repair.rejectReason },
    message: {
      template: 'claim_progress',
      page: repairPage(repair),
      fields: {
        number: repair.number,
        piece: repair.pieceName,
        status: '未通过',
        note: REASON_WORDS[repair.rejectReason ?? 'other'],
        time: momentOf(at),
      },
    },
  }),
};
