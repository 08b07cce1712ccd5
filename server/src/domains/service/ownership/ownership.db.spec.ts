import { FIRST_OWNERSHIP_TERMS, type OwnershipTerms } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, CASE_TABLES, FixedClock, type Shop } from '../../../../test/index.js';
import { CustomerAccounts } from '../../../platform/auth/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { InventoryModule, Stock } from '../../inventory/index.js';
import { Sales, SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { Claims, Losses, Passings, ServiceModule, Warranties, WarrantyCards } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const passings = (): Passings => app.get(Passings);
const ids = { piece: '', owner: '', friend: '', stranger: '' };
let shop: Shop;

const offered = (over: { phone?: string; pieceId?: string } = {}): Promise<string> =>
  passings().offer(ids.owner, { pieceId: ids.piece, kind: 'gift', ...over }, newId());
const row = async (id: string) => {
  const found = await passings().get(id);
  if (!found) throw new Error('gone');
  return found;
};
const ownerOf = async (): Promise<string | null> => (await app.get(Stock).get(ids.piece)).ownerId;
const openClaim = async (): Promise<string> => {
  const photo = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('stored_file', {
      id: photo,
      ownerKind: 'customer',
      ownerId: ids.owner,
      purpose: 'claim',
      bytes: 10,
      width: 1,
      height: 1,
      sha256: photo,
      createdAt: app.clock.now(),
    }),
  );
  return app.get(Claims).open(
    ids.owner,
    {
      pieceId: ids.piece,
      kind: 'repair',
      problem: 'stone_loose',
      occurredOn: '2026-03-02',
      description: '副石松动',
      photoIds: [photo],
      storeId: shop.storeId,
    },
    newId(),
  );
};

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  ids.piece = shop.pieceIds[0] ?? '';
  const request = {
    pieceId: ids.piece,
    phone: '13912345678',
    quotedFen: 515_000,
    receivedFen: 515_000,
    means: 'card' as const,
  };
  await app.get(Sales).handOver(shop.manager, request, 'the-sale-before');
  await app.deliver();
  ids.owner = (await app.get(CustomerAccounts).findByPhone('13912345678'))?.id ?? '';
  ids.friend = await aCustomer(app.db, '13900000001');
  ids.stranger = await aCustomer(app.db, '13900000002');
});
beforeEach(async () => {
  app.clock.set(NOW);
  const tables = [...CASE_TABLES, 'ownership_passing', 'loss_report'];
  for (const table of tables) await app.db.database.execute(`DELETE FROM ${table}`);
  await app.db.database.execute("UPDATE piece SET state = 'with_owner', ownerId = ? WHERE id = ?", [
    ids.owner,
    ids.piece,
  ]);
  await app.db.database.execute('UPDATE warranty SET customerId = ?', [ids.owner]);
});

describe('passing a piece on', () => {
  it('changes owner, warranty and passport together, and not before the cooling-off time is over', async () => {
    const id = await offered({ phone: '13900000001' });
    await passings().act(ids.friend, id, 'accept');
    app.clock.advance({ seconds: 24 * 3600 - 1 });
    await passings().runDue();
    expect([await ownerOf(), (await row(id)).state]).toEqual([ids.owner, 'cooling']);
    app.clock.advance({ seconds: 1 });
    await passings().runDue();
    const warranty = (await app.get(Warranties).ofPieces([ids.piece])).get(ids.piece);
    expect([await ownerOf(), (await row(id)).state, warranty?.customerId]).toEqual([
      ids.friend,
      'completed',
      ids.friend,
    ]);
    const line = (await app.get(Stock).history(ids.piece)).at(-1);
    expect([line?.action, line?.refId]).toEqual(['changeOwner', id]);
    await expect(app.get(Stock).ownedBy(ids.owner, ids.piece)).rejects.toMatchObject({
      code: 'piece.not_found',
    });
  });

  it.each(['giver', 'taker'] as const)('is called off by the %s while it cools off', async (who) => {
    const id = await offered({ phone: '13900000001' });
    await passings().act(ids.friend, id, 'accept');
    await passings().act(who === 'giver' ? ids.owner : ids.friend, id, 'withdraw');
    app.clock.advance({ seconds: 48 * 3600 });
    await passings().runDue();
    expect([await ownerOf(), (await row(id)).state]).toEqual([ids.owner, 'withdrawn']);
  });

  it('goes to one of two who accept by the code at once', async () => {
    const id = await offered();
    const { code } = await row(id);
    const tries = await Promise.allSettled(
      [ids.friend, ids.stranger].map((who) => passings().act(who, id, 'accept', code)),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'passing.not_found' },
    });
  });

  it('is offered once for a piece, however often it is tapped', async () => {
    const key = newId();
    const offer = { pieceId: ids.piece, kind: 'sale' as const };
    const same = await Promise.all([0, 1, 2].map(() => passings().offer(ids.owner, offer, key)));
    expect(new Set(same).size).toBe(1);
    await expect(offered()).rejects.toMatchObject({ code: 'passing.already_open' });
  });

  it('does not exist for strangers, a wrong code, and whoever does not own the piece', async () => {
    const id = await offered({ phone: '13900000001' });
    const { code } = await row(id);
    await expect(passings().act(ids.stranger, id, 'accept', code)).rejects.toMatchObject({
      code: 'passing.not_found',
    });
    await expect(passings().act(ids.stranger, id, 'withdraw')).rejects.toMatchObject({
      code: 'passing.not_found',
    });
    await expect(passings().byCode(ids.stranger, code)).rejects.toMatchObject({ code: 'passing.not_found' });
    await expect(
      passings().offer(ids.stranger, { pieceId: ids.piece, kind: 'gift' }, newId()),
    ).rejects.toMatchObject({ code: 'piece.not_found' });
    await expect(passings().act(ids.owner, id, 'accept', code)).rejects.toMatchObject({
      code: 'passing.action_refused',
    });
  });

  it('is refused while a case is open, and stopped by one opened while it cools off', async () => {
    const id = await offered({ phone: '13900000001' });
    await passings().act(ids.friend, id, 'accept');
    await openClaim();
    app.clock.advance({ seconds: 24 * 3600 });
    await passings().runDue();
    expect([await ownerOf(), (await row(id)).state]).toEqual([ids.owner, 'stopped']);
    await expect(offered()).rejects.toMatchObject({ details: { refusals: ['case_open'] } });
  });

  it('runs out when nobody takes it', async () => {
    const id = await offered();
    app.clock.advance({ seconds: 168 * 3600 });
    const { code } = await row(id);
    await expect(passings().act(ids.friend, id, 'accept', code)).rejects.toMatchObject({
      details: { refusals: ['offer_over'] },
    });
    await passings().runDue();
    expect((await row(id)).state).toBe('expired');
  });

  it('takes the hours that hold, and keeps those it began with', async () => {
    const id = await offered({ phone: '13900000001' });
    const before = (await row(id)).dueAt;
    await app.db.transactions.run((tx) => approvedTerms(tx, { cooling: 48, offer: 24 }));
    expect((await row(id)).dueAt).toEqual(before);
    await passings().act(ids.friend, id, 'accept');
    expect((await row(id)).dueAt).toEqual(new Date('2026-03-04T06:00:00.000Z'));
    await app.db.database.execute('DELETE FROM ownership_terms');
  });
});

/** As headquarters would have approved them a moment ago. */
const approvedTerms = (tx: Tx, terms: Partial<OwnershipTerms>): Promise<void> =>
  tx.insert('ownership_terms', {
    id: newId(),
    version: 1,
    state: 'approved',
    slot: null,
    terms: JSON.stringify({ ...FIRST_OWNERSHIP_TERMS, ...terms }),
    effectiveOn: '2026-03-02',
    effectiveAt: app.clock.now(),
    reason: '延长考虑时间',
    writtenBy: newId(),
    writtenByName: '甲',
    writtenAt: app.clock.now(),
    decidedBy: newId(),
    decidedByName: '乙',
    decidedAt: app.clock.now(),
  });

describe('a report of loss', () => {
  const report = () => app.get(Losses).report(ids.owner, ids.piece, { kind: 'stolen', words: '旅途中被盗' });
  const state = async () => (await app.get(Stock).get(ids.piece)).state;

  it('marks the piece everywhere at once, and is taken back by the one who made it', async () => {
    await report();
    expect([await state(), (await app.get(Losses).latest()).map(({ kind }) => kind)]).toEqual([
      'stolen',
      ['stolen'],
    ]);
    await expect(app.get(Losses).found(ids.stranger, ids.piece)).rejects.toMatchObject({
      code: 'loss.not_found',
    });
    await app.get(Losses).found(ids.owner, ids.piece);
    expect([await state(), await ownerOf()]).toEqual(['with_owner', ids.owner]);
  });

  it('is made once, by the owner, and stops a passing on', async () => {
    const id = await offered({ phone: '13900000001' });
    const tries = await Promise.allSettled([report(), report()]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(passings().act(ids.friend, id, 'accept')).rejects.toMatchObject({
      details: { refusals: ['piece_elsewhere'] },
    });
    await expect(
      app.get(Losses).report(ids.stranger, ids.piece, { kind: 'lost', words: '没有' }),
    ).rejects.toMatchObject({ code: 'piece.not_found' });
  });
});

describe('a warranty card shown to a third person', () => {
  const cards = (): WarrantyCards => app.get(WarrantyCards);
  const warranted = () => cards().of(ids.owner, ids.piece);

  it('says that it is valid, for a week', async () => {
    const { token } = await warranted();
    expect((await cards().check(token)).verdict).toBe('valid');
    app.clock.advance({ seconds: 7 * 86_400 });
    await expect(cards().check(token)).rejects.toMatchObject({ code: 'warranty.link_over' });
  });

  it('says nothing for a changed link, nor for the link of an earlier owner', async () => {
    const { token } = await warranted();
    const [id, expires, signature] = token.split('.');
    const later = `${id ?? ''}.${(parseInt(expires ?? '', 36) + 1).toString(36)}.${signature ?? ''}`;
    await expect(cards().check(later)).rejects.toMatchObject({ code: 'warranty.not_found' });
    await expect(cards().check('x'.repeat(500))).rejects.toMatchObject({ code: 'warranty.not_found' });
    await app.db.database.execute('UPDATE warranty SET customerId = ?', [ids.friend]);
    await expect(cards().check(token)).rejects.toMatchObject({ code: 'warranty.not_found' });
  });

  it('warns of a piece that is reported', async () => {
    const { token } = await warranted();
    await app.get(Losses).report(ids.owner, ids.piece, { kind: 'lost', words: '地铁上遗失' });
    expect((await cards().check(token)).verdict).toBe('reported');
  });
});
