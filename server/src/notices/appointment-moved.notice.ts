import type { Visit, VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage, visitSms } from './visit.rules.js';

function statusOf({ timeKept, surprise }: Visit): { status: string; note: string } {
  if (!timeKept) return { status: '已改期', note: '如新时间不便，可在预约详情中改期' };
  return surprise
    ? { status: '有变动', note: '时间不变，详情请在小程序内查看' }
    : { status: '已换顾问', note: '时间不变，由另一位顾问接待您' };
}

export const appointmentMoved: VisitNotice = {
  topic: 'appointment.moved',
  kind: 'appointment_moved',
  about: 'visit',
  compose: (visit, { by }) => ({
    facts: { ...visitFacts(visit), by, ...(visit.timeKept ? { change: 'advisor' } : {}) },
    message:
      // Whoever moved it just saw it happen: the accept is kept for a change made by the store.
      by === 'customer' || visit.state !== 'booked'
        ? null
        : {
            template: 'appointment_changed',
            page: visitPage(visit),
            fields: {
              store: visitFields(visit).store,
              time: visitFields(visit).time,
              ...statusOf(visit),
            },
          },
    // Somebody else at the same time is nothing to be woken for.
    ...(by === 'customer' || visit.state !== 'booked' || visit.timeKept
      ? {}
      : visitSms(
          visit,
          `【珠约】很抱歉，门店将您的预约改到${visitFields(visit).time}，${visit.storeName}，不便时请在小程序内改约`,
        )),
  }),
};
