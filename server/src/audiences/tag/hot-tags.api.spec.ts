import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { aBoard, anApp, aPiece, aSeries, aStore, aStyle } from '../../../test/index.js';
import { ScanLog } from '../../domains/inventory/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { FrontDoor } from '../../platform/http/index.js';
import { Outbox } from '../../platform/outbox/index.js';

const app = anApp({ keep: true });
/** Longer than the news may be old. */
const STALE_MS = 600;
const made = { path: '', pieceId: '', base: '', beside: '', neverAsked: '' };

beforeAll(async () => {
  await app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, seriesId] = [await aStore(tx), (await aSeries(tx)).id];
    const style = await aStyle(tx, { seriesId });
    const piece = await aPiece(tx, style, store, { goldMg: 3520 });
    const other = await aStyle(tx);
    made.beside = (await aPiece(tx, other, await aStore(tx))).id;
    made.pieceId = piece.id;
    const shy = await aPiece(tx, style, store, { goldMg: 2810 });
    made.neverAsked = `/api/tag/01/${String(style['gtin'])}/21/${shy.serial}`;
    made.path = `/api/tag/01/${String(style['gtin'])}/21/${piece.serial}`;
  });
  const fastify = app.get(HttpAdapterHost).httpAdapter.getInstance<FastifyInstance>();
  made.base = await fastify.listen({ port: 0, host: '127.0.0.1' });
});

/** A look-up over a real connection: only there stands the door. */
const lookUp = async (headers: Record<string, string> = {}, path = made.path) => {
  const reply = await fetch(made.base + path, { headers });
  return { status: reply.status, headers: Object.fromEntries(reply.headers), text: await reply.text() };
};
const asked = () => app.get(FrontDoor).ask({ url: made.path, headers: {}, ip: '127.0.0.1' });
const liesReady = (): boolean => {
  const answer = asked();
  return answer !== null && !(answer instanceof Promise);
};
/** As another process does it: behind the back of this one. */
const hold = (pieceId: string): Promise<void> =>
  app.db.transactions.run(async (tx) => {
    await tx.execute("UPDATE piece SET state = 'on_hold' WHERE id = ?", [pieceId]);
    const [row] = await tx.query<{ styleId: string }>('SELECT styleId FROM piece WHERE id = ?', [pieceId]);
    await app.get(Outbox).add(tx, 'piece.moved', { pieceId, styleId: row?.styleId });
  });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What belongs to one request or one connection alone. */
const shared = ({ status, headers, text }: Awaited<ReturnType<typeof lookUp>>) => {
  const { 'x-request-id': id, date, connection, 'keep-alive': alive, ...others } = headers;
  expect([id, date, connection, alive]).not.toContain('');
  return { status, headers: others, text };
};

describe('a tag looked up again', () => {
  it('is answered from what lies ready, with the same bytes and headers as the long way', async () => {
    await lookUp();
    const long = await app.inject({ method: 'GET', url: made.path });
    expect(liesReady()).toBe(true);
    const ready = await lookUp();
    const { 'x-request-id': _id, date: _date, connection: _connection, ...others } = long.headers;
    expect(shared(ready)).toEqual({ status: 200, headers: others, text: long.body });
  });

  it('and one that nobody asked for before are told with the same headers, and the same words', async () => {
    await lookUp();
    const first = await lookUp({}, made.neverAsked);
    const long = await app.inject({ method: 'GET', url: made.neverAsked });
    const { 'x-request-id': _id, date: _date, connection: _connection, ...others } = long.headers;
    expect(shared(first)).toEqual({ status: 200, headers: others, text: long.body });
    expect(JSON.parse(first.text)).toMatchObject({ piece: { goldMg: 2810 } });
  });

  it('in an invented code is refused as by the long way', async () => {
    await lookUp();
    const forged = made.path.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    const reply = await lookUp({}, forged);
    const long = await app.inject({ method: 'GET', url: forged });
    expect([reply.status, JSON.parse(reply.text)]).toMatchObject([
      long.statusCode,
      { error: { code: 'tag.forged' } },
    ]);
  });

  it('is answered with 304 to whom has it', async () => {
    const { headers } = await lookUp();
    expect(liesReady()).toBe(true);
    const again = await lookUp({ 'if-none-match': `W/${headers['etag'] ?? ''}` });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers['etag']).toBe(headers['etag']);
    expect((await lookUp({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('keeps the request id it is given, and makes one of its own for the next', async () => {
    expect((await lookUp({ 'x-request-id': 'trace-12345' })).headers['x-request-id']).toBe('trace-12345');
    const [a, b] = [await lookUp(), await lookUp()];
    expect(a.headers['x-request-id']).not.toBe(b.headers['x-request-id']);
  });

  it('is noted in the scan log all the same', async () => {
    await lookUp();
    const device = newId();
    expect(liesReady()).toBe(true);
    await lookUp({ 'x-device': device });
    await app.get(ScanLog).flush();
    const [row] = await app
      .get(Database)
      .query<{ count: number }>('SELECT COUNT(DISTINCT visitor) count FROM tag_scan WHERE pieceId = ?', [
        made.pieceId,
      ]);
    expect(Number(row?.count)).toBeGreaterThanOrEqual(2);
  });

  it('is never answered from what lies ready once the news is older than it may be', async () => {
    await lookUp();
    expect(liesReady()).toBe(true);
    await pause(STALE_MS);
    expect(liesReady()).toBe(false);
  });

  it('is still answered from what lies ready when a piece in another store is held', async () => {
    const before = await lookUp();
    await hold(made.beside);
    await pause(STALE_MS);
    expect(liesReady()).toBe(false);
    await app.inject({ method: 'GET', url: '/api/customer/styles?limit=1' });
    expect(liesReady()).toBe(true);
    expect((await lookUp()).text).toBe(before.text);
  });

  it('composed anew without a change keeps its entity tag, and says when it was checked', async () => {
    const before = await lookUp();
    await app.db.transactions.run((tx) =>
      app.get(Outbox).add(tx, 'piece.amended', { pieceId: made.pieceId }),
    );
    app.clock.advance({ seconds: 5 });
    await pause(STALE_MS);
    const after = await lookUp();
    expect(after.headers['etag']).toBe(before.headers['etag']);
    const { checkedAt: then, ...content } = JSON.parse(before.text) as Record<string, unknown>;
    const { checkedAt: now, ...same } = JSON.parse(after.text) as Record<string, unknown>;
    expect(same).toEqual(content);
    expect(String(now) > String(then)).toBe(true);
  });

  it('shows a change that another process made as soon as its news is heard', async () => {
    const before = await lookUp();
    await hold(made.pieceId);
    await pause(STALE_MS);
    const after = await lookUp();
    expect(after.text).not.toBe(before.text);
    expect(liesReady()).toBe(true);
    expect((await lookUp()).text).toBe(after.text);
  });
});
