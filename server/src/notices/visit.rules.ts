import type { AppointmentPurpose } from '@zhuyue/shared';
import type { NoticeContent, Visit } from './notice.js';

export const PURPOSE_WORDS: Readonly<Record<AppointmentPurpose, string>> = { try_on: '到店试戴' };

export const visitPage = (visit: Visit): string => `customer/appointment/index?id=${visit.appointmentId}`;

export const visitFacts = (visit: Visit): NoticeContent['facts'] => ({
  appointmentId: visit.appointmentId,
  storeName: visit.storeName,
  startsAt: visit.startsAt.toISOString(),
});
