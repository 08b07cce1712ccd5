import { aDatabase, FixedClock } from '../../../test/index.js';
import { OutboxState } from './backlog.js';
import { OutboxHandlers } from './handlers.js';
import { Outbox } from './outbox.js';
import { backoffSeconds, MAX_ATTEMPTS, OutboxRelay } from './relay.js';

const db = aDatabase();

interface House {
  clock: FixedClock;
  handlers: OutboxHandlers;
  add(topic: string, payload: object): Promise<void>;
  relay(handlers?: OutboxHandlers): OutboxRelay;
  state(): ReturnType<OutboxState['read']>;
}

function aHouse(): House {
  const clock = new FixedClock();
  const handlers = new OutboxHandlers();
  const outbox = new Outbox(clock);
  return {
    clock,
    handlers,
    add: (topic, payload) => db.transactions.run((tx) => outbox.add(tx, topic, payload)),
    relay: (own = handlers) => new OutboxRelay(db.transactions, db.database, own, clock),
    state: () => new OutboxState(db.database, clock).read(),
  };
}

const deliveries = (): Promise<
  { handler: string; state: string; attempts: number; lastError: string | null }[]
> => db.database.query('SELECT handler, state, attempts, lastError FROM outbox_delivery ORDER BY handler');

describe('the outbox', () => {
  it('brings an event to everybody who listens, with what happened and when', async () => {
    const house = aHouse();
    const seen: unknown[] = [];
    house.handlers.on('sale.paid', 'first', async ({ topic, payload, createdAt }) => {
      seen.push([topic, payload, createdAt]);
    });
    house.handlers.on('sale.paid', 'second', async () => {
      seen.push('second');
    });
    await house.add('sale.paid', { saleId: 'S1', lines: [1, 2] });
    await house.relay().drain();
    expect(seen).toContainEqual(['sale.paid', { saleId: 'S1', lines: [1, 2] }, house.clock.now()]);
    expect(seen).toContain('second');
    expect(seen).toHaveLength(2);
  });

  it('says nothing of what was rolled back', async () => {
    const house = aHouse();
    const seen: string[] = [];
    house.handlers.on('sale.paid', 'only', async ({ id }) => void seen.push(id));
    const outbox = new Outbox(house.clock);
    const failing = db.transactions.run(async (tx) => {
      await outbox.add(tx, 'sale.paid', {});
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    await house.relay().drain();
    expect(seen).toEqual([]);
  });

  it('is done with an event nobody listens to', async () => {
    const house = aHouse();
    await house.add('nobody.cares', {});
    await house.relay().drain();
    expect(await house.state()).toMatchObject({ waiting: 0, dead: 0 });
  });

  it('tries only the handler that failed again, and later', async () => {
    const house = aHouse();
    const calls = { good: 0, bad: 0 };
    house.handlers.on('sale.paid', 'good', async () => {
      calls.good++;
    });
    house.handlers.on('sale.paid', 'bad', async () => {
      calls.bad++;
      if (calls.bad === 1) throw new Error('WeChat is away');
    });
    await house.add('sale.paid', {});
    const relay = house.relay();
    await relay.drain();
    expect(await deliveries()).toEqual([
      { handler: 'bad', state: 'waiting', attempts: 1, lastError: 'Error: WeChat is away' },
      { handler: 'good', state: 'done', attempts: 1, lastError: null },
    ]);
    await relay.drain();
    expect(calls).toEqual({ good: 1, bad: 1 });
    house.clock.advance({ seconds: backoffSeconds(1) });
    await relay.drain();
    expect(calls).toEqual({ good: 1, bad: 2 });
    expect(await house.state()).toMatchObject({ waiting: 0 });
  });

  it('gives up after the last attempt and shows it', async () => {
    const house = aHouse();
    house.handlers.on('sale.paid', 'broken', async () => {
      throw new Error('never');
    });
    await house.add('sale.paid', {});
    for (let attempt = 0; attempt < MAX_ATTEMPTS + 3; attempt++) {
      await house.relay().drain();
      house.clock.advance({ hours: 2 });
    }
    expect(await deliveries()).toEqual([
      { handler: 'broken', state: 'dead', attempts: MAX_ATTEMPTS, lastError: 'Error: never' },
    ]);
    expect(await house.state()).toMatchObject({ waiting: 0, dead: 1 });
  });

  it('delivers again what a killed worker had claimed, once its lease is over', async () => {
    const house = aHouse();
    const killed = new OutboxHandlers();
    const hanging = new Promise<void>(() => undefined);
    const started = new Promise<void>((resolve) => {
      killed.on('sale.paid', 'only', () => {
        resolve();
        return hanging;
      });
    });
    await house.add('sale.paid', {});
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'queueMicrotask', 'Date'] });
    void house.relay(killed).drain();
    await started;
    jest.useRealTimers();

    const seen: string[] = [];
    house.handlers.on('sale.paid', 'only', async ({ id }) => void seen.push(id));
    await house.relay().drain();
    expect(seen).toEqual([]);
    house.clock.advance({ seconds: 61 });
    await house.relay().drain();
    expect(seen).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ state: 'done', attempts: 2 }]);
  });

  it('lets a worker that outlived its lease settle nothing', async () => {
    const house = aHouse();
    const slow = new OutboxHandlers();
    let finish = (): void => undefined;
    const started = new Promise<void>((resolve) => {
      slow.on('sale.paid', 'only', () => {
        resolve();
        return new Promise<void>((_, reject) => (finish = () => reject(new Error('too late'))));
      });
    });
    await house.add('sale.paid', {});
    const late = house.relay(slow).drain();
    await started;
    house.clock.advance({ seconds: 61 });
    house.handlers.on('sale.paid', 'only', async () => undefined);
    await house.relay().drain();
    finish();
    await late;
    expect(await deliveries()).toMatchObject([{ state: 'done', lastError: null }]);
  });

  it('hands nothing out twice to several workers', async () => {
    const house = aHouse();
    const counts = new Map<string, number>();
    house.handlers.on(
      'piece.moved',
      'count',
      async ({ id }) => void counts.set(id, (counts.get(id) ?? 0) + 1),
    );
    await db.transactions.run(async (tx) => {
      const outbox = new Outbox(house.clock);
      for (let i = 0; i < 450; i++) await outbox.add(tx, 'piece.moved', { i });
    });
    await Promise.all(Array.from({ length: 4 }, () => house.relay().drain()));
    await house.relay().drain();
    expect(counts.size).toBe(450);
    expect([...counts.values()].filter((count) => count !== 1)).toEqual([]);
  });

  it('counts how long the oldest delivery has been due: a handler that fails is no stopped worker', async () => {
    const house = aHouse();
    house.handlers.on('sale.paid', 'broken', async () => {
      throw new Error('never');
    });
    await house.add('sale.paid', {});
    house.clock.advance({ minutes: 3 });
    expect(await house.state()).toEqual({ waiting: 1, dead: 0, oldestSeconds: 180 });
    await house.relay().drain();
    expect(await house.state()).toEqual({ waiting: 1, dead: 0, oldestSeconds: 0 });
    house.clock.advance({ minutes: 3 });
    expect(await house.state()).toEqual({ waiting: 1, dead: 0, oldestSeconds: 180 - backoffSeconds(1) });
  });

  it('refuses two handlers of one name', () => {
    const { handlers } = aHouse();
    handlers.on('sale.paid', 'only', async () => undefined);
    expect(() => handlers.on('sale.paid', 'only', async () => undefined)).toThrow('already has a handler');
  });
});
