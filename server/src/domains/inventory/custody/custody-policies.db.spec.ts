import { aKey, anApp, twoStores, type TwoStores } from '../../../../test/index.js';
import { NO_CUSTODY_POLICY, type OwnCustodyPolicy } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import {
  CustodyPolicies,
  Deliveries,
  InventoryModule,
  Receiving,
  Stock,
  Transfers,
  type TransferStep,
} from '../index.js';

const app = anApp({ imports: [InventoryModule] });
let shop: TwoStores;
beforeEach(async () => {
  shop = await twoStores(app);
});

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const policies = (): CustodyPolicies => app.get(CustodyPolicies);
/** Over what stands there now. */
async function set(storeId: string | null, own: Partial<OwnCustodyPolicy>): Promise<void> {
  const { house, store } = await policies().shown(storeId ?? shop.giver.id);
  const { mark } = storeId === null ? house : store;
  await policies().set(shop.headquarters, storeId, mark, { ...NO_CUSTODY_POLICY, ...own });
}
const step = (id: string, by: StaffIdentity, told: TransferStep): Promise<void> =>
  app.get(Transfers).step(id, by, told, aKey());
const PACK: TransferStep = { action: 'pack', sealNumber: 'F88012345' };
const SHIP: TransferStep = { action: 'ship', carrier: '顺丰', trackingNumber: 'SF1234567890' };
const ARRIVE: TransferStep = { action: 'arrive', sealFound: 'intact' };
async function approved(): Promise<{ id: string; pieceId: string; serial: string }> {
  const { id: pieceId, serial } = await shop.piece('giver', { grossMg: 5_000 });
  const ends = { fromStoreId: shop.giver.id, toStoreId: shop.taker.id };
  const id = await app
    .get(Transfers)
    .ask(shop.taker.consultant, { ...ends, pieceIds: [pieceId], note: '顾客要看' }, aKey());
  await step(id, shop.giver.manager, { action: 'approve' });
  return { id, pieceId, serial };
}
const offered = async (id: string, by: StaffIdentity): Promise<string[]> =>
  (await app.get(Transfers).full(id, by)).actions.map(({ action }) => action);
async function deliveryOf(id: string): Promise<string> {
  const { card } = await app.get(Transfers).full(id, shop.headquarters);
  if (card.deliveryId === null) throw new Error('Nothing has arrived');
  return card.deliveryId;
}

describe('the custody policy', () => {
  it('holds as at first until it is written; a store over the house, the house over what was at first', async () => {
    expect(await policies().of(shop.giver.id)).toEqual({
      toleranceMg: 20,
      consultantsPack: false,
      consultantsReceive: false,
    });
    await set(null, { toleranceMg: 15, consultantsPack: true });
    await set(shop.giver.id, { consultantsPack: false });
    expect(await policies().of(shop.giver.id)).toEqual({
      toleranceMg: 15,
      consultantsPack: false,
      consultantsReceive: false,
    });
    expect(await policies().of(shop.taker.id)).toMatchObject({ toleranceMg: 15, consultantsPack: true });
    await set(null, {});
    expect(await policies().of(shop.taker.id)).toMatchObject({ toleranceMg: 20, consultantsPack: false });
  });

  it('is not written over what a colleague wrote meanwhile, the first line of a scope included', async () => {
    const { mark } = (await policies().shown(shop.giver.id)).store;
    const write = (toleranceMg: number): Promise<string> =>
      outcome(policies().set(shop.headquarters, shop.giver.id, mark, { ...NO_CUSTODY_POLICY, toleranceMg }));
    expect((await Promise.all([write(5), write(10)])).sort()).toEqual(['done', 'edit.outdated']);
    expect(await write(30)).toBe('edit.outdated');
    expect((await policies().of(shop.giver.id)).toleranceMg).toBeLessThan(20);
  });

  it('leaves parcels to managers, or lets consultants pack and scan in, each store by itself', async () => {
    const { id, pieceId, serial } = await approved();
    expect(await offered(id, shop.giver.consultant)).not.toContain('pack');
    expect(await outcome(step(id, shop.giver.consultant, PACK))).toBe('transfer.action_refused');
    await set(shop.giver.id, { consultantsPack: true });
    expect(await offered(id, shop.giver.consultant)).toContain('pack');
    await step(id, shop.giver.consultant, PACK);
    await step(id, shop.giver.consultant, SHIP);
    const last = (await app.get(Stock).history(pieceId)).at(-1);
    expect(last).toMatchObject({ actorRole: 'consultant', actorId: shop.giver.consultant.id });
    // Packing at one end says nothing of unpacking at the other.
    expect(await outcome(step(id, shop.taker.consultant, ARRIVE))).toBe('transfer.action_refused');
    await step(id, shop.taker.manager, ARRIVE);
    const delivery = await deliveryOf(id);
    const scan = (): Promise<string> =>
      outcome(app.get(Receiving).scan(delivery, shop.taker.consultant, { serial }));
    expect(await scan()).toBe('delivery.action_refused');
    await set(shop.taker.id, { consultantsReceive: true });
    expect(await scan()).toBe('done');
    expect(await app.get(Stock).get(pieceId)).toMatchObject({ state: 'in_stock', storeId: shop.taker.id });
    const close = app.get(Deliveries).step(delivery, shop.taker.consultant, 'close', undefined);
    expect(await outcome(close)).toBe('delivery.action_refused');
  });

  it('says how exact the scale must be: a list may ask for more, never for less', async () => {
    await set(shop.taker.id, { toleranceMg: 10 });
    const { serial } = await shop.piece('taker', { state: 'in_workshop', grossMg: 5_000 });
    const request = {
      storeId: shop.taker.id,
      source: 'workshop' as const,
      sourceName: '上海工坊',
      weighs: true,
      lines: [{ serial }],
    };
    const make = (toleranceMg?: number): Promise<string> =>
      app.get(Deliveries).make(shop.taker.manager, { ...request, toleranceMg }, aKey());
    expect(await outcome(make(11))).toBe('delivery.tolerance_wide');
    const id = await make();
    await app.get(Deliveries).step(id, shop.taker.manager, 'start', undefined);
    const scan = async (weighedMg: number): Promise<string> =>
      (await app.get(Receiving).scan(id, shop.taker.manager, { serial, weighedMg })).verdict;
    expect(await scan(5_011)).toBe('weight_off');
    expect(await scan(5_010)).toBe('received');
  });
});
