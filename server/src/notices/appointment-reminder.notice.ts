import { dayOf, daysBetween } from '@zhuyue/shared';
import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage, visitSms } from './visit.rules.js';

const SOON_MS = 3 * 3_600_000;

// Counted when it is told: after a pause of the worker tomorrow may have become today.
const dayWord = (startsAt: Date, now: Date): string =>
  daysBetween(dayOf(now), dayOf(startsAt)) === 0 ? '今日' : '明日';

export const appointmentReminder: VisitNotice = {
  topic: 'appointment.reminder',
  kind: 'appointment_reminder',
  about: 'visit',
  compose: (visit, { now }) => {
    if (visit.state !== 'booked' || visit.startsAt <= now) return null;
    const { store, time, address } = visitFields(visit);
    return {
      facts: visitFacts(visit),
      message: {
        template: 'appointment_reminder',
        page: visitPage(visit),
        fields: {
          store,
          time,
          address,
          note: visit.surprise
            ? `您${dayWord(visit.startsAt, now)}有一项安排`
            : `您预约了${dayWord(visit.startsAt, now)}到店，顾问恭候光临`,
        },
      },
      // The day before, somebody will look into the app; two hours before, a text message is the last word.
      ...(visit.startsAt.getTime() - now.getTime() > SOON_MS
        ? {}
        : visitSms(visit, `【珠约】您预约的${time}到店即将开始，地点：${store}，${address}`)),
    };
  },
};
