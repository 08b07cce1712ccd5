import type { AppointmentPurpose } from '@zhuyue/shared';
import type { NoticeContent, Visit } from './notice.js';

export const PURPOSE_WORDS: Readonly<Record<AppointmentPurpose, string>> = {
  try_on: '到店试戴',
  bridal: '婚嫁咨询',
  custom: '定制洽谈',
  cleaning: '清洗保养',
  resizing: '改圈',
  claim_drop_off: '售后送修',
  collection: '到店取件',
};

export const visitPage = (visit: Visit): string => `customer/appointment/index?id=${visit.appointmentId}`;

export const visitFacts = (visit: Visit): NoticeContent['facts'] => ({
  appointmentId: visit.appointmentId,
  storeName: visit.storeName,
  startsAt: visit.startsAt.toISOString(),
});
