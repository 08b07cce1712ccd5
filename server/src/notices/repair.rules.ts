import type { CaseKind } from '@zhuyue/shared';
import { momentOf } from './message-fields.rules.js';
import type { NoticeContent, Repair } from './notice.js';

export const repairPage = (repair: Repair): string => `customer/claim/index?id=${repair.claimId}`;

export const repairFacts = (repair: Repair): NoticeContent['facts'] => ({
  claimId: repair.claimId,
  number: repair.number,
  pieceName: repair.pieceName,
  storeName: repair.storeName,
});

/** The template that tells how a case goes on. */
export const repairProgress = (repair: Repair, at: Date, status: string, note: string): NoticeContent => ({
  facts: repairFacts(repair),
  message: {
    template: 'claim_progress',
    page: repairPage(repair),
    fields: { number: repair.number, piece: repair.pieceName, status, note, time: momentOf(at) },
  },
});

/** What is done at the bench, as the owner calls it. */
export const WORK_NAMES: Readonly<Record<CaseKind, string>> = {
  repair: '维修',
  cleaning: '清洗抛光',
  resizing: '改圈',
  replating: '重新电镀',
  stone_setting: '镶嵌',
  return: '退货',
  exchange: '换货',
  trade_in: '估价',
  complaint: '处理',
  question: '答复',
};
