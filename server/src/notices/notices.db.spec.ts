import { Emulator } from '../../../scripts/wechat-emulator/src/emulator.js';
import { anApp } from '../../test/index.js';
import { aReadyClaim, aSoldRing, aVisitTomorrow, RING } from '../../test/repaired-ring.js';
import { newId } from '../platform/database/index.js';
import { Inbox, Subscriptions } from '../platform/inbox/index.js';
import { Outbox } from '../platform/outbox/index.js';
import { NoticesModule } from './index.js';

const SEND = '/cgi-bin/message/subscribe/send';

let emulator: Emulator;
const env: Record<string, string> = {};
beforeAll(async () => {
  emulator = new Emulator({ seed: 'notices', sendMs: 0 });
  await emulator.start();
  Object.assign(env, emulator.world().env(emulator.base));
});
afterAll(() => emulator.stop());

const app = anApp({ imports: [NoticesModule], env });
const world = (): ReturnType<Emulator['world']> => emulator.world();
/** Messages WeChat was asked to take. Every test begins with a token from before the reset: its refusal is no ask. */
const sends = (): number =>
  world()
    .journal.since(0)
    .filter(({ path, errcode }) => path === SEND && errcode !== 40001).length;
const templateId = (template: string): string =>
  world().templates.find(({ name }) => name === template)?.id ?? '';

beforeEach(async () => {
  world().reset();
  await app.db.transactions.run(aSoldRing);
});

async function aCustomer(openid: string | null): Promise<string> {
  const id = newId();
  const row = { id, openid, nickname: '珠约会员', createdAt: app.clock.now() };
  await app.db.transactions.run((tx) => tx.insert('customer_account', row));
  if (openid !== null) world().people.login({ openid });
  return id;
}

const announce = (topic: string, payload: Record<string, unknown>): Promise<void> =>
  app.db.transactions.run((tx) => app.get(Outbox).add(tx, topic, payload));

/** A claim of this customer is ready to be collected. */
async function claimIsReady(customerId: string): Promise<void> {
  const claimId = await app.db.transactions.run((tx) => aReadyClaim(tx, customerId, app.clock.now()));
  await announce('claim.ready', { claimId });
}

/** The customer agreed on the phone, and the mini-program told us so. */
async function accepts(
  customerId: string,
  openid: string,
  template: 'claim_ready' | 'appointment_booked',
): Promise<void> {
  world().mailbox.choose(openid, templateId(template), 'accept');
  await app.get(Subscriptions).record(customerId, [{ template, result: 'accept' }]);
}

const left = async (customerId: string): Promise<number | undefined> =>
  (await app.get(Subscriptions).offer(customerId, 'claim')).find(({ template }) => template === 'claim_ready')
    ?.remaining;

/** Comes back as often as the outbox would within an hour. */
async function anHourPasses(): Promise<void> {
  for (let minute = 0; minute < 60; minute += 10) {
    app.clock.advance({ minutes: 10 });
    await app.deliver();
  }
}

describe('news for a customer', () => {
  it('reaches the inbox without WeChat', async () => {
    const customerId = await aCustomer(null);
    await claimIsReady(customerId);
    await app.deliver();
    const [line, ...more] = await app.get(Inbox).list(customerId);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      kind: 'claim_ready',
      facts: { pieceName: RING.name, storeName: RING.storeName },
      readAt: null,
    });
    expect(sends()).toBe(0);
  });

  it('reaches WeChat when the customer agreed, and uses the accept up', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'claim_ready');
    await claimIsReady(customerId);
    await app.deliver();
    expect(world().mailbox.sent()).toMatchObject([
      {
        openid: 'oAnna',
        title: '取件通知',
        lines: [{}, { value: RING.name }, { value: RING.storeName }, {}],
      },
    ]);
    expect(await left(customerId)).toBe(0);
  });

  it('reaches the owner of a piece whose style is no longer in sale', async () => {
    const customerId = await aCustomer(null);
    await app.db.transactions.run((tx) => tx.execute("UPDATE style SET state = 'withdrawn'"));
    await claimIsReady(customerId);
    await app.deliver();
    expect(await app.get(Inbox).list(customerId)).toMatchObject([{ facts: { pieceName: RING.name } }]);
  });

  it('reaches whose turn it is with a piece of a style out of sale, in a store given up since, and leaves nothing late', async () => {
    const customerId = await aCustomer(null);
    const now = app.clock.now();
    await app.db.transactions.run(async (tx) => {
      await tx.execute("UPDATE style SET state = 'withdrawn'");
      await tx.execute('UPDATE store SET open = 0');
      await tx.insert('piece_hold', {
        id: newId(),
        pieceId: RING.pieceId,
        storeId: RING.storeId,
        kind: 'cart',
        heldFor: customerId,
        customerId,
        state: 'offered',
        until: new Date(now.getTime() + 3_600_000),
        slot: null,
        reason: null,
        madeByRole: 'customer',
        madeBy: customerId,
        createdAt: now,
        movedAt: now,
      });
    });
    const [hold] = await app.db.database.query<{ id: string }>('SELECT id FROM piece_hold');
    await app.db.database.execute('UPDATE warranty SET customerId = ?', [customerId]);
    await announce('hold.changed', { holdId: hold?.id ?? '' });
    await announce('warranty.started', { warrantyId: RING.warrantyId });
    await app.deliver();
    const told = await app.get(Inbox).list(customerId);
    expect(told.map(({ kind }) => kind).sort()).toEqual(['hold_offered', 'warranty_started']);
    expect(told.map(({ facts }) => facts['pieceName'])).toEqual([RING.name, RING.name]);
    expect(await app.db.database.query("SELECT handler FROM outbox_delivery WHERE state <> 'done'")).toEqual(
      [],
    );
  });

  it('does not ask WeChat without an accept', async () => {
    const customerId = await aCustomer('oAnna');
    await claimIsReady(customerId);
    await app.deliver();
    expect([sends(), (await app.get(Inbox).list(customerId)).length]).toEqual([0, 1]);
  });

  it('told twice is one line and one message', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'claim_ready');
    await accepts(customerId, 'oAnna', 'claim_ready');
    await claimIsReady(customerId);
    await app.deliver();
    await app.db.database.execute("UPDATE outbox_delivery SET state = 'waiting', claim = NULL");
    await anHourPasses();
    expect([sends(), (await app.get(Inbox).list(customerId)).length]).toEqual([1, 1]);
  });

  it('tells of appointments and warranties too', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'appointment_booked');
    const now = app.clock.now();
    const appointmentId = await app.db.transactions.run((tx) => aVisitTomorrow(tx, customerId, now));
    await app.db.database.execute('UPDATE warranty SET customerId = ?', [customerId]);
    await announce('appointment.booked', { appointmentId });
    await announce('warranty.started', { warrantyId: RING.warrantyId });
    await app.deliver();
    const kinds = (await app.get(Inbox).list(customerId)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['appointment_booked', 'warranty_started']);
    expect(world().mailbox.sent()).toMatchObject([{ title: '预约成功通知' }]);
  });

  it('is not told to somebody who closed the account', async () => {
    const customerId = await aCustomer('oAnna');
    await app.db.database.execute('UPDATE customer_account SET closedAt = ?', [app.clock.now()]);
    await claimIsReady(customerId);
    await app.deliver();
    expect(await app.get(Inbox).list(customerId)).toEqual([]);
  });
});

describe('trouble with WeChat', () => {
  it('43101: the count is set right, and nobody asks again', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'claim_ready');
    await accepts(customerId, 'oAnna', 'claim_ready');
    world().mailbox.choose('oAnna', templateId('claim_ready'), 'off');
    await claimIsReady(customerId);
    await app.deliver();
    await anHourPasses();
    await claimIsReady(customerId);
    await app.deliver();
    await anHourPasses();
    expect(sends()).toBe(1);
    expect(await left(customerId)).toBe(0);
    expect(await app.get(Inbox).list(customerId)).toHaveLength(2);
  });

  it('that passes is waited for, with the accept kept', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'claim_ready');
    world().faults.add({ path: SEND, times: 2 }, { kind: 'status', status: 502 });
    await claimIsReady(customerId);
    await app.deliver();
    expect([sends(), await left(customerId)]).toEqual([1, 1]);
    await anHourPasses();
    expect(world().mailbox.sent()).toHaveLength(1);
    expect([sends(), await left(customerId)]).toEqual([3, 0]);
  });

  it('that never passes is tried once, with the accept kept', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'claim_ready');
    world().faults.add({ path: SEND }, { kind: 'errcode', n: 40037 });
    await claimIsReady(customerId);
    await app.deliver();
    await anHourPasses();
    expect([sends(), await left(customerId)]).toEqual([1, 1]);
  });

  it('an answer lost after the message went out costs no second message', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'claim_ready');
    world().faults.add({ path: SEND, times: 1 }, { kind: 'reset', after: true });
    await claimIsReady(customerId);
    await app.deliver();
    await anHourPasses();
    expect(world().mailbox.sent()).toHaveLength(1);
    expect(await left(customerId)).toBe(0);
  });

  it('two messages never spend one accept', async () => {
    const customerId = await aCustomer('oAnna');
    await accepts(customerId, 'oAnna', 'claim_ready');
    await claimIsReady(customerId);
    await claimIsReady(customerId);
    await app.deliver();
    await anHourPasses();
    expect(sends()).toBe(1);
    expect(await app.get(Inbox).list(customerId)).toHaveLength(2);
  });
});

describe('the inbox', () => {
  it('counts what is unread until it is read, each customer apart', async () => {
    const [anna, ben] = [await aCustomer(null), await aCustomer(null)];
    await claimIsReady(anna);
    await app.deliver();
    await claimIsReady(ben);
    await app.deliver();
    const inbox = app.get(Inbox);
    await inbox.markRead(anna);
    expect([await inbox.unread(anna), await inbox.unread(ben)]).toEqual([0, 1]);
    expect((await inbox.list(anna))[0]?.readAt).toEqual(app.clock.now());
  });

  it('and the accepts follow when two accounts become one, also when that is told twice', async () => {
    const [anna, kept] = [await aCustomer('oAnna'), await aCustomer(null)];
    await accepts(anna, 'oAnna', 'claim_ready');
    await accepts(kept, 'oAnna', 'claim_ready');
    await claimIsReady(anna);
    await app.deliver();
    await accepts(anna, 'oAnna', 'claim_ready');
    await announce('customer.merged', { fromId: anna, intoId: kept });
    await announce('customer.merged', { fromId: anna, intoId: kept });
    await app.deliver();
    expect([await left(anna), await left(kept)]).toEqual([0, 2]);
    expect(await app.get(Inbox).list(kept)).toHaveLength(1);
    expect(await app.get(Inbox).list(anna)).toEqual([]);
  });

  it('of the kept account gets news that were still about the other one', async () => {
    const [anna, kept] = [await aCustomer(null), await aCustomer(null)];
    await claimIsReady(anna);
    await app.db.database.execute('UPDATE customer_account SET mergedIntoId = ?, closedAt = ? WHERE id = ?', [
      kept,
      app.clock.now(),
      anna,
    ]);
    await app.deliver();
    expect(await app.get(Inbox).list(kept)).toHaveLength(1);
  });
});

describe('asking for consent', () => {
  it('offers the templates of a moment with what is left of earlier accepts', async () => {
    const customerId = await aCustomer('oAnna');
    await app.get(Subscriptions).record(customerId, [
      { template: 'claim_progress', result: 'accept' },
      { template: 'claim_progress', result: 'accept' },
      { template: 'claim_ready', result: 'filter' },
    ]);
    expect(await app.get(Subscriptions).offer(customerId, 'claim')).toEqual([
      { template: 'claim_progress', templateId: templateId('claim_progress'), remaining: 2 },
      { template: 'claim_ready', templateId: templateId('claim_ready'), remaining: 0 },
    ]);
  });

  it.each(['reject', 'ban'] as const)('counts nothing more after %s', async (result) => {
    const customerId = await aCustomer('oAnna');
    const subscriptions = app.get(Subscriptions);
    await subscriptions.record(customerId, [{ template: 'claim_ready', result: 'accept' }]);
    await subscriptions.record(customerId, [{ template: 'claim_ready', result }]);
    expect(await left(customerId)).toBe(0);
  });
});
