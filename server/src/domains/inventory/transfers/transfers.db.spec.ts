import { aKey, anApp, twoStores, type TwoStores } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import {
  Deliveries,
  InventoryModule,
  Pieces,
  Receiving,
  Stock,
  Transfers,
  type TransferStep,
} from '../index.js';

const app = anApp({ keep: true, imports: [InventoryModule], env: { DB_POOL: '20' } });
let shop: TwoStores;
// Once: the application keeps the stores in memory.
beforeAll(async () => {
  shop = await twoStores(app);
});

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const asked = (pieceIds: string[], by: StaffIdentity = shop.taker.consultant): Promise<string> =>
  app
    .get(Transfers)
    .ask(by, { fromStoreId: shop.giver.id, toStoreId: shop.taker.id, pieceIds, note: '顾客要看' }, aKey());
const step = (id: string, by: StaffIdentity, told: TransferStep): Promise<void> =>
  app.get(Transfers).step(id, by, told, aKey());
const PACK: TransferStep = { action: 'pack', sealNumber: 'F88012345' };
const SHIP: TransferStep = { action: 'ship', carrier: '顺丰', trackingNumber: 'SF1234567890' };
const ARRIVE: TransferStep = { action: 'arrive', sealFound: 'intact' };
const pieceNow = (id: string): Promise<object> => app.get(Stock).get(id);
const full = (id: string, by: StaffIdentity = shop.headquarters) => app.get(Transfers).full(id, by);
async function onTheWay(pieceIds: string[]): Promise<string> {
  const id = await asked(pieceIds);
  await step(id, shop.giver.manager, { action: 'approve' });
  await step(id, shop.giver.manager, PACK);
  await step(id, shop.giver.manager, SHIP);
  return id;
}

describe('a transfer', () => {
  it('walks from the question to the shelf of the other store, with every hand-over in the passport', async () => {
    const { id: pieceId, serial } = await shop.piece('giver');
    const id = await asked([pieceId]);
    await step(id, shop.giver.manager, { action: 'approve' });
    expect(await pieceNow(pieceId)).toMatchObject({ state: 'in_stock' });
    await step(id, shop.giver.manager, PACK);
    expect(await pieceNow(pieceId)).toMatchObject({ state: 'in_transit', container: 'courier' });
    await step(id, shop.giver.manager, SHIP);
    await step(id, shop.taker.manager, ARRIVE);
    const { card } = await full(id);
    const delivery = card.deliveryId ?? '';
    const scan = await app.get(Receiving).scan(delivery, shop.taker.manager, { serial });
    expect(scan.verdict).toBe('received');
    await app.get(Deliveries).step(delivery, shop.taker.manager, 'close', undefined);
    expect((await full(id)).card).toMatchObject({ state: 'received', sealFound: 'intact' });
    expect(await pieceNow(pieceId)).toMatchObject({ state: 'in_stock', storeId: shop.taker.id });
    const passport = await app.get(Stock).history(pieceId);
    expect(passport.map((line) => line.action)).toEqual(['enrol', 'ship', 'pack', 'receive']);
    expect(passport[1]).toMatchObject({ refId: id, details: { sealNumber: 'F88012345' } });
    expect((await full(id)).history.map((line) => line.action)).toEqual([
      ...['ask', 'approve', 'pack', 'ship', 'arrive', 'receive'],
    ]);
  });

  it('is approved by one of two managers, and packed once when the button is pressed again', async () => {
    const { id: pieceId } = await shop.piece('giver');
    const id = await asked([pieceId]);
    const both = await Promise.all([
      outcome(step(id, shop.giver.manager, { action: 'approve' })),
      outcome(step(id, shop.giver.second, { action: 'approve' })),
    ]);
    expect(both.sort()).toEqual(['done', 'transfer.action_refused']);
    const key = aKey();
    const pack = (): Promise<void> => app.get(Transfers).step(id, shop.giver.manager, PACK, key);
    await Promise.all([pack(), pack()]);
    expect(await app.get(Stock).history(pieceId)).toHaveLength(2);
  });

  it('and a sale want the same piece: one of them has it', async () => {
    const { id: pieceId } = await shop.piece('giver');
    const id = await asked([pieceId]);
    await step(id, shop.giver.manager, { action: 'approve' });
    const sale = app.db.transactions.run((tx) =>
      app.get(Pieces).handOver(tx, pieceId, {
        actorRole: 'consultant',
        actorId: shop.giver.consultant.id,
        customerId: newId(),
      }),
    );
    const outcomes = await Promise.all([outcome(sale), outcome(step(id, shop.giver.manager, PACK))]);
    const state = (await app.get(Stock).get(pieceId)).state;
    expect([
      ['done', 'transfer.action_refused', 'with_owner'],
      ['piece.not_available', 'done', 'in_transit'],
    ]).toContainEqual([...outcomes, state]);
  });

  it('is not packed with a piece that is gone, until that piece is taken off the list', async () => {
    const [kept, sold] = [await shop.piece('giver'), await shop.piece('giver')];
    const id = await asked([kept.id, sold.id]);
    await step(id, shop.giver.manager, { action: 'approve' });
    await app.db.transactions.run((tx) =>
      app.get(Pieces).handOver(tx, sold.id, { actorRole: 'manager', actorId: null, customerId: newId() }),
    );
    const refused = step(id, shop.giver.manager, PACK);
    await expect(refused).rejects.toMatchObject({ details: { refusals: ['pieces_missing'] } });
    const line = (await full(id)).lines.find((one) => one.pieceId === sold.id);
    await app.get(Transfers).drop(id, shop.giver.manager, line?.id ?? '', '已经售出');
    await step(id, shop.giver.manager, PACK);
    expect(await pieceNow(sold.id)).toMatchObject({ state: 'with_owner' });
    expect(await pieceNow(kept.id)).toMatchObject({ state: 'in_transit' });
  });

  it('has a piece on one open list only, decided by the database', async () => {
    const { id: pieceId } = await shop.piece('giver');
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => outcome(asked([pieceId], shop.taker.manager))),
    );
    expect(outcomes.sort()).toEqual(['done', ...Array.from({ length: 4 }, () => 'transfer.piece_taken')]);
  });

  it('that is refused or cancelled frees its pieces; a refused one can be asked for again', async () => {
    const { id: pieceId } = await shop.piece('giver');
    const id = await asked([pieceId]);
    await step(id, shop.giver.manager, { action: 'reject', reason: '本店周末有预约' });
    const other = await asked([pieceId]);
    expect(await outcome(step(id, shop.taker.consultant, { action: 'askAgain' }))).toBe(
      'transfer.piece_taken',
    );
    await step(other, shop.taker.consultant, { action: 'cancel', reason: '顾客改日' });
    await step(id, shop.taker.consultant, { action: 'askAgain' });
    expect((await full(id)).card.state).toBe('requested');
  });

  it('goes back to the sender, from the packing table and from the road', async () => {
    const { id: pieceId } = await shop.piece('giver');
    const id = await asked([pieceId]);
    await step(id, shop.giver.manager, { action: 'approve' });
    await step(id, shop.giver.manager, PACK);
    await step(id, shop.giver.manager, { action: 'unpack', reason: '封签贴错' });
    expect(await pieceNow(pieceId)).toMatchObject({ state: 'in_stock', storeId: shop.giver.id });
    expect((await full(id)).card.sealNumber).toBeNull();
    await step(id, shop.giver.manager, PACK);
    await step(id, shop.giver.manager, SHIP);
    await step(id, shop.taker.manager, { action: 'turnBack', reason: '顾客取消' });
    await step(id, shop.giver.manager, { action: 'takeBack' });
    expect(await pieceNow(pieceId)).toMatchObject({ state: 'in_stock', storeId: shop.giver.id });
  });

  it('that is lost makes its pieces lost, and found again they are on sale where they came from', async () => {
    const { id: pieceId } = await shop.piece('giver');
    const id = await onTheWay([pieceId]);
    await step(id, shop.giver.manager, { action: 'reportLost', reason: '承运方确认丢件' });
    expect(await pieceNow(pieceId)).toMatchObject({ state: 'lost' });
    await step(id, shop.giver.manager, { action: 'recover', reason: '在分拨中心找到' });
    expect(await pieceNow(pieceId)).toMatchObject({ state: 'in_stock', storeId: shop.giver.id });
  });

  it('is seen by both ends and by nobody else, and each end has its own buttons', async () => {
    const { id: pieceId } = await shop.piece('giver');
    const id = await asked([pieceId]);
    const buttons = async (by: StaffIdentity): Promise<string[]> =>
      (await full(id, by)).actions.map(({ action }) => action);
    expect(await buttons(shop.giver.manager)).toEqual(['approve', 'reject', 'cancel']);
    expect(await buttons(shop.taker.manager)).toEqual(['cancel']);
    expect(await buttons(shop.giver.consultant)).toEqual(['cancel']);
    expect(await outcome(step(id, shop.taker.manager, { action: 'approve' }))).toBe(
      'transfer.action_refused',
    );
    const stranger = { ...shop.taker.manager, storeIds: [newId()] };
    await expect(full(id, stranger)).rejects.toMatchObject({ code: 'transfer.not_found' });
    expect(await outcome(step(id, stranger, { action: 'cancel', reason: '无' }))).toBe('transfer.not_found');
  });

  it('with a broken seal puts every piece on the scale', async () => {
    const { id: pieceId, serial } = await shop.piece('giver');
    const id = await onTheWay([pieceId]);
    await step(id, shop.taker.manager, { action: 'arrive', sealFound: 'broken' });
    const delivery = (await full(id)).card.deliveryId ?? '';
    const scan = (weighedMg?: number) =>
      app.get(Receiving).scan(delivery, shop.taker.manager, { serial, weighedMg });
    expect((await scan()).verdict).toBe('weight_needed');
    expect((await scan(5010)).verdict).toBe('received');
  });

  it('takes another seal for a broken one, however whole it is; spaces and small letters make no other', async () => {
    const sealed = async (sealNumber: string): Promise<string | null> => {
      const id = await onTheWay([(await shop.piece('giver')).id]);
      await step(id, shop.taker.manager, { ...ARRIVE, sealNumber });
      return (await full(id)).card.sealFound;
    };
    expect(await sealed('f88 012345')).toBe('intact');
    expect(await sealed('F88012346')).toBe('broken');
  });

  it('stands first in the lists of both stores while a guest is coming for it, the soonest before the later', async () => {
    const ids: string[] = [];
    for (const hours of [null, 9, 2]) {
      const id = await asked([(await shop.piece('giver')).id]);
      const neededAt = hours === null ? null : new Date(app.clock.now().getTime() + hours * 3_600_000);
      await app.db.database.execute('UPDATE transfer SET neededAt = ? WHERE id = ?', [neededAt, id]);
      ids.push(id);
    }
    const { rows } = await app.get(Transfers).page(shop.giver.id, 'to_approve', 1);
    const [plain, late, soon] = ids;
    const places = [soon, late, plain].map((id) => rows.findIndex((row) => row.id === id));
    expect(places).toEqual([0, 1, expect.any(Number)]);
    expect(places[2]).toBeGreaterThan(1);
  });

  it('says which field of a step is missing', async () => {
    const id = await asked([(await shop.piece('giver')).id]);
    await expect(step(id, shop.giver.manager, { action: 'reject' })).rejects.toMatchObject({
      code: 'request.invalid',
    });
    await expect(step(id, shop.giver.manager, { action: 'ship', carrier: '顺丰' })).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });
});
