import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, loggedIn, type Shop } from '../../../../test/index.js';
import { Appointments } from '../../../domains/appointments/index.js';
import { newId } from '../../../platform/database/index.js';

interface Proposal {
  kind: string;
  startsAt: string;
  advisorId: string;
  advisorName: string;
}
interface AbsenceReply {
  id: string;
  staffName: string;
  open: number;
  liftedAt: string | null;
  visits: { id: string; version: number; stand: string; advisorName: string; proposals: Proposal[] }[];
}
interface Body extends AbsenceReply {
  items: AbsenceReply[];
  results: { visitId: string; refused: { code: string; refusal: string | null } | null }[];
  absence: AbsenceReply;
  error: { code: string };
}
type Who = 'manager' | 'advisor' | 'stranger';

const app = anApp({ keep: true });
const headers: Partial<Record<Who, { authorization: string }>> = {};
let shop: Shop;
const TOMORROW = addDays(dayOf(app.clock.now()), 1);

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 2 }));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  headers.manager = await loggedIn(app, 'staff', shop.manager.id);
  headers.advisor = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  headers.stranger = await loggedIn(app, 'staff', other.manager.id);
});

const ask = async (who: Who, method: 'GET' | 'POST', path = '', payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/absences${path}`,
    headers: headers[who],
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
};

it('a report of illness, its list, a decision, the way back: the manager of the store, and nobody else', async () => {
  const ill = shop.advisors[0]?.id ?? '';
  const customerId = await aCustomer(app.db, '13700009001');
  const visitId = await app.get(Appointments).bookAtDesk(
    shop.manager,
    {
      ...{ storeId: shop.storeId, customerId, startsAt: instantOf(TOMORROW, '14:00'), advisorId: ill },
      ...{ purposes: ['try_on'], wishes: [], contactName: '林女士' },
    },
    `key-${newId()}`,
  );
  const form = { staffId: ill, fromOn: TOMORROW, toOn: TOMORROW, note: null };
  expect((await ask('advisor', 'POST', '', form)).status).toBe(403);
  expect((await ask('stranger', 'POST', '', form)).body.error.code).toBe('staff.not_found');
  const day = addDays(TOMORROW, -3);
  expect((await ask('manager', 'POST', '', { ...form, fromOn: day, toOn: day })).body.error.code).toBe(
    'settings.day_past',
  );
  const reported = await ask('manager', 'POST', '', form);
  expect(reported.body).toMatchObject({ staffName: '顾问1', open: 1, liftedAt: null });
  const { id, visits } = reported.body;
  const [visit] = visits;
  const [proposal] = visit?.proposals ?? [];
  expect(visit).toMatchObject({ id: visitId, stand: 'open', advisorName: '顾问1' });
  expect(proposal).toMatchObject({ kind: 'advisor', advisorName: '顾问2' });
  expect((await ask('stranger', 'GET', `/${id}`)).body.error.code).toBe('absence.not_found');

  const taken = { choice: 'advisor', startsAt: proposal?.startsAt, advisorId: proposal?.advisorId };
  const decisions = [{ visitId, version: visit?.version, ...taken }];
  expect((await ask('advisor', 'POST', `/${id}/settle`, { decisions })).status).toBe(403);
  const settled = await ask('manager', 'POST', `/${id}/settle`, { decisions });
  expect(settled.body.results).toEqual([{ visitId, refused: null }]);
  expect(settled.body.absence.visits[0]).toMatchObject({ stand: 'settled', advisorName: '顾问2' });
  const again = await ask('manager', 'POST', `/${id}/settle`, { decisions });
  expect(again.body.results[0]?.refused).toEqual({ code: 'appointment.changed_meanwhile', refusal: null });

  const early = await ask('manager', 'POST', `/${id}/back`, { visitIds: [visitId] });
  expect(early.body.results[0]?.refused).toEqual({ code: 'absence.back_refused', refusal: null });
  expect((await ask('manager', 'POST', `/${id}/lift`)).body.liftedAt).not.toBeNull();
  const back = await ask('manager', 'POST', `/${id}/back`, { visitIds: [visitId] });
  expect(back.body.results).toEqual([{ visitId, refused: null }]);
  expect(back.body.absence.visits[0]).toMatchObject({ stand: 'as_before', advisorName: '顾问1' });
  expect((await ask('manager', 'GET')).body.items).toMatchObject([{ id, open: 0 }]);
  expect((await ask('manager', 'POST', `/${id}/settle`, { decisions })).body.error.code).toBe('absence.over');
});
