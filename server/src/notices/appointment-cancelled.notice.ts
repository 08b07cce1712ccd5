import { momentOf } from './message-fields.rules.js';
import type { VisitNotice } from './notice.js';
import { visitFacts, visitPage } from './visit.rules.js';

export const appointmentCancelled: VisitNotice = {
  topic: 'appointment.cancelled',
  kind: 'appointment_cancelled',
  about: 'visit',
  compose: (visit, { by }) => ({
    facts: { ...visitFacts(visit), by, reason: visit.cancelReason },
    message:
      // As with a move: the accept is kept for what the customer does not know yet.
      by === 'customer'
        ? null
        : {
            template: 'appointment_changed',
            page: visitPage(visit),
            fields: {
              store: visit.storeName,
              time: momentOf(visit.startsAt),
              status: '已取消',
              note: visit.cancelReason ?? '门店已取消本次预约',
            },
          },
  }),
};
