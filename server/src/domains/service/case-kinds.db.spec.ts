import { CASE_FLOWS, POLICY_KINDS, PROBLEMS_OF, type ClaimAction, type ClaimState } from '@zhuyue/shared';
import { anApp, CaseKit, FixedClock } from '../../../test/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { InventoryModule, Stock } from '../inventory/index.js';
import { Returns, Sales, SalesModule } from '../sales/index.js';
import { StoreModule } from '../store/index.js';
import { openOf } from './clocks/clock-lines.rules.js';
import { ServiceModule, type ClaimRequest, type ClaimStep } from './index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const kit = new CaseKit(app);
const { asked, byManager, byOwner, byStaff, claims, opened, stateOf, stateOfPiece } = kit;

beforeAll(() => kit.handOver());
beforeEach(async () => {
  app.clock.set(NOW);
  await kit.clear();
});

describe('what an owner may come with', () => {
  it.each(POLICY_KINDS)(
    '%s is reported with its own words, answered by its own rules and kept',
    async (kind) => {
      const [problem = 'other'] = PROBLEMS_OF[kind];
      const id = await opened({ kind, problem });
      const { row } = await claims().forStaff(id, kit.shop.manager);
      expect([row.kind, row.problem, row.policyFacts?.facts.case]).toEqual([kind, problem, kind]);
    },
  );
  it('is refused with a problem of another kind', async () => {
    await expect(opened({ kind: 'cleaning', problem: 'broken' })).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });
  it('counts what was done free of charge by the kind of work', async () => {
    const id = await opened({ kind: 'resizing', problem: 'size_wrong' });
    for (const action of ['accept', 'inspect', 'approve'] as const)
      await byStaff(id, { action, note: '免费改圈' });
    await kit.checked(id);
    for (const action of ['finish', 'handBack'] as const) await byStaff(id, { action });
    await byOwner(id, { action: 'rate', rating: 5 });
    const used = async (over: Partial<ClaimRequest>): Promise<number> =>
      (await claims().coverage(kit.owner, await asked(over))).kept.facts.usedEver;
    expect(await used({ kind: 'resizing', problem: 'size_wrong' })).toBe(1);
    expect(await used({ kind: 'repair', problem: 'size_wrong' })).toBe(1);
    expect(await used({ kind: 'cleaning', problem: 'tarnished' })).toBe(0);
  });
});

const AT_THE_STORE: readonly ClaimState[] = [
  'inspecting',
  'quoted',
  'repairing',
  'ready',
  'unrepaired',
  'sent_back',
  'undelivered',
];
const PARCEL = { carrier: '顺丰', number: 'SF1234567890', address: '上海市静安区南京西路 1 号 林知夏' };

describe.each(['repair', 'return', 'complaint', 'trade_in'] as const)('the table of a %s', (kind) => {
  const flow = CASE_FLOWS[kind];
  const cells = flow.states.flatMap((state) =>
    flow.actions
      .filter((action) => action !== 'unsettle' && action !== 'lapse')
      .map((action) => [state, action] as const),
  );

  it.each(cells)(
    'from %s, %s goes where the table says or is refused and changes nothing',
    async (state, action) => {
      const [problem = 'other'] = PROBLEMS_OF[kind];
      const id = await opened({ kind, problem });
      await app.db.database.execute('UPDATE claim SET state = ? WHERE id = ?', [state, id]);
      const here = AT_THE_STORE.includes(state);
      await app.db.database.execute('UPDATE piece SET state = ? WHERE id = ?', [
        here ? 'in_service' : 'with_owner',
        kit.piece,
      ]);
      // What is at the bench was looked at.
      if (state === 'repairing' && kind === 'repair') await kit.checked(id);
      const next = flow.next(state, action);
      const [role] = flow.roles[action];
      const step = stepOf(action);
      const done = role === 'customer' ? byOwner(id, step) : byManager(id, step);
      const outcome = await done.then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code,
      );
      // Nothing to hand back, and no paper that settles it.
      const blocked =
        (state === 'rejected' && (action === 'handBack' || action === 'sendBack')) || action === 'settle';
      expect(outcome).toBe(next === null || blocked ? 'claim.action_refused' : 'done');
      expect(await stateOf(id)).toBe(outcome === 'done' ? (next as ClaimState) : state);
    },
  );

  const stepOf = (action: ClaimAction): ClaimStep => ({
    action,
    note: '说明',
    ...(action === 'reject' ? { rejectReason: 'other' as const } : {}),
    ...(action === 'rate' ? { rating: 4 } : {}),
    ...(action === 'answer' ? { estimateFen: 300_000 } : {}),
    ...(action === 'send' || action === 'sendBack' ? { parcel: PARCEL } : {}),
    ...(action === 'quote'
      ? { quote: { lines: [{ text: '工费', fen: 100 }], ceilingFen: 100, validUntil: '2026-03-05' } }
      : {}),
    ...(action === 'carryOut' ? { rootCause: 'delay' as const, correction: '加一位镶嵌师' } : {}),
  });
});

describe('goods that come back', () => {
  const toSettling = async (kind: 'return' | 'exchange'): Promise<string> => {
    const id = await opened({ kind, problem: 'other', cause: 'taste', worn: false, complete: true });
    for (const action of ['accept', 'inspect', 'approve'] as const)
      await byStaff(id, { action, note: '完好' });
    return id;
  };
  const saleId = async (): Promise<string> =>
    (await app.get(Sales).livingOf([kit.piece])).get(kit.piece)?.id ?? '';

  it('are the owner’s again once inspected, settled by the return and open again when it is undone', async () => {
    const id = await toSettling('return');
    expect([await stateOf(id), await stateOfPiece()]).toEqual(['settling', 'with_owner']);
    await expect(byManager(id, { action: 'settle' })).rejects.toMatchObject({
      details: { refusals: ['paper_missing'] },
    });
    const sale = await saleId();
    const { serial } = await app.get(Stock).get(kit.piece);
    const paper = {
      serial,
      ground: 'no_reason',
      condition: 'new',
      reason: '不合心意',
      deductions: [],
    } as const;
    await app.get(Returns).take(kit.shop.manager, sale, paper, 'the-return');
    await app.deliver();
    expect([await stateOf(id), await stateOfPiece()]).toEqual(['settled', 'returned']);
    await app.get(Returns).undo(kit.shop.manager, sale, '顾客改变主意');
    await app.deliver();
    expect([await stateOf(id), await stateOfPiece()]).toEqual(['settling', 'with_owner']);
    await byManager(id, { action: 'reconsider', note: '再验一次' });
    expect(await stateOf(id)).toBe('accepted');
  });
  it('of an exchange are settled by the trade-in as well, and news that came late settles nothing', async () => {
    const id = await toSettling('exchange');
    const sale = await saleId();
    const told = async (topic: string): Promise<void> => {
      await app.db.transactions.run((tx) => app.get(Outbox).add(tx, topic, { saleId: sale }));
      await app.deliver();
    };
    await told('sale.traded_in');
    expect(await stateOf(id)).toBe('settling');
    await app.db.database.execute("UPDATE sale SET state = 'traded_in' WHERE id = ?", [sale]);
    await told('sale.traded_in');
    expect(await stateOf(id)).toBe('settled');
    await app.db.database.execute("UPDATE sale SET state = 'handed_over' WHERE id = ?", [sale]);
    await told('sale.trade_in_undone');
    expect(await stateOf(id)).toBe('settling');
  });
  it('asks whether it was worn, and is answered by that', async () => {
    const ask = async (over: Partial<ClaimRequest>) =>
      (
        await claims().coverage(
          kit.owner,
          await asked({ kind: 'return', problem: 'other', cause: 'taste', ...over }),
        )
      ).kept;
    expect((await ask({})).open).toMatchObject({ worn: [true, false], complete: [true, false] });
    expect((await ask({ worn: true, complete: true })).facts).toMatchObject({ worn: true, case: 'return' });
  });
  it('is brought for nothing when the owner thinks better of it, and taken up again', async () => {
    const id = await opened({ kind: 'return', problem: 'other' });
    await byStaff(id, { action: 'accept' });
    await byStaff(id, { action: 'inspect' });
    await byOwner(id, { action: 'askBack' });
    expect([await stateOf(id), await stateOfPiece()]).toEqual(['unrepaired', 'in_service']);
    await byOwner(id, { action: 'goOn' });
    await byOwner(id, { action: 'askBack' });
    await byStaff(id, { action: 'handBack' });
    expect([await stateOf(id), await stateOfPiece()]).toEqual(['handed_back', 'with_owner']);
  });
});

describe('what is sent', () => {
  const partOf = async (id: string): Promise<[string, string][]> =>
    (await claims().forStaff(id, kit.shop.manager)).clocks
      .filter(({ row }) => row.promise === 'return_cycle')
      .map((clock) => [clock.row.state, openOf(clock).part]);

  it('goes in and back by parcel, the way counted apart from the work, and is the owner’s when it has arrived', async () => {
    const id = await opened();
    await byStaff(id, { action: 'accept' });
    await expect(byOwner(id, { action: 'send' })).rejects.toMatchObject({ code: 'request.invalid' });
    await byOwner(id, { action: 'send', parcel: PARCEL });
    expect(await partOf(id)).toEqual([['running', 'logistics']]);
    await byStaff(id, { action: 'inspect' });
    expect(await partOf(id)).toEqual([['running', 'handling']]);
    await byStaff(id, { action: 'approve', note: '可修' });
    await kit.checked(id);
    await byStaff(id, { action: 'finish' });
    await byStaff(id, { action: 'sendBack', parcel: { ...PARCEL, number: 'SF2' } });
    expect([await partOf(id), await stateOfPiece()]).toEqual([[['running', 'logistics']], 'in_service']);
    await byOwner(id, { action: 'receive' });
    expect([await stateOf(id), await stateOfPiece()]).toEqual(['handed_back', 'with_owner']);
    const { parcels } = await claims().forCustomer(id, kit.owner);
    expect(parcels.map(({ way, number }) => [way, number])).toEqual([
      ['in', PARCEL.number],
      ['back', 'SF2'],
    ]);
  });
  it('comes back when it could not be delivered, and is sent again, collected or looked at once more', async () => {
    const id = await opened();
    await byStaff(id, { action: 'accept' });
    await byOwner(id, { action: 'send', parcel: PARCEL });
    await byOwner(id, { action: 'recall' });
    await byStaff(id, { action: 'inspect' });
    await byOwner(id, { action: 'askBack' });
    await byStaff(id, { action: 'sendBack', parcel: PARCEL });
    await byStaff(id, { action: 'failDelivery' });
    await byManager(id, { action: 'reconsider', note: '盒子压坏，开箱复检' });
    await byOwner(id, { action: 'askBack' });
    await byStaff(id, { action: 'handBack' });
    const [last] = await app.db.database.query<{ action: string }>(
      'SELECT action FROM piece_event WHERE pieceId = ? ORDER BY seq DESC LIMIT 1',
      [kit.piece],
    );
    expect([await stateOf(id), last?.action]).toEqual(['handed_back', 'giveBack']);
  });
});

describe('what is settled with words', () => {
  it.each(['complaint', 'question', 'trade_in'] as const)(
    'a %s asks no policy, needs no picture, and leaves the piece free for a case of its own',
    async (kind) => {
      const id = await opened({ kind, problem: 'other', photoIds: [] });
      await opened();
      expect(await claims().get(id)).toMatchObject({ coverage: null, policyFacts: null });
      const question = await asked({ kind, problem: 'other' });
      await expect(claims().coverage(kit.owner, question)).rejects.toMatchObject({ code: 'request.invalid' });
    },
  );
  it('needs a picture for everything else', async () => {
    await expect(opened({ photoIds: [] })).rejects.toMatchObject({ code: 'request.invalid' });
  });
  it('a trade-in is not answered without a figure', async () => {
    const id = await opened({ kind: 'trade_in', problem: 'other' });
    const answer: ClaimStep = { action: 'answer', note: '按今日金价估' };
    await expect(byStaff(id, answer)).rejects.toMatchObject({ code: 'request.invalid' });
    await byStaff(id, { ...answer, estimateFen: 412_300 });
    expect(await claims().get(id)).toMatchObject({ state: 'answered', estimateFen: 412_300 });
  });
  it('a complaint goes back and forth over its solution, and is over only with a cause and what is done about it', async () => {
    const id = await opened({ kind: 'complaint', problem: 'other', photoIds: [] });
    await byStaff(id, { action: 'accept' });
    await byStaff(id, { action: 'propose', note: '免费清洗一次' });
    await byOwner(id, { action: 'refuse', note: '请再想想' });
    await byStaff(id, { action: 'propose', note: '退还加急费' });
    await byOwner(id, { action: 'agree' });
    await expect(byStaff(id, { action: 'carryOut', note: '已退还' })).rejects.toMatchObject({
      code: 'request.invalid',
    });
    const over: ClaimStep = {
      action: 'carryOut',
      note: '已退还',
      rootCause: 'delay',
      correction: '排班提前一周',
    };
    await byStaff(id, over);
    expect(await claims().get(id)).toMatchObject({ state: 'answered', rootCause: 'delay' });
    await byOwner(id, { action: 'rate', rating: 4 });
    expect(await stateOf(id)).toBe('closed');
  });
});
