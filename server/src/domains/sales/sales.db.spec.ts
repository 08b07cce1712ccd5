import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { InventoryModule, Stock } from '../inventory/index.js';
import { ServiceModule, Warranties } from '../service/index.js';
import { StoreModule } from '../store/index.js';
import { Sales, SalesModule, type HandOverRequest } from './index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
});
const sales = (): Sales => app.get(Sales);
const rows = <R>(sql: string, params: unknown[] = []): Promise<R[]> => app.db.database.query<R>(sql, params);

let shop: Shop;
let piece = '';
/** 5 g × ¥1,000 + 5 g × ¥30 */
const PRICE = 515_000;
const asked = (over: Partial<HandOverRequest> = {}): HandOverRequest => ({
  pieceId: piece,
  phone: '13912345678',
  quotedFen: PRICE,
  receivedFen: PRICE,
  means: 'card',
  ...over,
});

beforeEach(async () => {
  app.clock.set(NOW);
  shop = await app.db.transactions.run((tx) => aShop(tx));
  piece = shop.pieceIds[0] ?? '';
});

describe('a hand-over', () => {
  it('of one piece happens once, whoever of forty colleagues presses', async () => {
    const [a, b] = shop.advisors;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, i) =>
        sales().handOver((i % 2 ? a : b) ?? shop.manager, asked(), `press-number-${String(i)}`),
      ),
    );
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    const codes = outcomes.flatMap((o) =>
      o.status === 'rejected' ? [(o.reason as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['piece.not_available']));
    expect(await rows("SELECT id FROM sale WHERE state = 'handed_over'")).toHaveLength(1);
    expect(await rows("SELECT id FROM piece_event WHERE action = 'handOver'")).toHaveLength(1);
  });

  it('answers a repeated request with the same sale', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => sales().handOver(shop.manager, asked(), 'answer-was-lost')),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('gives the piece to the customer, takes it from the stock and starts the warranty', async () => {
    const id = await sales().handOver(shop.manager, asked({ customerName: '林女士' }), 'a-good-day');
    await app.deliver();
    const customer = await app.get(CustomerAccounts).findByPhone('13912345678');
    expect(customer?.nickname).toBe('林女士');
    const owned = await app.get(Stock).ownedBy(customer?.id ?? '', piece);
    expect(owned.state).toBe('with_owner');
    const warranty = (await app.get(Warranties).ofPieces([piece])).get(piece);
    expect(warranty).toMatchObject({
      saleId: id,
      startsOn: '2026-03-02',
      endsOn: '2027-03-01',
      daysLeft: 365,
    });
    await app.deliver();
    expect(await rows('SELECT id FROM warranty')).toHaveLength(1);
  });

  it('sells nothing at a price that has moved since the staff member looked', async () => {
    await app.db.database.execute("UPDATE metal_price SET fenPerGram = 101000 WHERE metal = 'gold'");
    await expect(sales().handOver(shop.manager, asked(), 'stale-price-tag')).rejects.toMatchObject({
      code: 'price.changed',
      details: { quotedFen: PRICE, nowFen: 520_000 },
    });
    expect(await rows('SELECT id FROM sale')).toEqual([]);
    expect(await rows('SELECT id FROM customer_account')).toEqual([]);
  });

  it('needs a word when the money differs, and keeps it', async () => {
    await expect(
      sales().handOver(shop.manager, asked({ receivedFen: 500_000 }), 'less-than-asked'),
    ).rejects.toMatchObject({ code: 'request.invalid' });
    const id = await sales().handOver(
      shop.manager,
      asked({ receivedFen: 500_000, differenceReason: '会员生日礼遇' }),
      'less-with-reason',
    );
    expect((await sales().forStaff(id, shop.manager)).row).toMatchObject({
      askedFen: PRICE,
      receivedFen: 500_000,
    });
  });

  it('is not possible for a piece of another store', async () => {
    const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
    await expect(sales().handOver(other.manager, asked(), 'not-my-drawer')).rejects.toMatchObject({
      code: 'piece.not_found',
    });
  });

  it('does not open a hold for somebody else, whatever visit is named', async () => {
    const put = async (customerId: string): Promise<string> => {
      const [id, staffId] = [newId(), shop.manager.id];
      const [startsAt, endsAt] = [new Date('2026-03-02T07:00:00Z'), new Date('2026-03-02T08:00:00Z')];
      const visit = { id, code: id.slice(-8), customerId, storeId: shop.storeId, staffId, purpose: 'try_on' };
      await app.db.transactions.run(async (tx) => {
        const busy = { busyFromAt: startsAt, busyToAt: endsAt };
        const when = { onDay: '2026-03-02', startsAt, endsAt, ...busy, createdAt: startsAt };
        await tx.insert('appointment', { ...visit, ...when, state: 'booked', contactName: '林女士' });
        await tx.execute("UPDATE piece SET state = 'on_hold', heldFor = ?, heldUntil = ? WHERE id = ?", [
          id,
          endsAt,
          piece,
        ]);
      });
      return id;
    };
    const visitor = await aCustomer(app.db, '13900000077');
    const appointmentId = await put(visitor);
    const sold = (phone: string): Promise<string> =>
      sales().handOver(shop.manager, asked({ phone, appointmentId }), `visit-${phone}`);
    await expect(sold('13900000078')).rejects.toMatchObject({ code: 'appointment.not_found' });
    await expect(sold('13900000077')).resolves.toHaveLength(26);
  });

  it('counts the cash of a day together', async () => {
    await app.db.database.execute("UPDATE metal_price SET fenPerGram = 1200000 WHERE metal = 'gold'");
    const much = { quotedFen: 6_015_000, receivedFen: 6_015_000, means: 'cash' as const };
    const first = await sales().handOver(shop.manager, asked(much), 'first-half-cash');
    expect((await sales().forStaff(first, shop.manager)).cashReportOwed).toBe(false);
    const second = shop.pieceIds[1] ?? '';
    await sales().handOver(shop.manager, asked({ ...much, pieceId: second }), 'second-half-cash');
    expect((await sales().forStaff(first, shop.manager)).cashReportOwed).toBe(true);
  });
});

describe('taking it back', () => {
  it('returns the piece to the case, voids the warranty and lets it be sold again', async () => {
    const id = await sales().handOver(shop.manager, asked(), 'sold-by-mistake');
    await app.deliver();
    await sales().reverse(shop.manager, id, '扫错件');
    await app.deliver();
    expect((await app.get(Stock).get(piece)).state).toBe('in_stock');
    expect((await app.get(Warranties).ofPieces([piece])).size).toBe(0);
    await sales().handOver(shop.manager, asked(), 'sold-for-good');
    expect(await rows('SELECT id FROM sale')).toHaveLength(2);
  });

  it('starts no warranty when the way back was quicker than the worker', async () => {
    const id = await sales().handOver(shop.manager, asked(), 'quick-to-regret');
    await sales().reverse(shop.manager, id, '扫错件');
    await app.deliver();
    expect((await app.get(Warranties).ofPieces([piece])).size).toBe(0);
  });

  it('is refused after a day and to a consultant', async () => {
    const id = await sales().handOver(shop.manager, asked(), 'too-late-to-regret');
    await expect(sales().reverse(shop.advisors[0] ?? shop.service, id, '扫错件')).rejects.toMatchObject({
      code: 'sale.action_refused',
    });
    app.clock.advance({ hours: 25 });
    await expect(sales().reverse(shop.manager, id, '扫错件')).rejects.toMatchObject({
      details: { refusals: ['reversal_period_over'] },
    });
  });
});

it('a merged account keeps its sales', async () => {
  const kept = await aCustomer(app.db, '13800000009');
  const id = await sales().handOver(shop.manager, asked(), 'bought-before-merge');
  const buyer = await app.get(CustomerAccounts).findByPhone('13912345678');
  await app.db.transactions.run((tx) =>
    tx.insert('outbox_event', {
      id: '01JNE8Q0000000000000000000',
      topic: 'customer.merged',
      payload: { fromId: buyer?.id, intoId: kept },
      createdAt: app.clock.now(),
    }),
  );
  await app.deliver();
  expect((await sales().get(id)).customerId).toBe(kept);
});
