import { APPOINTMENT_RULES } from '@zhuyue/shared';
import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage } from './visit.rules.js';

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
              ...visitFields(visit),
              note: `改期请至少提前 ${String(FREE_UNTIL_HOURS)} 小时办理`,
            },
          }
        : null,
  }),
};
