import { LIVE } from '@zhuyue/shared';
import { LiveWatch } from './live-watch';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A server with versions, a page that counts how often it looked again, and a connection that can be cut. */
const aDesk = () => {
  const at = { seen: true, cut: false, asked: 0, lost: [] as boolean[] };
  const versions: Record<string, string> = {};
  const watch = new LiveWatch({
    ask: async (topics) => {
      at.asked += 1;
      if (at.cut) throw new Error('no network');
      return topics.map((topic) => versions[topic] ?? LIVE.quiet);
    },
    seen: () => at.seen,
    heals: () => true,
    onLost: (lost) => {
      if (lost !== (at.lost.at(-1) ?? false)) at.lost.push(lost);
    },
    now: () => Date.now(),
  });
  const page = { reloads: 0 };
  const leave = watch.watch({ topics: ['visits:a'], reload: () => void (page.reloads += 1) });
  return { at, versions, watch, page, leave, pass: (ms: number) => jest.advanceTimersByTimeAsync(ms) };
};

describe('keeping up with others', () => {
  it('looks again when a version changes, once a change, within a second', async () => {
    const { versions, page, pass } = aDesk();
    await pass(10);
    versions['visits:a'] = '1';
    await pass(LIVE.everyMs);
    expect(page.reloads).toBe(1);
    await pass(5 * LIVE.everyMs);
    expect(page.reloads).toBe(1);
  });

  it('does not look again for a topic that has grown quiet, but does after an absence longer than the server remembers', async () => {
    const { at, versions, watch, page, pass } = aDesk();
    versions['visits:a'] = '1';
    await pass(10);
    delete versions['visits:a'];
    await pass(3 * LIVE.everyMs);
    expect(page.reloads).toBe(0);
    at.seen = false;
    await pass(LIVE.forgottenMs);
    at.seen = true;
    watch.wake();
    await pass(10);
    expect(page.reloads).toBe(1);
  });

  it('asks nothing while nobody looks, and notices what happened meanwhile at once when somebody does', async () => {
    const { at, versions, watch, page, pass } = aDesk();
    await pass(10);
    at.seen = false;
    await pass(10 * LIVE.everyMs);
    const before = at.asked;
    await pass(60_000);
    expect(at.asked).toBe(before);
    versions['visits:a'] = '2';
    at.seen = true;
    watch.wake();
    await pass(10);
    expect(page.reloads).toBe(1);
  });

  it('says that the connection is lost after two failures, asks ever more rarely, and says when it is back', async () => {
    const { at, versions, page, pass } = aDesk();
    await pass(10);
    at.cut = true;
    await pass(2 * LIVE.everyMs + 10);
    expect(at.lost).toEqual([]);
    await pass(2 * LIVE.everyMs);
    expect(at.lost).toEqual([true]);
    await pass(60_000);
    const before = at.asked;
    await pass(60_000);
    expect(at.asked - before).toBeLessThanOrEqual(60_000 / LIVE.rarestMs);
    at.cut = false;
    versions['visits:a'] = '3';
    await pass(LIVE.rarestMs);
    expect(at.lost).toEqual([true, false]);
    expect(page.reloads).toBe(1);
  });

  it('asks for everything the pages watch in one question, and for nothing once they are left', async () => {
    const { at, watch, leave, pass } = aDesk();
    const others = watch.watch({ topics: ['moves:a'], reload: () => undefined });
    await pass(10);
    expect(at.asked).toBe(1);
    leave();
    others();
    await pass(5 * LIVE.everyMs);
    expect(at.asked).toBe(1);
  });
});
