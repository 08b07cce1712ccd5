import { CASE_FLOWS, PROBLEMS_OF, REPORTED_KINDS, type ClaimAction, type ClaimState } from '@zhuyue/shared';
import { anApp, aShop, CASE_TABLES, FixedClock, type Shop } from '../../../test/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { InventoryModule, Stock } from '../inventory/index.js';
import { Sales, SalesModule } from '../sales/index.js';
import { StoreModule } from '../store/index.js';
import { Claims, ServiceModule, type ClaimRequest, type ClaimStep } from './index.js';
import { ClaimTimers } from './timers.service.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const claims = (): Claims => app.get(Claims);
const stateOfPiece = async (): Promise<string> => (await app.get(Stock).get(piece)).state;

let shop: Shop;
let other: Shop;
let piece = '';
let owner = '';
let keys = 0;
const aKey = (): string => `claim-key-${String((keys += 1))}`;

/** A photo as the files room keeps it, without the bytes. */
async function aPhoto(ownerKind: 'customer' | 'staff', ownerId: string): Promise<string> {
  const id = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('stored_file', {
      id,
      ownerKind,
      ownerId,
      purpose: 'claim',
      bytes: 1000,
      width: 10,
      height: 10,
      sha256: id.repeat(3).slice(0, 64),
      createdAt: app.clock.now(),
    }),
  );
  return id;
}
const asked = async (over: Partial<ClaimRequest> = {}): Promise<ClaimRequest> => ({
  pieceId: piece,
  kind: 'repair',
  problem: 'stone_loose',
  occurredOn: '2026-03-02',
  description: '戒托有一颗副石松动，佩戴时能听到声响。',
  photoIds: [await aPhoto('customer', owner)],
  storeId: shop.storeId,
  ...over,
});
const opened = async (over: Partial<ClaimRequest> = {}): Promise<string> =>
  claims().open(owner, await asked(over), aKey());
const byStaff = (id: string, step: ClaimStep): Promise<void> => claims().stepAsStaff(id, shop.service, step);
const byOwner = (id: string, step: ClaimStep): Promise<void> => claims().stepAsCustomer(id, owner, step);
const stateOf = async (id: string): Promise<string> => (await claims().get(id)).state;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  piece = shop.pieceIds[0] ?? '';
  const request = {
    pieceId: piece,
    phone: '13912345678',
    quotedFen: 515_000,
    receivedFen: 515_000,
    means: 'card' as const,
  };
  await app.get(Sales).handOver(shop.manager, request, 'the-sale-before');
  await app.deliver();
  owner = (await app.get(CustomerAccounts).findByPhone('13912345678'))?.id ?? '';
});
beforeEach(async () => {
  app.clock.set(NOW);
  for (const table of CASE_TABLES) await app.db.database.execute(`DELETE FROM ${table}`);
  await app.db.database.execute("UPDATE piece SET state = 'with_owner' WHERE id = ?", [piece]);
});

describe('opening a claim', () => {
  it('answers on coverage first, keeps the answer and promises a first word in half an hour', async () => {
    const answer = await claims().coverage(owner, {
      pieceId: piece,
      kind: 'repair',
      problem: 'stone_loose',
      occurredOn: '2026-03-02',
    });
    expect(answer.answer).toMatchObject({ outcome: 'free', decidedBy: ['repair.in_year'], possible: [] });
    const { row, photos, history } = await claims().forCustomer(await opened(), owner);
    expect(row).toMatchObject({
      state: 'submitted',
      coverage: 'free',
      dueAt: new Date('2026-03-02T06:30:00.000Z'),
    });
    expect([photos.length, history.map((line) => line.action)]).toEqual([1, ['submit']]);
  });

  it('happens once for a piece, however often and from wherever it is sent', async () => {
    const request = await asked();
    const same = await Promise.all([0, 1, 2].map(() => claims().open(owner, request, 'one-claim-only')));
    expect(new Set(same).size).toBe(1);
    await expect(opened()).rejects.toMatchObject({ code: 'claim.already_open' });
  });

  it('is refused with somebody else’s piece, photo or day', async () => {
    const stranger = newId();
    await expect(claims().open(stranger, await asked(), aKey())).rejects.toMatchObject({
      code: 'piece.not_found',
    });
    await expect(opened({ photoIds: [await aPhoto('customer', stranger)] })).rejects.toMatchObject({
      code: 'file.not_found',
    });
    await expect(opened({ occurredOn: '2026-03-03' })).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(opened({ occurredOn: '2026-03-01' })).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await app.db.database.query('SELECT id FROM claim')).toEqual([]);
  });
});

describe('what an owner may come with', () => {
  it.each(REPORTED_KINDS)(
    '%s is reported with its own words, answered by its own rules and kept',
    async (kind) => {
      const [problem = 'other'] = PROBLEMS_OF[kind];
      const id = await opened({ kind, problem });
      const { row } = await claims().forStaff(id, shop.manager);
      expect([row.kind, row.problem, row.policyFacts?.facts.case]).toEqual([kind, problem, kind]);
    },
  );
  it('is refused with a problem of another kind', async () => {
    await expect(opened({ kind: 'cleaning', problem: 'broken' })).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });
  it('counts what was done free of charge by the kind of work', async () => {
    const id = await opened({ kind: 'resizing', problem: 'size_wrong' });
    await app.db.database.execute("UPDATE claim SET state = 'closed', coverage = 'free' WHERE id = ?", [id]);
    const used = async (over: Partial<ClaimRequest>): Promise<number> =>
      (await claims().coverage(owner, await asked(over))).kept.facts.usedEver;
    expect(await used({ kind: 'resizing', problem: 'size_wrong' })).toBe(1);
    expect(await used({ kind: 'repair', problem: 'size_wrong' })).toBe(1);
    expect(await used({ kind: 'cleaning', problem: 'tarnished' })).toBe(0);
  });
});

describe('the whole way', () => {
  it('leads from the photos to the piece back in the owner’s hand, the piece following each step', async () => {
    const id = await opened();
    await byStaff(id, { action: 'accept' });
    await byStaff(id, { action: 'inspect' });
    expect(await stateOfPiece()).toBe('in_service');
    await byStaff(id, { action: 'approve', note: '副石爪松，免费加固。' });
    await byStaff(id, { action: 'finish', photoIds: [await aPhoto('staff', shop.service.id)] });
    await byStaff(id, { action: 'handBack' });
    expect(await stateOfPiece()).toBe('with_owner');
    await byOwner(id, { action: 'rate', rating: 5, note: '很快' });
    const { row, photos, history } = await claims().forStaff(id, shop.manager);
    expect(row).toMatchObject({ state: 'closed', rating: 5, answer: '副石爪松，免费加固。', dueAt: null });
    expect(photos.map((photo) => Boolean(photo.byStaff))).toEqual([false, true]);
    expect(history).toHaveLength(7);
    const topics = await app.db.database.query<{ topic: string }>(
      "SELECT topic FROM outbox_event WHERE topic LIKE 'claim.%' ORDER BY id",
    );
    expect(topics.map((row_) => row_.topic)).toEqual(
      expect.arrayContaining(['claim.accepted', 'claim.approved', 'claim.ready']),
    );
  });

  it('has its ways back: withdraw and reopen, rework, reconsider, a rejected piece handed back', async () => {
    const id = await opened();
    await byOwner(id, { action: 'withdraw' });
    await byOwner(id, { action: 'reopen' });
    await byStaff(id, { action: 'accept' });
    await byStaff(id, { action: 'inspect' });
    await byStaff(id, { action: 'approve', note: '可修' });
    await claims().stepAsStaff(id, shop.manager, { action: 'reconsider', note: '发现外力痕迹' });
    await byStaff(id, { action: 'approve', note: '店长同意免费' });
    await byStaff(id, { action: 'finish' });
    await byStaff(id, { action: 'rework', note: '抛光不匀' });
    await byStaff(id, { action: 'finish' });
    expect(await stateOf(id)).toBe('ready');
    await byStaff(id, { action: 'handBack' });
    await byOwner(id, { action: 'reopen', note: '又松了' });
    await byStaff(id, { action: 'inspect' });
    await byStaff(id, { action: 'reject', rejectReason: 'misuse', note: '受外力变形' });
    await expect(byOwner(id, { action: 'reopen' })).rejects.toMatchObject({
      details: { refusals: ['piece_still_here'] },
    });
    await byStaff(id, { action: 'handBack' });
    expect([await stateOf(id), await stateOfPiece()]).toEqual(['handed_back', 'with_owner']);
  });

  it('owes the owner words with every decision', async () => {
    const id = await opened();
    await expect(byStaff(id, { action: 'reject', rejectReason: 'misuse' })).rejects.toMatchObject({
      code: 'request.invalid',
    });
    await expect(byStaff(id, { action: 'reject', note: '不保' })).rejects.toMatchObject({
      code: 'request.invalid',
    });
    expect(await stateOf(id)).toBe('submitted');
  });

  it('is decided once when two technicians press at the same moment', async () => {
    const id = await opened();
    const outcomes = await Promise.allSettled([
      byStaff(id, { action: 'accept' }),
      byStaff(id, { action: 'reject', rejectReason: 'other', note: '照片不清' }),
    ]);
    const { history, row } = await claims().forStaff(id, shop.manager);
    expect(history).toHaveLength(1 + outcomes.filter((o) => o.status === 'fulfilled').length);
    expect(['accepted', 'rejected']).toContain(row.state);
  });

  it('belongs to its store', async () => {
    const id = await opened();
    await expect(claims().forStaff(id, other.manager)).rejects.toMatchObject({ code: 'claim.not_found' });
    await expect(claims().stepAsStaff(id, other.service, { action: 'accept' })).rejects.toMatchObject({
      code: 'claim.not_found',
    });
  });
});

describe('the table', () => {
  const cells = CASE_FLOWS.repair.states.flatMap((state) =>
    CASE_FLOWS.repair.actions.map((action) => [state, action] as const),
  );

  it.each(cells)(
    'from %s, %s goes where the table says or is refused and changes nothing',
    async (state, action) => {
      const id = await opened();
      await app.db.database.execute('UPDATE claim SET state = ? WHERE id = ?', [state, id]);
      const here = ['inspecting', 'repairing', 'ready'].includes(state);
      await app.db.database.execute('UPDATE piece SET state = ? WHERE id = ?', [
        here ? 'in_service' : 'with_owner',
        piece,
      ]);
      const next = CASE_FLOWS.repair.next(state, action);
      const [role] = CASE_FLOWS.repair.roles[action];
      const step = stepOf(action);
      const done = role === 'customer' ? byOwner(id, step) : claims().stepAsStaff(id, shop.manager, step);
      const outcome = await done.then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code,
      );
      const blocked = next !== null && state === 'rejected' && action === 'handBack';
      expect(outcome).toBe(next === null || blocked ? 'claim.action_refused' : 'done');
      expect(await stateOf(id)).toBe(outcome === 'done' ? (next as ClaimState) : state);
    },
  );

  const stepOf = (action: ClaimAction): ClaimStep => ({
    action,
    note: '说明',
    ...(action === 'reject' ? { rejectReason: 'other' as const } : {}),
    ...(action === 'rate' ? { rating: 4 } : {}),
  });
});

it('closes by itself a week after the piece went back, and never while it is here', async () => {
  const id = await opened();
  for (const action of ['accept', 'inspect', 'approve', 'finish', 'handBack'] as const)
    await byStaff(id, { action, note: '好' });
  app.clock.advance({ days: 6 });
  await app.get(ClaimTimers).closeSilent();
  expect(await stateOf(id)).toBe('handed_back');
  app.clock.advance({ days: 2 });
  await app.get(ClaimTimers).closeSilent();
  expect(await stateOf(id)).toBe('closed');
});
