import { Injectable } from '@nestjs/common';
import type { PaymentMeans, PayoutOrigin, PayoutState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

type Reader = Pick<StaffIdentity, 'storeIds'>;

export interface PayoutRow {
  id: string;
  number: string;
  origin: PayoutOrigin;
  saleId: string;
  storeId: string;
  customerId: string;
  amountFen: number;
  dueOn: string;
  state: PayoutState;
  preparedBy: string;
  preparedAt: Date;
  means: PaymentMeans | null;
  reference: string | null;
  paidBy: string | null;
  paidAt: Date | null;
  reason: string | null;
}
/** With what it is owed for, and the names. */
export interface PayoutCard extends PayoutRow {
  saleNumber: string;
  saleMeans: PaymentMeans;
  pieceId: string;
  pieceName: string;
  picture: string | null;
  storeName: string;
  customerName: string;
  preparedByName: string;
  paidByName: string | null;
}
export interface PayoutsDue {
  owedCount: number;
  owedFen: number;
  lateCount: number;
  lateFen: number;
  soonCount: number;
}
export interface PayoutFilter {
  storeId: string | null;
  state: PayoutState;
  limit: number;
  offset: number;
}

const CARD = `SELECT o.*, s.number AS saleNumber, s.means AS saleMeans, s.pieceId, y.name AS pieceName,
  JSON_VALUE(y.pictures, '$[0]') AS picture, t.name AS storeName, c.nickname AS customerName,
  a.name AS preparedByName, b.name AS paidByName
  FROM payout o JOIN sale s ON s.id = o.saleId JOIN piece p ON p.id = s.pieceId JOIN style y ON y.id = p.styleId
  JOIN store t ON t.id = o.storeId JOIN customer_account c ON c.id = o.customerId
  JOIN staff a ON a.id = o.preparedBy LEFT JOIN staff b ON b.id = o.paidBy`;

/** All SQL of pay-outs. */
@Injectable()
export class PayoutsRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: PayoutRow): Promise<void> {
    return tx.insert('payout', row);
  }

  async lock(tx: Tx, id: string): Promise<PayoutRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<PayoutRow>('SELECT * FROM payout WHERE id = ? FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  /** What is owed or was paid for a sale; held for the rest of the transaction where there is one. */
  async ofSale(saleId: string, tx: Tx | null = null): Promise<PayoutRow | null> {
    const rows = await (tx ?? this.database).query<PayoutRow>(
      `SELECT * FROM payout WHERE standingSaleId = ?${tx === null ? '' : ' FOR UPDATE'}`,
      [saleId],
    );
    return rows[0] ?? null;
  }

  async save(tx: Tx, row: PayoutRow): Promise<void> {
    await tx.execute(
      'UPDATE payout SET state = ?, means = ?, reference = ?, paidBy = ?, paidAt = ?, reason = ? WHERE id = ?',
      [row.state, row.means, row.reference, row.paidBy, row.paidAt, row.reason, row.id],
    );
  }

  /** Without a reader: for news of our own, never for a reply. */
  async card(id: string, by: Reader | null): Promise<PayoutCard | null> {
    if (!isId(id)) return null;
    const scope = by === null ? { sql: 'TRUE', params: [] } : scopeSql(by, 'o.storeId');
    const rows = await this.database.query<PayoutCard>(`${CARD} WHERE o.id = ? AND ${scope.sql}`, [
      id,
      ...scope.params,
    ]);
    return rows[0] ?? null;
  }

  /** What is owed by its last day, the most pressing first; what is over the newest first. */
  async page(by: Reader, filter: PayoutFilter): Promise<{ rows: PayoutCard[]; total: number }> {
    const { sql, params } = this.within(by, filter.storeId);
    const order =
      filter.state === 'owed' ? 'o.dueOn, o.id' : 'COALESCE(o.paidAt, o.preparedAt) DESC, o.id DESC';
    const asked = [...params, filter.state];
    const [rows, [count]] = await Promise.all([
      this.database.query<PayoutCard>(
        `${CARD} WHERE ${sql} AND o.state = ? ORDER BY ${order} LIMIT ? OFFSET ?`,
        [...asked, filter.limit, filter.offset],
      ),
      this.database.query<{ n: number }>(
        `SELECT COUNT(*) n FROM payout o WHERE ${sql} AND o.state = ?`,
        asked,
      ),
    ]);
    return { rows, total: Number(count?.n ?? 0) };
  }

  /** What is owed in all, what is past its last day, and what will be soon. */
  async due(by: Reader, storeId: string | null, today: string, soonUntil: string): Promise<PayoutsDue> {
    const { sql, params } = this.within(by, storeId);
    const rows = await this.database.query<Record<keyof PayoutsDue, number | null>>(
      `SELECT COUNT(*) owedCount, SUM(o.amountFen) owedFen, SUM(o.dueOn < ?) lateCount,
       SUM(IF(o.dueOn < ?, o.amountFen, 0)) lateFen, SUM(o.dueOn >= ? AND o.dueOn <= ?) soonCount
       FROM payout o WHERE ${sql} AND o.state = 'owed'`,
      [today, today, today, soonUntil, ...params],
    );
    const figure = (name: keyof PayoutsDue): number => Number(rows[0]?.[name] ?? 0);
    return {
      owedCount: figure('owedCount'),
      owedFen: figure('owedFen'),
      lateCount: figure('lateCount'),
      lateFen: figure('lateFen'),
      soonCount: figure('soonCount'),
    };
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE payout SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }

  private within(by: Reader, storeId: string | null): { sql: string; params: unknown[] } {
    const scope = scopeSql(by, 'o.storeId');
    if (storeId === null) return { sql: scope.sql, params: [...scope.params] };
    return { sql: `${scope.sql} AND o.storeId = ?`, params: [...scope.params, storeId] };
  }
}
