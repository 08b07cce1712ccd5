import {
  Body,
  Controller,
  Get,
  Post,
  Query,
  Req,
  Res,
  Type,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { anApp } from '../../../test/index.js';
import { rememberIdentity } from '../auth/index.js';
import { JsonCache } from '../cache/index.js';
import { Int, Many, OneOf, Text } from '../contract/index.js';
import { Transactions } from '../database/index.js';
import { DomainError } from '../errors/index.js';
import { Idempotency, IdempotencyKey, RateLimited, sendJson } from './index.js';

class Line {
  @Int({ min: 1, max: 9 }) count: number;
}
class Order {
  @Text({ max: 10 }) name: string;
  @OneOf(['ring', 'pendant']) kind: string;
  @Many(() => Line) lines: Line[];
}
class Paging {
  @Int({ min: 1, max: 50, optional: true }) limit?: number;
}

@Controller('api/probe')
class Probe {
  static composed = 0;
  static booked = 0;

  constructor(
    private readonly cache: JsonCache,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
  ) {}

  @Get('refused') refused(): never {
    throw new DomainError('piece.not_available', { pieceId: 'P1' });
  }
  @Get('broken') broken(): never {
    throw new TypeError('select * from secret_table');
  }
  @Get('deadlock') deadlock(): never {
    throw Object.assign(new Error('Deadlock found'), { errno: 1213 });
  }
  @Get('away') away(): never {
    throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:3306'), { code: 'ECONNREFUSED' });
  }
  @Post('orders') order(@Body() body: Order): Order {
    return body;
  }
  @Get('orders') list(@Query() query: Paging): Paging {
    return query;
  }
  @Get('cached') async cached(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const entry = await this.cache.get('probe:1', async () => ({ composed: ++Probe.composed }));
    await sendJson(request, reply, entry);
  }
  @Get('limited') @RateLimited({ limit: 3, seconds: 60 }) limited(): { ok: true } {
    return { ok: true };
  }
  @Post('bookings') book(@IdempotencyKey() key: string, @Body() body: Paging): Promise<{ n: number }> {
    return this.transactions.run((tx) =>
      this.idempotency.run(tx, { scope: 'probe', key, body }, async () => ({ n: ++Probe.booked })),
    );
  }
}

/** Stands for an audience's guard: who is signed in is read from a header. */
class BySaying implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const id = decodeURIComponent(String(request.headers['x-person']));
    rememberIdentity(request, { sessionId: 's', customer: { id } });
    return true;
  }
}
@Controller('api/member')
@UseGuards(BySaying)
class Member {
  @Get('limited') @RateLimited({ limit: 3, seconds: 60 }) limited(): { ok: true } {
    return { ok: true };
  }
}

const app = anApp({ controllers: [Probe as Type, Member as Type] });
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });
const post = (url: string, payload: string | object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });

describe('what a client is told when it is refused', () => {
  it('is the code, what the page needs, and where to find it in the log', async () => {
    const reply = await get('/api/probe/refused');
    expect(reply.statusCode).toBe(409);
    expect(reply.json()).toEqual({
      error: {
        code: 'piece.not_available',
        details: { pieceId: 'P1' },
        traceId: reply.headers['x-request-id'],
      },
    });
  });

  it('is nothing about our insides when we fail', async () => {
    const reply = await get('/api/probe/broken');
    expect(reply.statusCode).toBe(500);
    expect(reply.json().error).toMatchObject({ code: 'server.failed', details: {} });
    expect(reply.body).not.toMatch(/secret_table|TypeError|\.ts/);
  });

  it('is to try again when the database was too busy', async () => {
    const reply = await get('/api/probe/deadlock');
    expect(reply.statusCode).toBe(503);
    expect(reply.headers['retry-after']).toBe('1');
    expect(reply.json().error.code).toBe('server.busy');
  });

  it('is every field that broke a rule, with its path', async () => {
    const reply = await post('/api/probe/orders', {
      name: '',
      kind: 'crown',
      lines: [{ count: 1 }, { count: 99 }],
      admin: true,
    });
    expect(reply.statusCode).toBe(400);
    const { code, details } = reply.json().error;
    expect(code).toBe('request.invalid');
    expect(details.fields).toHaveLength(4);
    expect(details.fields).toEqual(
      expect.arrayContaining([
        { path: 'admin', rule: 'whitelistValidation' },
        { path: 'name', rule: 'isLength' },
        { path: 'kind', rule: 'isIn' },
        { path: 'lines.1.count', rule: 'max' },
      ]),
    );
  });

  it.each([
    ['broken JSON', '{"name":', 'application/json', 400, 'request.not_json'],
    ['another kind of body', 'name=1', 'application/x-www-form-urlencoded', 400, 'request.invalid'],
    ['a body nobody can read', '<a/>', 'application/xml', 400, 'request.not_json'],
    ['too much', `{"name":"${'x'.repeat(1024 * 1024)}"}`, 'application/json', 413, 'request.too_large'],
  ])('has our shape for %s', async (_, payload, type, status, code) => {
    const reply = await post('/api/probe/orders', payload, { 'content-type': type });
    expect(reply.statusCode).toBe(status);
    expect(reply.json().error.code).toBe(code);
  });

  it.each(['/%', '/api/probe/%zz', '/t/%ED%A0%80', `/health/${'x'.repeat(5000)}`])(
    'has our shape for an address nobody can read and does not repeat it: %s',
    async (url) => {
      const reply = await get(url);
      expect([reply.statusCode, reply.json().error.code]).toEqual([404, 'route.not_found']);
      expect(reply.body).not.toContain('FST_');
    },
  );

  it('is kept by nobody on the way, unless the reply itself may be', async () => {
    expect((await get('/api/probe/orders?limit=5')).headers['cache-control']).toBe('no-store');
    expect((await get('/api/probe/cached')).headers['cache-control']).toBe('private, no-cache');
  });

  it('is to come back when the database is away', async () => {
    const reply = await get('/api/probe/away');
    expect([reply.statusCode, reply.json().error.code]).toEqual([503, 'server.busy']);
  });

  it.each(['/api/nowhere', '/t/nothing', '/files/none/such', '/media/none.webp', '/health/none'])(
    'has our shape for %s, which is no page',
    async (url) => {
      const reply = await get(url);
      expect(reply.statusCode).toBe(404);
      expect(reply.json().error.code).toBe('route.not_found');
    },
  );

  it('has our shape for a method nobody serves', async () => {
    const reply = await app.inject({ method: 'DELETE', url: '/some/page' });
    expect(reply.statusCode).toBe(404);
    expect(reply.json().error.code).toBe('route.not_found');
  });
});

describe('a request', () => {
  it('keeps the id it came with, if it is one', async () => {
    const good = await get('/api/probe/refused', { 'x-request-id': 'proxy-12345678' });
    expect(good.headers['x-request-id']).toBe('proxy-12345678');
    expect(good.json().error.traceId).toBe('proxy-12345678');
    const bad = await get('/api/probe/refused', { 'x-request-id': 'a b\u0001' });
    expect(bad.headers['x-request-id']).toMatch(/^[0-9A-Z]{26}$/);
  });

  it('has its numbers read from the query', async () => {
    expect((await get('/api/probe/orders?limit=20')).json()).toEqual({ limit: 20 });
    expect((await get('/api/probe/orders?limit=1e3')).statusCode).toBe(400);
    expect((await get('/api/probe/orders?limit=20&limit=30')).statusCode).toBe(400);
  });

  it('is answered from the kept bytes, and with 304 to who holds them', async () => {
    const first = await get('/api/probe/cached');
    const again = await get('/api/probe/cached');
    expect(again.body).toBe(first.body);
    expect(Probe.composed).toBe(1);
    const { etag } = first.headers;
    const same = await get('/api/probe/cached', { 'if-none-match': `W/${etag as string}` });
    expect([same.statusCode, same.body]).toEqual([304, '']);
    app.get(JsonCache).forget('probe:');
    const changed = await get('/api/probe/cached', { 'if-none-match': etag as string });
    expect(changed.json()).toEqual({ composed: 2 });
  });

  it('is refused when it comes too often, until the window is over', async () => {
    const codes = [];
    for (let i = 0; i < 4; i++) codes.push((await get('/api/probe/limited')).statusCode);
    expect(codes).toEqual([200, 200, 200, 429]);
    const refused = await get('/api/probe/limited');
    expect(refused.json().error.code).toBe('request.too_many');
    expect(refused.headers['retry-after']).toBe('60');
    app.clock.advance({ seconds: 60 });
    expect((await get('/api/probe/limited')).statusCode).toBe(200);
  });

  it('counts by person where somebody is signed in: a shop’s Wi-Fi is one address', async () => {
    const as = async (person: string): Promise<number> =>
      (await get('/api/member/limited', { 'x-person': encodeURIComponent(person) })).statusCode;
    const four = async (person: string): Promise<number[]> => {
      const codes: number[] = [];
      for (let i = 0; i < 4; i++) codes.push(await as(person));
      return codes;
    };
    expect(await four('甲')).toEqual([200, 200, 200, 429]);
    expect(await four('乙')).toEqual([200, 200, 200, 429]);
    // A crowd of borrowed logins behind one address comes to its end as well: twenty people's allowance.
    for (let i = 0; i < 60; i++) await as(`p${String(i)}`);
    expect(await as('丙')).toBe(429);
    expect((await get('/api/probe/orders')).statusCode).toBe(200);
  });

  it('is done once however often its key is sent', async () => {
    const headers = { 'idempotency-key': 'attempt-0001' };
    const replies = await Promise.all(
      [1, 2, 3].map(() => post('/api/probe/bookings', { limit: 1 }, headers)),
    );
    expect(replies.map((reply) => reply.json())).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
    const other = await post('/api/probe/bookings', { limit: 2 }, headers);
    expect([other.statusCode, other.json().error.code]).toEqual([422, 'request.key_reused']);
    const without = await post('/api/probe/bookings', { limit: 1 });
    expect(without.json().error.code).toBe('request.key_missing');
    const odd = await post('/api/probe/bookings', { limit: 1 }, { 'idempotency-key': 'a b' });
    expect(odd.json().error.details.fields).toEqual([{ path: 'Idempotency-Key', rule: 'matches' }]);
  });
});

describe('headers', () => {
  it('let the pages run and nothing from elsewhere', async () => {
    const { headers } = await get('/pages/home/index');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("'wasm-unsafe-eval'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect((await get('/api/docs')).headers['content-security-policy']).toBe(policy);
  });

  it('let what is no page run nothing', async () => {
    const { headers } = await get('/api/probe/refused');
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
  });
});

describe('what the operator asks', () => {
  it('is answered: alive, ready, and how much is waiting', async () => {
    expect((await get('/health/live')).json()).toEqual({ live: true });
    const ready = await get('/health/ready');
    expect(ready.json()).toMatchObject({
      database: 'ok',
      migrations: 'ok',
      outbox: { state: 'ok', dead: 0 },
    });
    expect(ready.statusCode).toBe(200);
  });

  it('is told when nobody delivers', async () => {
    await app.db.transactions.run((tx) =>
      tx.insert('outbox_event', { id: 'E', topic: 't', payload: {}, createdAt: app.clock.now() }),
    );
    app.clock.advance({ minutes: 6 });
    const ready = await get('/health/ready');
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({ ready: false, outbox: { state: 'late', waiting: 1 } });
    await app.deliver();
    expect((await get('/health/ready')).statusCode).toBe(200);
  });

  it('is measured by route, not by address', async () => {
    await get('/api/probe/refused');
    const metrics = await get('/metrics');
    expect(metrics.body).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/probe\/refused",status="409"\} \d/,
    );
    expect(metrics.body).toContain('outbox_waiting 0');
    expect(metrics.body).not.toContain('/some/page');
  });

  it('is not shown to who comes through the public proxy', async () => {
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(404);
  });
});
