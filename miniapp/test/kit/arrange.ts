import mysql from 'mysql2/promise';
import { product } from './product';

const MINUTE = 60_000;
const SHANGHAI_MS = 8 * 3600_000;

/** Statements beside the product, for what only the passing of time could otherwise bring about. */
async function inDatabase(statement: string, values: (string | Date)[]): Promise<void> {
  const connection = await mysql.createConnection({ uri: product().database, timezone: 'Z' });
  try {
    await connection.execute(statement, values);
  } finally {
    await connection.end();
  }
}

/** The visit with this code is to begin so many minutes from now, whatever the hour the tests run at. */
export async function visitBegins(code: string, minutesFromNow: number): Promise<void> {
  const startsAt = new Date(Date.now() + minutesFromNow * MINUTE);
  const onDay = new Date(startsAt.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);
  await inDatabase('UPDATE appointment SET startsAt = ?, endsAt = ?, onDay = ? WHERE code = ?', [
    startsAt,
    new Date(startsAt.getTime() + 60 * MINUTE),
    onDay,
    code,
  ]);
}
