import type { VisitNotice } from './notice.js';
import { visitFacts, visitFields, visitPage, visitSms } from './visit.rules.js';

/** The waiting list has found a time: worth something only while it is heard of. */
export const appointmentOffered: VisitNotice = {
  topic: 'waitlist.offered',
  kind: 'appointment_offered',
  about: 'visit',
  compose: (visit) => {
    if (visit.state !== 'offered') return null;
    const { store, time } = visitFields(visit);
    return {
      facts: visitFacts(visit),
      message: {
        template: 'appointment_offer',
        page: visitPage(visit),
        fields: { store, time, note: '候补到位，请尽快确认，逾时让给下一位' },
      },
      ...visitSms(visit, `【珠约】您候补的时间有空位：${time}，${store}，请尽快在小程序内确认`),
    };
  },
};
