import { Injectable } from '@nestjs/common';
import {
  SHELF_STATES,
  type CountDifference as DifferenceKind,
  type CountResolution,
  type CountState,
  type CountVerdict,
  type DifferenceState,
  type PieceState,
} from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';
import { evidenceIn } from '../papers/proposal.rules.js';
import type { Evidence } from '../pieces/passport.rules.js';
import type { CountedPlace, Difference, ExpectedPiece, Standing } from './count.rules.js';

export interface CountRow extends CountedPlace {
  id: string;
  number: string;
  state: CountState;
  note: string | null;
  startedBy: string;
  startedAt: Date;
  movedAt: Date;
}
export interface CountCard extends CountRow {
  storeName: string;
  containerName: string | null;
  startedByName: string | null;
  found: number;
  open: number;
  proposed: number;
  settled: number;
}
export interface ScanRow {
  id: string;
  countId: string;
  serial: string;
  pieceId: string | null;
  clientId: string;
  verdict: CountVerdict;
  scannedBy: string;
  seenAt: Date;
  at: Date;
}
/** A scan with the piece it is of. */
export interface ScanLine extends ScanRow {
  scannedByName: string | null;
  name: string | null;
  picture: string | null;
}
export interface DifferenceRow {
  id: string;
  countId: string;
  serial: string;
  pieceId: string | null;
  kind: DifferenceKind;
  state: DifferenceState;
  resolution: CountResolution | null;
  reason: string | null;
  proposedBy: string | null;
  proposedAt: Date | null;
  evidence: Evidence[] | null;
  settledBy: string | null;
  settledAt: Date | null;
}
/** A difference with the piece, and whose hands had it last by the ledger. */
export interface DifferenceLine extends DifferenceRow {
  name: string | null;
  picture: string | null;
  pieceState: PieceState | null;
  pieceStoreName: string | null;
  lastAction: string | null;
  lastAt: Date | null;
  lastByName: string | null;
  proposedByName: string | null;
  settledByName: string | null;
}

const COLUMNS = 'id, number, storeId, containerId, state, note, startedBy, startedAt, movedAt';
const CARD = `SELECT c.*, t.name AS storeName, k.name AS containerName, a.name AS startedByName,
  (SELECT COUNT(*) FROM count_scan s WHERE s.countId = c.id AND s.verdict = 'here') AS found,
  (SELECT COUNT(*) FROM count_difference d WHERE d.countId = c.id AND d.state = 'open') AS open,
  (SELECT COUNT(*) FROM count_difference d WHERE d.countId = c.id AND d.state = 'proposed') AS proposed,
  (SELECT COUNT(*) FROM count_difference d WHERE d.countId = c.id AND d.state = 'settled') AS settled
  FROM stock_count c JOIN store t ON t.id = c.storeId LEFT JOIN container k ON k.id = c.containerId
  LEFT JOIN staff a ON a.id = c.startedBy`;
const DIFFERENCE = `id, countId, serial, pieceId, kind, state, resolution, reason, proposedBy, proposedAt, evidence,
  settledBy, settledAt`;
/** Lines of the passport after which a piece lies where it did not lie before. */
const ENTERED = `(e.fromState IS NULL OR e.fromState NOT IN (?) OR e.action IN ('relocate','settle','adjust'))`;

const asCard = (row: CountCard): CountCard => ({
  ...row,
  found: Number(row.found),
  open: Number(row.open),
  proposed: Number(row.proposed),
  settled: Number(row.settled),
});

/** SQL of counts: the paper, what was seen, what differs. */
@Injectable()
export class CountsRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: CountRow): Promise<void> {
    return tx.insert('stock_count', row);
  }

  /** Shared by those who scan, exclusive for whoever turns the page: a scan and a review never overlap. */
  async lock(
    tx: Tx,
    id: string,
    by: Pick<StaffIdentity, 'storeIds'>,
    how: 'FOR UPDATE' | 'LOCK IN SHARE MODE',
  ): Promise<CountRow | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'storeId');
    const rows = await tx.query<CountRow>(
      `SELECT ${COLUMNS} FROM stock_count WHERE id = ? AND ${scope.sql} ${how}`,
      [id, ...scope.params],
    );
    return rows[0] ?? null;
  }

  async save(tx: Tx, row: CountRow): Promise<void> {
    await tx.execute('UPDATE stock_count SET state = ?, movedAt = ? WHERE id = ?', [
      row.state,
      row.movedAt,
      row.id,
    ]);
  }

  async card(id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<CountCard | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'c.storeId');
    const rows = await this.database.query<CountCard>(`${CARD} WHERE c.id = ? AND ${scope.sql}`, [
      id,
      ...scope.params,
    ]);
    return rows[0] ? asCard(rows[0]) : null;
  }

  async page(storeId: string, limit: number, offset: number): Promise<{ rows: CountCard[]; total: number }> {
    const [rows, [count]] = await Promise.all([
      this.database.query<CountCard>(
        `${CARD} WHERE c.storeId = ? ORDER BY c.openPlace IS NULL, c.startedAt DESC, c.id DESC LIMIT ? OFFSET ?`,
        [storeId, limit, offset],
      ),
      this.database.query<{ n: number }>('SELECT COUNT(*) n FROM stock_count WHERE storeId = ?', [storeId]),
    ]);
    return { rows: rows.map(asCard), total: Number(count?.n ?? 0) };
  }

  async openAt(place: CountedPlace): Promise<string | null> {
    const rows = await this.database.query<{ id: string }>(`SELECT id FROM stock_count WHERE openPlace = ?`, [
      place.storeId + (place.containerId ?? ''),
    ]);
    return rows[0]?.id ?? null;
  }

  /** What the ledger expects to lie in a place now. */
  async expected(place: CountedPlace, tx: Tx | null = null): Promise<ExpectedPiece[]> {
    const inContainer = place.containerId === null ? '' : 'AND p.containerId = ?';
    return (tx ?? this.database).query(
      `SELECT p.id AS pieceId, p.serial,
       (SELECT MAX(e.at) FROM piece_event e WHERE e.pieceId = p.id AND ${ENTERED}) AS enteredAt
       FROM piece p WHERE p.storeId = ? AND p.state IN (?) ${inContainer}`,
      [SHELF_STATES, place.storeId, SHELF_STATES, ...(place.containerId === null ? [] : [place.containerId])],
    );
  }

  async howMany(place: CountedPlace): Promise<number> {
    const inContainer = place.containerId === null ? '' : 'AND containerId = ?';
    const rows = await this.database.query<{ n: number }>(
      `SELECT COUNT(*) n FROM piece WHERE storeId = ? AND state IN (?) ${inContainer}`,
      [place.storeId, SHELF_STATES, ...(place.containerId === null ? [] : [place.containerId])],
    );
    return Number(rows[0]?.n ?? 0);
  }

  async standing(tx: Tx, pieceId: string): Promise<Standing | null> {
    const rows = await tx.query<Standing>('SELECT state, storeId, containerId FROM piece WHERE id = ?', [
      pieceId,
    ]);
    return rows[0] ?? null;
  }

  /** By the passport: state and store after the last line that was written by then. */
  async standingAt(tx: Tx, pieceId: string, at: Date, containerId: string | null): Promise<Standing | null> {
    const rows = await tx.query<Omit<Standing, 'containerId'>>(
      `SELECT toState AS state, storeId FROM piece_event WHERE pieceId = ? AND at <= ? ORDER BY seq DESC LIMIT 1`,
      [pieceId, at],
    );
    return rows[0] ? { ...rows[0], containerId } : null;
  }

  /** `LOCK IN SHARE MODE` also sees what was written after this transaction had begun. */
  async scanOf(
    tx: Tx,
    countId: string,
    serial: string,
    how: '' | 'LOCK IN SHARE MODE' = '',
  ): Promise<ScanRow | null> {
    const rows = await tx.query<ScanRow>(`SELECT * FROM count_scan WHERE countId = ? AND serial = ? ${how}`, [
      countId,
      serial,
    ]);
    return rows[0] ?? null;
  }

  /** By serial, what the piece is called. */
  async names(serials: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ serial: string; name: string }>(
      `SELECT g.serial, s.name FROM tag g JOIN piece p ON p.id = g.pieceId JOIN style s ON s.id = p.styleId
       WHERE g.serial IN (?)`,
      [serials],
    );
    return new Map(rows.map((row) => [row.serial, row.name]));
  }

  addScan(tx: Tx, scan: ScanRow): Promise<void> {
    return tx.insert('count_scan', scan);
  }

  /** Newest first. */
  scans(countId: string, limit: number): Promise<ScanLine[]> {
    return this.database.query(
      `SELECT s.*, a.name AS scannedByName, y.name, JSON_VALUE(y.pictures, '$[0]') AS picture
       FROM count_scan s LEFT JOIN staff a ON a.id = s.scannedBy LEFT JOIN piece p ON p.id = s.pieceId
       LEFT JOIN style y ON y.id = p.styleId WHERE s.countId = ? ORDER BY s.at DESC, s.id DESC LIMIT ?`,
      [countId, limit],
    );
  }

  /** By person, who has scanned how many. */
  hands(countId: string): Promise<{ name: string | null; n: number }[]> {
    return this.database.query(
      `SELECT a.name, COUNT(*) n FROM count_scan s LEFT JOIN staff a ON a.id = s.scannedBy
       WHERE s.countId = ? GROUP BY s.scannedBy, a.name ORDER BY n DESC`,
      [countId],
    );
  }

  seen(
    tx: Tx,
    countId: string,
  ): Promise<
    (ScanRow & { nowState: PieceState | null; nowStoreId: string | null; nowContainerId: string | null })[]
  > {
    return tx.query(
      `SELECT s.*, p.state AS nowState, p.storeId AS nowStoreId, p.containerId AS nowContainerId
       FROM count_scan s LEFT JOIN piece p ON p.id = s.pieceId WHERE s.countId = ?`,
      [countId],
    );
  }

  /** What two people have settled stays; the rest is worked out anew each time. */
  async replaceDifferences(tx: Tx, countId: string, differences: readonly Difference[]): Promise<void> {
    await this.dropOpen(tx, countId);
    const kept = await tx.query<{ serial: string }>('SELECT serial FROM count_difference WHERE countId = ?', [
      countId,
    ]);
    const settled = new Set(kept.map((row) => row.serial));
    const rows = differences
      .filter(({ serial }) => !settled.has(serial))
      .map((difference) => ({ id: newId(), countId, state: 'open', ...difference }));
    if (rows.length > 0) await tx.insert('count_difference', rows);
  }

  async dropOpen(tx: Tx, countId: string): Promise<void> {
    await tx.execute("DELETE FROM count_difference WHERE countId = ? AND state <> 'settled'", [countId]);
  }

  async facts(tx: Tx, countId: string): Promise<{ open: number; settled: number }> {
    const rows = await tx.query<{ state: DifferenceState; n: number }>(
      'SELECT state, COUNT(*) n FROM count_difference WHERE countId = ? GROUP BY state',
      [countId],
    );
    const of = (state: DifferenceState): number => Number(rows.find((row) => row.state === state)?.n ?? 0);
    return { open: of('open') + of('proposed'), settled: of('settled') };
  }

  async lockDifference(tx: Tx, countId: string, id: string): Promise<DifferenceRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<DifferenceRow>(
      `SELECT ${DIFFERENCE} FROM count_difference WHERE id = ? AND countId = ? FOR UPDATE`,
      [id, countId],
    );
    return rows[0] ? { ...rows[0], evidence: evidenceIn(rows[0].evidence) } : null;
  }

  async saveDifference(tx: Tx, row: DifferenceRow): Promise<void> {
    await tx.execute(
      `UPDATE count_difference SET state = ?, resolution = ?, reason = ?, proposedBy = ?, proposedAt = ?, evidence = ?,
       settledBy = ?, settledAt = ? WHERE id = ?`,
      [
        row.state,
        row.resolution,
        row.reason,
        row.proposedBy,
        row.proposedAt,
        row.evidence === null ? null : JSON.stringify(row.evidence),
        row.settledBy,
        row.settledAt,
        row.id,
      ],
    );
  }

  async differences(countId: string): Promise<DifferenceLine[]> {
    const rows = await this.database.query<DifferenceLine>(
      `SELECT d.*, y.name, JSON_VALUE(y.pictures, '$[0]') AS picture, p.state AS pieceState, t.name AS pieceStoreName,
       e.action AS lastAction, e.at AS lastAt, h.name AS lastByName, a.name AS proposedByName, b.name AS settledByName
       FROM count_difference d LEFT JOIN piece p ON p.id = d.pieceId LEFT JOIN style y ON y.id = p.styleId
       LEFT JOIN store t ON t.id = p.storeId
       LEFT JOIN piece_event e ON e.pieceId = p.id AND e.seq = p.lastSeq LEFT JOIN staff h ON h.id = e.actorId
       LEFT JOIN staff a ON a.id = d.proposedBy LEFT JOIN staff b ON b.id = d.settledBy
       WHERE d.countId = ? ORDER BY d.state = 'settled', d.kind, d.serial LIMIT 1000`,
      [countId],
    );
    return rows.map((row) => ({ ...row, evidence: evidenceIn(row.evidence) }));
  }

  /** Proposals of a store that wait for a second person. */
  async waiting(storeId: string): Promise<{ countId: string; number: string; proposed: number }[]> {
    const rows = await this.database.query<{ countId: string; number: string; proposed: number }>(
      `SELECT c.id AS countId, c.number, COUNT(*) AS proposed FROM stock_count c
       JOIN count_difference d ON d.countId = c.id AND d.state = 'proposed'
       WHERE c.storeId = ? AND c.state = 'reviewing' GROUP BY c.id, c.number ORDER BY c.id`,
      [storeId],
    );
    return rows.map((row) => ({ ...row, proposed: Number(row.proposed) }));
  }
}
