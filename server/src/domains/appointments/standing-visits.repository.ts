import { Injectable } from '@nestjs/common';
import { LIVE_APPOINTMENT_STATES, type AppointmentPurpose } from '@zhuyue/shared';
import { StandingVisits, type StandingVisit } from '../store/index.js';

type Row = Omit<StandingVisit, 'purposes' | 'roomIds'> & { purpose: AppointmentPurpose };

/** Tells the store, a floor below, which visits stand before it changes anything they rest on. */
@Injectable()
export class StandingVisitsReader {
  constructor(visits: StandingVisits) {
    visits.readBy(async (asker, storeId, from) => {
      const rows = await asker.query<Row>(
        `SELECT id, code, storeId, staffId, contactName, startsAt, endsAt, purpose FROM appointment
         WHERE state IN (?) AND startsAt > ? ${storeId === null ? '' : 'AND storeId = ?'}
         ORDER BY startsAt, id LIMIT 2000`,
        [LIVE_APPOINTMENT_STATES, from, ...(storeId === null ? [] : [storeId])],
      );
      return rows.map(({ purpose, ...visit }) => ({ ...visit, purposes: [purpose], roomIds: [] }));
    });
  }
}
