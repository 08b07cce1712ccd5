import { Injectable } from '@nestjs/common';
import { LIVE_APPOINTMENT_STATES, type AppointmentPurpose } from '@zhuyue/shared';
import { grouped } from '../../platform/database/index.js';
import { StandingVisits, type StandingVisit } from '../store/index.js';

type Row = Omit<StandingVisit, 'purposes' | 'roomIds'>;
interface Part {
  appointmentId: string;
  purpose: AppointmentPurpose;
  roomId: string | null;
}

/** Tells the store, a floor below, which visits stand before it changes anything they rest on. */
@Injectable()
export class StandingVisitsReader {
  constructor(visits: StandingVisits) {
    visits.readBy(async (asker, storeId, from) => {
      const rows = await asker.query<Row>(
        `SELECT id, code, storeId, staffId, contactName, startsAt, endsAt FROM appointment
         WHERE state IN (?) AND startsAt > ? ${storeId === null ? '' : 'AND storeId = ?'}
         ORDER BY startsAt, id LIMIT 2000`,
        [LIVE_APPOINTMENT_STATES, from, ...(storeId === null ? [] : [storeId])],
      );
      if (rows.length === 0) return [];
      const parts = grouped(
        await asker.query<Part>(
          'SELECT appointmentId, purpose, roomId FROM appointment_part WHERE appointmentId IN (?) ORDER BY position',
          [rows.map((row) => row.id)],
        ),
        (part) => part.appointmentId,
      );
      return rows.map((row) => {
        const own = parts.get(row.id) ?? [];
        const rooms = own.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
        return { ...row, purposes: own.map((part) => part.purpose), roomIds: [...new Set(rooms)] };
      });
    });
  }
}
