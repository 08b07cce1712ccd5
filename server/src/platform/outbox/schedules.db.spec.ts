import { aDatabase, FixedClock } from '../../../test/index.js';
import { Schedules } from './schedules.js';

const db = aDatabase();

describe('schedules', () => {
  it('run at once, and again when their time has passed', async () => {
    const clock = new FixedClock();
    const schedules = new Schedules(db.database, clock);
    let runs = 0;
    schedules.every('holds.expire', 60, async () => {
      runs++;
    });
    expect(await schedules.runDue()).toEqual(['holds.expire']);
    expect(await schedules.runDue()).toEqual([]);
    clock.advance({ seconds: 59 });
    expect(await schedules.runDue()).toEqual([]);
    clock.advance({ seconds: 1 });
    expect(await schedules.runDue()).toEqual(['holds.expire']);
    expect(runs).toBe(2);
  });

  it('run in one worker at a time', async () => {
    const clock = new FixedClock();
    let runs = 0;
    const workers = Array.from({ length: 6 }, () => {
      const schedules = new Schedules(db.database, clock);
      schedules.every('holds.expire', 60, async () => {
        runs++;
      });
      return schedules;
    });
    await Promise.all(workers.map((worker) => worker.runDue()));
    expect(runs).toBe(1);
  });

  it('are taken over from a worker that died, once its lease is over', async () => {
    const clock = new FixedClock();
    const dying = new Schedules(db.database, clock);
    const started = new Promise<void>((resolve) => {
      dying.every('holds.expire', 60, () => {
        resolve();
        return new Promise(() => undefined);
      });
    });
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'queueMicrotask', 'Date'] });
    void dying.runDue();
    await started;
    jest.useRealTimers();

    const other = new Schedules(db.database, clock);
    other.every('holds.expire', 60, async () => undefined);
    clock.advance({ seconds: 90 });
    expect(await other.runDue()).toEqual([]);
    clock.advance({ seconds: 300 });
    expect(await other.runDue()).toEqual(['holds.expire']);
  });

  it('come back although their work failed', async () => {
    const clock = new FixedClock();
    const schedules = new Schedules(db.database, clock);
    schedules.every('holds.expire', 60, async () => {
      throw new Error('once more');
    });
    await schedules.runDue();
    clock.advance({ seconds: 60 });
    expect(await schedules.runDue()).toEqual(['holds.expire']);
  });
});
