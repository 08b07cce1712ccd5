import { POLICY_FLOW, type PolicyAction, type PolicyState } from '@zhuyue/shared';
import { anApp, aShop, aStaffMember, CASE_TABLES, FixedClock, type Shop } from '../../../../test/index.js';
import { CustomerAccounts, type StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { Sales, SalesModule } from '../../sales/index.js';
import { StoreModule } from '../../store/index.js';
import { Claims, Policies, ServiceModule, Warranties } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const policies = (): Policies => app.get(Policies);

let shop: Shop;
let author: StaffIdentity;
let approver: StaffIdentity;
let owner = '';
let keys = 0;

async function headquarters(name: string): Promise<StaffIdentity> {
  const { id } = await app.db.transactions.run((tx) => aStaffMember(tx, null, { name }));
  return { id, name, role: 'headquarters', storeIds: 'all' };
}

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  author = await headquarters('何主管');
  approver = await headquarters('沈总监');
  const request = {
    pieceId: shop.pieceIds[0] ?? '',
    phone: '13912345678',
    quotedFen: 515_000,
    receivedFen: 515_000,
    means: 'card' as const,
  };
  await app.get(Sales).handOver(shop.manager, request, 'the-sale-before');
  await app.deliver();
  owner = (await app.get(CustomerAccounts).findByPhone('13912345678'))?.id ?? '';
});
beforeEach(async () => {
  app.clock.set(NOW);
  for (const table of CASE_TABLES) await app.db.database.execute(`DELETE FROM ${table}`);
  await app.db.database.execute("DELETE FROM warranty_policy WHERE state <> 'published' OR version > 1");
});

async function aClaim(problem: 'clasp' | 'stone_loose'): Promise<void> {
  const photo = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('stored_file', {
      id: photo,
      ownerKind: 'customer',
      ownerId: owner,
      purpose: 'claim',
      bytes: 1000,
      width: 10,
      height: 10,
      sha256: photo.repeat(3).slice(0, 64),
      createdAt: app.clock.now(),
    }),
  );
  const request = {
    kind: 'repair' as const,
    pieceId: shop.pieceIds[0] ?? '',
    problem,
    cause: 'wear' as const,
    occurredOn: '2026-03-02',
    description: '扣头松了',
    photoIds: [photo],
    storeId: shop.storeId,
  };
  const id = await app.get(Claims).open(owner, request, `policy-claim-${String((keys += 1))}`);
  await app.get(Claims).stepAsCustomer(id, owner, { action: 'withdraw' });
}

const begun = async (): Promise<string> => policies().begin(author, 'general');
const state = async (id: string): Promise<PolicyState> => (await policies().get(id, author)).line.state;

/** The draft without its first-year rule: what was free costs. */
async function stricter(id: string): Promise<void> {
  const { line } = await policies().get(id, author);
  const rules = line.terms.rules.filter(({ code }) => code !== 'repair.in_year');
  await policies().change(author, id, line.edition, {
    name: line.name,
    effectiveOn: '2026-04-01',
    book: { ...line.terms, rules },
  });
}

const act = async (
  by: StaffIdentity,
  id: string,
  action: Exclude<PolicyAction, 'change'>,
  reason: string | null,
): Promise<void> => {
  const { line } = await policies().get(id, by);
  await policies().act(by, id, line.edition, action, reason);
};

describe('a version of a policy', () => {
  it('begins as the one in force, and only one is written at a time', async () => {
    const answers = await Promise.allSettled([begun(), begun(), begun(), begun()]);
    const won = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(won).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'policy.draft_open' });
    const { line, before, changes } = await policies().get(won[0] ?? '', author);
    expect(line).toMatchObject({ version: 2, state: 'draft', authorName: '何主管' });
    expect([before?.version, changes]).toEqual([1, []]);
  });

  it('is published by another person, after last year was asked again, from a later day on', async () => {
    await aClaim('stone_loose');
    const id = await begun();
    await stricter(id);
    await act(author, id, 'submit', null);
    const refusals = async (by: StaffIdentity) =>
      (await policies().get(id, by)).actions.find(({ action }) => action === 'publish')?.refusals;
    expect(await refusals(author)).toEqual(['own_version', 'not_simulated']);
    await policies().simulate(author, id);
    expect(await refusals(approver)).toEqual([]);
    const { line } = await policies().get(id, approver);
    expect(line.simulation).toMatchObject({
      cases: 1,
      changes: [{ before: 'free', after: 'paid', cases: 1 }],
      changed: [{ before: 'free', after: 'paid', afterRules: ['repair.other'] }],
    });
    await act(approver, id, 'publish', null);
    expect(await state(id)).toBe('published');
    expect((await policies().get(id, author)).actions).toEqual([{ action: 'withdraw', refusals: [] }]);
  });

  it('is run again once it was changed', async () => {
    const id = await begun();
    await stricter(id);
    await policies().simulate(author, id);
    const { line } = await policies().get(id, author);
    await policies().change(author, id, line.edition, {
      name: '新名',
      effectiveOn: '2026-05-01',
      book: line.terms,
    });
    await act(author, id, 'submit', null);
    const { actions } = await policies().get(id, approver);
    expect(actions.find(({ action }) => action === 'publish')?.refusals).toEqual(['not_simulated']);
  });

  it('with a gap or a contradiction is not submitted', async () => {
    const id = await begun();
    const { line } = await policies().get(id, author);
    const rules = line.terms.rules.filter(({ code }) => code !== 'return.other');
    await policies().change(author, id, 1, {
      name: line.name,
      effectiveOn: '2026-04-01',
      book: { ...line.terms, rules },
    });
    expect((await policies().get(id, author)).faults).toEqual([{ fault: 'gap', case: 'return' }]);
    await expect(act(author, id, 'submit', null)).rejects.toMatchObject({
      code: 'policy.action_refused',
    });
  });

  it('is not saved over what a colleague saved meanwhile', async () => {
    const id = await begun();
    const { line } = await policies().get(id, author);
    const draft = { name: line.name, effectiveOn: '2026-04-01', book: line.terms };
    await policies().change(author, id, 1, { ...draft, name: '先存的' });
    await expect(policies().change(approver, id, 1, draft)).rejects.toMatchObject({
      code: 'edit.outdated',
    });
    expect((await policies().get(id, author)).line.name).toBe('先存的');
    await expect(policies().act(author, id, 1, 'submit', null)).rejects.toMatchObject({
      code: 'edit.outdated',
    });
  });

  it('holds for what is sold from its day on, and never for what was sold before', async () => {
    const id = await begun();
    await stricter(id);
    await act(author, id, 'submit', null);
    await policies().simulate(approver, id);
    await act(approver, id, 'publish', null);
    const sell = async (at: string, pieceId: string): Promise<number> => {
      app.clock.set(at);
      const request = {
        pieceId,
        phone: '13912345679',
        quotedFen: 515_000,
        receivedFen: 515_000,
        means: 'card' as const,
      };
      await app.get(Sales).handOver(shop.manager, request, `sale-${pieceId}`);
      await app.deliver();
      return (await app.get(Warranties).ofPieces([pieceId])).get(pieceId)?.policyVersion ?? 0;
    };
    expect(await sell('2026-03-31T06:00:00.000Z', shop.pieceIds[1] ?? '')).toBe(1);
    expect(await sell('2026-04-01T06:00:00.000Z', shop.pieceIds[2] ?? '')).toBe(2);
    await expect(act(approver, id, 'withdraw', '写错了')).rejects.toMatchObject({
      details: { refusals: ['in_force'] },
    });
    await app.db.database.execute('DELETE FROM warranty WHERE policyId = ?', [id]);
  });

  it('goes every line of its table, and no other', async () => {
    const walk: [PolicyAction, PolicyState][] = [
      ['submit', 'in_review'],
      ['takeBack', 'draft'],
      ['submit', 'in_review'],
      ['sendBack', 'draft'],
      ['drop', 'dropped'],
    ];
    const id = await begun();
    for (const [action, to] of walk) {
      const wrong = POLICY_FLOW.actions.filter(
        (one) => one !== 'change' && POLICY_FLOW.next(POLICY_FLOW.first, one) === null,
      );
      expect(wrong.length).toBeGreaterThan(0);
      await act(author, id, action as Exclude<PolicyAction, 'change'>, null);
      expect(await state(id)).toBe(to);
    }
    await expect(act(author, id, 'submit', null)).rejects.toMatchObject({
      code: 'policy.action_refused',
    });
    expect((await policies().get(await begun(), author)).line.version).toBe(3);
  });
});
