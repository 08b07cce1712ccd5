import { Injectable } from '@nestjs/common';
import type { TransitRule } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';

export interface TransitRow extends TransitRule {
  id: string;
  way: string;
  fromStoreId: string | null;
  toStoreId: string | null;
  closed: boolean;
  setBy: string;
  setAt: Date;
}

const COLUMNS = `id, way, fromStoreId, toStoreId, closed, packMinutes, cutOffAt, days, minutes, arrivesAt, workdaysOnly,
  unpackMinutes, setBy, setAt`;

/** All SQL of transit times. */
@Injectable()
export class TransitRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<TransitRow[]> {
    const rows = await this.database.query<TransitRow>(`SELECT ${COLUMNS} FROM transit_rule ORDER BY way`);
    return rows.map((row) => ({
      ...row,
      closed: Number(row.closed) === 1,
      workdaysOnly: Number(row.workdaysOnly) === 1,
    }));
  }

  /** The way's row is written once, and then over; the unique key says which. */
  async put(tx: Tx, row: TransitRow): Promise<void> {
    const values = { ...row, closed: row.closed ? 1 : 0, workdaysOnly: row.workdaysOnly ? 1 : 0 };
    const columns = Object.keys(values).filter((column) => column !== 'id' && column !== 'way');
    await tx.execute(
      `INSERT INTO transit_rule (${COLUMNS}) VALUES (?)
       ON DUPLICATE KEY UPDATE ${columns.map((column) => `\`${column}\` = VALUES(\`${column}\`)`).join(', ')}`,
      [COLUMNS.split(',').map((column) => values[column.trim() as keyof typeof values])],
    );
  }

  async remove(tx: Tx, way: string): Promise<boolean> {
    const { affected } = await tx.execute('DELETE FROM transit_rule WHERE way = ?', [way]);
    return affected === 1;
  }
}
