import type { ReportedKind } from '@zhuyue/shared';
import type { NoticeContent, Repair } from './notice.js';

export const repairPage = (repair: Repair): string => `customer/claim/index?id=${repair.claimId}`;

export const repairFacts = (repair: Repair): NoticeContent['facts'] => ({
  claimId: repair.claimId,
  number: repair.number,
  pieceName: repair.pieceName,
  storeName: repair.storeName,
});

/** What is done at the bench, as the owner calls it. */
export const WORK_NAMES: Readonly<Record<ReportedKind, string>> = {
  repair: '维修',
  cleaning: '清洗抛光',
  resizing: '改圈',
  replating: '重新电镀',
  stone_setting: '镶嵌',
};
