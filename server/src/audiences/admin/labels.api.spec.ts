import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../test/index.js';
import { Sessions } from '../../platform/auth/index.js';

const app = anApp({ keep: true });
type Who = 'consultant' | 'manager' | 'headquarters' | 'service' | 'stranger';
const tokens: Record<Who, string> = {
  consultant: '',
  manager: '',
  headquarters: '',
  service: '',
  stranger: '',
};
const made = { piece: '', template: '' };

const FORM = {
  name: '40 × 30',
  kind: 'single',
  widthDmm: 400,
  heightDmm: 300,
  marginDmm: 12,
  tailDmm: 0,
  columns: 1,
  rows: 1,
  leftDmm: 0,
  topDmm: 0,
  gapXDmm: 0,
  gapYDmm: 0,
  moduleHmm: 30,
  linkCase: 'lower',
  code: 'qr',
  items: ['name', 'price'],
};
const HOUSE = {
  maker: '珠约珠宝有限公司',
  trademark: '珠约',
  address: '上海市静安区南京西路 1266 号',
  contact: '',
  conformity: '合格',
  standardMetal: 'GB 11887',
  standardGem: '',
  standardDiamond: '',
};

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, other, style] = [await aStore(tx), await aStore(tx), await aStyle(tx)];
    made.piece = (await aPiece(tx, style, store)).id;
    const hands = {
      consultant: await aStaffMember(tx, store),
      manager: await aStaffMember(tx, store, { role: 'manager' }),
      service: await aStaffMember(tx, store, { role: 'service' }),
      stranger: await aStaffMember(tx, other, { role: 'manager' }),
      headquarters: await aStaffMember(tx, null),
    };
    for (const who of Object.keys(hands) as Who[])
      tokens[who] = (await app.get(Sessions).issue(tx, 'staff', hands[who].id, 'test')).token;
  }),
);

interface Reply {
  templates: { id: string; faults: string[] }[];
  missing: string[];
  items: Record<string, unknown>[];
  [field: string]: unknown;
}
const ask = async (who: Who, path: string, body?: object) => {
  const reply = await app.inject({
    method: body ? 'POST' : 'GET',
    url: `/api/admin/labels/${path}`,
    headers: { authorization: `Bearer ${tokens[who]}` },
    ...(body ? { payload: body } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Reply>() };
};

describe('the settings of labels', () => {
  it('let a manager make a form and headquarters say who the house is', async () => {
    expect((await ask('consultant', 'settings/templates', FORM)).status).toBe(403);
    const added = await ask('manager', 'settings/templates', FORM);
    expect(added.body.templates).toMatchObject([{ ...FORM, active: true, faults: [] }]);
    made.template = added.body.templates[0]?.id ?? '';
    expect((await ask('manager', 'settings/house', HOUSE)).status).toBe(403);
    const said = await ask('headquarters', 'settings/house', HOUSE);
    expect(said.body).toMatchObject({ house: HOUSE, missing: ['contact'], base: 'https://zhuyue.test' });
    expect((await ask('consultant', 'settings')).body).toEqual(said.body);
    expect((await ask('service', 'settings')).status).toBe(403);
  });

  it('refuse a form outside of the bounds', async () => {
    expect(
      (await ask('manager', `settings/templates/${made.template}`, { ...FORM, widthDmm: 5000 })).status,
    ).toBe(400);
  });
});

describe('labels on the desk', () => {
  it('are chosen, previewed, printed and found again', async () => {
    expect((await ask('consultant', 'pieces?unprinted=true')).body).toMatchObject({ total: 1 });
    const drafts = await ask('consultant', 'drafts', { pieceIds: [made.piece] });
    expect(drafts.body.items).toMatchObject([{ refusal: null, print: { feeFenPerGram: 3000 } }]);
    const order = { pieceIds: [made.piece], templateId: made.template };
    const printed = await ask('consultant', 'jobs', order);
    expect(printed.status).toBe(200);
    expect(printed.body).toMatchObject({ count: 1, copies: 0, template: { id: made.template } });
    expect((await ask('consultant', 'jobs', order)).status).toBe(422);
    const again = await ask('consultant', `jobs/${String(printed.body['id'])}`);
    expect(again.body).toEqual(printed.body);
    expect((await ask('manager', 'jobs')).body).toMatchObject({ total: 1 });
  });

  it('of another store are not there', async () => {
    expect((await ask('stranger', 'drafts', { pieceIds: [made.piece] })).status).toBe(404);
    expect((await ask('stranger', 'jobs')).body).toMatchObject({ total: 0 });
    expect((await ask('service', 'pieces')).status).toBe(403);
  });
});
