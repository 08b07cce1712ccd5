import { Injectable } from '@nestjs/common';
import type { AlarmKind, AlarmState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

/** A scan as it is shown to staff: an alarm has to be judged long after the log was emptied. */
export interface EvidenceScan {
  at: string;
  serial: string;
  visitor: string;
  channel: string;
  city: string | null;
  placeBy: string | null;
}
/** What an alarm rests on. */
export interface AlarmEvidence {
  facts: Record<string, string | number>;
  scans: EvidenceScan[];
}
export interface AlarmRow {
  id: string;
  kind: AlarmKind;
  state: AlarmState;
  openKey: string | null;
  pieceId: string | null;
  storeId: string | null;
  network: string | null;
  firstAt: Date;
  lastAt: Date;
  hits: number;
  evidence: AlarmEvidence;
  settledBy: string | null;
  settledAt: Date | null;
  note: string | null;
}
export interface AlarmListRow extends AlarmRow {
  serial: string | null;
  name: string | null;
  picture: string | null;
  storeName: string | null;
  settledByName: string | null;
}
export interface AlarmFilter {
  storeId: string | null;
  states: readonly AlarmState[] | null;
  kinds: readonly AlarmKind[] | null;
  pieceId: string | null;
}

const ALARM = `a.id, a.kind, a.state, a.openKey, a.pieceId, a.storeId, a.network, a.firstAt, a.lastAt, a.hits, a.evidence,
  a.settledBy, a.settledAt, a.note`;
const LISTED = `SELECT ${ALARM}, p.serial, s.name, JSON_VALUE(s.pictures, '$[0]') AS picture, t.name AS storeName,
  f.name AS settledByName
  FROM scan_alarm a LEFT JOIN piece p ON p.id = a.pieceId LEFT JOIN style s ON s.id = p.styleId
  LEFT JOIN store t ON t.id = a.storeId LEFT JOIN staff f ON f.id = a.settledBy`;

/** SQL of the alarms about scans. */
@Injectable()
export class AlarmsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<AlarmListRow | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'a.storeId');
    const rows = await this.database.query<AlarmListRow>(`${LISTED} WHERE a.id = ? AND ${scope.sql}`, [
      id,
      ...scope.params,
    ]);
    return rows[0] ?? null;
  }

  async lock(tx: Tx, id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<AlarmRow | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'a.storeId');
    const rows = await tx.query<AlarmRow>(
      `SELECT ${ALARM} FROM scan_alarm a WHERE a.id = ? AND ${scope.sql} FOR UPDATE`,
      [id, ...scope.params],
    );
    return rows[0] ?? null;
  }

  /** The one that is open under this key. */
  async lockOpen(tx: Tx, openKey: string): Promise<AlarmRow | null> {
    const rows = await tx.query<AlarmRow>(
      `SELECT ${ALARM} FROM scan_alarm a WHERE a.openKey = ? FOR UPDATE`,
      [openKey],
    );
    return rows[0] ?? null;
  }

  async insert(tx: Tx, alarm: AlarmRow): Promise<void> {
    await tx.insert('scan_alarm', alarm);
  }

  async save(tx: Tx, alarm: AlarmRow): Promise<void> {
    await tx.execute(
      `UPDATE scan_alarm SET state = ?, openKey = ?, firstAt = ?, lastAt = ?, hits = ?, evidence = ?, settledBy = ?,
       settledAt = ?, note = ? WHERE id = ?`,
      [
        alarm.state,
        alarm.openKey,
        alarm.firstAt,
        alarm.lastAt,
        alarm.hits,
        alarm.evidence,
        alarm.settledBy,
        alarm.settledAt,
        alarm.note,
        alarm.id,
      ],
    );
  }

  /** When somebody last said what scans of this kind were: they are not asked about the same scans again. */
  async settledAt(subject: { pieceId: string } | { network: string }): Promise<Map<AlarmKind, Date>> {
    const [column, value] =
      'pieceId' in subject ? ['pieceId', subject.pieceId] : ['network', subject.network];
    const rows = await this.database.query<{ kind: AlarmKind; at: Date }>(
      `SELECT kind, MAX(lastAt) AS at FROM scan_alarm WHERE ${column} = ? AND state <> 'open' GROUP BY kind`,
      [value],
    );
    return new Map(rows.map((row) => [row.kind, row.at]));
  }

  /** Open and confirmed ones of a piece, the newest first. */
  ofPiece(pieceId: string): Promise<AlarmRow[]> {
    return this.database.query(
      `SELECT ${ALARM} FROM scan_alarm a WHERE a.pieceId = ? AND a.state IN ('open', 'confirmed') ORDER BY a.lastAt DESC LIMIT 20`,
      [pieceId],
    );
  }

  page(by: StaffIdentity, filter: AlarmFilter, offset: number, limit: number): Promise<AlarmListRow[]> {
    const where = whereOf(by, filter);
    return this.database.query(
      `${LISTED} WHERE ${where.sql} ORDER BY a.lastAt DESC, a.id DESC LIMIT ? OFFSET ?`,
      [...where.params, limit, offset],
    );
  }

  async count(by: StaffIdentity, filter: AlarmFilter): Promise<number> {
    const where = whereOf(by, filter);
    const rows = await this.database.query<{ count: number }>(
      `SELECT COUNT(*) AS count FROM scan_alarm a WHERE ${where.sql}`,
      where.params,
    );
    return Number(rows[0]?.count ?? 0);
  }
}

function whereOf(by: StaffIdentity, filter: AlarmFilter): { sql: string; params: unknown[] } {
  const scope = scopeSql(by, 'a.storeId');
  const parts: [string, unknown[]][] = [[scope.sql, scope.params]];
  if (filter.storeId !== null) parts.push(['a.storeId = ?', [filter.storeId]]);
  if (filter.states !== null) parts.push(['a.state IN (?)', [filter.states]]);
  if (filter.kinds !== null) parts.push(['a.kind IN (?)', [filter.kinds]]);
  if (filter.pieceId !== null) parts.push(['a.pieceId = ?', [filter.pieceId]]);
  return {
    sql: parts.map(([sql]) => `(${sql})`).join(' AND '),
    params: parts.flatMap(([, params]) => params),
  };
}
