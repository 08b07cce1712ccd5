import { dayOf, daysBetween } from '@zhuyue/shared';
import { momentOf } from './message-fields.rules.js';
import type { VisitNotice } from './notice.js';
import { visitFacts, visitPage } from './visit.rules.js';

// Counted when it is told: after a pause of the worker tomorrow may have become today.
const dayWord = (startsAt: Date, now: Date): string =>
  daysBetween(dayOf(now), dayOf(startsAt)) === 0 ? '今日' : '明日';

export const appointmentReminder: VisitNotice = {
  topic: 'appointment.reminder',
  kind: 'appointment_reminder',
  about: 'visit',
  compose: (visit, { now }) => {
    if (visit.state !== 'booked' || visit.startsAt <= now) return null;
    return {
      facts: visitFacts(visit),
      message: {
        template: 'appointment_reminder',
        page: visitPage(visit),
        fields: {
          store: visit.storeName,
          time: momentOf(visit.startsAt),
          address: visit.storeAddress,
          note: `您预约了${dayWord(visit.startsAt, now)}到店，顾问恭候光临`,
        },
      },
    };
  },
};
