import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import { connect, openWorkerDatabase } from '../../../../test/database.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule, PassportProofs, Passports, Pieces } from '../index.js';

const app = anApp({ imports: [InventoryModule] });
const manager = { actorRole: 'manager' as const, actorId: newId() };
const pieces: string[] = [];

/** Five pieces with some history each: weighed in the morning, put aside and back. */
beforeEach(async () => {
  app.clock.set('2026-03-02T02:00:00.000Z');
  pieces.length = 0;
  await app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = await aStore(tx);
    const style = await aStyle(tx);
    for (let i = 0; i < 5; i++) pieces.push((await aPiece(tx, style, store)).id);
  });
  for (const id of pieces) {
    await app.db.transactions.run(async (tx) => {
      await app
        .get(Pieces)
        .amend(tx, id, 'weigh', { ...manager, reason: '早盘复秤', set: { goldMg: 4_990 } });
      await app.get(Pieces).hold(tx, id, { ...manager, heldFor: newId(), until: new Date('2026-03-03') });
      await app.get(Pieces).release(tx, id, { ...manager, reason: '顾客改日' });
    });
  }
});

const forge = (sql: string, params: unknown[] = []): Promise<unknown> => app.db.database.execute(sql, params);
const broken = async () => (await app.get(Passports).check()).broken;

describe('a check of every passport', () => {
  it('finds nothing where nothing was touched, and says how much it read', async () => {
    expect(await app.get(Passports).check()).toMatchObject({
      pieces: 5,
      piecesDone: 5,
      linesDone: 20,
      broken: null,
      brokenDay: null,
    });
  });

  it('names the line that was altered', async () => {
    await forge("UPDATE piece_event SET reason = '无' WHERE pieceId = ? AND seq = 2", [pieces[2]]);
    expect(await broken()).toMatchObject({ pieceId: pieces[2], seq: 2, broken: 'hash' });
  });

  it('is not taken in by a line altered together with its own hash', async () => {
    await forge("UPDATE piece_event SET hash = REPEAT('a', 64) WHERE pieceId = ? AND seq = 2", [pieces[1]]);
    expect(await broken()).toMatchObject({ pieceId: pieces[1], seq: 2, broken: 'hash' });
  });

  it('names the line that was taken out, in the middle and at the end', async () => {
    await forge('DELETE FROM piece_event WHERE pieceId = ? AND seq = 4', [pieces[3]]);
    expect(await broken()).toMatchObject({ pieceId: pieces[3], seq: 4, broken: 'line_missing' });
    await forge('DELETE FROM piece_event WHERE pieceId = ? AND seq = 2', [pieces[0]]);
    expect(await broken()).toMatchObject({ pieceId: pieces[0], seq: 2, broken: 'line_missing' });
  });

  it('names a piece that was moved behind its passport’s back', async () => {
    await forge("UPDATE piece SET state = 'with_owner' WHERE id = ?", [pieces[4]]);
    expect(await broken()).toMatchObject({ pieceId: pieces[4], seq: 4, broken: 'state' });
  });
});

describe('the seal of the evening', () => {
  const sealYesterday = async (): Promise<void> => {
    app.clock.set('2026-03-02T17:00:00.000Z');
    await app.get(Passports).seal();
  };

  it('is made once a day, over every piece, and holds', async () => {
    await sealYesterday();
    await app.get(Passports).seal();
    const rows = await app.get(Passports).checkpoints();
    expect(rows).toMatchObject([{ onDay: '2026-03-02', pieces: 5, previous: null }]);
    app.clock.advance({ days: 1 });
    await app.get(Passports).seal();
    const [second, first] = await app.get(Passports).checkpoints();
    expect(second).toMatchObject({ onDay: '2026-03-03', previous: first?.root });
    expect(await app.get(Passports).check()).toMatchObject({ checkpointsDone: 2, brokenDay: null });
  });

  it('shows a history that was rewritten as a whole, which no chain can show', async () => {
    await sealYesterday();
    await forge("UPDATE passport_checkpoint SET root = REPEAT('b', 64)");
    expect(await app.get(Passports).check()).toMatchObject({ broken: null, brokenDay: '2026-03-02' });
  });

  it('proves a piece to a stranger who has one file of ours and plain Node', async () => {
    await sealYesterday();
    const folder = mkdtempSync(path.join(tmpdir(), 'passport-'));
    const file = path.join(folder, 'passport.json');
    const [key] = app.get(Passports).publicKeys();
    const verified = (proof: unknown): string => {
      writeFileSync(file, JSON.stringify(proof));
      const script = path.resolve(__dirname, '../../../../../scripts/verify-passport.mjs');
      try {
        return execFileSync(process.execPath, [script, file, key?.publicKey ?? ''], {
          encoding: 'utf8',
          stdio: 'pipe',
        });
      } catch (error) {
        return (error as { stderr: string }).stderr;
      }
    };
    try {
      const proof = await app.get(PassportProofs).of(pieces[1] ?? '');
      expect(JSON.stringify(proof)).not.toMatch(/早盘复秤|顾客改日/);
      expect(verified(proof)).toContain('Line 4 was sealed on 2026-03-02');
      const lines = proof.lines.map((line, at) => (at === 1 ? { ...line, action: 'adjust' as const } : line));
      expect(verified({ ...proof, lines })).toContain('line 2 does not say what was hashed');
      expect(verified({ ...proof, lines: proof.lines.slice(1) })).toContain('is missing');
      const checkpoint = proof.checkpoint && { ...proof.checkpoint, publicKey: 'ab'.repeat(32) };
      expect(verified({ ...proof, checkpoint })).toContain('a key you do not trust');
      const statement = proof.checkpoint && { ...proof.checkpoint.statement, pieces: 6 };
      expect(verified({ ...proof, checkpoint: { ...proof.checkpoint, statement } })).toContain('seal');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('is asked for on the desk, made by the worker and told with its progress', async () => {
  const { id } = await app.db.transactions.run((tx) => aStaffMember(tx, null));
  const staff: StaffIdentity = { id, name: '陈嘉', role: 'headquarters', storeIds: 'all' };
  await app.get(Passports).askCheck(staff);
  expect(await app.get(Passports).checks(5)).toMatchObject([{ pieces: 5, piecesDone: 0, finishedAt: null }]);
  await app.deliver();
  expect(await app.get(Passports).checks(5)).toMatchObject([
    { piecesDone: 5, linesDone: 20, broken: null, askedByName: '陈嘉', finishedAt: app.clock.now() },
  ]);
});

it('only ever grows: no statement of ours changes or deletes a line', () => {
  const source = path.resolve(__dirname, '../../..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.spec\.ts$|^migrations/.test(file),
  );
  const offending = files.filter((file) =>
    /(UPDATE|DELETE\s+FROM|REPLACE\s+INTO|TRUNCATE(\s+TABLE)?)\s+`?(piece_event|passport_checkpoint)\b/i.test(
      readFileSync(path.join(source, file), 'utf8'),
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(offending).toEqual([]);
});

it('takes up the histories there were before it', async () => {
  const dataSource = await connect(await openWorkerDatabase('_chains'), 2);
  try {
    await dataSource.dropDatabase();
    await dataSource.runMigrations();
    const down = dataSource.migrations.findIndex(({ name }) => name?.startsWith('PassportSalt'));
    for (let i = dataSource.migrations.length; i > down; i--) await dataSource.undoLastMigration();
    const insert = async (table: string, row: Record<string, unknown>): Promise<void> => {
      const names = Object.keys(row).map((name) => `\`${name}\``);
      await dataSource.query('SET foreign_key_checks = 0');
      await dataSource.query(`INSERT INTO ${table} (${names.join()}) VALUES (?)`, [Object.values(row)]);
    };
    const id = newId();
    const at = new Date('2026-01-01T00:00:00.123Z');
    const facts = { goldMg: 1, grossMg: 1, stonesFen: 0, costFen: 0, container: 'safe' };
    const place = { storeId: newId(), styleId: newId(), serial: 'A'.repeat(20), gtin: '0'.repeat(14) };
    await insert('piece', { id, ...place, ...facts, state: 'in_stock', lastSeq: 2 });
    const line = { pieceId: id, storeId: place.storeId, actorRole: 'manager', at };
    await insert('piece_event', { ...line, id: newId(), seq: 1, action: 'enrol', toState: 'in_workshop' });
    const details = JSON.stringify({ b: 1, a: '金' });
    await insert('piece_event', {
      ...line,
      id: newId(),
      seq: 2,
      action: 'receive',
      fromState: 'in_workshop',
      toState: 'in_stock',
      reason: '到货 💍',
      details,
    });
    await dataSource.runMigrations();
    const { PassportsRepository } = await import('./passports.repository.js');
    const { firstBreak } = await import('./passport-check.rules.js');
    const { Database } = await import('../../../platform/database/index.js');
    const repository = new PassportsRepository(new Database(dataSource));
    const [head] = await repository.heads('', 10);
    if (!head) throw new Error('No piece');
    const lines = await repository.lines([id]);
    expect(lines).toHaveLength(2);
    expect(firstBreak(head, lines)).toBeNull();
  } finally {
    await dataSource.destroy();
  }
});
