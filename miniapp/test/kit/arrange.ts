import mysql, { type RowDataPacket } from 'mysql2/promise';
import { fillSaturday } from '../../../scripts/bench/appointments/saturday.mjs';
import { product, staff } from './product';

const MINUTE = 60_000;
const SHANGHAI_MS = 8 * 3600_000;

/** Beside the product, for what only time or an accident could otherwise bring about. */
async function inDatabase<T>(work: (connection: mysql.Connection) => Promise<T>): Promise<T> {
  const connection = await mysql.createConnection({ uri: product().database, timezone: 'Z' });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/** Nobody waits a minute for the next code because another test has signed the same person in. */
export const mayAskForCode = (phone: string): Promise<unknown> =>
  inDatabase((connection) => connection.execute('DELETE FROM login_code WHERE phone = ?', [phone]));

/** The visit with this code is to begin so many minutes from now, whatever the hour the tests run at. */
export async function visitBegins(code: string, minutesFromNow: number): Promise<void> {
  const startsAt = new Date(Date.now() + minutesFromNow * MINUTE);
  const onDay = new Date(startsAt.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);
  const endsAt = new Date(startsAt.getTime() + 60 * MINUTE);
  await inDatabase((connection) =>
    connection.execute('UPDATE appointment SET startsAt = ?, endsAt = ?, onDay = ? WHERE code = ?', [
      startsAt,
      endsAt,
      onDay,
      code,
    ]),
  );
}

interface Tag extends RowDataPacket {
  id: string;
  gtin: string;
  serial: string;
}

/** The path of a well-signed tag that is not in the books any more; of a store where no other test looks for pieces. */
export function tagOutOfTheBooks(): Promise<string> {
  return inDatabase(async (connection) => {
    const [tags] = await connection.query<Tag[]>(
      `SELECT p.id, p.gtin, p.serial FROM piece p JOIN store t ON t.id = p.storeId
       WHERE p.state = 'in_stock' AND t.code <> 'S0001' ORDER BY p.id DESC LIMIT 1`,
    );
    const tag = tags[0];
    if (!tag) throw new Error('the demo data has no piece in stock');
    const other = tag.serial.split('').reverse().join('');
    await connection.execute('UPDATE tag SET serial = ? WHERE serial = ?', [other, tag.serial]);
    return `/t/01/${tag.gtin}/21/${tag.serial}`;
  });
}

/** The code of a piece of the demo's store that lies in the case and on nobody's tray. */
export function serialInStock(): Promise<string> {
  return inDatabase(async (connection) => {
    const [tags] = await connection.query<Tag[]>(
      `SELECT p.id, p.gtin, p.serial FROM piece p JOIN store t ON t.id = p.storeId
       WHERE p.state = 'in_stock' AND t.code = 'S0001' AND p.tagState = 'active'
       AND NOT EXISTS (SELECT 1 FROM try_piece y WHERE y.onPieceId = p.id) ORDER BY p.id DESC LIMIT 1`,
    );
    if (!tags[0]) throw new Error('the demo store has no piece in stock');
    return tags[0].serial;
  });
}

/** Paths of the tags of those pieces that have most stones and certificates. */
export function largestTags(many: number): Promise<string[]> {
  return inDatabase(async (connection) => {
    const [tags] = await connection.query<Tag[]>(
      `SELECT g.gtin, g.serial FROM tag g JOIN piece p ON p.id = g.pieceId AND p.serial = g.serial
       LEFT JOIN piece_stone s ON s.pieceId = g.pieceId LEFT JOIN certificate c ON c.pieceId = g.pieceId
       WHERE g.state = 'active' GROUP BY g.id ORDER BY COUNT(s.id) + COUNT(c.id) DESC, g.id LIMIT ?`,
      [many],
    );
    return tags.map(({ gtin, serial }) => `/t/01/${gtin}/21/${serial}`);
  });
}

interface Visit extends RowDataPacket {
  onDay: string;
}

/** Where the demo's desk stands. */
export const deskStoreId = (): Promise<string> =>
  inDatabase(async (connection) => {
    const [stores] = await connection.query<RowDataPacket[]>("SELECT id FROM store WHERE code = 'S0001'");
    return String(stores[0]?.['id']);
  });

/** The day, as the store writes it, of the visit with this code. */
export const visitDay = (code: string): Promise<string> =>
  inDatabase(async (connection) => {
    const [visits] = await connection.query<Visit[]>(
      "SELECT DATE_FORMAT(onDay, '%Y-%m-%d') AS onDay FROM appointment WHERE code = ?",
      [code],
    );
    if (!visits[0]) throw new Error(`there is no visit ${code}`);
    return visits[0].onDay;
  });

/** Who receives the visit with this code. */
export const visitAdvisor = (code: string): Promise<string> =>
  inDatabase(async (connection) => {
    const [people] = await connection.query<RowDataPacket[]>(
      'SELECT s.name FROM appointment a JOIN staff s ON s.id = a.staffId WHERE a.code = ?',
      [code],
    );
    return String(people[0]?.['name']);
  });

/** A store where no other test looks, with a Saturday as full as this and a manager whose password is the demo's. */
export const aSaturday = (
  visits: number,
): Promise<{ onDay: string; names: string[]; account: { account: string; password: string } }> =>
  inDatabase(async (connection) => {
    const [stores] = await connection.query<RowDataPacket[]>("SELECT id FROM store WHERE code = 'S0002'");
    const storeId = String(stores[0]?.['id']);
    const account = { ...staff('店长'), account: `sat.${String(Date.now())}` };
    await connection.execute(
      `INSERT INTO staff (id, storeId, account, name, role, passwordHash, skills, active, createdAt)
       SELECT CONCAT('02', RIGHT(id, 24)), ?, ?, '周六店长', role, passwordHash, skills, 1, createdAt
       FROM staff WHERE account = ?`,
      [storeId, account.account, staff('店长').account],
    );
    const today = Date.now() + SHANGHAI_MS;
    const weekday = new Date(today).getUTCDay();
    const onDay = new Date(today + (14 + ((6 - weekday + 7) % 7)) * 86_400_000).toISOString().slice(0, 10);
    const made = await fillSaturday(connection, storeId, onDay, { visits });
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT contactName FROM appointment WHERE id IN (?)',
      [made.visits],
    );
    return { onDay, names: rows.map((row) => String(row['contactName'])), account };
  });

/** A piece that lies with its owner and that nothing is going on with, and the owner's number. */
export const ownedPiece = (): Promise<{ serial: string; phone: string }> =>
  inDatabase(async (connection) => {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT p.serial, c.phone FROM piece p JOIN customer_account c ON c.id = p.ownerId
       WHERE p.state = 'with_owner' AND NOT EXISTS (SELECT 1 FROM claim q WHERE q.openPieceId = p.id)
       AND NOT EXISTS (SELECT 1 FROM ownership_passing o WHERE o.openPieceId = p.id)
       AND NOT EXISTS (SELECT 1 FROM inheritance i WHERE i.openPieceId = p.id)
       ORDER BY p.id DESC LIMIT 1`,
    );
    if (!rows[0]) throw new Error('nobody of the demo has a piece');
    return { serial: String(rows[0]['serial']), phone: String(rows[0]['phone']) };
  });

/**
 * A promise of the demo's store that runs by the calendar and has used up so much that the manager has to hear of it, and
 * soon those above the store: the number of its case.
 */
export const promiseInDanger = (): Promise<string> =>
  inDatabase(async (connection) => {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT k.id, q.number, m.minutes FROM case_clock k JOIN claim q ON q.id = k.claimId
       JOIN store t ON t.id = k.storeId JOIN case_clock_mark m ON m.clockId = k.id
       WHERE t.code = 'S0001' AND k.state = 'running' AND k.promise <> 'first_answer' AND m.calendar = 'always'
       AND m.seq = (SELECT MAX(seq) FROM case_clock_mark n WHERE n.clockId = k.id) ORDER BY k.id DESC LIMIT 1`,
    );
    const clock = rows[0];
    if (!clock) throw new Error('the demo store has no promise that runs by the calendar');
    const { id, number, minutes } = clock;
    await connection.execute('DELETE FROM case_clock_warning WHERE clockId = ?', [id]);
    const began = new Date(Date.now() - (Number(minutes) - 10) * MINUTE);
    await connection.execute('UPDATE case_clock_mark SET at = ?, countedMs = 0 WHERE clockId = ?', [
      began,
      id,
    ]);
    await connection.execute(
      'UPDATE case_clock SET nextStepAt = ?, takenBy = NULL, takenByName = NULL, takenAt = NULL WHERE id = ?',
      [began, id],
    );
    return String(number);
  });
