import { momentOf } from './message-fields.rules.js';
import type { VisitNotice } from './notice.js';
import { visitFacts, visitPage } from './visit.rules.js';

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
              store: visit.storeName,
              time: momentOf(visit.startsAt),
              status: '已改期',
              note: '如新时间不便，可在预约详情中改期',
            },
          },
  }),
};
