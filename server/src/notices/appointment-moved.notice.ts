import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage, visitSms } from './visit.rules.js';

export const appointmentMoved: VisitNotice = {
  topic: 'appointment.moved',
  kind: 'appointment_moved',
  about: 'visit',
  compose: (visit, { by }) => ({
    facts: { ...visitFacts(visit), by },
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
              status: '已改期',
              note: '如新时间不便，可在预约详情中改期',
            },
          },
    ...(by === 'customer' || visit.state !== 'booked'
      ? {}
      : visitSms(
          visit,
          `【珠约】很抱歉，门店将您的预约改到${visitFields(visit).time}，${visit.storeName}，不便时请在小程序内改约`,
        )),
  }),
};
