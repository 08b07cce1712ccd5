import type { Tx } from '../platform/database/index.js';

export type Cell = string | number | boolean | Date | null;
/** JSON columns come as text already. */
export type TableRow = Record<string, Cell>;

const BATCH = 1_000;

/**
 * Writes rows; of those that are there already only the columns named in `renew` change. What people do to a row
 * (its state, its place, a password) is never among them.
 */
export async function upsert(
  tx: Tx,
  table: string,
  rows: readonly TableRow[],
  renew: readonly string[] = [],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  // Something has to stand after UPDATE: a column set to itself changes nothing.
  const kept = columns[0] ?? 'id';
  const changes =
    renew.length > 0 ? renew.map((c) => `\`${c}\` = VALUES(\`${c}\`)`) : [`\`${kept}\` = \`${kept}\``];
  const names = columns.map((column) => `\`${column}\``).join(',');
  const sql = `INSERT INTO \`${table}\` (${names}) VALUES ? ON DUPLICATE KEY UPDATE ${changes.join(', ')}`;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map((row) => columns.map((column) => row[column] ?? null));
    await tx.execute(sql, [batch]);
  }
}

/** Which of these ids a table has. */
export async function present(tx: Tx, table: string, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM \`${table}\` WHERE id IN (?)`, [
      ids.slice(start, start + BATCH),
    ]);
    for (const { id } of rows) found.add(id);
  }
  return found;
}
