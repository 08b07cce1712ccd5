import { aCustomer, anApp, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
type Who = 'consultant' | 'manager' | 'headquarters' | 'foreign';
const heads: Partial<Record<Who, Record<string, string>>> = {};
let shop: Shop;
let piece = '';

const ask = async (who: Who, method: 'GET' | 'POST', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: { ...heads[who], 'idempotency-key': newId() },
    ...(payload ? { payload } : {}),
  });
  const body = reply.body.startsWith('{') ? reply.json<Record<string, unknown>>() : {};
  return { status: reply.statusCode, body, code: (body['error'] as { code?: string } | undefined)?.code };
};
interface Waiting {
  items: { pieceId: string; days: number; proposal: { id: string; own: boolean } | null }[];
  late: number;
}
const waiting = async (who: Who): Promise<Waiting> =>
  (await ask(who, 'GET', 'dispositions')).body as unknown as Waiting;

beforeAll(async () => {
  app.clock.set('2026-03-02T14:00:00+08:00');
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  await aCustomer(app.db, '13900000001');
  await app.db.database.execute("UPDATE staff SET role = 'headquarters', storeId = NULL WHERE id = ?", [
    other.service.id,
  ]);
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  piece = shop.pieceIds[0] ?? '';
  const money = { quotedFen: 515_000, receivedFen: 515_000, means: 'card' };
  const sold = await ask('manager', 'POST', 'sales', { pieceId: piece, phone: '13900000001', ...money });
  const { serial } = (await ask('manager', 'GET', `pieces/${piece}`)).body;
  const paper = { serial, ground: 'no_reason', condition: 'new', reason: '不合心意', deductions: [] };
  expect(
    (await ask('manager', 'POST', `sales/${String(sold.body['id'])}/return`, paper)).status,
  ).toBeLessThan(300);
  // Longer than a session lives.
  app.clock.advance({ days: 4 });
  heads.consultant = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.foreign = await loggedIn(app, 'staff', other.manager.id);
  heads.headquarters = await loggedIn(app, 'staff', other.service.id);
});

it('shows managers what came back, how long it has waited, and nothing of other stores', async () => {
  expect((await ask('consultant', 'GET', 'dispositions')).status).toBe(403);
  expect(await waiting('manager')).toMatchObject({
    late: 1,
    items: [{ pieceId: piece, days: 4, proposal: null }],
  });
  expect((await waiting('foreign')).items).toEqual([]);
});

it('melts only what a manager has proposed and headquarters agrees to', async () => {
  const said = { choice: 'melt', reason: '戒臂断裂', grossMg: 5_000 };
  expect((await ask('foreign', 'POST', `dispositions/pieces/${piece}`, said)).code).toBe('piece.not_found');
  expect((await ask('manager', 'POST', `dispositions/pieces/${piece}`, { ...said, grossMg: 0 })).status).toBe(
    400,
  );
  expect((await ask('manager', 'POST', `dispositions/pieces/${piece}`, said)).status).toBe(204);
  const proposal = (await waiting('manager')).items[0]?.proposal;
  expect(proposal?.own).toBe(true);
  const path = `dispositions/${proposal?.id ?? ''}/confirm`;
  expect((await ask('manager', 'POST', path)).status).toBe(403);
  expect((await ask('headquarters', 'POST', path)).status).toBe(204);
  expect((await ask('headquarters', 'POST', path)).code).toBe('disposition.decided');
  expect((await waiting('headquarters')).items).toEqual([]);
});
