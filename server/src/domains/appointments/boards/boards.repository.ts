import { Injectable } from '@nestjs/common';
import type { AppointmentPurpose } from '@zhuyue/shared';
import { Database } from '../../../platform/database/index.js';
import type { AppointmentRow } from '../appointments.repository.js';

export interface BoardVisit extends Pick<
  AppointmentRow,
  | 'id'
  | 'code'
  | 'customerId'
  | 'staffId'
  | 'purpose'
  | 'onDay'
  | 'startsAt'
  | 'endsAt'
  | 'state'
  | 'contactName'
  | 'version'
  | 'storeChange'
  | 'cancelledBy'
  | 'askedFirst'
> {
  phone: string | null;
  expectedAt: Date | null;
  wishCount: number;
  /** Of the wishes: laid on the tray, lost on the way to it, and when the last of the others arrives. */
  laidCount: number;
  lostCount: number;
  dueAt: Date | null;
  trayReadyAt: Date | null;
}
export interface BoardPart {
  appointmentId: string;
  purpose: AppointmentPurpose;
  roomId: string | null;
  roomFromAt: Date | null;
  roomToAt: Date | null;
}
export interface DayLoad {
  onDay: string;
  staffId: string;
  visits: number;
  minutes: number;
}

/** Reads of the boards: a day of a store in one query each, whatever its size. */
@Injectable()
export class BoardsRepository {
  constructor(private readonly database: Database) {}

  day(storeId: string, onDay: string): Promise<BoardVisit[]> {
    return this.database.query(
      `SELECT a.id, a.code, a.customerId, a.staffId, a.purpose, a.onDay, a.startsAt, a.endsAt, a.state, a.version,
         a.storeChange, a.cancelledBy, a.askedFirst, COALESCE(s.alias, a.contactName) contactName,
         IF(s.alias IS NULL, COALESCE(c.phone, a.contactPhone), NULL) phone, l.expectedAt, t.readyAt trayReadyAt,
         COALESCE(w.wishCount, 0) wishCount, COALESCE(w.laidCount, 0) laidCount, COALESCE(w.lostCount, 0) lostCount, w.dueAt
       FROM appointment a LEFT JOIN customer_account c ON c.id = a.customerId LEFT JOIN late_arrival l ON l.id = a.id
         LEFT JOIN visit_surprise s ON s.appointmentId = a.id LEFT JOIN visit_tray t ON t.appointmentId = a.id
         LEFT JOIN (
           SELECT v.id, COUNT(*) wishCount, SUM(i.laidAt IS NOT NULL) laidCount, SUM(i.lostAt IS NOT NULL) lostCount,
             MAX(IF(i.laidAt IS NULL, i.dueAt, NULL)) dueAt
           FROM appointment v JOIN appointment_wish i ON i.appointmentId = v.id
           WHERE v.storeId = ? AND v.onDay = ? AND i.state <> 'declined' GROUP BY v.id
         ) w ON w.id = a.id
       WHERE a.storeId = ? AND a.onDay = ? ORDER BY a.startsAt, a.id LIMIT 500`,
      [storeId, onDay, storeId, onDay],
    );
  }

  /** What the visits of a day are for, in their order, and where. */
  parts(storeId: string, onDay: string): Promise<BoardPart[]> {
    return this.database.query(
      `SELECT p.appointmentId, p.purpose, p.roomId, p.roomFromAt, p.roomToAt
       FROM appointment a JOIN appointment_part p ON p.appointmentId = a.id
       WHERE a.storeId = ? AND a.onDay = ? ORDER BY p.appointmentId, p.position`,
      [storeId, onDay],
    );
  }

  /** What each advisor has on each day; visits that did not happen take nobody's time. */
  loads(storeId: string, fromOn: string, toOn: string): Promise<DayLoad[]> {
    return this.database.query(
      `SELECT onDay, staffId, COUNT(*) visits, SUM(TIMESTAMPDIFF(MINUTE, startsAt, endsAt)) minutes FROM appointment
       WHERE storeId = ? AND onDay BETWEEN ? AND ? AND state NOT IN ('cancelled','lapsed')
       GROUP BY onDay, staffId`,
      [storeId, fromOn, toOn],
    );
  }
}
