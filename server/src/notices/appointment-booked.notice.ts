import { APPOINTMENT_RULES } from '@zhuyue/shared';
import { momentOf } from './message-fields.rules.js';
import type { VisitNotice } from './notice.js';
import { PURPOSE_WORDS, visitFacts, visitPage } from './visit.rules.js';

const FREE_UNTIL_HOURS = APPOINTMENT_RULES.freeUntilMinutes / 60;

export const appointmentBooked: VisitNotice = {
  topic: 'appointment.booked',
  kind: 'appointment_booked',
  about: 'visit',
  compose: (visit) => ({
    facts: visitFacts(visit),
    message:
      visit.state === 'booked'
        ? {
            template: 'appointment_booked',
            page: visitPage(visit),
            fields: {
              store: visit.storeName,
              time: momentOf(visit.startsAt),
              purpose: PURPOSE_WORDS[visit.purpose],
              address: visit.storeAddress,
              note: `改期请至少提前 ${String(FREE_UNTIL_HOURS)} 小时办理`,
            },
          }
        : null,
  }),
};
