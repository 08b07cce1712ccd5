import { Injectable } from '@nestjs/common';
import { LIVE_APPOINTMENT_STATES } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';
import type { WaitingRow } from './waiting.rules.js';

const OPEN = "('waiting','offered')";

/** All SQL of the waiting list. */
@Injectable()
export class WaitingRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<WaitingRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.query<WaitingRow>('SELECT * FROM waiting_entry WHERE id = ?', [id]);
    return row ?? null;
  }

  async lock(tx: Tx, id: string): Promise<WaitingRow | null> {
    if (!isId(id)) return null;
    const [row] = await tx.query<WaitingRow>('SELECT * FROM waiting_entry WHERE id = ? FOR UPDATE', [id]);
    return row ?? null;
  }

  async lockByOffer(tx: Tx, offerId: string): Promise<WaitingRow | null> {
    const [row] = await tx.query<WaitingRow>('SELECT * FROM waiting_entry WHERE offerId = ? FOR UPDATE', [
      offerId,
    ]);
    return row ?? null;
  }

  /** Everybody in line, the first first. */
  inLine(storeId: string): Promise<WaitingRow[]> {
    return this.database.query(
      "SELECT * FROM waiting_entry WHERE storeId = ? AND state = 'waiting' ORDER BY queuedAt, id LIMIT 500",
      [storeId],
    );
  }

  async hadBefore(customerId: string, storeId: string, startsAt: Date): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      'SELECT COUNT(*) n FROM appointment WHERE customerId = ? AND storeId = ? AND startsAt = ? AND state NOT IN (?)',
      [customerId, storeId, startsAt, LIVE_APPOINTMENT_STATES],
    );
    return Number(row?.n ?? 0);
  }

  /** Whether a visit still waits for its answer. */
  async isOffered(tx: Tx, visitId: string): Promise<boolean> {
    const rows = await tx.query("SELECT id FROM appointment WHERE id = ? AND state = 'offered'", [visitId]);
    return rows.length > 0;
  }

  ofStore(storeId: string): Promise<WaitingRow[]> {
    return this.database.query(
      `SELECT * FROM waiting_entry WHERE storeId = ? AND state IN ${OPEN} ORDER BY state = 'waiting', queuedAt, id LIMIT 500`,
      [storeId],
    );
  }

  ofCustomer(customerId: string): Promise<WaitingRow[]> {
    return this.database.query(
      'SELECT * FROM waiting_entry WHERE customerId = ? ORDER BY createdAt DESC LIMIT 50',
      [customerId],
    );
  }

  /** How many stand before each of these in the line of its store. */
  async placesOf(ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; n: number }>(
      `SELECT e.id, COUNT(o.id) n FROM waiting_entry e LEFT JOIN waiting_entry o ON o.storeId = e.storeId
       AND o.state = 'waiting' AND (o.queuedAt < e.queuedAt OR (o.queuedAt = e.queuedAt AND o.id < e.id))
       WHERE e.id IN (?) AND e.state = 'waiting' GROUP BY e.id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, Number(row.n)]));
  }

  async openOf(tx: Tx, customerId: string): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `SELECT COUNT(*) n FROM waiting_entry WHERE customerId = ? AND state IN ${OPEN}`,
      [customerId],
    );
    return Number(row?.n ?? 0);
  }

  /** Stores where somebody waits. */
  async storesWaiting(): Promise<string[]> {
    const rows = await this.database.query<{ storeId: string }>(
      "SELECT DISTINCT storeId FROM waiting_entry WHERE state = 'waiting'",
      [],
    );
    return rows.map((row) => row.storeId);
  }

  offersOver(now: Date): Promise<{ offerId: string }[]> {
    return this.database.query(
      "SELECT offerId FROM waiting_entry WHERE state = 'offered' AND offerUntil <= ? AND offerId IS NOT NULL LIMIT 200",
      [now],
    );
  }

  /** Set aside by the line, and nobody in the line knows of it. */
  offersForNobody(now: Date): Promise<{ offerId: string }[]> {
    return this.database.query(
      `SELECT a.id offerId FROM appointment a LEFT JOIN waiting_entry e ON e.offerId = a.id
       WHERE a.state = 'offered' AND a.createdAt < ? AND e.id IS NULL LIMIT 200`,
      [new Date(now.getTime() - 120_000)],
    );
  }

  windowsOver(today: string): Promise<{ id: string }[]> {
    return this.database.query(
      "SELECT id FROM waiting_entry WHERE state IN ('waiting','left') AND toOn <= ? LIMIT 500",
      [today],
    );
  }

  insert(tx: Tx, row: WaitingRow): Promise<void> {
    return tx.insert('waiting_entry', row);
  }

  async save(tx: Tx, row: WaitingRow): Promise<void> {
    await tx.execute(
      'UPDATE waiting_entry SET state = ?, queuedAt = ?, offerId = ?, offerUntil = ?, declined = ?, changedAt = ? WHERE id = ?',
      [
        row.state,
        row.queuedAt,
        row.offerId,
        row.offerUntil,
        JSON.stringify(row.declined),
        row.changedAt,
        row.id,
      ],
    );
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE waiting_entry SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
