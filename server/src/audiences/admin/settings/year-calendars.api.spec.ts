import { dayOf, readHolidayNotice } from '@zhuyue/shared';
import { anApp, aShop, aStaffMember, loggedIn } from '../../../../test/index.js';

interface Version {
  id: string;
  year: number;
  state: string;
  source: string;
  actions: { action: string; refusals: string[] }[];
}
interface Body {
  missing: { year: number }[];
  versions: Version[];
  error: { code: string };
}
type Who = 'manager' | 'first' | 'second';

const app = anApp({ keep: true });
const headers: Partial<Record<Who, { authorization: string }>> = {};
const year = Number(dayOf(app.clock.now()).slice(0, 4)) + 1;
const days = readHolidayNotice(
  year,
  `元旦：1月1日放假。
春节：2月5日（除夕）至11日放假。
清明节：4月5日放假。
劳动节：5月1日至3日放假。
端午节：6月9日放假。
中秋节：9月15日放假。
国庆节：10月1日至7日放假。`,
).days;
const form = { year, days, source: '国办发明电〔2026〕9号', over: 0 };

beforeAll(async () => {
  const shop = await app.db.transactions.run((tx) => aShop(tx));
  const [first, second] = await app.db.transactions.run(async (tx) => [
    await aStaffMember(tx, null, { role: 'headquarters', name: '总部甲' }),
    await aStaffMember(tx, null, { role: 'headquarters', name: '总部乙' }),
  ]);
  headers.manager = await loggedIn(app, 'staff', shop.manager.id);
  headers.first = await loggedIn(app, 'staff', first.id);
  headers.second = await loggedIn(app, 'staff', second.id);
});

const ask = async (who: Who, method: 'GET' | 'POST', path = '', payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/settings/years${path}`,
    headers: headers[who],
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
};

it('a year is entered by headquarters, read by managers, approved by a second person', async () => {
  expect((await ask('manager', 'POST', '', form)).status).toBe(403);
  expect((await ask('first', 'POST', '', { ...form, days: days.slice(1) })).body.error.code).toBe(
    'year_calendar.unsound',
  );
  const written = await ask('first', 'POST', '', form);
  expect(written.status).toBe(200);
  const [draft] = written.body.versions;
  expect(draft).toMatchObject({ year, state: 'draft', source: form.source });
  expect(draft?.actions).toEqual([
    { action: 'approve', refusals: ['own_draft'] },
    { action: 'discard', refusals: [] },
  ]);
  const shown = await ask('manager', 'GET');
  expect(shown.body.versions[0]?.actions).toEqual([]);
  const path = `/${draft?.id ?? ''}/actions`;
  expect((await ask('manager', 'POST', path, { action: 'approve', seen: [] })).status).toBe(403);
  const approved = await ask('second', 'POST', path, { action: 'approve', seen: [] });
  expect(approved.body.versions[0]).toMatchObject({ year, state: 'approved', actions: [] });
  expect(approved.body.missing.map((one) => one.year)).not.toContain(year);
  expect((await ask('second', 'POST', path, { action: 'discard', seen: [] })).body.error.code).toBe(
    'year_calendar.action_refused',
  );
});
