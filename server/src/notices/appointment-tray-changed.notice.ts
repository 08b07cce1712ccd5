import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage } from './visit.rules.js';

/** A wished piece was sold or cannot come, or the store has put another one in its place. */
export const appointmentTrayChanged: VisitNotice = {
  topic: 'appointment.tray_changed',
  kind: 'appointment_tray_changed',
  about: 'visit',
  compose: (visit, { now }) => {
    if (visit.state !== 'booked' || visit.startsAt <= now) return null;
    const { store, time } = visitFields(visit);
    return {
      facts: visitFacts(visit),
      message: {
        template: 'appointment_changed',
        page: visitPage(visit),
        fields: { store, time, status: visit.surprise ? '安排有变' : '备货有变', note: '请在预约详情中查看' },
      },
    };
  },
};
