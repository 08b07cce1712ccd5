import { anApp, aPhoto, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { InventoryModule, Stock } from '../inventory/index.js';
import { KeptSales, Sales, SalesModule, type HandOverRequest } from '../sales/index.js';
import { StoreModule } from '../store/index.js';
import { Claims, ServiceModule, Ways } from './index.js';

const SOLD_AT = '2026-03-02T06:00:00.000Z';
const PHONE = '13912345678';
const PARCEL = { carrier: '顺丰', number: 'SF1234567890' };
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(SOLD_AT),
  keep: true,
});
const kept = (): KeptSales => app.get(KeptSales);

let shop: Shop;
let used = 0;
let piece = '';

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { pieces: 10 }));
});
beforeEach(() => {
  app.clock.set(SOLD_AT);
  piece = shop.pieceIds[used] ?? '';
  used += 1;
});

const sell = (over: Partial<HandOverRequest>): Promise<string> =>
  app
    .get(Sales)
    .handOver(
      shop.manager,
      { pieceId: piece, phone: PHONE, quotedFen: 515_000, receivedFen: 515_000, means: 'card', ...over },
      newId(),
    );
const custom = async (signed: boolean): Promise<HandOverRequest['custom']> => ({
  works: ['engraved', 'engraved'],
  words: '内圈刻 “L&Z 2026”',
  ...(signed ? { signatureId: await aPhoto(app, shop.manager.id) } : {}),
});
/** What a return for taste is answered, so many days after the hand-over. */
const answer = async (days: number) => {
  await app.deliver();
  app.clock.set(new Date(app.clock.now().getTime() + days * 86_400_000).toISOString());
  const owner = (await app.get(CustomerAccounts).findByPhone(PHONE))?.id ?? '';
  const occurredOn = app.clock.now().toISOString().slice(0, 10);
  const asked = { kind: 'return', pieceId: piece, problem: 'other', cause: 'taste', complete: true } as const;
  const { answer: said, kept: facts } = await app
    .get(Claims)
    .coverage(owner, { ...asked, occurredOn, worn: false });
  return { outcome: said.outcome, byStatute: said.byStatute, channel: facts.facts.channel };
};
const serial = async (id = piece): Promise<string> => (await app.get(Stock).get(id)).serial;
const signedFor = async (id: string): Promise<void> => {
  await kept().ship(shop.manager, id, { serial: await serial(), ...PARCEL });
  app.clock.set('2026-03-05T06:00:00.000Z');
  await kept().handOver(shop.manager, id, undefined);
};

describe('what was sold over a distance', () => {
  it('is paid first, and not carried home', async () => {
    await expect(sell({ distance: true })).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('is sent, comes back, is sent again, and is the buyer’s when it was signed for', async () => {
    const id = await sell({ distance: true, later: true });
    const refused = (refusals: string[]) => ({ code: 'sale.action_refused', details: { refusals } });
    await expect(kept().handOver(shop.manager, id, await serial())).rejects.toMatchObject(
      refused(['not_shipped']),
    );
    await expect(kept().unship(shop.manager, id, '退回')).rejects.toMatchObject(refused(['not_shipped']));
    const other = await serial(shop.pieceIds[used]);
    await expect(kept().ship(shop.manager, id, { serial: other, ...PARCEL })).rejects.toMatchObject({
      code: 'sale.wrong_piece',
    });
    await kept().ship(shop.manager, id, { serial: await serial(), ...PARCEL });
    await expect(kept().cancel(shop.manager, id, '不要了')).rejects.toMatchObject(refused(['on_its_way']));
    await kept().unship(shop.manager, id, '地址不详，退回');
    await signedFor(id);
    expect(await app.get(Sales).get(id)).toMatchObject({
      state: 'handed_over',
      parcel: { ...PARCEL, sentAt: SOLD_AT },
      handedOverAt: new Date('2026-03-05T06:00:00.000Z'),
    });
    expect((await app.get(Stock).get(piece)).state).toBe('with_owner');
  });

  it('goes back by law within seven days of the signature, and on the eighth by nothing', async () => {
    await signedFor(await sell({ distance: true, later: true }));
    expect(await answer(7)).toEqual({ outcome: 'free', byStatute: true, channel: 'online' });
    expect(await answer(1)).toMatchObject({ byStatute: false });
  });

  it('two who send it at once send one parcel', async () => {
    const id = await sell({ distance: true, later: true });
    const tag = await serial();
    const outcomes = await Promise.allSettled(
      ['A1', 'B2'].map((number) => kept().ship(shop.manager, id, { serial: tag, carrier: '顺丰', number })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what was made for one buyer', () => {
  it('goes back by law as long as the buyer has not signed that it cannot', async () => {
    await signedFor(await sell({ distance: true, later: true, custom: await custom(false) }));
    expect(await answer(3)).toMatchObject({ outcome: 'free', byStatute: true });
  });

  it('does not when they have, and the signature is in the passport', async () => {
    const id = await sell({ distance: true, later: true, custom: await custom(true) });
    await signedFor(id);
    expect(await answer(3)).toMatchObject({ byStatute: false });
    expect((await app.get(Sales).get(id)).custom).toMatchObject({ works: ['engraved'] });
    const [line] = (await app.get(Stock).history(piece)).filter(({ action }) => action === 'sell');
    expect(line).toMatchObject({ details: { custom: ['engraved'] }, evidence: [{ kind: 'photo' }] });
  });

  it('says what it is, and is signed on a picture of the staff member’s own', async () => {
    await expect(sell({ custom: { works: [], words: '刻字' } })).rejects.toMatchObject({
      code: 'request.invalid',
    });
    const foreign = await aPhoto(app, shop.service.id);
    await expect(
      sell({ custom: { works: ['resized'], words: '改到 14 号', signatureId: foreign } }),
    ).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it('across the counter is the store’s, not the distance’s', async () => {
    await sell({ custom: await custom(true) });
    expect(await answer(1)).toMatchObject({ channel: 'store', byStatute: false });
  });
});

describe('the ways a piece can go', () => {
  it('stand side by side for its owner, with the last day and what was paid, and for nobody else', async () => {
    await signedFor(
      await sell({ distance: true, later: true, receivedFen: 500_000, differenceReason: '会员' }),
    );
    await app.deliver();
    const owner = (await app.get(CustomerAccounts).findByPhone(PHONE))?.id ?? '';
    const ways = await app.get(Ways).of(owner, piece, 'clasp');
    expect(ways.giveBack).toMatchObject({ untilOn: '2026-03-12' });
    expect(ways.repair.outcome).toBe('free');
    expect(ways.parts.reduce((sum, { paidFen }) => sum + paidFen, 0)).toBe(500_000);
    await expect(app.get(Ways).of(newId(), piece, 'clasp')).rejects.toMatchObject({
      code: 'piece.not_found',
    });
    app.clock.set('2026-03-13T06:00:00.000Z');
    expect((await app.get(Ways).of(owner, piece, 'clasp')).giveBack.untilOn).toBeNull();
  });
});
