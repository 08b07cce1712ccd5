import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage } from './visit.rules.js';

export const appointmentTrayReady: VisitNotice = {
  topic: 'appointment.tray_ready',
  kind: 'appointment_tray_ready',
  about: 'visit',
  compose: (visit, { now }) => {
    if (visit.state !== 'booked' || visit.startsAt <= now) return null;
    const { store, time } = visitFields(visit);
    return {
      facts: visitFacts(visit),
      message: {
        template: 'appointment_ready',
        page: visitPage(visit),
        fields: { store, time, note: visit.surprise ? '已准备妥当' : '您想看的已在试戴盘上备好' },
      },
    };
  },
};
