import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../test/index.js';
import { Sessions } from '../../platform/auth/index.js';

interface Body {
  [field: string]: unknown;
}
const ROLES = ['consultant', 'service', 'manager', 'headquarters'] as const;
type Role = (typeof ROLES)[number];

const app = anApp({ keep: true });
const made = { piece: '', store: '', style: '' };
const shop: { store: { id: string }; style: { id: string } } = { store: { id: '' }, style: { id: '' } };
const tokens: Record<Role, string> = { consultant: '', service: '', manager: '', headquarters: '' };

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = await aStore(tx);
    const style = await aStyle(tx);
    for (const role of ROLES) {
      const person = await aStaffMember(tx, role === 'headquarters' ? null : store, { role });
      tokens[role] = (await app.get(Sessions).issue(tx, 'staff', person.id, 'test')).token;
    }
    Object.assign(made, { store: store.id, style: style['code'] });
    Object.assign(shop, { store, style });
  }),
);
beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    made.piece = (await aPiece(tx, shop.style, shop.store)).id;
  }),
);

const ask = async (who: Role, method: 'GET' | 'POST', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: { authorization: `Bearer ${tokens[who]}` },
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>(), text: reply.body };
};
const edit = (who: Role, body: object) =>
  ask(who, 'POST', `pieces/${made.piece}/edits`, { reason: '复核', ...body });

describe('the cost of a piece', () => {
  it('is told to headquarters and to nobody else, not in the history either', async () => {
    expect((await edit('headquarters', { note: 'recost', costFen: 777_123 })).body).toMatchObject({
      costFen: 777_123,
      history: [{}, { action: 'recost', changes: [{ fact: 'costFen', before: '300000', after: '777123' }] }],
    });
    for (const who of ['manager', 'consultant', 'service'] as const) {
      const { body, text } = await ask(who, 'GET', `pieces/${made.piece}`);
      expect(body).toMatchObject({ costFen: null, history: [{}, { action: 'recost', changes: [] }] });
      expect(text).not.toMatch(/777123|300000/);
    }
    expect((await edit('manager', { note: 'recost', costFen: 1 })).status).toBe(403);
  });
});

describe('the desk edits a piece', () => {
  it('with a reason, by what the reply offers the role', async () => {
    const offered = async (who: Role) => (await ask(who, 'GET', `pieces/${made.piece}`)).body['edits'];
    expect(await offered('consultant')).toEqual(['relocate']);
    expect(await offered('service')).toEqual(['weigh', 'resize', 'relocate', 'recondition']);
    expect(await offered('manager')).toContain('certify');
    expect(await offered('headquarters')).toContain('consign');
    const weighed = await edit('manager', { note: 'weigh', goldMg: 4_980, grossMg: 5_010, paper: '秤 3' });
    expect(weighed.body).toMatchObject({ goldMg: 4_980, grossMg: 5_010 });
    expect(weighed.body['history']).toContainEqual(
      expect.objectContaining({
        action: 'weigh',
        reason: '复核',
        evidence: [{ kind: 'document', ref: '秤 3', url: null, previewUrl: null }],
        changes: [
          { fact: 'goldMg', before: '5000', after: '4980' },
          { fact: 'grossMg', before: '5000', after: '5010' },
        ],
      }),
    );
    expect((await edit('consultant', { note: 'weigh', goldMg: 1, grossMg: 1 })).status).toBe(403);
  });

  it('refuses a field that is missing, a gross weight under the metal, and a store that is not there', async () => {
    expect((await edit('manager', { note: 'weigh', goldMg: 4_980 })).status).toBe(400);
    expect((await edit('manager', { note: 'weigh', goldMg: 4_980, grossMg: 4_979 })).status).toBe(400);
    const nowhere = { note: 'consign', consignorId: made.piece };
    expect((await edit('headquarters', nowhere)).body['error']).toMatchObject({ code: 'store.not_found' });
    expect((await ask('manager', 'POST', `pieces/${made.piece}/edits`, { note: 'weigh' })).status).toBe(400);
  });

  it('gives it into consignment and back', async () => {
    const given = await edit('headquarters', { note: 'consign', consignorId: made.store });
    expect(given.body).toMatchObject({ consignorId: made.store });
    expect(given.body['consignorName']).toMatch(/珠约/);
    const back = await edit('headquarters', { note: 'consign', consignorId: null });
    expect(back.body).toMatchObject({ consignorId: null, consignorName: null });
  });
});

it('reports a piece stolen and found, each with its reason', async () => {
  const act = (who: Role, action: string) =>
    ask(who, 'POST', `pieces/${made.piece}/actions`, { action, reason: '盘点时不见', paper: '沪公刑 1' });
  expect((await act('consultant', 'reportStolen')).status).toBe(403);
  expect((await act('manager', 'reportStolen')).body).toMatchObject({
    state: 'stolen',
    actions: [
      { action: 'recover', refusals: [] },
      { action: 'recoverToService', refusals: ['owner_missing'] },
      { action: 'recoverToOwner', refusals: ['owner_missing'] },
    ],
  });
  expect((await act('manager', 'recover')).body).toMatchObject({ state: 'in_stock' });
  expect((await act('manager', 'melt')).status).toBe(403);
  expect((await act('headquarters', 'retire')).body).toMatchObject({ state: 'retired' });
  expect((await act('headquarters', 'reinstate')).body).toMatchObject({ state: 'in_stock' });
});

describe('a certificate on the desk', () => {
  const paper = { lab: 'NGTC', number: 'NGTC2026-0031', reason: '随货' };

  it('is bound by a manager, and taken off by headquarters alone', async () => {
    const bound = await ask('manager', 'POST', `pieces/${made.piece}/certificates`, paper);
    expect(bound.body['certificates']).toMatchObject([{ lab: 'NGTC', number: 'NGTC2026-0031' }]);
    const path = `pieces/${made.piece}/certificates/remove`;
    expect((await ask('manager', 'POST', path, paper)).status).toBe(403);
    expect((await ask('headquarters', 'POST', path, paper)).body['certificates']).toEqual([]);
    expect((await ask('consultant', 'POST', `pieces/${made.piece}/certificates`, paper)).status).toBe(403);
  });

  it('claimed twice waits on the morning screen until headquarters settles it', async () => {
    const other = { ...paper, number: 'NGTC2026-0032' };
    await ask('manager', 'POST', `pieces/${made.piece}/certificates`, other);
    const enrolled = {
      storeId: made.store,
      goldMg: 1_000,
      grossMg: 1_000,
      sizeHmm: null,
      fixedPriceFen: null,
      stonesFen: 0,
      costFen: 1,
      container: 'safe',
      condition: 'new',
      consignorId: null,
      stones: [],
      certificates: [{ lab: other.lab, number: other.number }],
      inStore: true,
      reason: '完工',
    };
    const enrol = (who: Role) => ask(who, 'POST', 'enrolments', { ...enrolled, styleCode: made.style });
    expect((await enrol('manager')).status).toBe(403);
    expect((await enrol('headquarters')).body['error']).toMatchObject({ code: 'certificate.conflict' });
    const seen = await ask('manager', 'GET', 'certificate-conflicts');
    expect(seen.body).toMatchObject({ settles: false, items: [{ number: other.number }] });
    const [conflict] = seen.body['items'] as { id: string }[];
    const path = `certificate-conflicts/${conflict?.id ?? ''}/settle`;
    const settle = { outcome: 'kept', reason: '新件证书为伪' };
    expect((await ask('manager', 'POST', path, settle)).status).toBe(403);
    expect((await ask('headquarters', 'POST', path, settle)).body).toMatchObject({ items: [] });
  });
});
