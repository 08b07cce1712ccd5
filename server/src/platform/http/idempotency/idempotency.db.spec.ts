import { aDatabase, FixedClock } from '../../../../test/index.js';
import { newId, type Tx } from '../../database/index.js';
import { DomainError } from '../../errors/index.js';
import { Idempotency } from './idempotency.js';

const db = aDatabase();
const clock = new FixedClock();
const idempotency = (): Idempotency => new Idempotency(clock, db.database);

let done = 0;
beforeEach(() => (done = 0));

/** Something that leaves a row behind, so that doing it twice would show. */
const book = (
  body: unknown,
  key = 'key-00001',
  scope = 'customer:A:book',
): Promise<{ id: string; at: Date }> =>
  db.transactions.run((tx) => idempotency().run(tx, { scope, key, body }, () => leaveARow(tx)));

async function leaveARow(tx: Tx): Promise<{ id: string; at: Date }> {
  done++;
  const id = newId();
  await tx.insert('outbox_event', { id, topic: 'booked', payload: {}, createdAt: clock.now() });
  return { id, at: clock.now() };
}

const rows = async (): Promise<number> =>
  (await db.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM outbox_event'))[0]?.n ?? -1;

describe('a request sent twice', () => {
  it('is done once and answered the same', async () => {
    const first = await book({ store: 'S1' });
    expect(await book({ store: 'S1' })).toEqual(first);
    expect(await rows()).toBe(1);
  });

  it('is the same request with its fields in another order', async () => {
    const first = await book({ store: 'S1', at: { day: 1, hour: 2 } });
    expect(await book({ at: { hour: 2, day: 1 }, store: 'S1' })).toEqual(first);
  });

  it('is done once when thirty arrive together', async () => {
    const replies = await Promise.all(Array.from({ length: 30 }, () => book({ store: 'S1' })));
    expect(new Set(replies.map(({ id }) => id)).size).toBe(1);
    expect(await rows()).toBe(1);
  });

  it('looks the same the first time as the second: dates are text', async () => {
    const first = await book({});
    expect(first.at).toBe(clock.now().toISOString());
  });

  it('is refused when it asks for something else', async () => {
    await book({ store: 'S1' });
    await expect(book({ store: 'S2' })).rejects.toMatchObject({ code: 'request.key_reused', status: 422 });
    expect(await rows()).toBe(1);
  });

  it('is another request under another key, or from another person', async () => {
    await book({});
    await book({}, 'key-00002');
    await book({}, 'key-00001', 'customer:B:book');
    expect(await rows()).toBe(3);
  });

  it('may be tried again after a refusal', async () => {
    const refused = db.transactions.run((tx) =>
      idempotency().run(tx, { scope: 's', key: 'key-00001', body: {} }, async () => {
        throw new DomainError('slot.refused');
      }),
    );
    await expect(refused).rejects.toMatchObject({ code: 'slot.refused' });
    await book({}, 'key-00001', 's');
    expect(done).toBe(1);
  });

  it('remembers an empty reply', async () => {
    const nothing = (): Promise<void> =>
      db.transactions.run((tx) =>
        idempotency().run(tx, { scope: 's', key: 'key-00009', body: 1 }, async () => {
          done++;
        }),
      );
    await nothing();
    await nothing();
    expect(done).toBe(1);
  });
});

describe('a check before the transaction', () => {
  const once = { scope: 'customer:A:book', key: 'key-00001', body: {} };
  const refused = (body: unknown): Promise<unknown> =>
    idempotency().orAnswered({ ...once, body }, () => Promise.reject(new DomainError('wish.not_available')));

  it('that the first attempt itself made fail is answered with what the first was told', async () => {
    const first = await book({});
    await expect(refused({})).resolves.toEqual(first);
  });

  it('refuses when nothing was done under this key, and another request under the same key', async () => {
    await expect(refused({})).rejects.toMatchObject({ code: 'wish.not_available' });
    await book({});
    await expect(refused({ other: 1 })).rejects.toMatchObject({ code: 'request.key_reused' });
  });
});
