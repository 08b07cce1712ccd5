import { readFileSync } from 'node:fs';
import path from 'node:path';
import { STAFF_ROLES, type StaffRole } from '@zhuyue/shared';
import { DESK_ACCESS } from '../../test/desk-access.js';
import { anApp, aShop, aStaffMember, loggedIn } from '../../test/index.js';

const app = anApp({ keep: true });
const contract = JSON.parse(
  readFileSync(path.join(__dirname, '../../../shared/api/openapi.json'), 'utf8'),
) as { paths: Record<string, Record<string, unknown>> };
/** The login is for nobody yet; the doors that are shut to strangers are tried elsewhere. */
const desk = Object.entries(contract.paths)
  .filter(([where]) => where.startsWith('/api/admin/'))
  .flatMap(([where, ways]) => Object.keys(ways).map((way) => `${way.toUpperCase()} ${where.slice(10)}`))
  .filter((operation) => operation !== 'POST /session')
  .sort();
const listed = DESK_ACCESS.flatMap(({ roles, operations }) =>
  operations
    .trim()
    .split(/\s*\n\s*/)
    .map((operation) => ({ operation, roles })),
);
/** One stays open for as long as somebody listens, one ends the session that asks. */
const NOT_TRIED = ['GET /live', 'DELETE /session'];

const heads = {} as Record<StaffRole, Record<string, string>>;
beforeAll(async () => {
  const { shop, office } = await app.db.transactions.run(async (tx) => ({
    shop: await aShop(tx, { pieces: 1 }),
    office: await aStaffMember(tx, null),
  }));
  heads.consultant = await loggedIn(app, 'staff', (shop.advisors[0] ?? shop.manager).id);
  heads.service = await loggedIn(app, 'staff', shop.service.id);
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.headquarters = await loggedIn(app, 'staff', office.id);
});

/** Nothing is there by that id, and no body is one: whoever is let in is told so, and nothing happens. */
async function refused(operation: string, headers: Record<string, string>): Promise<boolean> {
  const [method = '', where = ''] = operation.split(' ');
  const reply = await app.inject({
    method: method as 'GET',
    url: `/api/admin${where.replace(/\{[^}]+\}/g, 'none')}`,
    headers,
    ...(method === 'GET' ? {} : { payload: { nonsense: true } }),
  });
  if (reply.statusCode !== 403) return false;
  return reply.json<{ error: { code: string } }>().error.code === 'access.denied';
}

describe('every operation of the desk', () => {
  it('is in the table of who may call it, once', () => {
    expect(listed.map(({ operation }) => operation).sort()).toEqual(desk);
  });

  it.each(STAFF_ROLES)('lets %s in where the table says so and nowhere else', async (role) => {
    const asked = listed.filter(({ operation }) => !NOT_TRIED.includes(operation));
    const told: string[] = [];
    for (const { operation } of asked) {
      told.push(`${operation}: ${(await refused(operation, heads[role])) ? 'refused' : 'let in'}`);
    }
    expect(told).toEqual(
      asked.map(({ operation, roles }) => `${operation}: ${roles.includes(role) ? 'let in' : 'refused'}`),
    );
  });
});
