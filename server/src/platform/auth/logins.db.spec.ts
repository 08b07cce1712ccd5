import { aConfig, aDatabase, FixedClock } from '../../../test/index.js';
import { RedisLink } from '../cache/index.js';
import { Outbox } from '../outbox/index.js';
import { SmsProvider } from '../sms/index.js';
import type { WechatMiniClient } from '../wechat/index.js';
import { CustomerAccountsRepository } from './customer-accounts.repository.js';
import { CustomerAccounts } from './customer-accounts.service.js';
import { CustomerLogins } from './customer-logins.service.js';
import { LoginCodes } from './login-codes.service.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';

const PHONE = '13800138000';
const IP = '203.0.113.7';

/** Text messages that can be read, and an operator that can be down. */
class Inbox extends SmsProvider {
  readonly sent: { phone: string; text: string }[] = [];
  down = false;

  override async send(phone: string, text: string): Promise<void> {
    if (this.down) throw new Error('operator unreachable');
    this.sent.push({ phone, text });
  }

  lastCode(): string {
    return /\d{6}/.exec(this.sent.at(-1)?.text ?? '')?.[0] ?? '';
  }
}

/** WeChat as we know it from outside: a login code names an openid, a phone code names a number. */
const wechat: Pick<WechatMiniClient, 'login' | 'phoneNumber'> = {
  login: async (code: string) => ({ openid: `openid-${code}`, unionid: null }),
  phoneNumber: async (code: string) => ({ phone: code }),
};

const db = aDatabase();
let clock: FixedClock;
let sms: Inbox;
let sessions: Sessions;
let accounts: CustomerAccounts;
let codes: LoginCodes;
let logins: CustomerLogins;

beforeEach(() => {
  clock = new FixedClock();
  sms = new Inbox();
  const config = aConfig();
  sessions = new Sessions(
    new SessionsRepository(db.database),
    db.transactions,
    config,
    clock,
    new RedisLink(config),
  );
  accounts = new CustomerAccounts(
    new CustomerAccountsRepository(db.database),
    db.transactions,
    sessions,
    new Outbox(clock),
    clock,
  );
  codes = new LoginCodes(db.database, db.transactions, sms, clock);
  logins = new CustomerLogins(db.transactions, accounts, codes, sessions, wechat as WechatMiniClient);
});

const askCode = async (phone = PHONE): Promise<string> => {
  await codes.send(phone, IP);
  return sms.lastCode();
};
const byPhone = async (phone = PHONE): Promise<string> =>
  (await logins.byPhone(phone, await askCode(phone), '')).account.id;
const outcomes = (settled: PromiseSettledResult<unknown>[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of settled) {
    const word = one.status === 'fulfilled' ? 'in' : String((one.reason as { code?: string }).code);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
};
const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000');

describe('a one-time code', () => {
  it('lets its owner in, and the same person again as the same customer', async () => {
    const first = await byPhone();
    clock.advance({ minutes: 2 });
    expect(await byPhone()).toBe(first);
  });

  it('is used by one of two who type it at the same moment', async () => {
    const code = await askCode();
    const settled = await Promise.allSettled([1, 2].map(() => logins.byPhone(PHONE, code, '')));
    expect(outcomes(settled)).toEqual({ in: 1, 'login.code_expired': 1 });
  });

  it('is looked at five times however many guesses come at once', async () => {
    const wrong = wrongFor(await askCode());
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, () => logins.byPhone(PHONE, wrong, '')),
    );
    expect(outcomes(settled)).toEqual({ 'login.code_wrong': 5, 'login.code_expired': 15 });
    await expect(logins.byPhone(PHONE, sms.lastCode(), '')).rejects.toMatchObject({
      code: 'login.code_expired',
    });
  });

  it('expires after five minutes', async () => {
    const code = await askCode();
    clock.advance({ minutes: 5 });
    await expect(logins.byPhone(PHONE, code, '')).rejects.toMatchObject({ code: 'login.code_expired' });
  });

  it('is sent once when it is asked for many times at once', async () => {
    const settled = await Promise.allSettled(Array.from({ length: 8 }, () => codes.send(PHONE, IP)));
    expect(outcomes(settled)).toEqual({ in: 1, 'login.code_too_soon': 7 });
    expect(sms.sent).toHaveLength(1);
  });

  it('may be asked for five times an hour by one number', async () => {
    for (let i = 0; i < 5; i += 1) {
      await codes.send(PHONE, IP);
      clock.advance({ minutes: 1 });
    }
    await expect(codes.send(PHONE, IP)).rejects.toMatchObject({ code: 'login.too_many' });
    clock.advance({ hours: 1 });
    await expect(codes.send(PHONE, IP)).resolves.toMatchObject({
      resendAt: new Date(clock.now().getTime() + 60_000),
    });
  });

  it('may be asked for a hundred times an hour from one address, whatever the numbers', async () => {
    for (let i = 0; i < 100; i += 1) await codes.send(`138001380${String(i).padStart(2, '0')}`, IP);
    await expect(codes.send('13900139000', IP)).rejects.toMatchObject({ code: 'login.too_many' });
    await codes.send('13900139000', '203.0.113.8');
    expect(sms.sent).toHaveLength(101);
  });

  it('that could not be sent says so and may be asked for again at once', async () => {
    sms.down = true;
    await expect(codes.send(PHONE, IP)).rejects.toMatchObject({ code: 'sms.unavailable' });
    sms.down = false;
    await codes.send(PHONE, IP);
    expect(sms.sent).toHaveLength(1);
  });
});

describe('two logins of a new customer at the same moment', () => {
  it('make one account', async () => {
    const both = await Promise.all([1, 2, 3, 4].map(() => logins.byWechat('new', '')));
    expect(new Set(both.map((login) => login.account.id)).size).toBe(1);
  });
});

describe('binding a number to a WeChat login', () => {
  it('gives a new number to the account', async () => {
    const { account } = await logins.byWechat('a', '');
    expect(await logins.bindWechatPhone(account.id, PHONE)).toMatchObject({ id: account.id, phone: PHONE });
    expect(await byPhone()).toBe(account.id);
  });

  it('joins an account that had only the number, and takes the logged-in devices along', async () => {
    const owner = await byPhone();
    const { account, session } = await logins.byWechat('a', '');
    expect(await sessions.find(session.token, 'customer')).toMatchObject({ subjectId: account.id });

    expect(await logins.bindWechatPhone(account.id, PHONE)).toMatchObject({ id: owner, openid: 'openid-a' });

    expect(await sessions.find(session.token, 'customer')).toMatchObject({ subjectId: owner });
    expect((await logins.byWechat('a', '')).account.id).toBe(owner);
    expect(await accounts.get(account.id)).toMatchObject({ openid: null, mergedIntoId: owner });
    const news = await db.database.query<{ payload: unknown }>(
      "SELECT payload FROM outbox_event WHERE topic = 'customer.merged'",
    );
    expect(news).toEqual([{ payload: { fromId: account.id, intoId: owner } }]);
  });

  it('is refused when the number logs in with another WeChat', async () => {
    const first = await logins.byWechat('a', '');
    await logins.bindWechatPhone(first.account.id, PHONE);
    const second = await logins.byWechat('b', '');
    await expect(logins.bindWechatPhone(second.account.id, PHONE)).rejects.toMatchObject({
      code: 'account.wechat_taken',
    });
    expect(await accounts.get(second.account.id)).toMatchObject({
      phone: null,
      openid: 'openid-b',
      closedAt: null,
    });
  });

  it('is refused when both accounts have a number', async () => {
    const { account } = await logins.byWechat('a', '');
    await logins.bindWechatPhone(account.id, PHONE);
    await byPhone('13900139000');
    await expect(logins.bindWechatPhone(account.id, '13900139000')).rejects.toMatchObject({
      code: 'account.phone_taken',
    });
  });

  it('needs the right code in H5, and a wrong one changes nothing', async () => {
    const { account } = await logins.byWechat('a', '');
    const code = await askCode();
    await expect(logins.bindPhone(account.id, PHONE, wrongFor(code))).rejects.toMatchObject({
      code: 'login.code_wrong',
    });
    expect((await accounts.get(account.id)).phone).toBeNull();
    expect(await logins.bindPhone(account.id, PHONE, code)).toMatchObject({ phone: PHONE });
  });

  it('gives a number to one of two who bind it at the same moment', async () => {
    const [a, b] = await Promise.all([logins.byWechat('a', ''), logins.byWechat('b', '')]);
    const settled = await Promise.allSettled(
      [a, b].map(({ account }) => logins.bindWechatPhone(account.id, PHONE)),
    );
    expect(settled.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const owners = await db.database.query('SELECT id FROM customer_account WHERE phone = ?', [PHONE]);
    expect(owners).toHaveLength(1);
  });
});

describe('a session', () => {
  it('is kept as a hash only', async () => {
    const { session } = await logins.byWechat('a', '');
    const rows = await db.database.query<Record<string, unknown>>('SELECT * FROM session');
    expect(JSON.stringify(rows)).not.toContain(session.token);
  });

  it('is over at once when it is ended, although it was just used', async () => {
    const { session, account } = await logins.byWechat('a', '');
    await sessions.find(session.token, 'customer');
    await sessions.end('customer', account.id, session.id);
    expect(await sessions.find(session.token, 'customer')).toBeNull();
  });

  it('cannot be ended by somebody else', async () => {
    const { session } = await logins.byWechat('a', '');
    const other = await logins.byWechat('b', '');
    await expect(sessions.end('customer', other.account.id, session.id)).rejects.toMatchObject({
      code: 'session.not_found',
    });
    expect(await sessions.find(session.token, 'customer')).toMatchObject({ id: session.id });
  });

  it('of a customer opens no staff door', async () => {
    const { session } = await logins.byWechat('a', '');
    expect(await sessions.find(session.token, 'staff')).toBeNull();
  });

  it('of a customer renews itself while it is used, and ends after a month of silence', async () => {
    const { session } = await logins.byWechat('a', '');
    for (let month = 0; month < 3; month += 1) {
      clock.advance({ days: 29 });
      // Another process, which has not got it in memory.
      const elsewhere = new Sessions(
        new SessionsRepository(db.database),
        db.transactions,
        aConfig(),
        clock,
        new RedisLink(aConfig()),
      );
      expect(await elsewhere.find(session.token, 'customer')).toMatchObject({ id: session.id });
    }
    clock.advance({ days: 30 });
    expect(await sessions.find(session.token, 'customer')).toBeNull();
  });

  it('is listed with its siblings, the last used first, without those that ended', async () => {
    const first = await logins.byWechat('a', 'WeChat · iPhone');
    clock.advance({ minutes: 1 });
    const second = await logins.byWechat('a', 'WeChat · Android');
    clock.advance({ minutes: 1 });
    await logins
      .byWechat('a', 'gone')
      .then((third) => sessions.end('customer', third.account.id, third.session.id));
    const list = await sessions.list('customer', first.account.id);
    expect(list.map((one) => one.id)).toEqual([second.session.id, first.session.id]);
  });
});
