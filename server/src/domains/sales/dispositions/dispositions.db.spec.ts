import { aCustomer, anApp, aPhoto, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { brokenPromises } from '../../../../test/custody-invariants.js';
import { newId } from '../../../platform/database/index.js';
import { DeskPieces, InventoryModule, Stock } from '../../inventory/index.js';
import { ServiceModule } from '../../service/index.js';
import { StoreModule } from '../../store/index.js';
import { Dispositions, Returns, Sales, SalesModule, type DispositionSaid } from '../index.js';

const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock('2026-03-02T06:00:00.000Z'),
});
let shop: Shop;
let piece = '';
let sale = '';

beforeEach(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  await aCustomer(app.db, '13912345678');
  piece = shop.pieceIds[0] ?? '';
  const money = { quotedFen: 515_000, receivedFen: 515_000, means: 'card' as const };
  sale = await app
    .get(Sales)
    .handOver(shop.manager, { pieceId: piece, phone: '13912345678', ...money }, newId());
  await back();
});
afterEach(async () => expect(await brokenPromises(app.db.database)).toEqual({}));

async function back(): Promise<void> {
  const { serial } = await app.get(Stock).get(piece);
  const request = {
    serial,
    ground: 'no_reason',
    condition: 'new',
    reason: '不合心意',
    deductions: [],
  } as const;
  await app.get(Returns).take(shop.manager, sale, request, newId());
}
/** Headquarters, as somebody of the staff list. */
const headquarters = () => ({ ...shop.service, role: 'headquarters' as const, storeIds: 'all' as const });
const decide = (choice: DispositionSaid['choice'], over: Partial<DispositionSaid> = {}, by = shop.manager) =>
  app.get(Dispositions).decide(by, piece, { choice, reason: '戒臂断裂', grossMg: 5_010, ...over });
const waiting = () => app.get(Dispositions).waiting(shop.manager, shop.storeId);
const proposal = async (): Promise<string> => (await waiting())[0]?.proposalId ?? '';
const stateOf = async (): Promise<string> => (await app.get(Stock).get(piece)).state;

describe('a piece that came back', () => {
  it('waits for a decision and goes back to the counter by one, with reason and weight in its passport', async () => {
    expect(await waiting()).toMatchObject([{ pieceId: piece, pieceState: 'returned', proposalId: null }]);
    await decide('restock', { photoIds: [await aPhoto(app, shop.manager.id)] });
    expect([await stateOf(), await waiting()]).toEqual(['in_stock', []]);
    const line = (await app.get(Stock).history(piece)).find(({ action }) => action === 'restock');
    expect(line).toMatchObject({
      reason: '戒臂断裂',
      details: { disposition: 'restock', grossMg: 5_010 },
      evidence: [{ kind: 'photo' }],
    });
    await expect(decide('rework')).rejects.toMatchObject({ code: 'disposition.not_waiting' });
  });

  it('is melted only by a second person of headquarters', async () => {
    await decide('melt');
    expect([await stateOf(), (await waiting())[0]?.choice]).toEqual(['returned', 'melt']);
    const own = { ...shop.manager, role: 'headquarters' as const };
    await expect(app.get(Dispositions).confirm(own, await proposal())).rejects.toMatchObject({
      code: 'disposition.own_proposal',
    });
    const id = await proposal();
    const twice = await Promise.allSettled(
      [0, 1].map(() => app.get(Dispositions).confirm(headquarters(), id)),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await stateOf()).toBe('melted');
  });

  it('is not melted or written off at the desk by one alone', async () => {
    for (const action of ['melt', 'retire'] as const)
      await expect(
        app.get(DeskPieces).step(headquarters(), piece, action, { reason: '旧料' }),
      ).rejects.toMatchObject({ details: { refusals: ['two_decide'] } });
    expect(await stateOf()).toBe('returned');
  });

  it('has one proposal at a time, which is refused or taken back before anything else is decided', async () => {
    const both = await Promise.allSettled([decide('melt'), decide('write_off')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(decide('restock')).rejects.toMatchObject({ code: 'disposition.already_proposed' });
    await app.get(Dispositions).refuse(shop.manager, await proposal(), '还能修');
    await decide('rework');
    expect(await stateOf()).toBe('in_workshop');
  });

  it('is its buyer’s again when the return is undone, whatever was proposed, and may come back anew', async () => {
    await decide('melt');
    const id = await proposal();
    await app.get(Returns).undo(shop.manager, sale, '扫错件');
    await expect(app.get(Dispositions).confirm(headquarters(), id)).rejects.toMatchObject({
      code: 'disposition.not_waiting',
    });
    app.clock.advance({ minutes: 1 });
    await back();
    expect(await waiting()).toMatchObject([{ proposalId: null }]);
    await decide('write_off');
    await app.get(Dispositions).confirm(headquarters(), await proposal());
    expect(await stateOf()).toBe('retired');
  });

  it('is a matter of its own store', async () => {
    const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
    await expect(decide('restock', {}, other.manager)).rejects.toMatchObject({ code: 'piece.not_found' });
    await decide('melt');
    await expect(
      app.get(Dispositions).refuse(other.manager, await proposal(), '不是我店'),
    ).rejects.toMatchObject({
      code: 'disposition.not_found',
    });
    expect(await app.get(Dispositions).waiting(other.manager, other.storeId)).toEqual([]);
  });
});
