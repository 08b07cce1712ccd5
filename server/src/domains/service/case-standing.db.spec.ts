import { anApp, aCustomer, aShop, CaseKit, FixedClock } from '../../../test/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { InventoryModule, Stock } from '../inventory/index.js';
import { Returns, Sales, SalesModule } from '../sales/index.js';
import { StoreModule } from '../store/index.js';
import { Inheritances, Passings, ServiceModule, Ways, Workshop, type ClaimStep } from './index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const PARCEL = { carrier: '顺丰', number: 'SF123', address: '上海市静安区' };
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const kit = new CaseKit(app);
let used = 0;

beforeAll(async () => {
  kit.shop = await app.db.transactions.run((tx) => aShop(tx, { pieces: 20 }));
});
beforeEach(async () => {
  app.clock.set(NOW);
  kit.piece = kit.shop.pieceIds[used] ?? '';
  used += 1;
  kit.owner = await soldTo('13912345678');
});

type Step = ClaimStep & { by?: 'owner' | 'manager' };
const take = async (id: string, ...steps: Step[]): Promise<void> => {
  for (const { by, ...step } of steps) {
    if (step.action === 'finish') await kit.checked(id);
    await (by === 'owner'
      ? kit.byOwner(id, step)
      : by === 'manager'
        ? kit.byManager(id, step)
        : kit.byStaff(id, step));
  }
};
const IN: Step[] = [{ action: 'accept' }, { action: 'inspect' }];
const GRANT: Step = { action: 'approve', note: '免费' };
const OUT: Step[] = [
  { action: 'finish' },
  { action: 'handBack' },
  { action: 'rate', rating: 5, by: 'owner' },
];
const quote = (fen: number): Step => ({
  action: 'quote',
  quote: { lines: [{ text: '换扣', fen }], ceilingFen: fen, validUntil: '2026-03-05' },
});

async function soldTo(phone: string): Promise<string> {
  const paid = { quotedFen: 515_000, receivedFen: 515_000, means: 'card' as const };
  await app.get(Sales).handOver(kit.shop.manager, { pieceId: kit.piece, phone, ...paid }, newId());
  await app.deliver();
  return (await app.get(CustomerAccounts).findByPhone(phone))?.id ?? '';
}
/** Taken back over the counter, and sold to somebody else. */
async function soldAgainTo(phone: string): Promise<string> {
  const sale = (await app.get(Sales).livingOf([kit.piece])).get(kit.piece)?.id ?? '';
  const { serial } = await app.get(Stock).get(kit.piece);
  const why = { ground: 'no_reason', condition: 'new', reason: '不合心意', deductions: [] } as const;
  await app.get(Returns).take(kit.shop.manager, sale, { serial, ...why }, newId());
  await app.deliver();
  await app.db.database.execute("UPDATE piece SET state = 'in_stock', ownerId = NULL WHERE id = ?", [
    kit.piece,
  ]);
  return soldTo(phone);
}
const clasp = async (owner = kit.owner, occurredOn = '2026-03-02'): Promise<string> => {
  const asked = { pieceId: kit.piece, kind: 'repair', problem: 'clasp', occurredOn } as const;
  return (await kit.claims().coverage(owner, asked)).answer.outcome;
};
const opensFor = async (owner: string): Promise<string> => {
  const photo = await kit.aPhoto('customer', owner);
  return kit.claims().open(owner, await kit.asked({ photoIds: [photo] }), newId());
};

describe('what has become another’s', () => {
  it('is not the former owner’s to begin again about', async () => {
    const id = await kit.opened();
    await kit.byOwner(id, { action: 'withdraw' });
    const phone = '13900000002';
    const taker = await aCustomer(app.db, phone);
    const gift = { pieceId: kit.piece, kind: 'gift' as const, phone, words: '送你' };
    const passing = await app.get(Passings).offer(kit.owner, gift, newId());
    await app.get(Passings).act(taker, passing, 'accept');
    app.clock.set('2026-03-04T06:00:00.000Z');
    await app.get(Passings).runDue();
    await expect(kit.byOwner(id, { action: 'reopen' })).rejects.toMatchObject({
      details: { refusals: ['piece_not_theirs'] },
    });
    expect(await opensFor(taker)).toHaveLength(26);
  });

  it('by a sale that ended takes the open cases with it', async () => {
    const id = await kit.opened();
    await take(id, { action: 'accept' }, { action: 'send', parcel: PARCEL, by: 'owner' });
    const buyer = await soldAgainTo('13800000008');
    expect(await kit.stateOf(id)).toBe('closed');
    expect(await opensFor(buyer)).toHaveLength(26);
  });
});

describe('an heir', () => {
  it('waits while the piece is at the bench, and has it when the case is over', async () => {
    const heir = await aCustomer(app.db, '13900000001');
    const { serial } = await app.get(Stock).get(kit.piece);
    const documents = [];
    for (const kind of ['death', 'kinship', 'consent'] as const)
      documents.push({ kind, fileId: await kit.aPhoto('customer', heir) });
    const heirs = app.get(Inheritances);
    const asked = { serial, heirName: '林', relation: 'child' as const, documents };
    const id = await heirs.request(heir, asked, newId());
    await heirs.actAsStaff(kit.shop.manager, id, 'check');
    const office = {
      ...kit.shop.manager,
      id: newId(),
      role: 'headquarters' as const,
      storeIds: 'all' as const,
    };
    await heirs.actAsStaff(office, id, 'confirm');
    const claim = await kit.opened({ problem: 'clasp' });
    await take(claim, ...IN, GRANT);
    app.clock.set('2026-03-20T06:00:00.000Z');
    await heirs.runDue();
    expect((await heirs.get(id))?.state).toBe('waiting');
    await take(claim, { action: 'finish' }, { action: 'handBack' });
    await app.db.database.execute('UPDATE claim SET unexplained = 0 WHERE id = ?', [claim]);
    await take(claim, { action: 'close', by: 'manager' });
    await heirs.runDue();
    expect((await app.get(Stock).get(kit.piece)).ownerId).toBe(heir);
  });
});

describe('a return', () => {
  it('asked for in time is taken when its parcel comes later, once the case has found it right', async () => {
    app.clock.set('2026-03-30T06:00:00.000Z');
    const more = { cause: 'taste', worn: false, complete: true, occurredOn: '2026-03-30' } as const;
    const id = await kit.opened({ kind: 'return', problem: 'other', ...more });
    await take(id, { action: 'accept' }, { action: 'send', parcel: PARCEL, by: 'owner' });
    app.clock.set('2026-04-03T06:00:00.000Z');
    await take(id, { action: 'inspect' });
    const sale = (await app.get(Sales).livingOf([kit.piece])).get(kit.piece)?.id ?? '';
    expect(await app.get(Ways).agreedBack(sale)).toBe(false);
    await take(id, { action: 'approve', note: '完好' });
    const { serial } = await app.get(Stock).get(kit.piece);
    const why = { ground: 'no_reason', condition: 'new', reason: '不合心意', deductions: [] } as const;
    const back = (agreed: boolean) =>
      app.get(Returns).take(kit.shop.manager, sale, { serial, ...why }, newId(), agreed);
    await expect(back(false)).rejects.toMatchObject({ details: { refusals: ['period_over'] } });
    await back(await app.get(Ways).agreedBack(sale));
    await app.deliver();
    expect(await kit.stateOf(id)).toBe('settled');
  });
});

describe('whoever agrees', () => {
  it('agrees to what they have read, and to nothing that came after it', async () => {
    const id = await kit.opened({ problem: 'broken' });
    await take(id, ...IN, quote(50_000));
    const read = (await kit.claims().forCustomer(id, kit.owner)).history.at(-1)?.id;
    await take(id, quote(500_000));
    await expect(kit.byOwner(id, { action: 'agree', seen: read })).rejects.toMatchObject({
      code: 'edit.outdated',
    });
    const now = (await kit.claims().forCustomer(id, kit.owner)).history.at(-1)?.id;
    await kit.byOwner(id, { action: 'agree', seen: now });
    expect(await kit.stateOf(id)).toBe('repairing');
  });

  it('owes nothing of it for work that was granted free afterwards', async () => {
    const id = await kit.opened({ problem: 'broken' });
    await take(id, ...IN, quote(50_000), { action: 'agree', by: 'owner' });
    await take(id, { action: 'reconsider', note: '再看一次', by: 'manager' }, GRANT);
    await expect(
      app.get(Workshop).add(id, kit.shop.service, { work: 'solder', costFen: 50_000, parts: [] }),
    ).rejects.toMatchObject({ code: 'claim.above_ceiling' });
  });
});

describe('what is free once', () => {
  const free = async (over: Parameters<typeof kit.opened>[0] = {}): Promise<void> =>
    take(await kit.opened({ problem: 'clasp', ...over }), ...IN, GRANT, ...OUT);

  it('is used up by work that was finished', async () => {
    await free();
    expect(await clasp()).toBe('paid');
  });
  it('is not used up by nothing: asked back, or rejected', async () => {
    await take(
      await kit.opened({ problem: 'clasp' }),
      ...IN,
      { action: 'askBack', by: 'owner' },
      { action: 'handBack' },
      { action: 'rate', rating: 3, by: 'owner' },
    );
    await take(
      await kit.opened({ problem: 'clasp' }),
      { action: 'reject', rejectReason: 'no_fault_found', note: '没有毛病' },
      { action: 'close', by: 'manager' },
    );
    expect(await clasp()).toBe('free');
  });
  it('is not used up by what was paid for', async () => {
    const id = await kit.opened({ problem: 'clasp' });
    await take(id, ...IN, quote(30_000), { action: 'agree', by: 'owner' }, ...OUT);
    expect(await clasp()).toBe('free');
  });
  it('is not given a second time to a case that lay meanwhile', async () => {
    const id = await kit.opened({ problem: 'clasp' });
    await kit.byOwner(id, { action: 'withdraw' });
    await free();
    await kit.byOwner(id, { action: 'reopen' });
    expect((await kit.claims().get(id)).coverage).toBe('paid');
  });
  it('is counted from the day of the work, whatever day an owner names', async () => {
    app.clock.set('2027-02-20T06:00:00.000Z');
    await free({ occurredOn: '2026-03-02' });
    app.clock.set('2027-03-01T06:00:00.000Z');
    expect(await clasp(kit.owner, '2027-03-01')).toBe('paid');
  });
  it('is whole for whoever buys the piece anew', async () => {
    await free();
    expect(await clasp(await soldAgainTo('13800000009'))).toBe('free');
  });
});
