import type { NoticeContent, Repair } from './notice.js';

export const repairPage = (repair: Repair): string => `customer/claim/index?id=${repair.claimId}`;

export const repairFacts = (repair: Repair): NoticeContent['facts'] => ({
  claimId: repair.claimId,
  number: repair.number,
  pieceName: repair.pieceName,
  storeName: repair.storeName,
});
