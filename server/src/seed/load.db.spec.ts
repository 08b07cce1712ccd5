import { aConfig, aDatabase } from '../../test/index.js';
import { connect } from '../../test/database.js';
import { alone, loadSeed } from './load.js';
import { storeId } from './load-places.js';

const db = aDatabase();
const config = aConfig();
const subset = { subset: true };

const count = async (table: string): Promise<number> => {
  const rows = await db.database.query<{ n: number }>(`SELECT COUNT(*) AS n FROM \`${table}\``);
  return rows[0]?.n ?? 0;
};

describe('loading the seed', () => {
  it('fills every table of the house once', async () => {
    expect(await loadSeed(db.dataSource, config, subset)).toBe(true);
    expect(await count('style')).toBe(60);
    expect(await count('store')).toBe(12);
    expect(await count('piece')).toBeGreaterThanOrEqual(200);
    for (const table of [
      'series',
      'style_gram',
      'piece_stone',
      'certificate',
      'staff_shift',
      'store_hours',
    ]) {
      expect([table, await count(table)]).not.toEqual([table, 0]);
    }
    for (const table of ['gold_history', 'metal_price', 'warranty_policy', 'holiday', 'division']) {
      expect([table, await count(table)]).not.toEqual([table, 0]);
    }
  });

  it('does nothing the second time', async () => {
    await loadSeed(db.dataSource, config, subset);
    const before = await count('outbox_event');
    expect(await loadSeed(db.dataSource, config, subset)).toBe(false);
    expect(await count('outbox_event')).toBe(before);
  });

  it('renews its own words and leaves alone what people did when the seed has changed', async () => {
    await loadSeed(db.dataSource, config, subset);
    await db.database.execute("UPDATE seed_load SET version = 'older'");
    await db.database.execute("UPDATE style SET description = 'worn out', state = 'withdrawn' LIMIT 1");
    await db.database.execute("UPDATE piece SET state = 'lost', goldMg = 1 LIMIT 1");
    await db.database.execute("UPDATE staff SET passwordHash = 'mine' WHERE account = 's0001.manager'");
    await db.database.execute('DELETE FROM store_hours WHERE storeId = ? AND weekday = 7', [
      storeId('S0001'),
    ]);
    const hours = await count('store_hours');

    expect(await loadSeed(db.dataSource, config, subset)).toBe(true);

    expect(await some("style WHERE description = 'worn out'")).toBe(0);
    expect(await some("style WHERE state = 'withdrawn'")).toBe(1);
    expect(await some('piece WHERE goldMg = 1')).toBe(1);
    expect(await some("staff WHERE passwordHash = 'mine'")).toBe(1);
    expect(await count('store_hours')).toBe(hours);
  });

  it('writes nothing at all when it fails half-way', async () => {
    // The last part of the load meets a serial that is taken: everything before it has to go as well.
    await loadSeed(db.dataSource, config, subset);
    const rows = await db.database.query<{ serial: string }>(
      'SELECT serial FROM piece ORDER BY serial DESC LIMIT 1',
    );
    await db.empty();
    await db.database.execute(
      'ALTER TABLE piece ADD CONSTRAINT ck_refused CHECK (serial <> ?)'.replace(
        '?',
        `'${rows[0]?.serial ?? ''}'`,
      ),
    );
    try {
      await expect(loadSeed(db.dataSource, config, subset)).rejects.toThrow('ck_refused');
    } finally {
      await db.database.execute('ALTER TABLE piece DROP CONSTRAINT ck_refused');
    }
    for (const table of ['store', 'style', 'piece', 'seed_load', 'gold_history']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
  });

  it('lets the second of two that start at once wait and find everything done', async () => {
    const other = await connect(db.url, 4);
    try {
      const wrote = await Promise.all([
        loadSeed(db.dataSource, config, subset),
        loadSeed(other, config, subset),
      ]);
      expect(wrote.filter(Boolean)).toHaveLength(1);
      expect(await count('style')).toBe(60);
    } finally {
      await other.destroy();
    }
  });

  it('gives its name back when the work fails', async () => {
    await expect(alone(db.dataSource, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await alone(db.dataSource, () => Promise.resolve('next'))).toBe('next');
  });
});

describe('what was loaded', () => {
  it('has histories that end where the pieces are', async () => {
    await loadSeed(db.dataSource, config, subset);
    const astray = await some(
      `piece p WHERE p.state <> (SELECT e.toState FROM piece_event e WHERE e.pieceId = p.id AND e.seq = p.lastSeq)`,
    );
    expect(astray).toBe(0);
  });

  it('has an advisor at work in every boutique on every hour it is open', async () => {
    await loadSeed(db.dataSource, config, subset);
    const alone = await some(
      `store_hours h JOIN store s ON s.id = h.storeId AND s.kind = 'boutique'
       WHERE NOT EXISTS (SELECT 1 FROM staff_shift f WHERE f.storeId = h.storeId AND f.weekday = h.weekday
         AND f.startsAt <= h.opensAt)`,
    );
    expect(alone).toBe(0);
  });
});

const some = async (from: string): Promise<number> => {
  const rows = await db.database.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`);
  return rows[0]?.n ?? 0;
};
