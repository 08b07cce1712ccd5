import { Injectable } from '@nestjs/common';
import type { YearCalendarState, YearDay } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';
import type { Asker } from '../settings/desks.repository.js';

export interface YearCalendarRow {
  id: string;
  year: number;
  version: number;
  state: YearCalendarState;
  /** The unique key that lets one draft of a year be open and one version hold. */
  slot: string | null;
  days: YearDay[];
  source: string;
  writtenBy: string | null;
  writtenAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
}
export interface YearCalendarLine extends YearCalendarRow {
  writtenByName: string | null;
  decidedByName: string | null;
}

const COLUMNS =
  'c.id, c.year, c.version, c.state, c.slot, c.days, c.source, c.writtenBy, c.writtenAt, c.decidedBy, c.decidedAt';

export const slotOf = (year: number, state: 'draft' | 'approved'): string => `${String(year)}.${state}`;

@Injectable()
export class YearCalendarsRepository {
  constructor(private readonly database: Database) {}

  /** The latest year first, of a year the newest version. */
  lines(most: number): Promise<YearCalendarLine[]> {
    return this.database.query(
      `SELECT ${COLUMNS}, w.name AS writtenByName, d.name AS decidedByName FROM year_calendar c
       LEFT JOIN staff w ON w.id = c.writtenBy LEFT JOIN staff d ON d.id = c.decidedBy
       ORDER BY c.year DESC, c.version DESC LIMIT ?`,
      [most],
    );
  }

  /** Years of which a notice is in force. */
  async announced(asker: Asker = this.database): Promise<number[]> {
    const rows = await asker.query<{ year: number }>(
      "SELECT year FROM year_calendar WHERE state = 'approved' ORDER BY year",
    );
    return rows.map((row) => row.year);
  }

  async lock(tx: Tx, id: string): Promise<YearCalendarRow | null> {
    if (!isId(id)) return null;
    const sql = `SELECT ${COLUMNS} FROM year_calendar c WHERE c.id = ? FOR UPDATE`;
    return (await tx.query<YearCalendarRow>(sql, [id]))[0] ?? null;
  }

  async lockInForce(tx: Tx, year: number): Promise<YearCalendarRow | null> {
    const sql = `SELECT ${COLUMNS} FROM year_calendar c WHERE c.slot = ? FOR UPDATE`;
    return (await tx.query<YearCalendarRow>(sql, [slotOf(year, 'approved')]))[0] ?? null;
  }

  async lastVersion(tx: Tx, year: number): Promise<number> {
    const [row] = await tx.query<{ version: number | null }>(
      'SELECT MAX(version) AS version FROM year_calendar WHERE year = ?',
      [year],
    );
    return row?.version ?? 0;
  }

  add(tx: Tx, row: YearCalendarRow): Promise<void> {
    return tx.insert('year_calendar', row);
  }

  async save(tx: Tx, { id, state, slot, decidedBy, decidedAt }: YearCalendarRow): Promise<void> {
    await tx.execute(
      'UPDATE year_calendar SET state = ?, slot = ?, decidedBy = ?, decidedAt = ? WHERE id = ?',
      [state, slot, decidedBy, decidedAt, id],
    );
  }

  /** The year's days as everything reads them, instead of those there were; `also`: days outside of the year. */
  async layDown(tx: Tx, year: number, days: readonly YearDay[], also: readonly string[]): Promise<void> {
    const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
    await tx.execute('DELETE FROM holiday WHERE onDay BETWEEN ? AND ?', [first, last]);
    if (also.length > 0) await tx.execute('DELETE FROM holiday WHERE onDay IN (?)', [also]);
    const rows = days.flatMap(({ onDay, kind, name }) =>
      kind === 'eve'
        ? [
            { onDay, kind, name: '除夕' },
            { onDay, kind: 'holiday', name },
          ]
        : [{ onDay, kind, name }],
    );
    await tx.insert('holiday', rows);
  }
}
