import { anApp, aCustomer, aShop, aStaffMember, loggedIn, type Shop } from '../../../test/index.js';
import { Stock } from '../../domains/inventory/index.js';
import { newId } from '../../platform/database/index.js';

interface Body {
  [field: string]: unknown;
}
const app = anApp({ keep: true });
const PRICE = 515_000;
const PHONE = '13912345678';
const heads: Record<'manager' | 'second' | 'advisor' | 'stranger' | 'customer', Record<string, string>> = {
  manager: {},
  second: {},
  advisor: {},
  stranger: {},
  customer: {},
};
let shop: Shop;
let at = 0;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { pieces: 8 }));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.advisor = await loggedIn(app, 'staff', (shop.advisors[0] ?? shop.service).id);
  heads.stranger = await loggedIn(app, 'staff', other.manager.id);
  heads.customer = await loggedIn(app, 'customer', await aCustomer(app.db, PHONE));
});

const ask = async (
  who: keyof typeof heads,
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
): Promise<{ status: number; body: Body; code: unknown }> => {
  const reply = await app.inject({
    method,
    url: `/api/${url}`,
    headers: { ...heads[who], 'idempotency-key': newId() },
    ...(payload ? { payload } : {}),
  });
  const body = reply.json<Body>();
  return { status: reply.statusCode, body, code: (body['error'] as Body | undefined)?.['code'] };
};
/** The next piece of the case, sold to the customer. */
async function sold(later = false): Promise<{ id: string; serial: string; pieceId: string }> {
  const pieceId = shop.pieceIds[at++] ?? '';
  const paid = { phone: PHONE, quotedFen: PRICE, receivedFen: PRICE, means: 'card', later };
  const { body, status } = await ask('advisor', 'POST', 'admin/sales', { pieceId, ...paid });
  expect(status).toBe(200);
  return { id: String(body['id']), serial: (await app.get(Stock).get(pieceId)).serial, pieceId };
}
const back = { ground: 'no_reason', condition: 'new', reason: '不合心意', deductions: [] };

it('a sale that is paid and fetched later is handed over by the tag, or cancelled by a manager', async () => {
  const fetched = await sold(true);
  const wrong = await ask('advisor', 'POST', `admin/sales/${fetched.id}/hand-over`, { serial: '0' });
  expect(wrong.code).toBe('sale.wrong_piece');
  const { serial } = fetched;
  const done = await ask('advisor', 'POST', `admin/sales/${fetched.id}/hand-over`, { serial });
  expect(done.body).toMatchObject({ state: 'handed_over' });
  const other = await sold(true);
  const cancel = (who: keyof typeof heads) =>
    ask(who, 'POST', `admin/sales/${other.id}/cancel`, { reason: '顾客退款' });
  expect((await cancel('advisor')).status).toBe(403);
  expect((await cancel('stranger')).code).toBe('sale.not_found');
  expect((await cancel('manager')).body).toMatchObject({ state: 'cancelled', actions: [] });
});

it('a return shows what was paid, owes it, is told to its owner, and is undone on the day', async () => {
  const sale = await sold();
  const path = `admin/sales/${sale.id}`;
  expect((await ask('advisor', 'GET', `${path}/return-outlook`)).status).toBe(403);
  expect((await ask('manager', 'GET', `${path}/return-outlook`)).body).toEqual({
    parts: [
      { part: 'metal', paidFen: 500_000 },
      { part: 'labour', paidFen: 15_000 },
    ],
    daysSinceHandOver: 0,
    agreedInCase: false,
  });
  const { serial } = sale;
  expect((await ask('advisor', 'POST', `${path}/return`, { serial, ...back })).status).toBe(403);
  const taken = await ask('manager', 'POST', `${path}/return`, { serial, ...back });
  expect(taken.body).toMatchObject({ state: 'returned', returned: { refundFen: PRICE } });
  expect((await ask('manager', 'GET', 'admin/sales')).body).toMatchObject({ refundFen: PRICE });
  expect((await ask('customer', 'GET', 'customer/pieces')).body).toMatchObject({
    former: [{ how: 'returned', amountFen: PRICE, serial }],
  });
  expect((await ask('customer', 'GET', `customer/pieces/${sale.pieceId}`)).status).toBe(404);
  const undo = { reason: '扫错件' };
  expect((await ask('stranger', 'POST', `${path}/undo-return`, undo)).code).toBe('sale.not_found');
  expect((await ask('manager', 'POST', `${path}/undo-return`, undo)).body).toMatchObject({
    state: 'handed_over',
    returned: null,
  });
});

it('the money of a return is paid by a second person, once, and its owner reads both', async () => {
  const second = await app.db.transactions.run((tx) =>
    aStaffMember(tx, { id: shop.storeId }, { role: 'manager' }),
  );
  heads.second = await loggedIn(app, 'staff', String(second['id']));
  const { id, serial } = await sold();
  await ask('manager', 'POST', `admin/sales/${id}/return`, { serial, ...back });
  const list = await ask('manager', 'GET', 'admin/payouts');
  const row = (list.body['items'] as Body[]).find(({ saleId }) => saleId === id);
  expect(row).toMatchObject({
    amountFen: PRICE,
    state: 'owed',
    actions: [{ action: 'pay', refusals: ['second_person_needed'] }],
  });
  expect((await ask('advisor', 'GET', 'admin/payouts')).status).toBe(403);
  const path = `admin/payouts/${String(row?.['id'])}`;
  const pay = (who: keyof typeof heads) =>
    ask(who, 'POST', `${path}/pay`, { means: 'card', reference: 'POS 881200' });
  expect((await pay('stranger')).code).toBe('payout.not_found');
  expect((await pay('manager')).code).toBe('payout.action_refused');
  expect((await pay('second')).body).toMatchObject({ state: 'paid', reference: 'POS 881200' });
  expect((await ask('manager', 'GET', `admin/sales/${id}`)).body).toMatchObject({
    payout: { state: 'paid' },
    actions: [{ action: 'undoReturn', refusals: ['refund_paid'] }],
  });
  const { former } = (await ask('customer', 'GET', 'customer/pieces')).body as { former: Body[] };
  expect(former.find(({ saleId }) => saleId === id)?.['paidOn']).not.toBeNull();
  const recall = await ask('manager', 'POST', `${path}/recall`, { reason: '银行退回' });
  expect(recall.body).toMatchObject({ state: 'owed', paidAt: null, reason: '银行退回' });
  expect((await ask('manager', 'GET', 'admin/payouts/due')).body).toMatchObject({
    owedCount: 2,
    owedFen: 2 * PRICE,
  });
});

describe('a trade-in', () => {
  beforeAll(() =>
    app.db.transactions.run(async (tx) => {
      const scope = Object.fromEntries(
        ['kinds', 'metals', 'modes', 'gems', 'channels', 'seriesIds', 'styleIds', 'storeIds'].map((key) => [
          key,
          [],
        ]),
      );
      const terms = { way: 'fee_per_gram', lossPermille: 10, ratioPermille: 1000, feeFenPerGram: 2000 };
      const asks = { minWeightPermille: null, minPricePermille: null, elseFeeFen: 0, ownBrand: false };
      await tx.insert('price_rule', {
        id: newId(),
        sort: 'trade_in',
        name: '换新',
        reason: '扣 1% 损耗，每克收换新费 20 元。',
        rank: 1,
        scope: JSON.stringify(scope),
        terms: JSON.stringify({ ...terms, ...asks }),
        state: 'approved',
        fromAt: new Date('2020-01-01T00:00:00Z'),
        untilAt: null,
        createdAt: new Date('2020-01-01T00:00:00Z'),
      });
    }),
  );

  it('of our own piece is looked at by an advisor, taken by a manager, and undone', async () => {
    const { serial, id: saleId } = await sold();
    const seen = await ask('advisor', 'GET', `admin/trade-ins/outlook?serial=${serial}`);
    expect(seen.body).toMatchObject({ saleId, differenceMg: 0, mustExplain: false });
    const grossMg = Number(seen.body['grossMg']);
    expect((await ask('advisor', 'POST', 'admin/trade-ins', { serial, grossMg })).status).toBe(403);
    expect((await ask('stranger', 'POST', 'admin/trade-ins', { serial, grossMg })).code).toBe(
      'piece.not_found',
    );
    const taken = await ask('manager', 'POST', 'admin/trade-ins', { serial, grossMg });
    const id = String(taken.body['id']);
    expect(taken.body).toMatchObject({ state: 'taken', creditFen: 485_000, pieceState: 'traded_in' });
    expect((await ask('manager', 'GET', 'admin/trade-ins')).body).toMatchObject({ items: [{ id }] });
    expect((await ask('advisor', 'GET', 'admin/trade-ins')).status).toBe(403);
    expect((await ask('stranger', 'GET', `admin/trade-ins/${id}`)).code).toBe('trade_in.not_found');
    const undone = await ask('manager', 'POST', `admin/trade-ins/${id}/undo`, { reason: '顾客改主意' });
    expect(undone.body).toMatchObject({ state: 'undone', pieceState: 'with_owner' });
  });

  it('of another house’s metal is a lot, melted by headquarters alone', async () => {
    const metal = { storeId: shop.storeId, metal: 'gold_999', grossMg: 10_000, deductMg: 0 };
    const query = `storeId=${shop.storeId}&metal=gold_999&grossMg=10000&deductMg=0`;
    expect((await ask('advisor', 'GET', `admin/trade-ins/lot-outlook?${query}`)).body).toMatchObject({
      estimate: { creditFen: 970_000 },
    });
    const lot = { ...metal, phone: PHONE, name: '旧手链' };
    expect((await ask('stranger', 'POST', 'admin/trade-ins/lots', lot)).code).toBe('store.not_found');
    const taken = await ask('manager', 'POST', 'admin/trade-ins/lots', lot);
    expect(taken.body).toMatchObject({ sort: 'other_brand', creditFen: 970_000, pieceId: null });
    const lotId = String(taken.body['id']);
    const open = await ask('advisor', 'GET', `admin/trade-ins/credits?phone=${PHONE}`);
    expect(open.body).toMatchObject({ items: [{ id: lotId, leftFen: 970_000 }] });
    expect((await ask('customer', 'GET', `admin/trade-ins/credits?phone=${PHONE}`)).status).toBe(401);
    const pieceId = shop.pieceIds[at++] ?? '';
    const paid = { phone: PHONE, quotedFen: PRICE, receivedFen: PRICE, means: 'card' };
    const credits = [{ tradeInId: lotId, fen: 200_000 }];
    const sale = await ask('advisor', 'POST', 'admin/sales', { pieceId, ...paid, credits });
    expect(sale.body).toMatchObject({
      creditFen: 200_000,
      credits: [{ kind: 'use', amountFen: 200_000, tradeInNumber: taken.body['number'] }],
    });
    expect((await ask('manager', 'GET', `admin/trade-ins/${lotId}`)).body).toMatchObject({
      leftFen: 770_000,
      ledger: [{ saleId: sale.body['id'] }],
      actions: [{ action: 'undo', refusals: ['credit_used'] }],
    });
    const melt = { meltedMg: 9_900, assayPermille: 995, reason: '回炉' };
    const path = `admin/trade-ins/${String(taken.body['id'])}/melt`;
    expect((await ask('manager', 'POST', path, melt)).status).toBe(403);
  });
});
