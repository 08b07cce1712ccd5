import { anApp, aPhoto, aShop, findRight, FixedClock, type Shop } from '../../../../test/index.js';
import { CustomerAccounts } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule, Stock } from '../../inventory/index.js';
import { Sales, SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { Claims, Proofs, ServiceModule } from '../index.js';
import type { Measured } from './proofs.service.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const proofs = (): Proofs => app.get(Proofs);

let shop: Shop;
let piece = '';
let owner = '';
let claim = '';
let sold = 0;

const byService = async (over: Partial<Measured> = {}): Promise<Measured> => ({
  moment: 'intake',
  weightMg: 3_520,
  stones: 13,
  inscription: 'GIA 2141438171',
  photoIds: [await aPhoto(app, shop.service.id)],
  ownerSignatureId: await aPhoto(app, shop.service.id),
  staffSignatureId: await aPhoto(app, shop.service.id),
  after: null,
  ...over,
});
const measure = async (over: Partial<Measured> = {}): Promise<void> =>
  proofs().measure(claim, shop.service, await byService(over));
const pair = () => proofs().forStaff(claim, shop.service);
const step = (action: 'accept' | 'inspect' | 'approve' | 'finish' | 'handBack'): Promise<void> =>
  app.get(Claims).stepAsStaff(claim, shop.service, { action, note: '免费加固，约一小时。' });
const worked = async (): Promise<void> => {
  await step('approve');
  await findRight(app, claim, shop.manager);
  await step('finish');
};
const lines = async () =>
  (await app.get(Stock).history(piece)).filter(({ details }) => details?.['sameStone'] !== undefined);

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { pieces: 6 }));
});
beforeEach(async () => {
  piece = shop.pieceIds[sold] ?? '';
  sold += 1;
  const phone = '13912345678';
  const sale = { pieceId: piece, phone, quotedFen: 515_000, receivedFen: 515_000, means: 'card' as const };
  await app.get(Sales).handOver(shop.manager, sale, newId());
  await app.deliver();
  owner = (await app.get(CustomerAccounts).findByPhone(phone))?.id ?? '';
  const photo = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('stored_file', {
      id: photo,
      ownerKind: 'customer',
      ownerId: owner,
      purpose: 'claim',
      bytes: 1000,
      width: 10,
      height: 10,
      sha256: 'a'.repeat(64),
      createdAt: app.clock.now(),
    }),
  );
  claim = await app.get(Claims).open(
    owner,
    {
      kind: 'repair',
      pieceId: piece,
      problem: 'stone_loose',
      occurredOn: '2026-03-02',
      description: '副石松动',
      photoIds: [photo],
      storeId: shop.storeId,
    },
    newId(),
  );
});

describe('a piece that came in for a case', () => {
  it('is measured once it is here, first as it comes in', async () => {
    await expect(measure()).rejects.toMatchObject({ code: 'claim.proof_out_of_turn' });
    await step('accept');
    await step('inspect');
    await expect(measure({ moment: 'collection' })).rejects.toMatchObject({
      code: 'claim.proof_out_of_turn',
    });
    await expect(measure({ weightMg: 3_525 })).rejects.toMatchObject({ code: 'request.invalid' });
    await measure();
    expect(await pair()).toMatchObject({ standing: 'open', intake: { weightMg: 3_520, stones: 13 } });
  });

  it('goes back only when it was measured again and is the same; its passport says so', async () => {
    for (const action of ['accept', 'inspect'] as const) await step(action);
    await measure();
    const intake = (await pair()).intake?.id ?? '';
    await worked();
    await expect(step('handBack')).rejects.toMatchObject({ details: { refusals: ['proof_open'] } });
    await measure({ moment: 'collection', after: intake, weightMg: 3_530 });
    expect((await pair()).standing).toBe('same');
    await step('handBack');
    expect((await app.get(Stock).get(piece)).state).toBe('with_owner');
    const written = await lines();
    expect(written.map(({ details }) => details)).toMatchObject([
      { sameStone: 'intake', weightMg: 3_520, stones: 13 },
      { sameStone: 'collection', weightMg: 3_530, standing: 'same' },
    ]);
    expect(written.map(({ evidence }) => evidence?.length)).toEqual([3, 3]);
  });

  it('is stopped by a difference until a manager settles it over the owner’s signature', async () => {
    for (const action of ['accept', 'inspect'] as const) await step(action);
    await measure();
    const intake = (await pair()).intake?.id ?? '';
    await worked();
    await measure({ moment: 'collection', after: intake, stones: 12 });
    expect(await pair()).toMatchObject({ standing: 'differs', differences: ['stones'] });
    await expect(step('handBack')).rejects.toMatchObject({ details: { refusals: ['proof_differs'] } });
    const reason = '一颗副石已碎，换下交还顾客，顾客同意。';
    const foreign = { reason, ownerSignatureId: await aPhoto(app, shop.service.id) };
    await expect(proofs().settle(claim, shop.manager, foreign)).rejects.toMatchObject({
      code: 'file.not_found',
    });
    await proofs().settle(claim, shop.manager, {
      reason,
      ownerSignatureId: await aPhoto(app, shop.manager.id),
    });
    expect(await proofs().forCustomer(claim, owner)).toMatchObject({
      standing: 'settled',
      collection: { settledReason: reason, settledBy: shop.manager.id },
    });
    await step('handBack');
    expect((await lines()).at(-1)).toMatchObject({ reason, details: { sameStone: 'settled' } });
  });

  it('is not sent back before it was measured again, with or without its owner; a difference stops the parcel', async () => {
    for (const action of ['accept', 'inspect'] as const) await step(action);
    await measure();
    const intake = (await pair()).intake?.id ?? '';
    await worked();
    const parcel = { carrier: '顺丰速运', number: 'SF1234567890', address: '上海市徐汇区某路 1 号' };
    const sendBack = (): Promise<void> =>
      app.get(Claims).stepAsStaff(claim, shop.service, { action: 'sendBack', parcel });
    await expect(sendBack()).rejects.toMatchObject({ details: { refusals: ['proof_open'] } });
    const unsigned = { moment: 'collection', ownerSignatureId: null } as const;
    await measure({ ...unsigned, after: intake, stones: 12 });
    await expect(sendBack()).rejects.toMatchObject({ details: { refusals: ['proof_differs'] } });
    await measure({ ...unsigned, after: (await pair()).collection?.id ?? '' });
    expect((await lines()).at(-1)).toMatchObject({ details: { standing: 'same', signed: false } });
    await expect(step('handBack')).rejects.toMatchObject({ details: { refusals: ['proof_unsigned'] } });
    await sendBack();
    expect(await proofs().forCustomer(claim, owner)).toMatchObject({
      standing: 'same',
      collection: { ownerSignatureId: null },
    });
  });

  it('is signed for by whoever brought it; only what came by parcel is measured without them', async () => {
    await step('accept');
    await step('inspect');
    await expect(measure({ ownerSignatureId: null })).rejects.toMatchObject({ code: 'claim.proof_unsigned' });
    await app.db.database.execute(
      "INSERT INTO claim_parcel (id, claimId, way, carrier, number, address, sentAt) VALUES (?, ?, 'in', '顺丰', 'SF1', '', ?)",
      [newId(), claim, app.clock.now()],
    );
    await measure({ ownerSignatureId: null });
    expect((await pair()).standing).toBe('open');
  });

  it('is measured by only one of two who saw the same; a foreign owner sees nothing', async () => {
    for (const action of ['accept', 'inspect'] as const) await step(action);
    const both = [await byService(), await byService()];
    const done = await Promise.allSettled(both.map((one) => proofs().measure(claim, shop.service, one)));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'edit.outdated' },
    });
    await expect(proofs().forCustomer(claim, newId())).rejects.toMatchObject({ code: 'claim.not_found' });
    const stranger = { ...shop.service, storeIds: [] };
    await expect(proofs().forStaff(claim, stranger)).rejects.toMatchObject({ code: 'claim.not_found' });
  });
});
