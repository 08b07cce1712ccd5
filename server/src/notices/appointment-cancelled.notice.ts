import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage, visitSms } from './visit.rules.js';

export const appointmentCancelled: VisitNotice = {
  topic: 'appointment.cancelled',
  kind: 'appointment_cancelled',
  about: 'visit',
  compose: (visit, { by }) => ({
    facts: { ...visitFacts(visit), by, reason: visit.surprise ? null : visit.cancelReason },
    message:
      // As with a move: the accept is kept for what the customer does not know yet.
      by === 'customer'
        ? null
        : {
            template: 'appointment_changed',
            page: visitPage(visit),
            fields: {
              store: visitFields(visit).store,
              time: visitFields(visit).time,
              status: '已取消',
              note: visit.surprise
                ? '如需另约请在小程序内办理'
                : (visit.cancelReason ?? '门店已取消本次预约'),
            },
          },
    ...(by === 'customer'
      ? {}
      : visitSms(
          visit,
          `【珠约】很抱歉，门店取消了您${visitFields(visit).time}在${visit.storeName}的预约，请在小程序内另选时间`,
        )),
  }),
};
