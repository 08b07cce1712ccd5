import { addDays, dayOf } from '@zhuyue/shared';
import { anApp, aShop, aStaffMember, loggedIn, type Shop } from '../../../test/index.js';

type Who = 'consultant' | 'service' | 'manager' | 'hq' | 'boss' | 'foreign';
interface Kind {
  kind: string;
  stand: string;
  minutes: number;
  refusals: string[];
  certificate: { id: string } | null;
}
interface Failure {
  error?: { code: string };
}
interface Body {
  people: { id: string; name: string; kinds: Kind[] }[];
  courses: { id: string; edition: number }[];
  kinds: Kind[];
  hours: { id: string }[];
  ways: { certificate: string; issuers: string[] }[];
  expired: number | null;
  warnings: unknown[];
  versions: { id: string; state: string }[];
  inForce: { after_sales: { hours: number } };
  error: { code: string; details: Record<string, unknown> };
}

const app = anApp({ keep: true });
const heads: Partial<Record<Who, { authorization: string }>> = {};
const today = dayOf(app.clock.now());
let shop: Shop;
let courseId = '';

const ask = async (who: Who, method: 'GET' | 'POST' | 'PUT', path = '', payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/training${path}`,
    headers: heads[who],
    ...(payload ? { payload } : {}),
  });
  const json = (reply.headers['content-type'] ?? '').toString().includes('json');
  const body = json ? reply.json<Body>() : ({} as Body);
  return { status: reply.statusCode, body, code: (body as Failure).error?.code, text: reply.payload };
};

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const [hq, boss] = await app.db.transactions.run(async (tx) => [
    await aStaffMember(tx, null, { name: '总部甲' }),
    await aStaffMember(tx, null, { name: '总部乙' }),
  ]);
  await app.db.database.execute('DELETE FROM staff_certificate WHERE staffId IN (?)', [
    [shop.service.id, shop.advisors[0]?.id],
  ]);
  heads.consultant = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  heads.service = await loggedIn(app, 'staff', shop.service.id);
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.hq = await loggedIn(app, 'staff', hq.id);
  heads.boss = await loggedIn(app, 'staff', boss.id);
  heads.foreign = await loggedIn(app, 'staff', other.manager.id);
});

const course = { name: '售后服务规范', about: null, kinds: ['after_sales'], minutes: 480, open: true };
const record = (who: Who, over: object = {}) =>
  ask(who, 'POST', '/hours', { staffIds: [shop.service.id], courseId, onDay: today, minutes: 480, ...over });
const issue = (who: Who) =>
  ask(who, 'POST', '/certificates', { staffId: shop.service.id, kind: 'after_sales' });

describe('training at the desk', () => {
  it('has courses that headquarters lays down, and changes over the edition it has read', async () => {
    expect((await ask('manager', 'POST', '/courses', course)).status).toBe(403);
    expect((await ask('hq', 'POST', '/courses', course)).status).toBe(204);
    expect((await ask('hq', 'POST', '/courses', course)).code).toBe('training.course_taken');
    const [one] = (await ask('manager', 'GET')).body.courses;
    courseId = one?.id ?? '';
    const changed = { ...course, about: '总部培训室' };
    expect((await ask('hq', 'PUT', `/courses/${courseId}`, { ...changed, edition: 1 })).status).toBe(204);
    expect((await ask('boss', 'PUT', `/courses/${courseId}`, { ...changed, edition: 1 })).code).toBe(
      'edit.outdated',
    );
    expect((await ask('manager', 'PUT', `/courses/${courseId}`, { ...changed, edition: 2 })).status).toBe(
      403,
    );
  });

  it('shows a manager the people of the store, headquarters its own with them, and nobody else anybody', async () => {
    const names = async (who: Who, query = ''): Promise<string[]> =>
      (await ask(who, 'GET', query)).body.people.map(({ name }) => name);
    const own = [shop.manager.name, shop.service.name, ...shop.advisors.map(({ name }) => name)];
    expect(await names('manager')).toEqual(own);
    expect(await names('hq', `?storeId=${shop.storeId}`)).toEqual([...own, '总部甲', '总部乙']);
    for (const who of ['consultant', 'service'] as const)
      for (const path of ['', '/sheet', '/terms', `/people/${shop.manager.id}`])
        expect((await ask(who, 'GET', path)).status).toBe(403);
    expect((await ask('foreign', 'GET', `?storeId=${shop.storeId}`)).code).toBe('store.not_found');
    expect((await ask('foreign', 'GET', `/people/${shop.service.id}`)).code).toBe('staff.not_found');
  });

  it('leads from hours to a certificate, each written by another hand than the holder’s', async () => {
    expect((await record('service')).status).toBe(403);
    expect((await record('foreign')).code).toBe('staff.not_found');
    expect((await record('manager', { staffIds: [shop.manager.id] })).code).toBe('training.own_hours');
    for (let i = 0; i < 4; i += 1)
      expect((await record('manager', { onDay: addDays(today, -i) })).status).toBe(204);
    expect((await issue('manager')).body.error).toMatchObject({
      code: 'training.issue_refused',
      details: { refusals: ['hours_short'], minutes: 1920 },
    });
    expect((await record('manager', { onDay: addDays(today, -4) })).status).toBe(204);
    expect((await issue('service')).status).toBe(403);
    expect((await issue('foreign')).code).toBe('staff.not_found');
    expect((await issue('manager')).status).toBe(204);
    expect((await issue('hq')).body.error.details).toMatchObject({
      refusals: ['still_valid', 'hours_short'],
    });
    const mine = (await ask('service', 'GET', '/mine')).body;
    expect(mine.kinds[0]).toMatchObject({ kind: 'after_sales', stand: 'valid', minutes: 0 });
    expect(mine.ways.map(({ issuers }) => issuers[0])).toEqual(Array(4).fill(shop.manager.name));
    expect(mine.hours).toHaveLength(5);
  });

  it('takes hours and certificates back with a reason', async () => {
    const { hours, kinds } = (await ask('manager', 'GET', `/people/${shop.service.id}`)).body;
    const certificate = kinds[0]?.certificate?.id ?? '';
    const back = (who: Who, revokes: string[]) =>
      ask(who, 'POST', `/hours/${hours[0]?.id ?? ''}/reverse`, { reason: '代签', revokes });
    expect((await back('foreign', [])).code).toBe('training.hours_not_found');
    expect((await back('manager', [])).body.error).toMatchObject({
      code: 'training.carries_certificate',
      details: { certificates: [{ id: certificate }] },
    });
    expect((await back('manager', [certificate])).status).toBe(204);
    expect((await record('manager')).status).toBe(204);
    expect((await issue('manager')).status).toBe(204);
    const next = (await ask('manager', 'GET', `/people/${shop.service.id}`)).body.kinds[0]?.certificate?.id;
    const revoke = (who: Who) =>
      ask(who, 'POST', `/certificates/${next ?? ''}/revoke`, { reason: '操作违规' });
    expect((await revoke('foreign')).code).toBe('training.certificate_not_found');
    expect((await revoke('service')).status).toBe(403);
    expect((await revoke('manager')).status).toBe(204);
    expect((await revoke('manager')).code).toBe('training.revoked_already');
  });

  it('counts what ends for whoever leads, and keeps others to their own', async () => {
    expect((await ask('manager', 'GET', '/today')).body).toMatchObject({ expiring: 0, expired: 0 });
    expect((await ask('consultant', 'GET', '/today')).body).toMatchObject({
      expiring: null,
      expired: null,
      warnings: [],
    });
  });

  it('goes into a spreadsheet, a line for each person and kind', async () => {
    const { text } = await ask('manager', 'GET', '/sheet');
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toContain('name,role,certificate,stand');
    expect(lines).toHaveLength(1 + 4 * (2 + shop.advisors.length));
    expect(lines.find((line) => line.includes(`"${shop.service.name}"`))).toContain('"after_sales","none"');
  });

  it('has terms that one of headquarters writes and the other approves', async () => {
    const { inForce } = (await ask('manager', 'GET', '/terms')).body;
    const said = { ...inForce, after_sales: { ...inForce.after_sales, hours: 48 } };
    const write = (who: Who, terms: object) => ask(who, 'POST', '/terms', { terms, reason: '加课' });
    expect((await write('manager', said)).status).toBe(403);
    expect(
      (
        await write('hq', {
          ...said,
          after_sales: { ...inForce.after_sales, hours: 39 },
        })
      ).code,
    ).toBe('training.terms_unsound');
    expect((await write('hq', said)).status).toBe(204);
    const [draft] = (await ask('hq', 'GET', '/terms')).body.versions;
    const approve = (who: Who) =>
      ask(who, 'POST', `/terms/${draft?.id ?? ''}/actions`, { action: 'approve' });
    expect((await approve('hq')).code).toBe('training.terms_refused');
    expect((await approve('manager')).status).toBe(403);
    expect((await approve('boss')).status).toBe(204);
    expect((await ask('hq', 'GET', '/terms')).body.inForce.after_sales.hours).toBe(48);
  });
});
