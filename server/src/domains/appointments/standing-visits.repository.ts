import { Injectable } from '@nestjs/common';
import { LIVE_APPOINTMENT_STATES, type AppointmentPurpose } from '@zhuyue/shared';
import { StandingVisits, type StandingVisit } from '../store/index.js';

type Row = Omit<StandingVisit, 'purposes' | 'roomIds'> & { purposes: string; rooms: string | null };

/** Tells the store, a floor below, which visits stand before it changes anything they rest on. */
@Injectable()
export class StandingVisitsReader {
  constructor(visits: StandingVisits) {
    visits.readBy(async (asker, storeId, from) => {
      const rows = await asker.query<Row>(
        `SELECT a.id, a.code, a.storeId, a.staffId, a.contactName, a.startsAt, a.endsAt,
           GROUP_CONCAT(p.purpose ORDER BY p.position) purposes, GROUP_CONCAT(DISTINCT p.roomId) rooms
         FROM appointment a JOIN appointment_part p ON p.appointmentId = a.id
         WHERE a.state IN (?) AND a.startsAt > ? ${storeId === null ? '' : 'AND a.storeId = ?'}
         GROUP BY a.id ORDER BY a.startsAt, a.id LIMIT 2000`,
        [LIVE_APPOINTMENT_STATES, from, ...(storeId === null ? [] : [storeId])],
      );
      return rows.map(({ purposes, rooms, ...visit }) => ({
        ...visit,
        purposes: purposes.split(',') as AppointmentPurpose[],
        roomIds: rooms?.split(',') ?? [],
      }));
    });
  }
}
