import { Injectable } from '@nestjs/common';
import {
  LIVE_HOLDS,
  type ActorRole,
  type HoldKind,
  type HoldState,
  type PieceState,
  type TagState,
} from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface HoldRow {
  id: string;
  pieceId: string;
  storeId: string;
  kind: HoldKind;
  heldFor: string;
  customerId: string | null;
  state: HoldState;
  until: Date | null;
  slot: number | null;
  reason: string | null;
  madeByRole: ActorRole;
  madeBy: string | null;
  createdAt: Date;
  movedAt: Date;
}
/** A piece as its holds leave it. */
export interface PieceStanding {
  state: PieceState;
  tagState: TagState;
  waiting: number;
  mine: StandingHold | null;
}
/** With how many wait before it; 0 for the next. */
export interface StandingHold extends HoldRow {
  before: number;
}

const COLUMNS = `h.id, h.pieceId, h.storeId, h.kind, h.heldFor, h.customerId, h.state, h.until, h.slot, h.reason,
  h.madeByRole, h.madeBy, h.createdAt, h.movedAt`;
const BEFORE = `(SELECT COUNT(*) FROM piece_hold o WHERE o.pieceId = h.pieceId AND o.state = 'waiting' AND o.id < h.id)`;
const STANDING = ['waiting', ...LIVE_HOLDS];
const MOST = 50;
const STANDING_OF_ONE = `SELECT p.state AS pieceState, p.tagState, ${COLUMNS}, ${BEFORE} AS \`before\`,
  (SELECT COUNT(*) FROM piece_hold w WHERE w.pieceId = p.id AND w.state = 'waiting') AS queue
  FROM piece p LEFT JOIN piece_hold h ON h.pieceId = p.id AND h.customerId = ? AND h.kind = 'cart'
    AND h.state IN (${STANDING.map((state) => `'${state}'`).join(', ')})
  WHERE p.id = ? LIMIT 1`;
type StandingRow = { pieceState: PieceState; tagState: TagState; queue: number } & (
  StandingHold | { [field in keyof StandingHold]: null }
);

/** SQL of holds and queues. The piece's own row is locked by whoever comes here. */
@Injectable()
export class HoldsRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, row: HoldRow): Promise<void> {
    await tx.insert('piece_hold', { ...row });
  }

  async live(tx: Tx, pieceId: string): Promise<HoldRow | null> {
    const rows = await tx.query<HoldRow>(`SELECT ${COLUMNS} FROM piece_hold h WHERE h.livePieceId = ?`, [
      pieceId,
    ]);
    return rows[0] ?? null;
  }

  /** Whoever came first of those who wait. */
  async first(tx: Tx, pieceId: string): Promise<HoldRow | null> {
    const rows = await tx.query<HoldRow>(
      `SELECT ${COLUMNS} FROM piece_hold h WHERE h.pieceId = ? AND h.state = 'waiting' ORDER BY h.id LIMIT 1`,
      [pieceId],
    );
    return rows[0] ?? null;
  }

  async waiting(tx: Tx, pieceId: string): Promise<HoldRow[]> {
    return tx.query(`SELECT ${COLUMNS} FROM piece_hold h WHERE h.pieceId = ? AND h.state = 'waiting'`, [
      pieceId,
    ]);
  }

  async save(tx: Tx, row: HoldRow): Promise<void> {
    await tx.execute(
      'UPDATE piece_hold SET state = ?, until = ?, slot = ?, customerId = ?, movedAt = ? WHERE id = ?',
      [row.state, row.until, row.slot, row.customerId, row.movedAt, row.id],
    );
  }

  async get(id: string): Promise<HoldRow | null> {
    const rows = await this.database.query<HoldRow>(`SELECT ${COLUMNS} FROM piece_hold h WHERE h.id = ?`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** The customer's own row, whatever became of it. */
  async find(id: string, customerId: string): Promise<HoldRow | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<HoldRow>(
      `SELECT ${COLUMNS} FROM piece_hold h WHERE h.id = ? AND h.customerId = ?`,
      [id, customerId],
    );
    return rows[0] ?? null;
  }

  async lock(tx: Tx, id: string, customerId: string): Promise<HoldRow | null> {
    const rows = await tx.query<HoldRow>(
      `SELECT ${COLUMNS} FROM piece_hold h WHERE h.id = ? AND h.customerId = ? FOR UPDATE`,
      [id, customerId],
    );
    return rows[0] ?? null;
  }

  async slotsTaken(tx: Tx, customerId: string): Promise<number[]> {
    const rows = await tx.query<{ slot: number }>(
      `SELECT slot FROM piece_hold WHERE customerId = ? AND kind = 'cart' AND state IN (?) AND slot IS NOT NULL`,
      [customerId, LIVE_HOLDS],
    );
    return rows.map(({ slot }) => slot);
  }

  async queuesOf(tx: Tx, customerId: string): Promise<number> {
    const rows = await tx.query<{ n: number }>(
      "SELECT COUNT(*) AS n FROM piece_hold WHERE customerId = ? AND state = 'waiting'",
      [customerId],
    );
    return rows[0]?.n ?? 0;
  }

  /** When this customer's last hold of the piece ran out. */
  async ranOutAt(tx: Tx, pieceId: string, customerId: string): Promise<Date | null> {
    const rows = await tx.query<{ movedAt: Date | null }>(
      `SELECT MAX(movedAt) AS movedAt FROM piece_hold
       WHERE pieceId = ? AND customerId = ? AND kind = 'cart' AND state = 'expired'`,
      [pieceId, customerId],
    );
    return rows[0]?.movedAt ?? null;
  }

  /** Who keeps it and who waits, in their order. */
  ofPiece(pieceId: string): Promise<StandingHold[]> {
    return this.database.query(
      `SELECT ${COLUMNS}, ${BEFORE} AS \`before\` FROM piece_hold h WHERE h.pieceId = ? AND h.state IN (?)
       ORDER BY h.state = 'waiting', h.id LIMIT ?`,
      [pieceId, STANDING, MOST],
    );
  }

  /** What a customer keeps or waits for, and what ended lately. */
  ofCustomer(customerId: string, endedAfter: Date): Promise<StandingHold[]> {
    return this.database.query(
      `SELECT ${COLUMNS}, ${BEFORE} AS \`before\` FROM piece_hold h
       WHERE h.customerId = ? AND h.kind = 'cart' AND (h.state IN (?) OR h.movedAt >= ?) ORDER BY h.id DESC LIMIT ?`,
      [customerId, STANDING, endedAfter, MOST],
    );
  }

  /** How the piece stands, how many wait for it, and where this customer is among them; null: no such piece. */
  async standing(pieceId: string, customerId: string | null): Promise<PieceStanding | null> {
    if (!isId(pieceId)) return null;
    const [row] = await this.database.prepared<StandingRow>(STANDING_OF_ONE, [customerId ?? '', pieceId]);
    if (!row) return null;
    const { pieceState, tagState, queue, ...hold } = row;
    return {
      state: pieceState,
      tagState,
      waiting: queue,
      mine: hold.id === null ? null : hold,
    };
  }
}
