import type { StaffRole, TagStep } from '@zhuyue/shared';
import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { InventoryModule, Stock, TagCodes, TagDesk, Tags } from '../index.js';

const app = anApp({ imports: [InventoryModule], env: { DB_POOL: '20' } });
const made = { piece: '', serial: '', gtin: '', storeId: '' };
let manager: StaffIdentity;

beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, style] = [await aStore(tx), await aStyle(tx)];
    const piece = await aPiece(tx, style, store);
    const row = await aStaffMember(tx, store, { role: 'manager', name: '林岚' });
    manager = { id: row.id, name: '林岚', role: 'manager', storeIds: [store.id] };
    Object.assign(made, { piece: piece.id, serial: piece.serial, gtin: piece['gtin'], storeId: store.id });
  }),
);

const act = (step: TagStep, version: number, by: Partial<StaffIdentity> = {}) =>
  app.get(TagDesk).act({ ...manager, ...by }, made.piece, { step, version, reason: '吊牌折断' });
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const states = async (): Promise<string[]> =>
  (await app.get(Tags).ofPiece(made.piece)).map(({ version, state }) => `${String(version)} ${state}`);
const piece = () => app.get(Stock).get(made.piece);

describe('a reprint', () => {
  it('is a new version with a serial of its own; the old one is superseded and both lead to the piece', async () => {
    const now = await act('reprint', 1);
    expect(now).toMatchObject({ version: 2, state: 'active', gtin: made.gtin });
    expect(app.get(TagCodes).verify({ gtin: made.gtin, serial: now.serial })).toBe(true);
    expect(await app.get(Tags).find(made.serial)).toMatchObject({
      tag: { state: 'superseded', reason: '吊牌折断' },
    });
    for (const serial of [made.serial, now.serial]) {
      expect(await app.get(Stock).byTag(serial)).toMatchObject({ id: made.piece, serial: made.serial });
    }
    expect(await piece()).toMatchObject({ serial: made.serial, tagState: 'active' });
  });

  it('of twenty at once makes exactly one new version', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome(act('reprint', 1))));
    expect(outcomes.filter((word) => word === 'done')).toHaveLength(1);
    expect(outcomes.filter((word) => word === 'tag.changed')).toHaveLength(19);
    expect(await states()).toEqual(['2 active', '1 superseded']);
  });

  it('leaves a line in the passport and the audit, and tells of both tags', async () => {
    const now = await act('reprint', 1);
    expect((await app.get(Stock).history(made.piece)).at(-1)).toMatchObject({
      action: 'retag',
      reason: '吊牌折断',
      actorId: manager.id,
      details: { step: 'reprint', version: 2, serial: now.serial },
    });
    const news = await app.db.database.query<{ payload: object }>(
      "SELECT payload FROM outbox_event WHERE topic = 'tag.changed' ORDER BY id",
    );
    expect(news.map(({ payload }) => payload)).toMatchObject([
      { pieceId: made.piece, serial: made.serial, version: 1, state: 'superseded', storeId: made.storeId },
      { pieceId: made.piece, serial: now.serial, version: 2, state: 'active' },
    ]);
    const audited = await app.db.database.query('SELECT action FROM audit_log WHERE subjectId = ?', [
      made.piece,
    ]);
    expect(audited).toEqual([{ action: 'tag.reprint' }]);
  });
});

describe('a tag marked', () => {
  it.each([
    ['void', 'void'],
    ['reportLost', 'lost'],
    ['reportTampered', 'tampered'],
  ] as const)('by %s is %s, the piece says so, and it comes back', async (step, state) => {
    await act(step, 1);
    expect(await states()).toEqual([`1 ${state}`]);
    expect(await piece()).toMatchObject({ tagState: state });
    await act('restore', 1);
    expect(await states()).toEqual(['1 active']);
    expect(await piece()).toMatchObject({ tagState: 'active' });
  });

  it('does not come back while a newer one is there, and stays what it was beside it', async () => {
    await act('reportLost', 1);
    await act('reprint', 1);
    expect(await states()).toEqual(['2 active', '1 lost']);
    expect(await outcome(act('restore', 1))).toBe('tag.changed');
    await act('void', 1);
    expect(await states()).toEqual(['2 active', '1 void']);
    expect(await piece()).toMatchObject({ tagState: 'active' });
  });

  it('is refused what its state does not allow', async () => {
    expect(await outcome(act('restore', 1))).toBe('tag.action_refused');
    await act('void', 1);
    expect(await outcome(act('reportLost', 1))).toBe('tag.action_refused');
    expect(await outcome(act('void', 7))).toBe('tag.changed');
  });
});

describe('who may', () => {
  it.each([
    ['consultant', 'reportLost', 'done'],
    ['consultant', 'reportTampered', 'done'],
    ['consultant', 'reprint', 'access.denied'],
    ['service', 'void', 'access.denied'],
    ['headquarters', 'reprint', 'done'],
  ] as [StaffRole, TagStep, string][])('%s: %s is %s', async (role, step, word) => {
    expect(await outcome(act(step, 1, { role }))).toBe(word);
  });

  it('not staff of another store: the piece is simply not found', async () => {
    expect(await outcome(act('reprint', 1, { storeIds: [newId()] }))).toBe('piece.not_found');
    expect(await states()).toEqual(['1 active']);
  });
});
