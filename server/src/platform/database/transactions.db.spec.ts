import { aDatabase } from '../../../test/index.js';
import { newId } from './columns.js';
import { isDuplicate } from './sql-errors.js';

const db = aDatabase();

const NOW = new Date('2026-03-02T02:00:00.123Z');
const anEvent = (id: string, topic = 't'): object => ({ id, topic, payload: { n: 0 }, createdAt: NOW });
const topicOf = async (id: string): Promise<string | undefined> => {
  const [row] = await db.database.query<{ topic: string }>('SELECT topic FROM outbox_event WHERE id = ?', [
    id,
  ]);
  return row?.topic;
};

describe('transactions', () => {
  it('run the whole unit again after a real deadlock', async () => {
    const [a, b] = [newId(), newId()];
    await db.transactions.run((tx) => tx.insert('outbox_event', [anEvent(a), anEvent(b)]));
    let arrived = 0;
    let meet = (): void => undefined;
    const bothHoldOne = new Promise<void>((resolve) => (meet = resolve));
    const runs = { first: 0, second: 0 };
    const cross = (name: 'first' | 'second', mine: string, theirs: string): Promise<void> =>
      db.transactions.run(async (tx) => {
        runs[name]++;
        await tx.execute("UPDATE outbox_event SET topic = CONCAT(topic, '1') WHERE id = ?", [mine]);
        if (++arrived === 2) meet();
        await bothHoldOne;
        await tx.execute("UPDATE outbox_event SET topic = CONCAT(topic, '1') WHERE id = ?", [theirs]);
      });
    await Promise.all([cross('first', a, b), cross('second', b, a)]);
    // One was the victim and ran twice; neither was half done or done twice.
    expect(runs.first + runs.second).toBe(3);
    expect([await topicOf(a), await topicOf(b)]).toEqual(['t11', 't11']);
  });

  it('give up after the attempts they were given', async () => {
    let runs = 0;
    const failing = db.transactions.run(
      async () => {
        runs++;
        throw Object.assign(new Error('Deadlock found'), { errno: 1213 });
      },
      { attempts: 3 },
    );
    await expect(failing).rejects.toThrow('Deadlock found');
    expect(runs).toBe(3);
  });

  it('do not run again what was refused for a reason', async () => {
    let runs = 0;
    const failing = db.transactions.run(async () => {
      runs++;
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(runs).toBe(1);
  });

  it('leave nothing behind when they fail', async () => {
    const id = newId();
    const failing = db.transactions.run(async (tx) => {
      await tx.insert('outbox_event', anEvent(id));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await topicOf(id)).toBeUndefined();
  });

  it('refuse a second connection while one is open', async () => {
    await expect(db.transactions.run(() => db.transactions.run(async () => 1))).rejects.toThrow(
      'inside a transaction',
    );
    await expect(db.transactions.run(() => db.database.query('SELECT 1'))).rejects.toThrow(
      'inside a transaction',
    );
    expect(await db.database.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('rows', () => {
  it('are inserted many at a time, and come back as they went in', async () => {
    const ids = Array.from({ length: 1203 }, () => newId());
    await db.transactions.run((tx) =>
      tx.insert(
        'outbox_event',
        ids.map((id, n) => ({ ...anEvent(id), payload: { n, text: '18K 金 “婚戒”' } })),
      ),
    );
    const rows = await db.database.query<{ id: string; payload: unknown; createdAt: Date; spreadAt: null }>(
      'SELECT id, payload, createdAt, spreadAt FROM outbox_event ORDER BY id',
    );
    expect(rows).toHaveLength(1203);
    expect(rows[1202]).toEqual({
      id: ids[1202],
      payload: { n: 1202, text: '18K 金 “婚戒”' },
      createdAt: NOW,
      spreadAt: null,
    });
  });

  it('give days as text, and large numbers and sums as numbers', async () => {
    const [row] = await db.database.query(
      `SELECT CAST('2026-03-01' AS DATE) AS day, CAST(9007199254740991 AS SIGNED) AS big,
        SUM(n) AS total, COUNT(*) AS count FROM (SELECT CAST(12345678901 AS SIGNED) AS n UNION ALL SELECT 2) AS t`,
    );
    expect(row).toEqual({ day: '2026-03-01', big: 9007199254740991, total: 12345678903, count: 2 });
  });

  it('take the default where a column is left out, and lists for IN', async () => {
    const [one, two] = [newId(), newId()];
    await db.transactions.run((tx) =>
      tx.insert('outbox_delivery', [
        { eventId: one, handler: 'h', state: 'done', attempts: undefined, nextAt: NOW },
        { eventId: two, handler: 'h', state: 'done', attempts: 4, nextAt: NOW },
      ]),
    );
    const rows = await db.database.query(
      'SELECT attempts FROM outbox_delivery WHERE eventId IN (?) ORDER BY eventId',
      [[one, two]],
    );
    expect(rows).toEqual([{ attempts: 0 }, { attempts: 4 }]);
  });

  it('do not take a forgotten parameter for NULL', async () => {
    await expect(db.database.query('SELECT ? AS x', [undefined])).rejects.toThrow('undefined');
  });

  it('name the key that refused them', async () => {
    const id = newId();
    const twice = db.transactions.run((tx) => tx.insert('outbox_event', [anEvent(id), anEvent(id)]));
    const error: unknown = await twice.catch((caught: unknown) => caught);
    expect(isDuplicate(error)).toBe(true);
    expect(isDuplicate(error, 'PRIMARY')).toBe(true);
    expect(isDuplicate(error, 'uq_other')).toBe(false);
    expect(isDuplicate(new Error('Duplicate'))).toBe(false);
  });

  it('report how many the WHERE met', async () => {
    const id = newId();
    await db.transactions.run((tx) => tx.insert('outbox_event', anEvent(id, 'same')));
    const change = "UPDATE outbox_event SET topic = 'same' WHERE id = ? AND topic = ?";
    expect(await db.database.execute(change, [id, 'same'])).toEqual({ affected: 1 });
    expect(await db.database.execute(change, [id, 'other'])).toEqual({ affected: 0 });
  });
});

describe('connections', () => {
  it('speak UTC, strictly, and read what is committed', async () => {
    const rows = await Promise.all(
      Array.from({ length: 5 }, () =>
        db.database.query<{ zone: string; isolation: string; mode: string }>(
          'SELECT @@time_zone AS zone, @@tx_isolation AS isolation, @@sql_mode AS mode, SLEEP(0.02) AS pause',
        ),
      ),
    );
    for (const [row] of rows) {
      expect(row).toMatchObject({ zone: '+00:00', isolation: 'READ-COMMITTED' });
      expect(row?.mode).toContain('STRICT_TRANS_TABLES');
    }
  });
});

describe('new ids', () => {
  it('rise, also within one millisecond', () => {
    const ids = Array.from({ length: 5000 }, () => newId());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(5000);
  });
});
