import { aKey, anApp, twoStores, type TwoStores } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import {
  Deliveries,
  DeliveryReview,
  InventoryModule,
  Pieces,
  proposalMark,
  Receiving,
  Stock,
  type DeliveryRequest,
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
const fromWorkshop = () => shop.piece('taker', { state: 'in_workshop' });
const made = (lines: DeliveryRequest['lines'], facts: Partial<DeliveryRequest> = {}): Promise<string> =>
  app.get(Deliveries).make(
    shop.taker.manager,
    {
      storeId: shop.taker.id,
      source: 'workshop',
      sourceName: '上海工坊',
      weighs: true,
      toleranceMg: 20,
      lines,
      ...facts,
    },
    aKey(),
  );
async function begun(lines: DeliveryRequest['lines'], facts: Partial<DeliveryRequest> = {}): Promise<string> {
  const id = await made(lines, facts);
  await app.get(Deliveries).step(id, shop.taker.manager, 'start', undefined);
  return id;
}
const scan = (id: string, serial: string, told: object = { weighedMg: 5000 }) =>
  app.get(Receiving).scan(id, shop.taker.manager, { serial, ...told });
const act = (id: string, action: 'report' | 'close' | 'reopen' | 'cancel') =>
  app.get(Deliveries).step(id, shop.taker.manager, action, undefined);
const lineOf = async (id: string, pieceId: string) => {
  const line = (await app.get(Deliveries).full(id, shop.taker.manager)).lines.find(
    (one) => one.pieceId === pieceId,
  );
  if (!line) throw new Error('no such line');
  return line;
};
/** One person says how a difference ends, another agrees. */
async function settled(
  id: string,
  lineId: string,
  settlement: Parameters<DeliveryReview['propose']>[3],
): Promise<void> {
  const review = app.get(DeliveryReview);
  await review.propose(id, shop.taker.manager, lineId, settlement);
  const { lines } = await app.get(Deliveries).full(id, shop.taker.second);
  const read = lines.find((one) => one.id === lineId);
  await review.approve(id, shop.taker.second, lineId, (read && proposalMark(read)) ?? 'nothing proposed');
}
const certified = (pieceId: string, number: string): Promise<void> =>
  app.db.transactions.run((tx) => tx.insert('certificate', { id: newId(), pieceId, lab: 'GIA', number }));

describe('a delivery', () => {
  it('takes each piece in by its tag and closes when the last one is in', async () => {
    const [one, two] = [await fromWorkshop(), await fromWorkshop()];
    const id = await begun([{ serial: one.serial }, { serial: two.serial }]);
    expect(await scan(id, one.serial)).toMatchObject({ verdict: 'received', differenceMg: 0 });
    expect(await outcome(act(id, 'close'))).toBe('delivery.action_refused');
    await scan(id, two.serial);
    await act(id, 'close');
    const stock = await app.get(Stock).get(one.id);
    expect(stock).toMatchObject({ state: 'in_stock', storeId: shop.taker.id, container: 'safe' });
    expect((await app.get(Stock).history(one.id)).at(-1)).toMatchObject({
      action: 'receive',
      refId: id,
      details: { weighedMg: 5000, tagMg: 5000 },
    });
  });

  it('is scanned by two people at once: one takes the piece in, the other is told', async () => {
    const { id: pieceId, serial } = await fromWorkshop();
    const id = await begun([{ serial }]);
    const hands = Array.from({ length: 6 }, (_, i) =>
      app
        .get(Receiving)
        .scan(id, i % 2 === 0 ? shop.taker.manager : shop.taker.second, { serial, weighedMg: 5000 }),
    );
    const verdicts = (await Promise.all(hands)).map(({ verdict }) => verdict).sort();
    expect(verdicts).toEqual([...Array.from({ length: 5 }, () => 'already_received'), 'received']);
    expect(await app.get(Stock).history(pieceId)).toHaveLength(2);
  });

  it('wants the scale, shows the difference, and takes it with a reason only', async () => {
    const { id: pieceId, serial } = await fromWorkshop();
    const id = await begun([{ serial }]);
    expect(await scan(id, serial, {})).toMatchObject({ verdict: 'weight_needed', tagMg: 5000 });
    expect(await scan(id, serial, { weighedMg: 5021 })).toMatchObject({
      verdict: 'weight_off',
      differenceMg: 21,
      toleranceMg: 20,
    });
    expect(await app.get(Stock).get(pieceId)).toMatchObject({ state: 'in_workshop' });
    const told = { weighedMg: 5021, explanation: '抛光后未改标签' };
    expect((await scan(id, serial, told)).verdict).toBe('received');
    expect(await lineOf(id, pieceId)).toMatchObject({ tagMg: 5000, ...told });
  });

  it('stops a piece whose certificate is another one, on paper or in the box', async () => {
    const [paper, box] = [await fromWorkshop(), await fromWorkshop()];
    await certified(paper.id, '2141438171');
    await certified(box.id, '6204918827');
    const id = await begun([
      { serial: paper.serial, certificate: '2141438172' },
      { serial: box.serial, certificate: '6204 918827' },
    ]);
    expect((await scan(id, paper.serial)).verdict).toBe('certificate_off');
    expect((await scan(id, box.serial, { weighedMg: 5000, certificate: '6204918828' })).verdict).toBe(
      'certificate_off',
    );
    expect(await lineOf(id, paper.id)).toMatchObject({ state: 'stopped', verdict: 'certificate_off' });
    expect((await scan(id, box.serial, { weighedMg: 5000, certificate: '6204918827' })).verdict).toBe(
      'received',
    );
    expect(await outcome(act(id, 'close'))).toBe('delivery.action_refused');
    const line = await lineOf(id, paper.id);
    const settlement = { resolution: 'accept' as const, reason: '送货单笔误，证书核对无误' };
    await settled(id, line.id, settlement);
    await act(id, 'close');
    expect(await app.get(Stock).get(paper.id)).toMatchObject({ state: 'in_stock' });
  });

  it('tells what is not on the list, what nobody knows, and what carries a void tag', async () => {
    const [listed, stray, marked] = [await fromWorkshop(), await fromWorkshop(), await fromWorkshop()];
    const id = await begun([{ serial: listed.serial }, { serial: marked.serial }]);
    await app.db.database.execute("UPDATE tag SET state = 'void' WHERE serial = ?", [marked.serial]);
    expect((await scan(id, stray.serial)).verdict).toBe('unexpected');
    expect((await scan(id, stray.serial)).verdict).toBe('unexpected');
    expect((await scan(id, '00000000000000000000')).verdict).toBe('unknown');
    expect((await scan(id, marked.serial)).verdict).toBe('tag_void');
    expect((await lineOf(id, stray.id)).state).toBe('unexpected');
    expect(await app.get(Stock).get(stray.id)).toMatchObject({ state: 'in_workshop' });
  });

  it('settles what is missing one by one, and can be opened again before that', async () => {
    const [here, late, gone] = [
      await fromWorkshop(),
      await fromWorkshop(),
      await shop.piece('taker', { state: 'in_transit' }),
    ];
    const id = await begun([here, late, gone].map(({ serial }) => ({ serial })));
    await scan(id, here.serial);
    await act(id, 'report');
    expect((await lineOf(id, late.id)).state).toBe('missing');
    expect(await outcome(scan(id, late.serial))).toBe('delivery.not_receiving');
    await act(id, 'reopen');
    expect((await scan(id, late.serial)).verdict).toBe('received');
    await act(id, 'report');
    const line = await lineOf(id, gone.id);
    const settle = (resolution: 'lost' | 'accept') =>
      settled(id, line.id, { resolution, reason: '承运方确认遗失' });
    expect(await outcome(settle('accept'))).toBe('delivery.action_refused');
    await settle('lost');
    await act(id, 'close');
    expect(await app.get(Stock).get(gone.id)).toMatchObject({ state: 'lost' });
  });

  it('ends a difference by two people: who proposed cannot agree, who doubts sends it back with a word', async () => {
    const gone = await shop.piece('taker', { state: 'in_transit' });
    const id = await begun([{ serial: gone.serial }]);
    await act(id, 'report');
    const { id: lineId } = await lineOf(id, gone.id);
    const review = app.get(DeliveryReview);
    const [first, second] = [shop.taker.manager, shop.taker.second];
    const read = async (): Promise<string> => proposalMark(await lineOf(id, gone.id)) ?? 'nothing proposed';
    expect(await outcome(review.approve(id, second, lineId, await read()))).toBe('delivery.action_refused');
    await review.propose(id, first, lineId, { resolution: 'lost', reason: '找不到' });
    expect(await outcome(act(id, 'close'))).toBe('delivery.action_refused');
    expect(await outcome(review.approve(id, first, lineId, await read()))).toBe('delivery.own_proposal');
    await review.sendBack(id, second, lineId, await read(), '先问承运方');
    expect(await lineOf(id, gone.id)).toMatchObject({ state: 'missing', resolution: null, proposedBy: null });
    expect(await app.get(Stock).get(gone.id)).toMatchObject({ state: 'in_transit' });
    await review.propose(id, second, lineId, { resolution: 'lost', reason: '承运方确认遗失' });
    const mark = await read();
    const agreed = await Promise.all([1, 2, 3].map(() => outcome(review.approve(id, first, lineId, mark))));
    expect(agreed.sort()).toEqual(['delivery.action_refused', 'delivery.action_refused', 'done']);
    expect(await app.get(Stock).get(gone.id)).toMatchObject({ state: 'lost' });
    const { history } = await app.get(Deliveries).full(id, first);
    const told = history.map(({ action }) => action);
    expect(told).toEqual(expect.arrayContaining(['propose', 'sendBack', 'lost']));
  });

  it('takes a line back that was scanned by mistake, but not what has been sold since', async () => {
    const [wrong, sold] = [await fromWorkshop(), await fromWorkshop()];
    const id = await begun([{ serial: wrong.serial }, { serial: sold.serial }]);
    await scan(id, wrong.serial);
    await scan(id, sold.serial);
    const back = async (pieceId: string): Promise<void> =>
      app.get(Receiving).unreceive(id, shop.taker.manager, (await lineOf(id, pieceId)).id, '扫错');
    await back(wrong.id);
    expect(await app.get(Stock).get(wrong.id)).toMatchObject({ state: 'in_transit' });
    expect((await lineOf(id, wrong.id)).state).toBe('expected');
    await app.db.transactions.run((tx) =>
      app.get(Pieces).handOver(tx, sold.id, { actorRole: 'manager', actorId: null, customerId: newId() }),
    );
    expect(await outcome(back(sold.id))).toBe('piece.action_refused');
  });

  it('is not made with a list that cannot be right, and says every line', async () => {
    const [good, there] = [await fromWorkshop(), await shop.piece('taker')];
    const unknown = '00000000000000000000';
    const refused = made([good, good, there, { serial: unknown }].map(({ serial }) => ({ serial })));
    await expect(refused).rejects.toMatchObject({
      code: 'delivery.list_refused',
      details: { [good.serial]: 'twice', [there.serial]: 'not_movable', [unknown]: 'unknown' },
    });
    await made([{ serial: good.serial }]);
    expect(await outcome(made([{ serial: good.serial }]))).toBe('delivery.list_refused');
  });

  it('is there for its own store only', async () => {
    const id = await begun([{ serial: (await fromWorkshop()).serial }]);
    await expect(app.get(Deliveries).full(id, shop.giver.manager)).rejects.toMatchObject({
      code: 'delivery.not_found',
    });
  });
});
