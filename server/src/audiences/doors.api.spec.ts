import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aCustomer, anApp, aStaffMember, loggedIn } from '../../test/index.js';
import { newId } from '../platform/database/index.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof METHODS)[number];
interface Operation {
  name: string;
  method: Uppercase<Method>;
  url: string;
}

/** Every operation there is: a new one is asked as well, without anybody thinking of it. */
const contract = JSON.parse(
  readFileSync(path.join(__dirname, '../../../shared/api/openapi.json'), 'utf8'),
) as { paths: Record<string, Partial<Record<Method, object>>> };
const operations: Operation[] = Object.entries(contract.paths).flatMap(([where, known]) =>
  METHODS.filter((method) => known[method]).map((method) => ({
    name: `${method.toUpperCase()} ${where}`,
    method: method.toUpperCase() as Uppercase<Method>,
    url: where.replace(/\{\w+\}/g, newId()),
  })),
);
const under = (room: string): Operation[] => operations.filter(({ url }) => url.startsWith(`/api/${room}/`));

const app = anApp({ keep: true });
const people = { customer: { authorization: '' }, headquarters: { authorization: '' } };
beforeAll(async () => {
  const staff = await app.db.transactions.run((tx) => aStaffMember(tx, null, { role: 'headquarters' }));
  people.headquarters = await loggedIn(app, 'staff', staff.id);
  people.customer = await loggedIn(app, 'customer', await aCustomer(app.db, '13912345001'));
});

async function opened(list: readonly Operation[], headers: Record<string, string>): Promise<string[]> {
  const open: string[] = [];
  for (const { name, method, url } of list) {
    const payload = method === 'GET' || method === 'DELETE' ? {} : { payload: {} };
    const reply = await app.inject({
      method,
      url,
      headers: { ...headers, 'idempotency-key': newId() },
      ...payload,
    });
    if (reply.statusCode !== 401) open.push(name);
  }
  return open.sort();
}

/** What a visitor may do without saying who they are. */
const FOR_VISITORS = [
  'GET /api/customer/articles',
  'GET /api/customer/articles/{id}',
  'GET /api/customer/home',
  'GET /api/customer/pieces/{id}/hold',
  'GET /api/customer/prices/gold',
  'GET /api/customer/stores',
  'GET /api/customer/stores/soonest',
  'GET /api/customer/stores/{id}',
  'GET /api/customer/stores/{id}/slots',
  'GET /api/customer/styles',
  'GET /api/customer/styles/{id}',
  'GET /api/customer/styles/{id}/stores',
  'GET /api/customer/suggestions',
  'POST /api/customer/articles/searches',
  'POST /api/customer/articles/searches/{id}/opened',
  'POST /api/customer/session/phone',
  'POST /api/customer/session/phone-code',
  'POST /api/customer/session/wechat',
  'POST /api/customer/tray-alternatives',
  'POST /api/customer/tray-plans',
  'PUT /api/customer/articles/{id}/vote',
];

describe('the doors', () => {
  it('of the desk are shut to whoever has not signed in, all but the one to sign in by', async () => {
    expect(await opened(under('admin'), {})).toEqual(['POST /api/admin/session']);
  });

  it('of the desk are shut to customers', async () => {
    expect(await opened(under('admin'), people.customer)).toEqual(['POST /api/admin/session']);
  });

  it('of the customers stand open to visitors only where that is meant', async () => {
    expect(await opened(under('customer'), {})).toEqual(FOR_VISITORS);
  });

  it('of the customers are shut to staff where they are shut to visitors', async () => {
    expect(await opened(under('customer'), people.headquarters)).toEqual(FOR_VISITORS);
  });
});
