import type { AppointmentPurpose } from '@zhuyue/shared';
import { momentOf } from './message-fields.rules.js';
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

/** How the fields of a template speak of a visit: of a surprise in words that could be about anything. */
export const visitFields = (
  visit: Visit,
): { store: string; time: string; address: string; purpose: string } => ({
  time: momentOf(visit.startsAt),
  ...(visit.surprise
    ? { store: '约定地点', address: '详情请在小程序内查看', purpose: '个人安排' }
    : { store: visit.storeName, address: visit.storeAddress, purpose: PURPOSE_WORDS[visit.purpose] }),
});

/** The signature before a text message names the house, so of a surprise none is sent at all. */
export const visitSms = (visit: Visit, words: string): { sms?: string } =>
  visit.surprise ? {} : { sms: words };

export const visitPage = (visit: Visit): string => `customer/appointment/index?id=${visit.appointmentId}`;

export const visitFacts = (visit: Visit): NoticeContent['facts'] => ({
  appointmentId: visit.appointmentId,
  ...(visit.surprise ? { surprise: 'yes' } : { storeName: visit.storeName }),
  startsAt: visit.startsAt.toISOString(),
});
