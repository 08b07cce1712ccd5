import { Injectable } from '@nestjs/common';
import type {
  DeliveryLineState,
  DeliveryResolution,
  DeliverySource,
  DeliveryState,
  PieceState,
  ReceivingVerdict,
} from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';
import { evidenceIn } from '../papers/proposal.rules.js';
import type { Evidence } from '../pieces/passport.rules.js';

export interface DeliveryRow {
  id: string;
  number: string;
  storeId: string;
  source: DeliverySource;
  sourceName: string;
  transferId: string | null;
  paperNumber: string | null;
  dueOn: string | null;
  state: DeliveryState;
  weighs: boolean;
  toleranceMg: number;
  createdBy: string;
  createdAt: Date;
  movedAt: Date;
}
export interface DeliveryLine {
  id: string;
  deliveryId: string;
  pieceId: string;
  state: DeliveryLineState;
  paperCertificate: string | null;
  weighedMg: number | null;
  tagMg: number | null;
  explanation: string | null;
  verdict: ReceivingVerdict | null;
  scannedBy: string | null;
  scannedAt: Date | null;
  resolution: DeliveryResolution | null;
  reason: string | null;
  proposedBy: string | null;
  proposedAt: Date | null;
  evidence: Evidence[] | null;
  settledBy: string | null;
  settledAt: Date | null;
}
/** A line with the piece it is about. */
export interface DeliveryLineRow extends DeliveryLine {
  serial: string;
  pieceState: PieceState;
  grossMg: number;
  goldMg: number;
  name: string;
  styleCode: string;
  picture: string | null;
  sizeHmm: number | null;
  certificates: string | null;
  scannedByName: string | null;
  proposedByName: string | null;
  settledByName: string | null;
}
export interface DeliveryCard extends DeliveryRow {
  storeName: string;
  transferNumber: string | null;
  lines: number;
  received: number;
  unsettled: number;
}

const COLUMNS = `id, number, storeId, source, sourceName, transferId, paperNumber, dueOn, state, weighs, toleranceMg,
  createdBy, createdAt, movedAt`;
const OPEN_LINES = "('stopped','missing','unexpected')";
const CARD = `SELECT d.*, t.name AS storeName, x.number AS transferNumber,
  (SELECT COUNT(*) FROM delivery_line l WHERE l.deliveryId = d.id) AS \`lines\`,
  (SELECT COUNT(*) FROM delivery_line l WHERE l.deliveryId = d.id AND l.state = 'received') AS received,
  (SELECT COUNT(*) FROM delivery_line l WHERE l.deliveryId = d.id AND l.state IN ${OPEN_LINES}) AS unsettled
  FROM delivery d JOIN store t ON t.id = d.storeId LEFT JOIN transfer x ON x.id = d.transferId`;

/** TINYINT to what the code means by it, and counts that the driver gives as text. */
const asRow = <R extends DeliveryRow>(row: R): R => ({ ...row, weighs: Boolean(row.weighs) });

/** All SQL of deliveries. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: DeliveryRow): Promise<void> {
    return tx.insert('delivery', { ...row, weighs: row.weighs ? 1 : 0 });
  }

  async addLines(tx: Tx, lines: readonly DeliveryLine[]): Promise<void> {
    if (lines.length > 0) await tx.insert('delivery_line', lines);
  }

  async lock(tx: Tx, id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<DeliveryRow | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'storeId');
    const rows = await tx.query<DeliveryRow>(
      `SELECT ${COLUMNS} FROM delivery WHERE id = ? AND ${scope.sql} FOR UPDATE`,
      [id, ...scope.params],
    );
    return rows[0] ? asRow(rows[0]) : null;
  }

  async save(tx: Tx, row: DeliveryRow): Promise<void> {
    await tx.execute('UPDATE delivery SET state = ?, movedAt = ? WHERE id = ?', [
      row.state,
      row.movedAt,
      row.id,
    ]);
  }

  async card(id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<DeliveryCard | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'd.storeId');
    const rows = await this.database.query<DeliveryCard>(`${CARD} WHERE d.id = ? AND ${scope.sql}`, [
      id,
      ...scope.params,
    ]);
    return rows[0] ? asCard(rows[0]) : null;
  }

  async page(
    storeId: string,
    open: boolean,
    limit: number,
    offset: number,
  ): Promise<{ rows: DeliveryCard[]; total: number }> {
    const where = `d.storeId = ?${open ? " AND d.state NOT IN ('closed','cancelled')" : ''}`;
    const [rows, [count]] = await Promise.all([
      this.database.query<DeliveryCard>(
        `${CARD} WHERE ${where} ORDER BY d.movedAt DESC, d.id DESC LIMIT ? OFFSET ?`,
        [storeId, limit, offset],
      ),
      this.database.query<{ n: number }>(`SELECT COUNT(*) n FROM delivery d WHERE ${where}`, [storeId]),
    ]);
    return { rows: rows.map(asCard), total: Number(count?.n ?? 0) };
  }

  /** Deliveries of a store that wait to be received or settled. */
  async waiting(storeId: string): Promise<{ toReceive: number; differences: number }> {
    const rows = await this.database.query<{ state: DeliveryState; n: number }>(
      "SELECT state, COUNT(*) n FROM delivery WHERE storeId = ? AND state IN ('expected','receiving','differences') GROUP BY state",
      [storeId],
    );
    const of = (state: DeliveryState): number => Number(rows.find((row) => row.state === state)?.n ?? 0);
    return { toReceive: of('expected') + of('receiving'), differences: of('differences') };
  }

  async lines(deliveryId: string): Promise<DeliveryLineRow[]> {
    const rows = await this.database.query<DeliveryLineRow>(
      `SELECT l.*, p.serial, p.state AS pieceState, p.grossMg, p.goldMg, s.name, s.code AS styleCode,
       JSON_VALUE(s.pictures, '$[0]') AS picture, p.sizeHmm, a.name AS scannedByName, b.name AS settledByName,
       c.name AS proposedByName,
       (SELECT GROUP_CONCAT(y.number ORDER BY y.number SEPARATOR ' ') FROM certificate y WHERE y.pieceId = p.id)
       AS certificates
       FROM delivery_line l JOIN piece p ON p.id = l.pieceId JOIN style s ON s.id = p.styleId
       LEFT JOIN staff a ON a.id = l.scannedBy LEFT JOIN staff b ON b.id = l.settledBy
       LEFT JOIN staff c ON c.id = l.proposedBy
       WHERE l.deliveryId = ? ORDER BY l.scannedAt DESC, l.id LIMIT 2000`,
      [deliveryId],
    );
    return rows.map((row) => ({ ...row, evidence: evidenceIn(row.evidence) }));
  }

  async counts(tx: Tx, deliveryId: string): Promise<Record<DeliveryLineState, number>> {
    const rows = await tx.query<{ state: DeliveryLineState; n: number }>(
      'SELECT state, COUNT(*) n FROM delivery_line WHERE deliveryId = ? GROUP BY state',
      [deliveryId],
    );
    const of = (state: DeliveryLineState): number => Number(rows.find((row) => row.state === state)?.n ?? 0);
    return {
      expected: of('expected'),
      received: of('received'),
      stopped: of('stopped'),
      missing: of('missing'),
      unexpected: of('unexpected'),
      settled: of('settled'),
    };
  }

  async lockLine(
    tx: Tx,
    deliveryId: string,
    key: { pieceId: string } | { id: string },
  ): Promise<DeliveryLine | null> {
    const [column, value] = 'pieceId' in key ? ['pieceId', key.pieceId] : ['id', key.id];
    if (!isId(value)) return null;
    const rows = await tx.query<DeliveryLine>(
      `SELECT id, deliveryId, pieceId, state, paperCertificate, weighedMg, tagMg, explanation, verdict, scannedBy,
       scannedAt, resolution, reason, proposedBy, proposedAt, evidence, settledBy, settledAt
       FROM delivery_line WHERE deliveryId = ? AND ${column} = ? FOR UPDATE`,
      [deliveryId, value],
    );
    const [line] = rows;
    return line === undefined ? null : { ...line, evidence: evidenceIn(line.evidence) };
  }

  async saveLine(tx: Tx, line: DeliveryLine): Promise<void> {
    await tx.execute(
      `UPDATE delivery_line SET state = ?, weighedMg = ?, tagMg = ?, explanation = ?, verdict = ?, scannedBy = ?,
       scannedAt = ?, resolution = ?, reason = ?, proposedBy = ?, proposedAt = ?, evidence = ?, settledBy = ?,
       settledAt = ? WHERE id = ?`,
      [
        line.state,
        line.weighedMg,
        line.tagMg,
        line.explanation,
        line.verdict,
        line.scannedBy,
        line.scannedAt,
        line.resolution,
        line.reason,
        line.proposedBy,
        line.proposedAt,
        line.evidence === null ? null : JSON.stringify(line.evidence),
        line.settledBy,
        line.settledAt,
        line.id,
      ],
    );
  }

  /** What nobody has scanned is missing from now on, or awaited again. */
  async turnLines(tx: Tx, deliveryId: string, from: DeliveryLineState, to: DeliveryLineState): Promise<void> {
    await tx.execute('UPDATE delivery_line SET state = ? WHERE deliveryId = ? AND state = ?', [
      to,
      deliveryId,
      from,
    ]);
  }

  async storeName(tx: Tx, storeId: string): Promise<string> {
    const rows = await tx.query<{ name: string }>('SELECT name FROM store WHERE id = ?', [storeId]);
    return rows[0]?.name ?? '';
  }

  certificatesOf(tx: Tx, pieceId: string): Promise<{ number: string }[]> {
    return tx.query('SELECT number FROM certificate WHERE pieceId = ?', [pieceId]);
  }
}

const asCard = (row: DeliveryCard): DeliveryCard => ({
  ...asRow(row),
  lines: Number(row.lines),
  received: Number(row.received),
  unsettled: Number(row.unsettled),
});
