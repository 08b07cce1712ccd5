import { aBoard, aCustomer, anApp, aPiece, aStore, aStyle, loggedIn } from '../../../test/index.js';
import { ScanLog } from '../../domains/inventory/index.js';

const app = anApp({ keep: true });
const made = {} as { owner: string; other: string; id: string; serial: string };

beforeAll(async () => {
  made.owner = await aCustomer(app.db, '13800000001');
  made.other = await aCustomer(app.db, '13800000002');
  await app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const piece = await aPiece(tx, await aStyle(tx), await aStore(tx), {
      state: 'with_owner',
      ownerId: made.owner,
    });
    made.id = piece.id;
    made.serial = piece.serial;
  });
});

const ask = async (who: string | null, url: string) => {
  const headers = who === null ? {} : await loggedIn(app, 'customer', who);
  const reply = await app.inject({ url: `/api/customer/scans/${url}`, headers });
  return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
};

it('a tag tells its owner that it is theirs, and nobody else whose it is', async () => {
  expect((await ask(made.owner, made.serial)).body).toMatchObject({
    mine: true,
    rungs: expect.arrayContaining([expect.objectContaining({ rung: 'status', reason: 'sold' })]) as unknown,
  });
  expect((await ask(made.other, made.serial)).body).toEqual({ mine: false, rungs: [] });
  expect((await ask(null, made.serial)).status).toBe(401);
});

it('an owner reads how often others scanned the piece; anybody else does not find it', async () => {
  await app.inject({ url: `/api/tag/serial/${made.serial}`, headers: { 'user-agent': 'a stranger' } });
  await app.get(ScanLog).flush();
  expect((await ask(made.owner, `of-piece/${made.id}`)).body).toMatchObject({
    days: 90,
    own: 1,
    others: 1,
    people: 1,
    alarms: [],
  });
  expect((await ask(made.other, `of-piece/${made.id}`)).status).toBe(404);
});
