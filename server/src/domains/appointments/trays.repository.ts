import { Injectable } from '@nestjs/common';
import type { WishState } from '@zhuyue/shared';
import { Database, isId, newId, type Tx } from '../../platform/database/index.js';
import type { TrayClaim } from './tray.rules.js';

export interface TrayRow {
  appointmentId: string;
  storeId: string;
  leadMinutes: number;
  graceMinutes: number;
  holdFrom: Date;
  holdUntil: Date;
  heldAt: Date | null;
  readyAt: Date | null;
  readyBy: string | null;
}
/** A wish with what became of it. */
export interface TrayWishRow {
  id: string;
  appointmentId: string;
  position: number;
  styleId: string;
  pieceId: string | null;
  sizeHmm: number | null;
  state: WishState;
  trayPieceId: string | null;
  dueAt: Date | null;
  lostAt: Date | null;
  laidAt: Date | null;
  laidBy: string | null;
  wasStyleId: string | null;
  wasPieceId: string | null;
}
export type NewWish = Pick<
  TrayWishRow,
  'position' | 'styleId' | 'pieceId' | 'sizeHmm' | 'trayPieceId' | 'dueAt'
>;

const WISH = `id, appointmentId, position, styleId, pieceId, sizeHmm, state, trayPieceId, dueAt, lostAt, laidAt, laidBy,
  wasStyleId, wasPieceId`;
const TRAY = `appointmentId, storeId, leadMinutes, graceMinutes, holdFrom, holdUntil, heldAt, readyAt, readyBy`;
const AHEAD = ['offered', 'requested', 'booked', 'arrived'] as const;

/** All SQL of trays and of what lies on them. */
@Injectable()
export class TraysRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, row: TrayRow): Promise<void> {
    await tx.insert('visit_tray', { ...row });
  }

  async find(appointmentId: string, tx: Tx | null = null): Promise<TrayRow | null> {
    if (!isId(appointmentId)) return null;
    const rows = await (tx ?? this.database).query<TrayRow>(
      `SELECT ${TRAY} FROM visit_tray WHERE appointmentId = ?`,
      [appointmentId],
    );
    return rows[0] ?? null;
  }

  some(appointmentIds: readonly string[]): Promise<TrayRow[]> {
    if (appointmentIds.length === 0) return Promise.resolve([]);
    return this.database.query(`SELECT ${TRAY} FROM visit_tray WHERE appointmentId IN (?)`, [appointmentIds]);
  }

  async save(tx: Tx, row: TrayRow): Promise<void> {
    await tx.execute(
      `UPDATE visit_tray SET holdFrom = ?, holdUntil = ?, heldAt = ?, readyAt = ?, readyBy = ? WHERE appointmentId = ?`,
      [row.holdFrom, row.holdUntil, row.heldAt, row.readyAt, row.readyBy, row.appointmentId],
    );
  }

  wishes(appointmentIds: readonly string[], tx: Tx | null = null): Promise<TrayWishRow[]> {
    if (appointmentIds.length === 0) return Promise.resolve([]);
    return (tx ?? this.database).query(
      `SELECT ${WISH} FROM appointment_wish WHERE appointmentId IN (?) ORDER BY appointmentId, position`,
      [appointmentIds],
    );
  }

  async addWishes(tx: Tx, appointmentId: string, wishes: readonly NewWish[]): Promise<void> {
    if (wishes.length === 0) return;
    await tx.insert(
      'appointment_wish',
      wishes.map((wish) => ({ id: newId(), appointmentId, ...wish })),
    );
  }

  async removeWishes(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.execute('DELETE FROM appointment_wish WHERE id IN (?)', [ids]);
  }

  async saveWish(tx: Tx, wish: TrayWishRow): Promise<void> {
    await tx.execute(
      `UPDATE appointment_wish SET position = ?, styleId = ?, pieceId = ?, sizeHmm = ?, state = ?, trayPieceId = ?,
       dueAt = ?, lostAt = ?, laidAt = ?, laidBy = ?, wasStyleId = ?, wasPieceId = ? WHERE id = ?`,
      [
        wish.position,
        wish.styleId,
        wish.pieceId,
        wish.sizeHmm,
        wish.state,
        wish.trayPieceId,
        wish.dueAt,
        wish.lostAt,
        wish.laidAt,
        wish.laidBy,
        wish.wasStyleId,
        wish.wasPieceId,
        wish.id,
      ],
    );
  }

  /** When other visits have these pieces. */
  async claims(
    pieceIds: readonly string[],
    exceptId: string | null,
    tx: Tx | null = null,
  ): Promise<TrayClaim[]> {
    if (pieceIds.length === 0) return [];
    const rows = await (tx ?? this.database).query<{ pieceId: string; holdFrom: Date; holdUntil: Date }>(
      `SELECT w.trayPieceId AS pieceId, t.holdFrom, t.holdUntil FROM appointment_wish w
       JOIN appointment a ON a.id = w.appointmentId AND a.state IN (?)
       JOIN visit_tray t ON t.appointmentId = a.id
       WHERE w.trayPieceId IN (?) AND w.state <> 'declined' AND w.appointmentId <> ?`,
      [AHEAD, pieceIds, exceptId ?? ''],
    );
    return rows.map((row) => ({ pieceId: row.pieceId, from: row.holdFrom, until: row.holdUntil }));
  }

  /** Visits whose hour of keeping has come. */
  async due(now: Date, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT t.appointmentId AS id FROM visit_tray t JOIN appointment a ON a.id = t.appointmentId
       AND a.state IN (?) WHERE t.heldAt IS NULL AND t.holdFrom <= ? AND t.holdUntil > ? ORDER BY t.holdFrom LIMIT ?`,
      [AHEAD, now, now, most],
    );
    return rows.map((row) => row.id);
  }

  /** Visits ahead on whose tray the piece is to lie. */
  async visitsWith(pieceId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT w.appointmentId AS id FROM appointment_wish w JOIN appointment a ON a.id = w.appointmentId
       AND a.state IN (?) WHERE w.trayPieceId = ? AND w.state <> 'declined' ORDER BY a.startsAt`,
      [AHEAD, pieceId],
    );
    return rows.map((row) => row.id);
  }

  /** Visits that will not take place, for which something may still be under way; the last weeks. */
  async calledOff(since: Date): Promise<{ id: string; code: string; storeId: string }[]> {
    return this.database.query(
      `SELECT id, code, storeId FROM appointment WHERE state IN ('cancelled','no_show','lapsed') AND startsAt >= ?
       AND id IN (SELECT visitId FROM transfer WHERE visitId IS NOT NULL) LIMIT 500`,
      [since],
    );
  }
}
