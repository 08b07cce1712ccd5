import { Get } from '@nestjs/common';
import sharp from 'sharp';
import { StaffModule } from '../../domains/store/index.js';
import { anApp } from '../../../test/index.js';
import { hashPassword, Sessions } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';
import { AdminController, Roles } from './admin.decorators.js';
import { AdminFilesController } from './files.controller.js';
import { AdminSessionController } from './session.controller.js';

/** A door for managers, to see whom `@Roles` lets through. */
@AdminController('managers-only')
class ManagersOnly {
  @Get()
  @Roles('manager')
  show(): { open: boolean } {
    return { open: true };
  }
}

const PASSWORD = 'golden-lotus-8';
const app = anApp({
  imports: [StaffModule],
  controllers: [AdminSessionController, AdminFilesController, ManagersOnly],
});
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
const call = async (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  o: { token?: string; body?: object } = {},
): Promise<Answer> => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: o.token === undefined ? {} : { authorization: `Bearer ${o.token}` },
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
const hire = async (account: string, role: string): Promise<void> => {
  const row = {
    id: newId(),
    storeId: null,
    account,
    name: '周宁',
    role,
    passwordHash,
    skills: [],
    createdAt: new Date(),
  };
  await app.db.transactions.run((tx) => tx.insert('staff', row));
};
const logIn = async (account: string, password = PASSWORD): Promise<string> =>
  (await call('POST', 'session', { body: { account, password } })).body['token'] as string;

describe('logging in as staff', () => {
  it('answers with a token, the role and the scope', async () => {
    await hire('hq', 'headquarters');
    const { status, body } = await call('POST', 'session', { body: { account: 'hq', password: PASSWORD } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      expiresAt: '2026-03-02T14:00:00.000Z',
      staff: { role: 'headquarters', allStores: true, storeIds: [] },
    });
    expect((await call('GET', 'session', { token: body['token'] as string })).body).toEqual(body['staff']);
  });

  it('is refused with a wrong password, and locked after five', async () => {
    await hire('zhou', 'consultant');
    const attempt = (): Promise<Answer> =>
      call('POST', 'session', { body: { account: 'zhou', password: 'wrong' } });
    for (let i = 0; i < 5; i += 1) expect(codeOf(await attempt())).toEqual([401, 'login.refused']);
    const locked = await attempt();
    expect(codeOf(locked)).toEqual([423, 'login.locked']);
    expect(locked.body).toMatchObject({ error: { details: { until: '2026-03-02T02:15:00.000Z' } } });
  });
});

describe('a staff door', () => {
  it.each([
    ['GET', 'session'],
    ['DELETE', 'session'],
    ['GET', 'sessions'],
    ['DELETE', 'sessions/01HZZZZZZZZZZZZZZZZZZZZZZZ'],
    ['POST', 'password'],
    ['POST', 'files?purpose=repair'],
    ['GET', 'managers-only'],
  ] as const)('%s %s is shut to strangers', async (method, path) => {
    expect(codeOf(await call(method, path))).toEqual([401, 'session.missing']);
  });

  it('is shut to customers', async () => {
    const { token } = await app.db.transactions.run((tx) =>
      app.get(Sessions).issue(tx, 'customer', newId(), ''),
    );
    expect(codeOf(await call('GET', 'session', { token }))).toEqual([401, 'session.ended']);
  });

  it('for managers opens to no other role', async () => {
    for (const role of ['manager', 'consultant', 'service', 'headquarters']) await hire(role, role);
    const answers = await Promise.all(
      ['manager', 'consultant', 'service', 'headquarters'].map(async (account) =>
        codeOf(await call('GET', 'managers-only', { token: await logIn(account) })),
      ),
    );
    const denied = [403, 'access.denied'];
    expect(answers).toEqual([[200, undefined], denied, denied, denied]);
  });
});

describe('my sessions', () => {
  it('are listed and ended, never somebody else’s', async () => {
    await hire('zhou', 'consultant');
    await hire('lin', 'consultant');
    const [first, second, lin] = [await logIn('zhou'), await logIn('zhou'), await logIn('lin')];
    const { body } = await call('GET', 'sessions', { token: first });
    const items = body['items'] as { id: string; current: boolean }[];
    const other = items.find((item) => !item.current)?.id ?? '';
    expect(items).toHaveLength(2);
    expect(codeOf(await call('DELETE', `sessions/${other}`, { token: lin }))).toEqual([
      404,
      'session.not_found',
    ]);
    expect((await call('DELETE', `sessions/${other}`, { token: first })).status).toBe(204);
    expect(codeOf(await call('GET', 'session', { token: second }))).toEqual([401, 'session.ended']);
    expect((await call('DELETE', 'session', { token: first })).status).toBe(204);
    expect(codeOf(await call('GET', 'session', { token: first }))).toEqual([401, 'session.ended']);
  });
});

describe('my password', () => {
  it('is changed with the old one, and logs every device out', async () => {
    await hire('zhou', 'consultant');
    const token = await logIn('zhou');
    const change = (current: string, next: string): Promise<Answer> =>
      call('POST', 'password', { token, body: { current, next } });
    expect(codeOf(await change('wrong', 'silver-river-7'))).toEqual([401, 'password.wrong']);
    expect(codeOf(await change(PASSWORD, 'short'))).toEqual([400, 'request.invalid']);
    expect((await change(PASSWORD, 'silver-river-7')).status).toBe(204);
    expect(codeOf(await call('GET', 'session', { token }))).toEqual([401, 'session.ended']);
    expect(await logIn('zhou', 'silver-river-7')).toHaveLength(43);
  });
});

describe('a photo of a repair', () => {
  it('belongs to who sent it in', async () => {
    await hire('zhou', 'service');
    const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#b08d57' } })
      .png()
      .toBuffer();
    const head =
      '--cut\r\ncontent-disposition: form-data; name="file"; filename="p.png"\r\ncontent-type: image/png\r\n\r\n';
    const reply = await app.inject({
      method: 'POST',
      url: '/api/admin/files?purpose=repair',
      headers: {
        authorization: `Bearer ${await logIn('zhou')}`,
        'content-type': 'multipart/form-data; boundary=cut',
      },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--cut--\r\n')]),
    });
    expect(reply.statusCode).toBe(201);
    const rows = await app.db.database.query<{ n: number }>(
      "SELECT COUNT(*) AS n FROM stored_file f JOIN staff s ON s.id = f.ownerId WHERE f.ownerKind = 'staff' AND s.account = 'zhou'",
    );
    expect(rows[0]?.n).toBe(1);
  });
});
