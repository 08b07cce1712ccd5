import { aConfig, aDatabase, FixedClock } from '../../../../test/index.js';
import { Audit } from '../../../platform/audit/index.js';
import { AuditRepository } from '../../../platform/audit/audit.repository.js';
import { hashPassword, Sessions, type StaffIdentity } from '../../../platform/auth/index.js';
import { SessionsRepository } from '../../../platform/auth/sessions.repository.js';
import { RedisLink } from '../../../platform/cache/index.js';
import { newId } from '../../../platform/database/index.js';
import { StoreChanges } from '../settings/store-changes.service.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { StaffRepository, type StaffRow } from './staff.repository.js';
import { StaffAccounts } from './staff.service.js';

const PASSWORD = 'golden-lotus-8';
const db = aDatabase();
const stores = { east: newId(), west: newId() };
let passwordHash: string;
let clock: FixedClock;
let sessions: Sessions;
let staff: StaffAccounts;

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

const aStore = (id: string): object => ({
  id,
  code: id.slice(-8),
  name: '珠约',
  kind: 'boutique',
  province: '上海市',
  city: '上海市',
  district: '黄浦区',
  adcode: '310101',
  address: '南京东路 1 号',
  lat: 31.23,
  lng: 121.47,
  phone: '02160000000',
  services: [],
});

const hire = async (over: Partial<StaffRow> = {}): Promise<StaffRow> => {
  const row: StaffRow = {
    id: newId(),
    storeId: stores.east,
    account: `a-${newId().toLowerCase()}`,
    name: '周宁',
    role: 'consultant',
    passwordHash,
    failedCount: 0,
    lockedUntil: null,
    skills: [],
    active: 1,
    createdAt: clock.now(),
    ...over,
  };
  await db.transactions.run((tx) => tx.insert('staff', row));
  return row;
};
const as = async (row: StaffRow): Promise<StaffIdentity> => (await staff.identity(row.id)) as StaffIdentity;

beforeEach(async () => {
  clock = new FixedClock();
  const config = aConfig();
  sessions = new Sessions(
    new SessionsRepository(db.database),
    db.transactions,
    config,
    clock,
    new RedisLink(config),
  );
  const changes = new StoreChanges(new Audit(new AuditRepository(db.database), clock), new Outbox(clock));
  staff = new StaffAccounts(new StaffRepository(db.database), db.transactions, sessions, changes, clock);
  await db.transactions.run((tx) => tx.insert('store', [aStore(stores.east), aStore(stores.west)]));
});

describe('logging in as staff', () => {
  it('opens a session with the scope of the role', async () => {
    const consultant = await hire();
    const chief = await hire({ role: 'headquarters', storeId: null });
    expect((await staff.login(consultant.account, PASSWORD, '')).staff.storeIds).toEqual([stores.east]);
    const { session, staff: identity } = await staff.login(chief.account, PASSWORD, '');
    expect(identity.storeIds).toBe('all');
    expect(await sessions.find(session.token, 'staff')).toMatchObject({ subjectId: chief.id });
  });

  it('answers alike to an unknown account, a wrong password and a colleague who left', async () => {
    const here = await hire();
    const left = await hire({ active: 0 });
    for (const [account, password] of [
      ['nobody', PASSWORD],
      [here.account, 'golden-lotus-9'],
      [left.account, PASSWORD],
    ] as const) {
      await expect(staff.login(account, password, '')).rejects.toMatchObject({
        code: 'login.refused',
        details: {},
      });
    }
  });

  it('looks at five of twenty wrong passwords sent at once, then is locked for everybody', async () => {
    const { account } = await hire();
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, () => staff.login(account, 'golden-lotus-9', '')),
    );
    const codes = settled.map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'in',
    );
    expect(codes.filter((code) => code === 'login.refused')).toHaveLength(5);
    expect(codes.filter((code) => code === 'login.locked')).toHaveLength(15);
    await expect(staff.login(account, PASSWORD, '')).rejects.toMatchObject({ code: 'login.locked' });
  });

  it('locks an account that does not exist just as well', async () => {
    const { account } = await hire();
    const answers = async (name: string): Promise<string[]> => {
      const words: string[] = [];
      for (let i = 0; i < 6; i += 1) {
        await staff
          .login(name, 'golden-lotus-9', '')
          .catch((error: unknown) => words.push(JSON.stringify(error)));
      }
      return words;
    };
    expect(await answers('nobody')).toEqual(await answers(account));
  });

  it('is possible again after fifteen minutes, and a success forgets the failures', async () => {
    const { account } = await hire();
    const fail = (times: number): Promise<unknown> =>
      Promise.allSettled(Array.from({ length: times }, () => staff.login(account, 'golden-lotus-9', '')));
    await fail(5);
    clock.advance({ minutes: 15 });
    await staff.login(account, PASSWORD, '');
    await fail(4);
    await expect(staff.login(account, PASSWORD, '')).resolves.toMatchObject({
      staff: { role: 'consultant' },
    });
  });
});

describe('a manager', () => {
  it('sees and changes the people of the own store only', async () => {
    const manager = await hire({ role: 'manager' });
    const colleague = await hire();
    const stranger = await hire({ storeId: stores.west });
    const by = await as(manager);
    expect((await staff.listInStore(by, stores.east)).map((row) => row.id).sort()).toEqual(
      [manager.id, colleague.id].sort(),
    );
    expect(await staff.listInStore(by, stores.west)).toEqual([]);
    await expect(staff.setActive(by, stranger.id, false)).rejects.toMatchObject({ code: 'staff.not_found' });
    await expect(staff.unlock(by, stranger.id)).rejects.toMatchObject({ code: 'staff.not_found' });
    await expect(staff.endSessions(by, stranger.id)).rejects.toMatchObject({ code: 'staff.not_found' });
  });

  it('who deactivates somebody throws them out at once, and it is on record', async () => {
    const manager = await hire({ role: 'manager' });
    const colleague = await hire();
    const { session } = await staff.login(colleague.account, PASSWORD, '');
    await staff.identity(colleague.id);
    await sessions.find(session.token, 'staff');

    await staff.setActive(await as(manager), colleague.id, false);

    expect(await sessions.find(session.token, 'staff')).toBeNull();
    expect(await staff.identity(colleague.id)).toBeNull();
    const log = await db.database.query(
      'SELECT staffId, storeId, action, subjectId FROM audit_log WHERE subjectKind = ?',
      ['staff'],
    );
    expect(log).toEqual([
      { staffId: manager.id, storeId: stores.east, action: 'staff.deactivate', subjectId: colleague.id },
    ]);
  });

  it('cannot lock themselves out', async () => {
    const manager = await hire({ role: 'manager' });
    await expect(staff.setActive(await as(manager), manager.id, false)).rejects.toMatchObject({
      code: 'access.denied',
    });
  });

  it('unlocks a colleague', async () => {
    const manager = await hire({ role: 'manager' });
    const colleague = await hire({ failedCount: 5, lockedUntil: new Date(clock.now().getTime() + 60_000) });
    await staff.unlock(await as(manager), colleague.id);
    await expect(staff.login(colleague.account, PASSWORD, '')).resolves.toMatchObject({
      staff: { id: colleague.id },
    });
  });
});

describe('changing one’s own password', () => {
  it('needs the old one and ends every session', async () => {
    const row = await hire();
    const { session } = await staff.login(row.account, PASSWORD, '');
    const me = await as(row);
    await expect(staff.changePassword(me, 'golden-lotus-9', 'silver-river-7')).rejects.toMatchObject({
      code: 'password.wrong',
    });
    await staff.changePassword(me, PASSWORD, 'silver-river-7');
    expect(await sessions.find(session.token, 'staff')).toBeNull();
    await expect(staff.login(row.account, PASSWORD, '')).rejects.toMatchObject({ code: 'login.refused' });
    await staff.login(row.account, 'silver-river-7', '');
  });

  it('refuses a short one and the old one again', async () => {
    const me = await as(await hire());
    for (const next of ['short', PASSWORD]) {
      await expect(staff.changePassword(me, PASSWORD, next)).rejects.toMatchObject({
        code: 'password.too_weak',
      });
    }
  });
});
