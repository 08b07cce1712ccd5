import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields } from './visit.rules.js';

export const appointmentRecap: VisitNotice = {
  topic: 'appointment.recap',
  kind: 'appointment_recap',
  about: 'visit',
  compose: (visit) => {
    if (visit.state !== 'completed') return null;
    const { store, time } = visitFields(visit);
    return {
      facts: { ...visitFacts(visit), recap: 'yes' },
      message: {
        template: 'appointment_recap',
        page: `customer/recap/index?id=${visit.appointmentId}`,
        fields: {
          store,
          time,
          note: visit.surprise ? '可在小程序内回看' : '您试戴过的可随时回看，价格为今日价',
        },
      },
    };
  },
};
