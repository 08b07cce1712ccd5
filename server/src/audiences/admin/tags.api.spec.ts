import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../test/index.js';
import { Sessions } from '../../platform/auth/index.js';

const app = anApp({ keep: true });
const made = { piece: '', serial: '' };
const tokens: Record<'manager' | 'consultant' | 'stranger', string> = {
  manager: '',
  consultant: '',
  stranger: '',
};

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, other, style] = [await aStore(tx), await aStore(tx), await aStyle(tx)];
    const piece = await aPiece(tx, style, store);
    Object.assign(made, { piece: piece.id, serial: piece.serial });
    const hands = {
      manager: await aStaffMember(tx, store, { role: 'manager', name: '林岚' }),
      consultant: await aStaffMember(tx, store),
      stranger: await aStaffMember(tx, other, { role: 'manager' }),
    };
    for (const who of ['manager', 'consultant', 'stranger'] as const)
      tokens[who] = (await app.get(Sessions).issue(tx, 'staff', hands[who].id, 'test')).token;
  }),
);

interface Reply {
  items: { version: number; serial: string; state: string; steps: string[] }[];
  error?: { code: string };
}
const ask = async (who: keyof typeof tokens, body?: object) => {
  const reply = await app.inject({
    method: body ? 'POST' : 'GET',
    url: `/api/admin/pieces/${made.piece}/tags`,
    headers: { authorization: `Bearer ${tokens[who]}` },
    ...(body ? { payload: body } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Reply>() };
};

describe('the tags of a piece on the desk', () => {
  it('offer each person their own steps', async () => {
    const steps = async (who: keyof typeof tokens) => (await ask(who)).body.items[0]?.steps;
    expect(await steps('manager')).toEqual(['reprint', 'void', 'reportLost', 'reportTampered']);
    expect(await steps('consultant')).toEqual(['reportLost', 'reportTampered']);
    expect((await ask('stranger')).status).toBe(404);
  });

  it('take a reprint once; who looked at the old page hears that it changed', async () => {
    const order = { step: 'reprint', version: 1, reason: '吊牌折断' };
    const done = await ask('manager', order);
    expect(done.status).toBe(200);
    expect(done.body.items).toMatchObject([
      { version: 2, state: 'active', madeByName: '林岚', printedAt: null },
      { version: 1, state: 'superseded', serial: made.serial, reason: '吊牌折断', steps: [] },
    ]);
    expect(await ask('manager', order)).toMatchObject({
      status: 409,
      body: { error: { code: 'tag.changed' } },
    });
    expect((await ask('consultant', { ...order, version: 2 })).status).toBe(403);
    expect((await ask('stranger', { ...order, version: 2 })).status).toBe(404);
  });
});
