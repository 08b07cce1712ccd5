import { anApp, aShop, CaseKit, FixedClock, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';
import { InventoryModule } from '../inventory/index.js';
import { SalesModule } from '../sales/index.js';
import { StoreModule } from '../store/index.js';
import { ServiceModule } from './index.js';
import { ClaimTimers } from './timers.service.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const kit = new CaseKit(app);
const { aKey, aPhoto, asked, byOwner, byStaff, checked, claims, opened, stateOf, stateOfPiece } = kit;

let shop: Shop;
let other: Shop;
let piece = '';
let owner = '';

beforeAll(async () => {
  await kit.handOver();
  ({ shop, piece, owner } = kit);
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
});
beforeEach(async () => {
  app.clock.set(NOW);
  await kit.clear();
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

  it('keeps which view a photo shows, and refuses a view of a photo that was not sent', async () => {
    const photoIds = [await aPhoto('customer', owner), await aPhoto('customer', owner)];
    const [first = '', second = ''] = photoIds;
    await expect(
      opened({ photoIds: [first], shots: [{ photoId: second, shot: 'top' }] }),
    ).rejects.toMatchObject({ code: 'request.invalid' });
    const id = await opened({ photoIds, shots: [{ photoId: second, shot: 'hallmark' }] });
    const { photos } = await claims().forStaff(id, shop.service);
    expect(photos.map(({ fileId, shot }) => [fileId, shot])).toEqual([
      [first, null],
      [second, 'hallmark'],
    ]);
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

describe('the whole way', () => {
  it('leads from the photos to the piece back in the owner’s hand, the piece following each step', async () => {
    const id = await opened();
    await byStaff(id, { action: 'accept' });
    await byStaff(id, { action: 'inspect' });
    expect(await stateOfPiece()).toBe('in_service');
    await byStaff(id, { action: 'approve', note: '副石爪松，免费加固。' });
    await checked(id);
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
    await checked(id);
    await byStaff(id, { action: 'finish' });
    await byStaff(id, { action: 'rework', note: '抛光不匀' });
    await checked(id);
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

it('closes by itself a week after the piece went back, and never while it is here', async () => {
  const id = await opened();
  for (const action of ['accept', 'inspect', 'approve'] as const) await byStaff(id, { action, note: '好' });
  await checked(id);
  for (const action of ['finish', 'handBack'] as const) await byStaff(id, { action, note: '好' });
  app.clock.advance({ days: 6 });
  await app.get(ClaimTimers).closeSilent();
  expect(await stateOf(id)).toBe('handed_back');
  app.clock.advance({ days: 2 });
  await app.get(ClaimTimers).closeSilent();
  expect(await stateOf(id)).toBe('closed');
});
