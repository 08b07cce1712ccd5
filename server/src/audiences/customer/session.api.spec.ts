import sharp from 'sharp';
import { anApp, type TestApp } from '../../../test/index.js';
import { Sessions } from '../../platform/auth/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { SmsProvider } from '../../platform/sms/index.js';
import { WechatMiniClient } from '../../platform/wechat/index.js';
import { AccountController } from './account.controller.js';
import { CustomerFilesController } from './files.controller.js';
import { CustomerSessionController } from './session.controller.js';

const PHONE = '13800138000';
const texts: string[] = [];
const sms: SmsProvider = {
  send: (_phone, text) => {
    texts.push(text);
    return Promise.resolve();
  },
};
const wechat: Pick<WechatMiniClient, 'login' | 'phoneNumber'> = {
  login: (code) =>
    code === 'stale'
      ? Promise.reject(new DomainError('login.wechat_refused'))
      : Promise.resolve({ openid: `openid-${code}`, unionid: null }),
  phoneNumber: (code) => Promise.resolve({ phone: code }),
};
const app: TestApp = anApp({
  controllers: [CustomerSessionController, AccountController, CustomerFilesController],
  replace: [
    { provide: SmsProvider, useValue: sms },
    { provide: WechatMiniClient, useValue: wechat },
  ],
});

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
interface Answer {
  status: number;
  body: Record<string, unknown>;
}
const call = async (
  method: Method,
  path: string,
  o: { token?: string; body?: object } = {},
): Promise<Answer> => {
  const reply = await app.inject({
    method,
    url: `/api/customer/${path}`,
    headers: {
      'user-agent': 'Mozilla/5.0 (iPhone) MicroMessenger/8.0.50',
      ...(o.token === undefined ? {} : { authorization: `Bearer ${o.token}` }),
    },
    ...(o.body === undefined ? {} : { payload: o.body }),
  });
  return {
    status: reply.statusCode,
    body: reply.body === '' ? {} : (JSON.parse(reply.body) as Record<string, unknown>),
  };
};
const codeOf = ({ status, body }: Answer): [number, string | undefined] => [
  status,
  (body['error'] as { code: string } | undefined)?.code,
];
const wechatLogin = async (code = 'ann'): Promise<string> => {
  const { body } = await call('POST', 'session/wechat', { body: { code } });
  return body['token'] as string;
};
const lastCode = (): string => /\d{6}/.exec(texts.at(-1) ?? '')?.[0] ?? '';

describe('logging in as a customer', () => {
  it('by WeChat answers with a token and the account', async () => {
    const { status, body } = await call('POST', 'session/wechat', { body: { code: 'ann' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token: expect.stringMatching(/^[\w-]{43}$/) as string,
      account: { nickname: '顾客', phoneMasked: null, hasWechat: true },
    });
    expect(JSON.stringify(body)).not.toContain('openid-ann');
  });

  it('by WeChat is refused with a stale code', async () => {
    expect(codeOf(await call('POST', 'session/wechat', { body: { code: 'stale' } }))).toEqual([
      401,
      'login.wechat_refused',
    ]);
  });

  it('by telephone takes the code that was sent', async () => {
    const sent = await call('POST', 'session/phone-code', { body: { phone: PHONE } });
    expect(sent).toMatchObject({ status: 200, body: { resendAt: '2026-03-02T02:01:00.000Z' } });
    expect(Object.keys(sent.body).sort()).toEqual(['expiresAt', 'resendAt']);
    const { status, body } = await call('POST', 'session/phone', {
      body: { phone: PHONE, code: lastCode() },
    });
    expect([status, (body['account'] as { phoneMasked: string }).phoneMasked]).toEqual([200, '138****8000']);
  });

  it('answers alike for a number that is known and for one that is not', async () => {
    await call('POST', 'session/phone-code', { body: { phone: PHONE } });
    await call('POST', 'session/phone', { body: { phone: PHONE, code: lastCode() } });
    app.clock.advance({ minutes: 2 });
    const known = await call('POST', 'session/phone-code', { body: { phone: PHONE } });
    const unknown = await call('POST', 'session/phone-code', { body: { phone: '13900139000' } });
    expect(known).toEqual(unknown);
  });

  it('by telephone is refused with a wrong code, a foreign number and more than was asked for', async () => {
    await call('POST', 'session/phone-code', { body: { phone: PHONE } });
    const code = lastCode() === '000000' ? '000001' : '000000';
    expect(codeOf(await call('POST', 'session/phone', { body: { phone: PHONE, code } }))).toEqual([
      401,
      'login.code_wrong',
    ]);
    expect(codeOf(await call('POST', 'session/phone-code', { body: { phone: '+4915112345678' } }))).toEqual([
      400,
      'request.invalid',
    ]);
    expect(codeOf(await call('POST', 'session/phone-code', { body: { phone: PHONE, admin: true } }))).toEqual(
      [400, 'request.invalid'],
    );
    expect(codeOf(await call('POST', 'session/phone-code', { body: { phone: PHONE } }))).toEqual([
      429,
      'login.code_too_soon',
    ]);
  });
});

describe('a customer’s door', () => {
  it.each([
    ['GET', 'account'],
    ['PUT', 'account'],
    ['POST', 'account/wechat-phone'],
    ['POST', 'account/phone'],
    ['GET', 'sessions'],
    ['DELETE', 'sessions/01HZZZZZZZZZZZZZZZZZZZZZZZ'],
    ['DELETE', 'session'],
    ['POST', 'files?purpose=claim'],
  ] as const)('%s %s is shut to strangers', async (method, path) => {
    expect(codeOf(await call(method, path))).toEqual([401, 'session.missing']);
    expect(codeOf(await call(method, path, { token: 'x'.repeat(43) }))).toEqual([401, 'session.ended']);
  });

  it('is shut to staff', async () => {
    const { token } = await app.db.transactions.run((tx) =>
      app.get(Sessions).issue(tx, 'staff', '01HZZZZZZZZZZZZZZZZZZZZZZZ', ''),
    );
    expect(codeOf(await call('GET', 'account', { token }))).toEqual([401, 'session.ended']);
  });
});

describe('my account', () => {
  it('is shown and renamed', async () => {
    const token = await wechatLogin();
    expect(await call('PUT', 'account', { token, body: { nickname: ' 阿珠 ' } })).toMatchObject({
      status: 200,
      body: { nickname: '阿珠' },
    });
    expect((await call('GET', 'account', { token })).body['nickname']).toBe('阿珠');
    expect(codeOf(await call('PUT', 'account', { token, body: { nickname: '' } }))).toEqual([
      400,
      'request.invalid',
    ]);
  });

  it('takes a number WeChat vouches for, and is refused one that has another WeChat', async () => {
    const token = await wechatLogin('ann');
    expect(await call('POST', 'account/wechat-phone', { token, body: { code: PHONE } })).toMatchObject({
      status: 200,
      body: { phoneMasked: '138****8000' },
    });
    const other = await wechatLogin('ben');
    expect(
      codeOf(await call('POST', 'account/wechat-phone', { token: other, body: { code: PHONE } })),
    ).toEqual([409, 'account.wechat_taken']);
  });

  it('takes a number proven by a code, and not without it', async () => {
    const token = await wechatLogin();
    expect(
      codeOf(await call('POST', 'account/phone', { token, body: { phone: PHONE, code: '123456' } })),
    ).toEqual([401, 'login.code_expired']);
    await call('POST', 'session/phone-code', { body: { phone: PHONE } });
    expect(
      await call('POST', 'account/phone', { token, body: { phone: PHONE, code: lastCode() } }),
    ).toMatchObject({ status: 200, body: { phoneMasked: '138****8000' } });
  });
});

describe('my devices', () => {
  it('are listed and ended one by one, never somebody else’s', async () => {
    const [first, second, stranger] = [await wechatLogin(), await wechatLogin(), await wechatLogin('ben')];
    const { body } = await call('GET', 'sessions', { token: first });
    const items = body['items'] as { id: string; current: boolean; client: string }[];
    expect(items.map((item) => item.client)).toEqual(['WeChat · iPhone', 'WeChat · iPhone']);
    const other = items.find((item) => !item.current)?.id ?? '';

    expect(codeOf(await call('DELETE', `sessions/${other}`, { token: stranger }))).toEqual([
      404,
      'session.not_found',
    ]);
    expect((await call('DELETE', `sessions/${other}`, { token: first })).status).toBe(204);
    expect(codeOf(await call('GET', 'account', { token: second }))).toEqual([401, 'session.ended']);
    expect((await call('GET', 'account', { token: first })).status).toBe(200);
  });

  it('are left by logging out', async () => {
    const token = await wechatLogin();
    expect((await call('DELETE', 'session', { token })).status).toBe(204);
    expect(codeOf(await call('GET', 'account', { token }))).toEqual([401, 'session.ended']);
  });
});

describe('photos', () => {
  it('nobody has used are kept up to forty, also when sixty come at once', async () => {
    const token = await wechatLogin();
    const one = await photo();
    const outcomes = await Promise.all(Array.from({ length: 60 }, () => upload(token, one)));
    const kept = outcomes.filter(({ status }) => status === 201).length;
    // A few are written while the next is counted: a fence against filling the disk, not an account.
    expect(kept).toBeGreaterThanOrEqual(40);
    expect(kept).toBeLessThan(50);
  });

  const upload = async (token: string, bytes: Buffer, purpose = 'claim'): Promise<Answer> => {
    const head =
      '--cut\r\ncontent-disposition: form-data; name="file"; filename="p.jpg"\r\ncontent-type: image/jpeg\r\n\r\n';
    const reply = await app.inject({
      method: 'POST',
      url: `/api/customer/files?purpose=${purpose}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=cut' },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--cut--\r\n')]),
    });
    return { status: reply.statusCode, body: JSON.parse(reply.body) as Record<string, unknown> };
  };
  const photo = (): Promise<Buffer> =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: '#b08d57' } })
      .png()
      .toBuffer();

  it('are taken in and shown by their link alone', async () => {
    const { status, body } = await upload(await wechatLogin(), await photo());
    expect([status, body['width'], body['height']]).toEqual([201, 900, 600]);
    for (const [key, width] of [
      ['url', 900],
      ['previewUrl', 480],
    ] as const) {
      const shown = await app.inject({ url: body[key] as string });
      expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
      expect((await sharp(shown.rawPayload).metadata()).width).toBe(width);
      expect(shown.headers['cache-control']).toMatch(/^private, max-age=\d+, immutable$/);
    }
  });

  it('are not shown by a link somebody changed or kept too long', async () => {
    const { body } = await upload(await wechatLogin(), await photo());
    const url = body['url'] as string;
    const changed = await app.inject({ url: url.replace(/s=./, url.includes('s=A') ? 's=B' : 's=A') });
    expect([changed.statusCode, changed.json()]).toMatchObject([404, { error: { code: 'file.not_found' } }]);
    app.clock.advance({ days: 2 });
    const late = await app.inject({ url });
    expect([late.statusCode, late.json()]).toMatchObject([403, { error: { code: 'file.link_expired' } }]);
  });

  it('are refused when they are none, too large, of no purpose or not sent as a form', async () => {
    const token = await wechatLogin();
    expect(codeOf(await upload(token, Buffer.from('GIF89a? no')))).toEqual([415, 'file.not_an_image']);
    expect(codeOf(await upload(token, Buffer.alloc(10 * 1024 * 1024 + 1)))).toEqual([413, 'file.too_large']);
    const broken = await app.inject({
      method: 'POST',
      url: '/api/customer/files?purpose=claim',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=cut' },
      payload: '--cut\r\nbroken',
    });
    expect([broken.statusCode, broken.json()]).toMatchObject([400, { error: { code: 'request.invalid' } }]);
    expect(codeOf(await upload(token, await photo(), 'fun'))).toEqual([400, 'request.invalid']);
    expect(codeOf(await call('POST', 'files?purpose=claim', { token, body: {} }))).toEqual([
      400,
      'request.invalid',
    ]);
  });
});
