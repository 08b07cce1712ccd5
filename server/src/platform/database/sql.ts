import type { Pool } from 'mysql2';
import type { DataSource, EntityManager } from 'typeorm';

export type Row = Record<string, unknown>;

export interface Affected {
  /** Rows the WHERE matched, also those that already had the new value: put the guard in the WHERE. */
  affected: number;
}

/** What can talk SQL: the data source outside of a transaction, its entity manager inside. */
export type SqlRunner = Pick<EntityManager, 'query'>;

const BATCH = 500;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !Buffer.isBuffer(value);

/** A forgotten parameter would silently become NULL, an object text of no meaning: refuse the one, write the other as JSON. */
const asParam = (value: unknown): unknown => {
  if (value === undefined) throw new Error('A query parameter is undefined');
  return isPlain(value) ? JSON.stringify(value) : value;
};

export async function select<R>(runner: SqlRunner, sql: string, params: readonly unknown[]): Promise<R[]> {
  const rows: unknown = await runner.query(sql, params.map(asParam));
  return rows as R[];
}

/** TypeORM speaks the text protocol alone, so this asks its pool. */
export function prepared<R>(
  dataSource: DataSource,
  sql: string,
  params: readonly (string | number | Date | null)[],
): Promise<R[]> {
  const { pool } = dataSource.driver as unknown as { pool: Pool };
  return new Promise((resolve, reject) => {
    pool.execute(sql, [...params], (error, rows) => (error ? reject(error) : resolve(rows as R[])));
  });
}

export async function change(runner: SqlRunner, sql: string, params: readonly unknown[]): Promise<Affected> {
  const header: unknown = await runner.query(sql, params.map(asParam));
  return { affected: (header as { affectedRows: number }).affectedRows };
}

const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** Lists and objects in a row are JSON columns. */
const asCell = (value: unknown): unknown =>
  Array.isArray(value) || isPlain(value) ? JSON.stringify(value) : value;

/** Columns left undefined take their default. */
export async function insertRows(runner: SqlRunner, table: string, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (let start = 0; start < rows.length; start += BATCH) {
    const params: unknown[] = [];
    const values = rows.slice(start, start + BATCH).map((row) => {
      const cells = columns.map((column) => {
        const value = row[column];
        if (value === undefined) return 'DEFAULT';
        params.push(asCell(value));
        return '?';
      });
      return `(${cells.join(',')})`;
    });
    await runner.query(
      `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(',')}) VALUES ${values.join(',')}`,
      params,
    );
  }
}
