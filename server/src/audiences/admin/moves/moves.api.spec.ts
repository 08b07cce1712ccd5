import { aKey, anApp, loggedIn, twoStores, type TwoStores } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';

interface Body {
  id: string;
  items: { id: string; name: string }[];
  lines: { id: string; serial: string; mark: string | null }[];
  differences: {
    id: string;
    serial: string;
    canApprove: boolean;
    mark: string | null;
    resolutions: string[];
  }[];
  actions: { action: string }[];
  [field: string]: unknown;
}
type Who = 'giver' | 'giverConsultant' | 'second' | 'taker' | 'takerConsultant' | 'service' | 'headquarters';

const app = anApp({ keep: true });
let shop: TwoStores;
const headers: Partial<Record<Who, { authorization: string }>> = {};

beforeAll(async () => {
  shop = await twoStores(app);
  const people: Record<Exclude<Who, 'service'>, { id: string }> = {
    giver: shop.giver.manager,
    giverConsultant: shop.giver.consultant,
    second: shop.giver.second,
    taker: shop.taker.manager,
    takerConsultant: shop.taker.consultant,
    headquarters: shop.headquarters,
  };
  for (const [who, { id }] of Object.entries(people)) {
    headers[who as Who] = await loggedIn(app, 'staff', id);
  }
  await app.db.database.execute("UPDATE staff SET role = 'service' WHERE id = ?", [shop.taker.second.id]);
  headers.service = await loggedIn(app, 'staff', shop.taker.second.id);
});

const ask = async (who: Who | null, method: 'GET' | 'POST', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: { ...(who === null ? {} : headers[who]), 'idempotency-key': aKey() },
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
};
const statuses = (calls: readonly Promise<{ status: number }>[]): Promise<number[]> =>
  Promise.all(calls.map(async (call) => (await call).status));

describe('containers over HTTP', () => {
  const tray = () => ({ storeId: shop.giver.id, kind: 'tray', code: 'T-01', name: '婚戒托盘' });

  it('are made, named, filled and closed by the manager of the store', async () => {
    const { serial, id: pieceId } = await shop.piece('giver');
    const made = await ask('giver', 'POST', 'containers', tray());
    expect(made.body).toMatchObject({ code: 'T-01', state: 'open', contents: [] });
    const at = `containers/${made.body.id}`;
    const filled = await ask('giverConsultant', 'POST', `${at}/pieces`, { serial });
    expect(filled.body).toMatchObject({ contents: [{ pieceId, pieceState: 'in_stock' }] });
    const named = await ask('giver', 'POST', `${at}/names`, { code: 'T-02', name: '钻戒托盘' });
    expect(named.body).toMatchObject({ code: 'T-02', name: '钻戒托盘' });
    expect((await ask('giver', 'POST', `${at}/actions`, { action: 'close' })).body['error']).toMatchObject({
      code: 'container.not_empty',
    });
    expect((await ask('giverConsultant', 'GET', 'containers')).body.items).toMatchObject([{ pieces: 1 }]);
    expect((await ask('giver', 'GET', at)).status).toBe(200);
  });

  it('are nobody else’s', async () => {
    const { body } = await ask('giver', 'POST', 'containers', { ...tray(), code: 'T-09' });
    const at = `containers/${body.id}`;
    expect(
      await statuses([
        ask(null, 'GET', 'containers'),
        ask('giverConsultant', 'POST', 'containers', tray()),
        ask('taker', 'POST', 'containers', tray()),
        ask('taker', 'GET', at),
        ask('taker', 'POST', `${at}/names`, { code: 'T-03', name: '托盘' }),
        ask('giverConsultant', 'POST', `${at}/names`, { code: 'T-03', name: '托盘' }),
        ask('taker', 'POST', `${at}/actions`, { action: 'close' }),
        ask('giver', 'POST', `${at}/pieces`, { serial: (await shop.piece('taker')).serial }),
        ask('service', 'POST', `${at}/pieces`, { serial: '0'.repeat(20) }),
        ask('giver', 'POST', 'containers', { ...tray(), code: '托盘' }),
      ]),
    ).toEqual([401, 403, 404, 404, 404, 403, 404, 404, 403, 400]);
  });
});

describe('transfers over HTTP', () => {
  const request = (pieceIds: string[]) => ({
    fromStoreId: shop.giver.id,
    toStoreId: shop.taker.id,
    pieceIds,
    note: '顾客周六来看',
  });

  it('go from the question to the delivery', async () => {
    const piece = await shop.piece('giver');
    const places = await ask('takerConsultant', 'GET', 'transfer-places');
    expect(places.body.items.map(({ id }) => id).sort()).toEqual([shop.giver.id, shop.taker.id].sort());
    const offers = await ask(
      'takerConsultant',
      'GET',
      `transfer-offers?toStoreId=${shop.taker.id}&q=${piece.serial.slice(0, 8)}`,
    );
    expect(offers.body.items).toMatchObject([{ pieceId: piece.id, storeId: shop.giver.id }]);
    const asked = await ask('takerConsultant', 'POST', 'transfers', request([piece.id]));
    expect(asked.body).toMatchObject({ state: 'requested', pieces: 1, listOpen: true });
    const at = `transfers/${asked.body.id}`;
    const act = (who: Who, payload: object) => ask(who, 'POST', `${at}/actions`, payload);
    const list = await ask('giver', 'GET', 'transfers?tab=to_approve');
    expect(list.body).toMatchObject({ total: 1, waiting: { to_approve: 1, coming: 0 } });
    expect((await act('giver', { action: 'approve' })).body).toMatchObject({ state: 'approved' });
    await act('giver', { action: 'pack', sealNumber: 'F001' });
    await act('giver', { action: 'ship', carrier: '顺丰', trackingNumber: 'SF001' });
    expect((await ask('taker', 'GET', 'moves')).body).toMatchObject({ coming: 1, toReceive: 0 });
    const arrived = await act('taker', { action: 'arrive', sealFound: 'intact' });
    expect(arrived.body).toMatchObject({ state: 'arrived', deliveryState: 'receiving' });
    expect((await ask('taker', 'GET', 'moves')).body).toMatchObject({ toReceive: 1 });
    expect((await ask('giver', 'GET', at)).body).toMatchObject({ sealNumber: 'F001', sealFound: 'intact' });
  });

  it('lose a line that is gone', async () => {
    const [one, two] = [await shop.piece('giver'), await shop.piece('giver')];
    const { body } = await ask('takerConsultant', 'POST', 'transfers', request([one.id, two.id]));
    const line = body.lines.find(({ serial }) => serial === two.serial);
    const path = `transfers/${body.id}/lines/${line?.id ?? ''}/drops`;
    expect((await ask('takerConsultant', 'POST', path, { reason: '不要了' })).status).toBe(403);
    expect((await ask('giver', 'POST', path, { reason: '已售' })).body).toMatchObject({ pieces: 1 });
  });

  it('are refused to strangers, technicians and wrong ends', async () => {
    const piece = await shop.piece('giver');
    const { body } = await ask('takerConsultant', 'POST', 'transfers', request([piece.id]));
    const at = `transfers/${body.id}`;
    expect(
      await statuses([
        ask(null, 'GET', 'transfers'),
        ask(null, 'GET', 'transfer-places'),
        ask('service', 'GET', `transfer-offers?toStoreId=${shop.taker.id}&q=ZY`),
        ask('service', 'POST', 'transfers', request([piece.id])),
        ask('taker', 'POST', 'transfers', request([piece.id])),
        ask('taker', 'POST', 'transfers', { ...request([piece.id]), toStoreId: shop.giver.id }),
        ask('taker', 'GET', `transfers?storeId=${shop.giver.id}`),
        ask('taker', 'GET', `transfers/${newId()}`),
        ask('taker', 'POST', `${at}/actions`, { action: 'approve' }),
        ask('giverConsultant', 'POST', `${at}/actions`, { action: 'approve' }),
        ask('giver', 'POST', `${at}/actions`, { action: 'reject' }),
      ]),
    ).toEqual([401, 401, 403, 403, 409, 422, 404, 404, 409, 409, 400]);
  });
});

describe('deliveries over HTTP', () => {
  const request = (serial: string) => ({
    storeId: shop.taker.id,
    source: 'workshop',
    sourceName: '上海工坊',
    weighs: true,
    toleranceMg: 20,
    lines: [{ serial }],
  });

  it('are made, scanned, taken back and closed', async () => {
    const { serial } = await shop.piece('taker', { state: 'in_workshop' });
    const made = await ask('taker', 'POST', 'deliveries', request(serial));
    expect(made.body).toMatchObject({ state: 'expected', pieces: 1 });
    const at = `deliveries/${made.body.id}`;
    const lineAt = `${at}/lines/${made.body.lines[0]?.id ?? ''}`;
    await ask('taker', 'POST', `${at}/actions`, { action: 'start' });
    const off = await ask('taker', 'POST', `${at}/scans`, { serial, weighedMg: 5100 });
    expect(off.body).toMatchObject({ verdict: 'weight_off', differenceMg: 100, delivery: { received: 0 } });
    const scan = { serial, weighedMg: 5100, explanation: '含包装绳' };
    expect((await ask('taker', 'POST', `${at}/scans`, scan)).body).toMatchObject({ verdict: 'received' });
    const back = await ask('taker', 'POST', `${lineAt}/reversals`, { reason: '扫错' });
    expect(back.body).toMatchObject({ received: 0 });
    const reported = await ask('taker', 'POST', `${at}/actions`, { action: 'report' });
    expect(reported.body).toMatchObject({ state: 'differences', unsettled: 1 });
    const proposal = { resolution: 'not_sent', reason: '工坊确认未发' };
    const proposed = await ask('taker', 'POST', `${lineAt}/proposals`, proposal);
    expect(proposed.body).toMatchObject({
      unsettled: 1,
      lines: [{ resolution: 'not_sent', canApprove: false, photos: [] }],
    });
    expect((await ask('headquarters', 'GET', at)).body.lines).toMatchObject([{ canApprove: true }]);
    const { mark } = proposed.body.lines[0] ?? {};
    const settled = await ask('headquarters', 'POST', `${lineAt}/decisions`, { decision: 'approve', mark });
    expect(settled.body).toMatchObject({ unsettled: 0, lines: [{ resolution: 'not_sent' }] });
    await ask('taker', 'POST', `${at}/actions`, { action: 'close' });
    expect((await ask('taker', 'GET', at)).body).toMatchObject({ state: 'closed' });
    expect((await ask('taker', 'GET', 'deliveries?open=false')).body.items.map(({ id }) => id)).toContain(
      made.body.id,
    );
  });

  it('are refused to consultants and to other stores', async () => {
    const { serial } = await shop.piece('taker', { state: 'in_workshop' });
    const { body } = await ask('taker', 'POST', 'deliveries', request(serial));
    const at = `deliveries/${body.id}`;
    const lineAt = `${at}/lines/${body.lines[0]?.id ?? ''}`;
    expect(
      await statuses([
        ask(null, 'GET', 'deliveries'),
        ask('takerConsultant', 'POST', 'deliveries', request(serial)),
        ask('giver', 'POST', 'deliveries', request(serial)),
        ask('giver', 'GET', at),
        ask('giver', 'POST', `${at}/actions`, { action: 'start' }),
        ask('taker', 'POST', `${at}/scans`, { serial }),
        ask('takerConsultant', 'POST', `${at}/scans`, { serial }),
        ask('giver', 'POST', `${lineAt}/reversals`, { reason: '扫错' }),
        ask('giver', 'POST', `${lineAt}/proposals`, { resolution: 'lost', reason: '无' }),
        ask('takerConsultant', 'POST', `${lineAt}/decisions`, { decision: 'approve' }),
        ask(null, 'GET', 'moves'),
      ]),
    ).toEqual([401, 403, 404, 404, 404, 409, 409, 404, 404, 403, 401]);
  });
});

describe('counts over HTTP', () => {
  it('are scanned by two phones, reviewed by two people', async () => {
    const [here, gone] = [await shop.piece('giver'), await shop.piece('giver')];
    const started = await ask('giverConsultant', 'POST', 'counts', { storeId: shop.giver.id });
    const at = `counts/${started.body.id}`;
    const scan = (serial: string) => ({ scans: [{ clientId: newId(), serial, agoMs: 0 }] });
    app.clock.set(new Date(app.clock.now().getTime() + 60_000));
    const first = await ask('giverConsultant', 'POST', `${at}/scans`, scan(here.serial));
    expect(first.body.items).toMatchObject([{ verdict: 'here', first: true, name: '足金戒指' }]);
    expect((await ask('giver', 'POST', `${at}/scans`, scan(here.serial))).body.items).toMatchObject([
      { verdict: 'here', first: false },
    ]);
    const progress = await ask('giver', 'GET', `${at}/progress`);
    expect(progress.body).toMatchObject({ found: 1, hands: [{ scans: 1 }] });
    const reviewed = await ask('giver', 'POST', `${at}/actions`, { action: 'review' });
    const line = reviewed.body.differences.find(({ serial }) => serial === gone.serial);
    expect(line).toMatchObject({ kind: 'missing', resolutions: ['found', 'lost'], canApprove: false });
    const lineAt = `${at}/differences/${line?.id ?? ''}`;
    const proposal = { resolution: 'lost', reason: '已查监控' };
    const markIn = ({ body }: Awaited<ReturnType<typeof ask>>): unknown =>
      body.differences.find(({ serial }) => serial === gone.serial)?.mark;
    const mark = markIn(await ask('giver', 'POST', `${lineAt}/proposals`, proposal));
    expect((await ask('giver', 'GET', 'moves')).body).toMatchObject({ counts: [{ proposed: 1 }] });
    const own = await ask('giver', 'POST', `${lineAt}/decisions`, { decision: 'approve', mark });
    expect(own.body['error']).toMatchObject({ code: 'count.own_proposal' });
    const back = { decision: 'sendBack', mark, reason: '再找一遍' };
    const wordless = { decision: 'sendBack', mark };
    expect((await ask('second', 'POST', `${lineAt}/decisions`, wordless)).status).toBe(400);
    expect((await ask('second', 'POST', `${lineAt}/decisions`, back)).status).toBe(200);
    const anew = markIn(await ask('giverConsultant', 'POST', `${lineAt}/proposals`, proposal));
    const unread = await ask('second', 'POST', `${lineAt}/decisions`, { decision: 'approve', mark });
    expect(unread.body['error']).toMatchObject({ code: 'edit.outdated' });
    const agreed = await ask('second', 'POST', `${lineAt}/decisions`, { decision: 'approve', mark: anew });
    expect(agreed.body.differences.find(({ serial }) => serial === gone.serial)).toMatchObject({
      state: 'settled',
      settledByName: '静安店副店长',
    });
    expect((await ask('giver', 'GET', 'counts')).body.items).toMatchObject([{ id: started.body.id }]);
  });

  it('are refused to other stores, and decisions to consultants', async () => {
    const { body } = await ask('taker', 'POST', 'counts', { storeId: shop.taker.id });
    const at = `counts/${body.id}`;
    const scans = { scans: [{ clientId: newId(), serial: '0'.repeat(20), agoMs: 0 }] };
    const lineAt = `${at}/differences/${newId()}`;
    expect(
      await statuses([
        ask(null, 'GET', 'counts'),
        ask('service', 'POST', 'counts', { storeId: shop.taker.id }),
        ask('giver', 'POST', 'counts', { storeId: shop.taker.id }),
        ask('takerConsultant', 'POST', 'counts', { storeId: shop.taker.id }),
        ask('giver', 'GET', at),
        ask('giver', 'GET', `${at}/progress`),
        ask('giver', 'POST', `${at}/scans`, scans),
        ask('taker', 'POST', `${at}/scans`, { scans: [] }),
        ask('takerConsultant', 'POST', `${at}/actions`, { action: 'review' }),
        ask('giver', 'POST', `${lineAt}/proposals`, { resolution: 'lost', reason: '无' }),
        ask('takerConsultant', 'POST', `${lineAt}/decisions`, { decision: 'approve' }),
      ]),
    ).toEqual([401, 403, 404, 409, 404, 404, 404, 400, 409, 404, 403]);
  });
});

describe('the custody policy over HTTP', () => {
  const own = { toleranceMg: 15, consultantsPack: true, consultantsReceive: null };

  it('is read by everybody of the store and set by headquarters, over what was read', async () => {
    const at = `custody-policy?storeId=${shop.giver.id}`;
    const read = await ask('giverConsultant', 'GET', 'custody-policy');
    expect(read.body).toMatchObject({ store: { value: { toleranceMg: 20, consultantsPack: false } } });
    const { mark } = read.body['store'] as { mark: string };
    const body = { ...own, ofStoreId: shop.giver.id, mark };
    const now = await ask('headquarters', 'POST', at, body);
    expect(now.body).toMatchObject({
      house: { own: { toleranceMg: null }, changedByName: null },
      store: { own, value: { toleranceMg: 15, consultantsPack: true, consultantsReceive: false } },
    });
    const again = await ask('headquarters', 'POST', at, body);
    expect(again.body['error']).toMatchObject({ code: 'edit.outdated' });
  });

  it('is refused to managers, and wider than a scale may ever be', async () => {
    const { body } = await ask('taker', 'GET', 'custody-policy');
    const { mark } = body['house'] as { mark: string };
    const set = { ...own, ofStoreId: null, mark };
    const at = `custody-policy?storeId=${shop.taker.id}`;
    expect(
      await statuses([
        ask(null, 'GET', 'custody-policy'),
        ask('taker', 'POST', 'custody-policy', set),
        ask('giver', 'GET', at),
        ask('headquarters', 'POST', at, { ...set, toleranceMg: 1_001 }),
        ask('headquarters', 'POST', at, { ...set, ofStoreId: newId() }),
      ]),
    ).toEqual([401, 403, 404, 400, 404]);
  });
});
