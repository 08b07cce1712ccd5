import { Injectable } from '@nestjs/common';
import {
  TRANSFER_OPEN,
  type DeliveryState,
  type PieceState,
  type TransferState,
  type TransferTab,
} from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';

export interface TransferRow {
  id: string;
  number: string;
  fromStoreId: string;
  toStoreId: string;
  state: TransferState;
  note: string;
  sealNumber: string | null;
  sealPhotoId: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  sealFound: 'intact' | 'broken' | null;
  askedBy: string | null;
  visitId: string | null;
  visitCode: string | null;
  neededAt: Date | null;
  createdAt: Date;
  movedAt: Date;
}
export interface TransferCard extends TransferRow {
  fromStoreName: string;
  toStoreName: string;
  askedByName: string | null;
  pieces: number;
  deliveryId: string | null;
  deliveryState: DeliveryState | null;
}
export interface TransferLineRow {
  id: string;
  pieceId: string;
  state: 'open' | 'dropped' | 'ended';
  serial: string;
  pieceState: PieceState;
  storeId: string;
  name: string;
  styleCode: string;
  picture: string | null;
  goldMg: number;
  sizeHmm: number | null;
}
/** A piece of another store that could be asked for. */
export interface TransferOffer {
  pieceId: string;
  serial: string;
  name: string;
  styleCode: string;
  picture: string | null;
  goldMg: number;
  sizeHmm: number | null;
  storeId: string;
  storeName: string;
}

const COLUMNS = `id, number, fromStoreId, toStoreId, state, note, sealNumber, sealPhotoId, carrier, trackingNumber,
  sealFound, askedBy, visitId, visitCode, neededAt, createdAt, movedAt`;
const CARD = `SELECT t.*, f.name AS fromStoreName, o.name AS toStoreName, a.name AS askedByName,
  (SELECT COUNT(*) FROM transfer_line l WHERE l.transferId = t.id AND l.state <> 'dropped') AS pieces,
  d.id AS deliveryId, d.state AS deliveryState
  FROM transfer t JOIN store f ON f.id = t.fromStoreId JOIN store o ON o.id = t.toStoreId
  LEFT JOIN staff a ON a.id = t.askedBy LEFT JOIN delivery d ON d.transferId = t.id`;

/** What a guest is coming for stands first while it is still on its way, the soonest before the later. */
const SOONEST_NEED = `IF(t.neededAt IS NULL OR t.state IN ('received','cancelled','returned','lost'), 1, 0),
  IF(t.state IN ('received','cancelled','returned','lost'), NULL, t.neededAt)`;

/** What each list of the desk holds, for the store it is looked at from. */
const TABS: Readonly<Record<TransferTab, { sql: string; params: (storeId: string) => string[] }>> = {
  to_approve: { sql: "t.fromStoreId = ? AND t.state = 'requested'", params: (s) => [s] },
  to_pack: { sql: "t.fromStoreId = ? AND t.state IN ('approved','packed')", params: (s) => [s] },
  coming: {
    sql: "t.toStoreId = ? AND t.state IN ('requested','approved','packed','shipped','arrived','rejected')",
    params: (s) => [s],
  },
  going: {
    sql: "t.fromStoreId = ? AND t.state IN ('shipped','arrived','returning')",
    params: (s) => [s],
  },
  trouble: {
    sql: "(t.fromStoreId = ? OR t.toStoreId = ?) AND (t.state IN ('lost','returning') OR d.state = 'differences')",
    params: (s) => [s, s],
  },
  all: { sql: '(t.fromStoreId = ? OR t.toStoreId = ?)', params: (s) => [s, s] },
};

/** Either end of the way may look. */
function endsSql(by: Pick<StaffIdentity, 'storeIds'>): { sql: string; params: string[] } {
  const [from, to] = [scopeSql(by, 'fromStoreId'), scopeSql(by, 'toStoreId')];
  return { sql: `(${from.sql} OR ${to.sql})`, params: [...from.params, ...to.params] };
}

/** All SQL of transfers. */
@Injectable()
export class TransfersRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: TransferRow): Promise<void> {
    return tx.insert('transfer', row);
  }

  addLines(tx: Tx, transferId: string, pieceIds: readonly string[]): Promise<void> {
    return tx.insert(
      'transfer_line',
      pieceIds.map((pieceId) => ({ id: newId(), transferId, pieceId, state: 'open' })),
    );
  }

  async lock(tx: Tx, id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<TransferRow | null> {
    if (!isId(id)) return null;
    const ends = endsSql(by);
    const rows = await tx.query<TransferRow>(
      `SELECT ${COLUMNS} FROM transfer WHERE id = ? AND ${ends.sql} FOR UPDATE`,
      [id, ...ends.params],
    );
    return rows[0] ?? null;
  }

  async card(id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<TransferCard | null> {
    if (!isId(id)) return null;
    const ends = endsSql(by);
    const rows = await this.database.query<TransferCard>(`${CARD} WHERE t.id = ? AND ${ends.sql}`, [
      id,
      ...ends.params,
    ]);
    return rows[0] ?? null;
  }

  async save(tx: Tx, row: TransferRow): Promise<void> {
    await tx.execute(
      `UPDATE transfer SET state = ?, sealNumber = ?, sealPhotoId = ?, carrier = ?, trackingNumber = ?, sealFound = ?,
       movedAt = ? WHERE id = ?`,
      [
        row.state,
        row.sealNumber,
        row.sealPhotoId,
        row.carrier,
        row.trackingNumber,
        row.sealFound,
        row.movedAt,
        row.id,
      ],
    );
  }

  /** Once the way is over its pieces may go on another one; a way taken up again has them again. */
  async settleLines(tx: Tx, transferId: string, state: TransferState): Promise<void> {
    const [from, to] = TRANSFER_OPEN.includes(state) ? ['ended', 'open'] : ['open', 'ended'];
    await tx.execute('UPDATE transfer_line SET state = ? WHERE transferId = ? AND state = ?', [
      to,
      transferId,
      from,
    ]);
  }

  async dropLine(tx: Tx, transferId: string, lineId: string): Promise<boolean> {
    const { affected } = await tx.execute(
      "UPDATE transfer_line SET state = 'dropped' WHERE id = ? AND transferId = ? AND state = 'open'",
      [lineId, transferId],
    );
    return affected === 1;
  }

  /** In the order of their ids, so that two who lock them do not wait for each other in a ring. */
  lines(transferId: string, tx: Tx | null = null): Promise<TransferLineRow[]> {
    return (tx ?? this.database).query(
      `SELECT l.id, l.pieceId, l.state, p.serial, p.state AS pieceState, p.storeId, s.name, s.code AS styleCode,
       JSON_VALUE(s.pictures, '$[0]') AS picture, p.goldMg, p.sizeHmm
       FROM transfer_line l JOIN piece p ON p.id = l.pieceId JOIN style s ON s.id = p.styleId
       WHERE l.transferId = ? ORDER BY l.pieceId`,
      [transferId],
    );
  }

  async page(
    storeId: string,
    tab: TransferTab,
    limit: number,
    offset: number,
  ): Promise<{ rows: TransferCard[]; total: number }> {
    const { sql, params } = TABS[tab];
    const [rows, [count]] = await Promise.all([
      this.database.query<TransferCard>(
        `${CARD} WHERE ${sql} ORDER BY ${SOONEST_NEED}, t.movedAt DESC, t.id DESC LIMIT ? OFFSET ?`,
        [...params(storeId), limit, offset],
      ),
      this.database.query<{ n: number }>(
        `SELECT COUNT(*) n FROM transfer t LEFT JOIN delivery d ON d.transferId = t.id WHERE ${sql}`,
        params(storeId),
      ),
    ]);
    return { rows, total: Number(count?.n ?? 0) };
  }

  /** What waits for a hand of this store, by list. */
  async waiting(storeId: string): Promise<Record<'to_approve' | 'to_pack' | 'coming' | 'trouble', number>> {
    const of = async (sql: string, params: string[]): Promise<number> => {
      const [row] = await this.database.query<{ n: number }>(
        `SELECT COUNT(*) n FROM transfer t LEFT JOIN delivery d ON d.transferId = t.id WHERE ${sql}`,
        params,
      );
      return Number(row?.n ?? 0);
    };
    const [to_approve, to_pack, coming, trouble] = await Promise.all([
      of(TABS.to_approve.sql, [storeId]),
      of(TABS.to_pack.sql, [storeId]),
      of("t.toStoreId = ? AND t.state IN ('shipped','arrived')", [storeId]),
      of(TABS.trouble.sql, [storeId, storeId]),
    ]);
    return { to_approve, to_pack, coming, trouble };
  }

  /** Pieces on sale, of one store or of every other one, that are on no list yet; by style code, name or serial. */
  offers(filter: {
    notIn: string;
    storeId?: string | undefined;
    q: string;
    limit: number;
  }): Promise<TransferOffer[]> {
    const beginning = `${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    const store = filter.storeId === undefined ? '' : 'AND p.storeId = ?';
    return this.database.query(
      `SELECT p.id AS pieceId, p.serial, s.name, s.code AS styleCode, JSON_VALUE(s.pictures, '$[0]') AS picture,
       p.goldMg, p.sizeHmm, p.storeId, t.name AS storeName
       FROM piece p JOIN style s ON s.id = p.styleId JOIN store t ON t.id = p.storeId
       WHERE p.state = 'in_stock' AND p.storeId <> ? ${store}
       AND (s.code LIKE ? OR s.name LIKE ? OR p.serial LIKE ?)
       AND NOT EXISTS (SELECT 1 FROM transfer_line l WHERE l.openPieceId = p.id)
       ORDER BY s.\`rank\`, t.name, p.id LIMIT ?`,
      [
        filter.notIn,
        ...(filter.storeId === undefined ? [] : [filter.storeId]),
        beginning,
        `%${beginning}`,
        beginning,
        filter.limit,
      ],
    );
  }
}
