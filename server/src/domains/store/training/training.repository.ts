import { Injectable } from '@nestjs/common';
import type { CertificateKind, ExpiryStep, StaffRole } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';
import type { CountedHours, HeldCertificate } from './training.rules.js';

type Reader = Pick<Tx, 'query'>;

/** Somebody who is trained. */
export interface Trainee {
  id: string;
  name: string;
  role: StaffRole;
  storeId: string | null;
  active: number;
}
export interface HoursRow extends CountedHours {
  id: string;
  staffId: string;
  courseId: string;
  courseName: string;
  note: string | null;
  writtenBy: string;
  writtenByName: string;
  writtenAt: Date;
  reversesId: string | null;
  /** Null once it has a counter entry, and of a counter entry. */
  slot: string | null;
}
export interface CertificateRow extends HeldCertificate {
  id: string;
  number: string;
  staffId: string;
  minutes: number;
  issuedBy: string | null;
  issuedByName: string | null;
  issuedAt: Date;
  revokedBy: string | null;
  revokedByName: string | null;
  revokedReason: string | null;
  slot: string | null;
}
export interface EndingRow {
  id: string;
  staffId: string;
  storeId: string | null;
  kind: CertificateKind;
  validUntil: string;
}
export interface WarningRow extends EndingRow {
  certificateId: string;
  staffName: string;
  step: ExpiryStep;
}

const PERSON = 's.id, s.name, s.role, s.storeId, s.active';
/** Nothing that lasts longer has been issued after it. */
const LAST_OF_ITS_KIND = `NOT EXISTS (SELECT 1 FROM staff_certificate l
  WHERE l.staffId = c.staffId AND l.kind = c.kind AND l.revokedAt IS NULL AND l.validUntil > c.validUntil)`;

/** All SQL of people's hours and certificates. */
@Injectable()
export class TrainingRepository {
  constructor(private readonly database: Database) {}

  /** By the rule of the house a colleague of another store is simply not there. Locked in the order of ids. */
  lockPeople(tx: Tx, by: Pick<StaffIdentity, 'storeIds'>, ids: readonly string[]): Promise<Trainee[]> {
    const scope = scopeSql(by, 's.storeId');
    return tx.query(
      `SELECT ${PERSON} FROM staff s WHERE s.id IN (?) AND ${scope.sql} ORDER BY s.id FOR UPDATE`,
      [[...new Set(ids)], ...scope.params],
    );
  }

  async person(id: string, reader: Reader = this.database): Promise<Trainee | null> {
    if (!isId(id)) return null;
    return (await reader.query<Trainee>(`SELECT ${PERSON} FROM staff s WHERE s.id = ?`, [id]))[0] ?? null;
  }

  /** Who works in the store, and with them headquarters' own people. */
  team(storeId: string, reader: Reader = this.database): Promise<Trainee[]> {
    return reader.query(
      `SELECT ${PERSON} FROM staff s WHERE s.active = 1 AND (s.storeId = ? OR s.storeId IS NULL)
       ORDER BY s.storeId IS NULL, FIELD(s.role, 'manager', 'service', 'consultant', 'headquarters'), s.account, s.id`,
      [storeId],
    );
  }

  /** The newest day first; of a day what was written last. */
  hoursOf(staffIds: readonly string[], reader: Reader = this.database): Promise<HoursRow[]> {
    if (staffIds.length === 0) return Promise.resolve([]);
    return reader.query(
      'SELECT * FROM training_hours WHERE staffId IN (?) ORDER BY onDay DESC, writtenAt DESC, id DESC',
      [staffIds],
    );
  }

  certificatesOf(staffIds: readonly string[], reader: Reader = this.database): Promise<CertificateRow[]> {
    if (staffIds.length === 0) return Promise.resolve([]);
    return reader.query(
      'SELECT * FROM staff_certificate WHERE staffId IN (?) ORDER BY validUntil DESC, issuedAt DESC, id DESC',
      [staffIds],
    );
  }

  /** The kinds these people hold on a day. */
  held(
    staffIds: readonly string[],
    onDay: string,
    reader: Reader = this.database,
  ): Promise<{ staffId: string; kind: CertificateKind }[]> {
    if (staffIds.length === 0) return Promise.resolve([]);
    return reader.query(
      `SELECT DISTINCT staffId, kind FROM staff_certificate
       WHERE staffId IN (?) AND revokedAt IS NULL AND startsOn <= ? AND validUntil >= ?`,
      [staffIds, onDay, onDay],
    );
  }

  async hours(tx: Tx, id: string): Promise<HoursRow | null> {
    if (!isId(id)) return null;
    return (await tx.query<HoursRow>('SELECT * FROM training_hours WHERE id = ?', [id]))[0] ?? null;
  }

  async certificate(tx: Tx, id: string): Promise<CertificateRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<CertificateRow>('SELECT * FROM staff_certificate WHERE id = ?', [id]);
    return rows[0] ?? null;
  }

  addHours(tx: Tx, rows: readonly Omit<HoursRow, 'id'>[]): Promise<void> {
    return tx.insert(
      'training_hours',
      rows.map((row) => ({ id: newId(), ...row })),
    );
  }

  /** Only its key is given up: another line for the same course and day may take it. */
  async freeSlot(tx: Tx, id: string): Promise<boolean> {
    const done = await tx.execute('UPDATE training_hours SET slot = NULL WHERE id = ? AND slot IS NOT NULL', [
      id,
    ]);
    return done.affected === 1;
  }

  addCertificate(tx: Tx, row: CertificateRow): Promise<void> {
    return tx.insert('staff_certificate', row);
  }

  async revoke(
    tx: Tx,
    ids: readonly string[],
    by: Pick<StaffIdentity, 'id' | 'name'>,
    reason: string,
    at: Date,
  ): Promise<void> {
    await tx.execute(
      `UPDATE staff_certificate SET revokedAt = ?, revokedBy = ?, revokedByName = ?, revokedReason = ?, slot = NULL
       WHERE id IN (?) AND revokedAt IS NULL`,
      [at, by.id, by.name, reason, ids],
    );
  }

  /** Certificates of people who work here that end within some days and are not renewed. */
  ending(today: string, until: string): Promise<EndingRow[]> {
    return this.database.query(
      `SELECT c.id, c.staffId, s.storeId, c.kind, c.validUntil FROM staff_certificate c
         JOIN staff s ON s.id = c.staffId AND s.active = 1
        WHERE c.revokedAt IS NULL AND c.validUntil BETWEEN ? AND ? AND ${LAST_OF_ITS_KIND}
        ORDER BY c.validUntil, c.id`,
      [today, until],
    );
  }

  /** @returns whether it was not there yet */
  async addWarning(tx: Tx, of: EndingRow, step: ExpiryStep, at: Date): Promise<boolean> {
    const done = await tx.execute(
      'INSERT IGNORE INTO certificate_warning (id, certificateId, staffId, step, at) VALUES (?, ?, ?, ?, ?)',
      [newId(), of.id, of.staffId, step, at],
    );
    return done.affected === 1;
  }

  /** Told and not seen by whoever looks, the last step of each certificate; over when it was renewed or revoked. */
  async warnings(by: StaffIdentity, storeId: string | null): Promise<WarningRow[]> {
    const leads = by.role === 'manager' || by.role === 'headquarters';
    const rows = await this.database.query<WarningRow>(
      `SELECT w.id, w.certificateId, w.staffId, s.name AS staffName, s.storeId, c.kind, c.validUntil, w.step
         FROM certificate_warning w JOIN staff_certificate c ON c.id = w.certificateId
         JOIN staff s ON s.id = w.staffId AND s.active = 1
        WHERE c.revokedAt IS NULL AND ${LAST_OF_ITS_KIND}
          AND ((w.staffId = ? AND w.holderSeenAt IS NULL)
            OR (? AND w.staffId <> ? AND w.managerSeenAt IS NULL AND (s.storeId = ? OR (? AND s.storeId IS NULL))))
        ORDER BY c.validUntil, FIELD(w.step, 'last', 'soon'), w.id`,
      [by.id, leads ? 1 : 0, by.id, storeId, by.role === 'headquarters' ? 1 : 0],
    );
    return rows.filter(
      (row, at) => rows.findIndex(({ certificateId }) => certificateId === row.certificateId) === at,
    );
  }

  /** With it the earlier step of the same certificate. Twice is as good as once. */
  async markSeen(by: StaffIdentity, id: string, at: Date): Promise<void> {
    const same = 'JOIN certificate_warning told ON told.certificateId = w.certificateId AND told.id = ?';
    await this.database.execute(
      `UPDATE certificate_warning w ${same} SET w.holderSeenAt = ? WHERE w.staffId = ? AND w.holderSeenAt IS NULL`,
      [id, at, by.id],
    );
    if (by.role !== 'manager' && by.role !== 'headquarters') return;
    const scope = scopeSql(by, 's.storeId');
    await this.database.execute(
      `UPDATE certificate_warning w ${same} JOIN staff s ON s.id = w.staffId
          SET w.managerSeenAt = ?, w.managerSeenByName = ?
        WHERE w.staffId <> ? AND w.managerSeenAt IS NULL AND ${scope.sql}`,
      [id, at, by.name, by.id, ...scope.params],
    );
  }
}
