import { readFileSync } from 'node:fs';
import { STAFF_ROLES, type StaffRole } from '@zhuyue/shared';
import { DESK_ACCESS, DESK_ANONYMOUS } from '../../test/desk-access.js';
import { aCustomer, anApp, aShop, aStaffMember, loggedIn } from '../../test/index.js';

const app = anApp({ keep: true });
const contract = JSON.parse(
  readFileSync(new URL('../../../shared/api/openapi.json', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, unknown>> };
const operationsUnder = (prefix: string): string[] =>
  Object.entries(contract.paths)
    .filter(([path]) => path.startsWith(`${prefix}/`))
    .flatMap(([path, ways]) =>
      Object.keys(ways).map((way) => `${way.toUpperCase()} ${path.slice(prefix.length)}`),
    )
    .sort();
const listed = DESK_ACCESS.flatMap(({ roles, operations }) =>
  operations
    .trim()
    .split(/\s*\n\s*/)
    .map((operation) => ({ operation, roles })),
);
/** Stays open for as long as somebody listens. */
const STREAMS = ['GET /live'];

let heads: Record<StaffRole | 'customer', Record<string, string>>;
beforeAll(async () => {
  const { shop, office } = await app.db.transactions.run(async (tx) => ({
    shop: await aShop(tx, { pieces: 1 }),
    office: await aStaffMember(tx, null),
  }));
  heads = {
    consultant: await loggedIn(app, 'staff', (shop.advisors[0] ?? shop.manager).id),
    service: await loggedIn(app, 'staff', shop.service.id),
    manager: await loggedIn(app, 'staff', shop.manager.id),
    headquarters: await loggedIn(app, 'staff', String(office['id'])),
    customer: await loggedIn(app, 'customer', await aCustomer(app.db, '13912345678')),
  };
});

/** Nothing is there by that id, and no body is one: whoever is let in is told so, and nothing happens. */
async function refusal(
  prefix: string,
  operation: string,
  headers: Record<string, string>,
): Promise<{ status: number; code: string }> {
  const [method = '', path = ''] = operation.split(' ');
  const reply = await app.inject({
    method: method as 'GET',
    url: `${prefix}${path.replace(/\{[^}]+\}/g, 'none')}`,
    headers,
    ...(method === 'GET' ? {} : { payload: { nonsense: true } }),
  });
  const told = reply.statusCode >= 400 ? reply.json<{ error: { code: string } }>().error.code : '';
  return { status: reply.statusCode, code: told };
}
async function each<T>(operations: readonly string[], of: (operation: string) => Promise<T>): Promise<T[]> {
  const told: T[] = [];
  for (const operation of operations) told.push(await of(operation));
  return told;
}

describe('every operation of the desk', () => {
  const desk = operationsUnder('/api/admin').filter((one) => !DESK_ANONYMOUS.includes(one));

  it('is in the table of who may call it, once', () => {
    expect(listed.map(({ operation }) => operation).sort()).toEqual(desk);
  });

  it('refuses whoever has not signed in, and a customer who has', async () => {
    const strangers = await each(desk, (one) => refusal('/api/admin', one, {}));
    expect(strangers).toEqual(desk.map(() => ({ status: 401, code: 'session.missing' })));
    const customers = await each(desk, (one) => refusal('/api/admin', one, heads.customer));
    expect(customers).toEqual(desk.map(() => ({ status: 401, code: 'session.ended' })));
  });

  it.each(STAFF_ROLES)('lets %s in where the table says so and nowhere else', async (role) => {
    const asked = desk.filter((one) => !STREAMS.includes(one) && one !== 'DELETE /session');
    const told = await each(asked, async (one) => {
      const { code } = await refusal('/api/admin', one, heads[role]);
      return `${one}: ${code === 'access.denied' ? 'refused' : 'let in'}`;
    });
    const rolesOf = new Map(listed.map(({ operation, roles }) => [operation, roles]));
    const wanted = asked.map((one) => `${one}: ${rolesOf.get(one)?.includes(role) ? 'let in' : 'refused'}`);
    expect(told).toEqual(wanted);
  });
});

describe('every operation of a customer', () => {
  /** What can be looked at before signing in, and the doors that have a key of their own. */
  const OPEN = `
    GET /home
    GET /pieces/{id}/hold
    GET /prices/gold
    GET /stores
    GET /stores/soonest
    GET /stores/{id}
    GET /stores/{id}/slots
    GET /styles
    GET /styles/{id}
    GET /styles/{id}/stores
    GET /suggestions
    POST /session/phone
    POST /session/phone-code
    POST /session/wechat
    POST /tray-alternatives
    POST /tray-plans
  `
    .trim()
    .split(/\s*\n\s*/);

  it('refuses whoever has not signed in, but for the ones named here', async () => {
    const asked = operationsUnder('/api/customer').filter((one) => !STREAMS.includes(one));
    const told = await each(asked, async (one) => ({ one, ...(await refusal('/api/customer', one, {})) }));
    expect(told.filter(({ status }) => status !== 401).map(({ one }) => one)).toEqual([...OPEN].sort());
  });

  it('is none for staff, whatever their role', async () => {
    const shut = operationsUnder('/api/customer').filter(
      (one) => !STREAMS.includes(one) && !OPEN.includes(one),
    );
    const told = await each(shut, (one) => refusal('/api/customer', one, heads.headquarters));
    expect(told).toEqual(shut.map(() => ({ status: 401, code: 'session.ended' })));
  });
});
