import { Injectable } from '@nestjs/common';
import type { Metal, PieceCondition, PieceState, TradeInSort, TradeInState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface TradeInRow {
  id: string;
  number: string;
  sort: TradeInSort;
  state: TradeInState;
  pieceId: string | null;
  saleId: string | null;
  storeId: string;
  staffId: string;
  customerId: string;
  name: string;
  metal: Metal;
  recordedGrossMg: number;
  recordedGoldMg: number;
  grossMg: number;
  goldMg: number;
  differenceReason: string | null;
  ruleId: string;
  estimate: Record<string, unknown>;
  creditFen: number;
  takenAt: Date;
  conditionBefore: PieceCondition | null;
  meltedMg: number | null;
  assayPermille: number | null;
  movedAt: Date | null;
  movedBy: string | null;
  moveReason: string | null;
}
/** With where its piece is by now; null for a lot. */
export interface TradeInCard extends TradeInRow {
  pieceState: PieceState | null;
  serial: string | null;
  picture: string | null;
  storeName: string;
  staffName: string;
  customerName: string;
  /** What is not used yet. */
  leftFen: number;
}

const CARD = `SELECT x.*, p.state AS pieceState, p.serial, JSON_VALUE(s.pictures, '$[0]') AS picture, t.name AS storeName,
  a.name AS staffName, c.nickname AS customerName,
  x.creditFen - COALESCE((SELECT SUM(e.amountFen) FROM credit_entry e WHERE e.tradeInId = x.id), 0) AS leftFen
  FROM trade_in x JOIN store t ON t.id = x.storeId JOIN staff a ON a.id = x.staffId
  JOIN customer_account c ON c.id = x.customerId
  LEFT JOIN piece p ON p.id = x.pieceId LEFT JOIN style s ON s.id = p.styleId`;

/** A sum comes as text. */
const counted = (card: TradeInCard): TradeInCard => ({ ...card, leftFen: Number(card.leftFen) });

/** All SQL of trade-ins. */
@Injectable()
export class TradeInsRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: TradeInRow): Promise<void> {
    return tx.insert('trade_in', { ...row, estimate: JSON.stringify(row.estimate) });
  }

  async lock(tx: Tx, id: string): Promise<TradeInRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<TradeInRow>('SELECT * FROM trade_in WHERE id = ? FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  async find(id: string): Promise<TradeInRow | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<TradeInRow>('SELECT * FROM trade_in WHERE id = ?', [id]);
    return rows[0] ?? null;
  }

  /** The exchange that stands for a sale; the sale is locked by whoever is about to change it. */
  async ofSale(saleId: string, tx: Tx | null = null): Promise<TradeInRow | null> {
    const rows = await (tx ?? this.database).query<TradeInRow>(
      'SELECT * FROM trade_in WHERE standingSaleId = ?',
      [saleId],
    );
    return rows[0] ?? null;
  }

  async card(id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<TradeInCard | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'x.storeId');
    const rows = await this.database.query<TradeInCard>(`${CARD} WHERE x.id = ? AND ${scope.sql}`, [
      id,
      ...scope.params,
    ]);
    return rows[0] === undefined ? null : counted(rows[0]);
  }

  /** The newest first. */
  async page(
    by: Pick<StaffIdentity, 'storeIds'>,
    filter: { storeId: string | null; limit: number; offset: number },
  ): Promise<{ rows: TradeInCard[]; total: number }> {
    const scope = scopeSql(by, 'x.storeId');
    const where = `${scope.sql}${filter.storeId === null ? '' : ' AND x.storeId = ?'}`;
    const params = [...scope.params, ...(filter.storeId === null ? [] : [filter.storeId])];
    const [rows, [count]] = await Promise.all([
      this.database.query<TradeInCard>(
        `${CARD} WHERE ${where} ORDER BY x.takenAt DESC, x.id DESC LIMIT ? OFFSET ?`,
        [...params, filter.limit, filter.offset],
      ),
      this.database.query<{ n: number }>(`SELECT COUNT(*) n FROM trade_in x WHERE ${where}`, params),
    ]);
    return { rows: rows.map(counted), total: Number(count?.n ?? 0) };
  }

  async franchise(storeId: string, tx: Tx | null): Promise<boolean> {
    const rows = await (tx ?? this.database).query<{ franchise: number }>(
      'SELECT franchise FROM store WHERE id = ?',
      [storeId],
    );
    return rows[0]?.franchise === 1;
  }

  async save(tx: Tx, row: TradeInRow): Promise<void> {
    await tx.execute(
      `UPDATE trade_in SET state = ?, meltedMg = ?, assayPermille = ?, movedAt = ?, movedBy = ?, moveReason = ?
       WHERE id = ?`,
      [row.state, row.meltedMg, row.assayPermille, row.movedAt, row.movedBy, row.moveReason, row.id],
    );
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE trade_in SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
