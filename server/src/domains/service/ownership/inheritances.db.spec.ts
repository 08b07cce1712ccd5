import type { HeirDocument, InheritanceAction } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, CASE_TABLES, FixedClock, type Shop } from '../../../../test/index.js';
import { CustomerAccounts } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule, Stock } from '../../inventory/index.js';
import { Sales, SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { Inheritances, Passings, ServiceModule, Warranties } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const PROOF: readonly HeirDocument[] = ['death', 'kinship', 'consent'];
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const ids = { piece: '', serial: '', owner: '', heir: '', stranger: '' };
let shop: Shop;
const heirs = (): Inheritances => app.get(Inheritances);

const papers = async (kinds: readonly HeirDocument[], ownerId = ids.heir) => {
  const rows = kinds.map((kind) => ({ kind, fileId: newId() }));
  await app.db.transactions.run((tx) =>
    tx.insert(
      'stored_file',
      rows.map(({ fileId: id }) => ({
        ...{ id, ownerKind: 'customer', ownerId, purpose: 'inheritance', bytes: 10, width: 1, height: 1 },
        ...{ sha256: id, createdAt: app.clock.now() },
      })),
    ),
  );
  return rows;
};
const request = async (kinds: readonly HeirDocument[] = PROOF, heirId = ids.heir): Promise<string> =>
  heirs().request(
    heirId,
    {
      serial: ids.serial,
      heirName: '林知夏',
      relation: 'child',
      documents: await papers(kinds, heirId),
    },
    newId(),
  );
const desk = (by: Shop['manager'], id: string, action: InheritanceAction, words?: string): Promise<void> =>
  heirs().actAsStaff(by, id, action, words);
const stateOf = async (id: string): Promise<string | undefined> => (await heirs().get(id))?.state;
const ownerOf = async (): Promise<string | null> => (await app.get(Stock).get(ids.piece)).ownerId;
const second = (): Shop['manager'] => ({
  ...shop.manager,
  id: newId(),
  role: 'headquarters',
  storeIds: 'all',
});
const refused = (refusal: string) => ({
  code: 'inheritance.action_refused',
  details: { refusals: expect.arrayContaining([refusal]) as string[] },
});

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  ids.piece = shop.pieceIds[0] ?? '';
  const sale = { pieceId: ids.piece, phone: '13912345678', quotedFen: 515_000, receivedFen: 515_000 };
  await app.get(Sales).handOver(shop.manager, { ...sale, means: 'card' as const }, 'the-sale-before');
  await app.deliver();
  ids.owner = (await app.get(CustomerAccounts).findByPhone('13912345678'))?.id ?? '';
  ids.heir = await aCustomer(app.db, '13900000001');
  ids.stranger = await aCustomer(app.db, '13900000002');
  ids.serial = (await app.get(Stock).get(ids.piece)).serial;
});
beforeEach(async () => {
  app.clock.set(NOW);
  const tables = [
    'inheritance_document',
    'inheritance_event',
    'inheritance',
    ...CASE_TABLES,
    'ownership_passing',
  ];
  for (const table of tables) await app.db.database.execute(`DELETE FROM ${table}`);
  const set = "UPDATE piece SET state = 'with_owner', ownerId = ? WHERE id = ?";
  await app.db.database.execute(set, [ids.owner, ids.piece]);
  await app.db.database.execute('UPDATE warranty SET customerId = ?', [ids.owner]);
});

describe('an inheritance', () => {
  it('is checked by one, confirmed by another, and true once nobody has objected in a week', async () => {
    const id = await request();
    await desk(shop.manager, id, 'check');
    await expect(desk(shop.manager, id, 'confirm')).rejects.toMatchObject(refused('own_check'));
    await desk(second(), id, 'confirm');
    app.clock.advance({ seconds: 7 * 86_400 - 1 });
    await heirs().runDue();
    expect([await ownerOf(), await stateOf(id)]).toEqual([ids.owner, 'waiting']);
    app.clock.advance({ seconds: 1 });
    await Promise.all([heirs().runDue(), heirs().runDue()]);
    const warranty = (await app.get(Warranties).ofPieces([ids.piece])).get(ids.piece);
    expect([await ownerOf(), await stateOf(id), warranty?.customerId]).toEqual([
      ids.heir,
      'completed',
      ids.heir,
    ]);
    const line = (await app.get(Stock).history(ids.piece)).at(-1);
    expect([line?.action, line?.refId]).toEqual(['changeOwner', id]);
  });

  it.each([
    ['the death is not proven', ['notarial', 'identity'], 'death_missing'],
    ['kinship stands without the consent of the others', ['death', 'kinship'], 'right_missing'],
    ['there is nothing but the death', ['death', 'identity'], 'right_missing'],
  ] as const)('is not checked off while %s', async (_what, kinds, refusal) => {
    const id = await request(kinds);
    await expect(desk(shop.manager, id, 'check')).rejects.toMatchObject(refused(refusal));
  });

  it('waits for papers that were asked for, and a notary’s certificate is enough', async () => {
    const id = await request(['death']);
    await expect(desk(shop.manager, id, 'ask')).rejects.toMatchObject({ code: 'request.invalid' });
    await desk(shop.manager, id, 'ask', '请补继承权公证书');
    await expect(heirs().actAsCustomer(ids.heir, id, 'supply', { documents: [] })).rejects.toMatchObject({
      code: 'inheritance.papers_missing',
    });
    const foreign = await papers(['notarial'], ids.stranger);
    await expect(heirs().actAsCustomer(ids.heir, id, 'supply', { documents: foreign })).rejects.toMatchObject(
      { code: 'file.not_found' },
    );
    await heirs().actAsCustomer(ids.heir, id, 'supply', { documents: await papers(['notarial']) });
    await desk(shop.manager, id, 'check');
    expect(await stateOf(id)).toBe('checked');
  });

  it.each(['requested', 'checked', 'waiting'] as const)(
    'ends with the owner’s word while it is %s, and is taken up again only by the desk',
    async (when) => {
      const id = await request();
      if (when !== 'requested') await desk(shop.manager, id, 'check');
      if (when === 'waiting') await desk(second(), id, 'confirm');
      await expect(
        heirs().actAsCustomer(ids.stranger, id, 'object', { words: '不属实' }),
      ).rejects.toMatchObject({ code: 'inheritance.not_found' });
      await expect(heirs().actAsCustomer(ids.heir, id, 'object', { words: '不属实' })).rejects.toMatchObject({
        code: 'inheritance.action_refused',
      });
      await heirs().actAsCustomer(ids.owner, id, 'object', { words: '我还在' });
      app.clock.advance({ seconds: 30 * 86_400 });
      await heirs().runDue();
      expect([await ownerOf(), await stateOf(id)]).toEqual([ids.owner, 'objected']);
      await desk(shop.manager, id, 'resume', '误点，本人已到店说明');
      expect(await stateOf(id)).toBe('requested');
    },
  );

  it('is asked for by one heir at a time, and a second tap is the same request', async () => {
    const [key, documents] = [newId(), await papers(PROOF)];
    const words = { serial: ids.serial, heirName: '林知夏', relation: 'child' as const, documents };
    const made = await Promise.all([
      heirs().request(ids.heir, words, key),
      heirs().request(ids.heir, words, key),
    ]);
    expect(new Set(made).size).toBe(1);
    await expect(request(PROOF, ids.stranger)).rejects.toMatchObject({ code: 'inheritance.already_open' });
    await heirs().actAsCustomer(ids.heir, made[0], 'withdraw', {});
    await expect(request(PROOF, ids.stranger)).resolves.toEqual(expect.any(String));
  });

  it('is not asked for by the owner, nor of what nobody owns', async () => {
    await expect(request(PROOF, ids.owner)).rejects.toMatchObject(refused('own_piece'));
    const unsold = await app.get(Stock).get(shop.pieceIds[1] ?? '');
    const words = { serial: unsold.serial, heirName: '林知夏', relation: 'child' as const };
    await expect(
      heirs().request(ids.heir, { ...words, documents: await papers(PROOF) }, newId()),
    ).rejects.toMatchObject({ code: 'piece.not_found' });
  });

  it('stops when the owner passes the piece on meanwhile', async () => {
    const id = await request();
    await desk(shop.manager, id, 'check');
    await desk(second(), id, 'confirm');
    const gift = { pieceId: ids.piece, kind: 'gift' as const, phone: '13900000002' };
    const passing = await app.get(Passings).offer(ids.owner, gift, newId());
    await app.get(Passings).act(ids.stranger, passing, 'accept');
    app.clock.advance({ seconds: 25 * 3600 });
    await app.get(Passings).runDue();
    app.clock.advance({ seconds: 7 * 86_400 });
    await heirs().runDue();
    expect([await ownerOf(), await stateOf(id)]).toEqual([ids.stranger, 'stopped']);
  });

  it('is not found by another store, and shows the owner none of the papers', async () => {
    const id = await request();
    const foreign = { ...shop.manager, storeIds: [newId()] };
    await expect(heirs().onDesk(foreign, id)).rejects.toMatchObject({ code: 'inheritance.not_found' });
    const [seen] = await heirs().ofCustomer(ids.owner);
    expect({ side: seen?.side, papers: seen?.documents, actions: seen?.actions }).toEqual({
      side: 'owner',
      papers: [],
      actions: ['object'],
    });
    expect(await heirs().ofCustomer(ids.stranger)).toEqual([]);
  });
});
