import { Kept } from './kept.js';

const now = { ms: 0 };
beforeEach(() => {
  now.ms = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now.ms);
});
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a value kept in memory', () => {
  it('is read once however many ask, and again after it was dropped', async () => {
    let reads = 0;
    const kept = new Kept(() => Promise.resolve((reads += 1)), 1_000);
    expect(await Promise.all([kept.get(), kept.get()])).toEqual([1, 1]);
    kept.drop();
    expect(await kept.get()).toBe(2);
  });

  it('grown old is answered once more, and read behind the answer', async () => {
    let reads = 0;
    const kept = new Kept(() => Promise.resolve((reads += 1)), 1_000);
    await kept.get();
    now.ms = 1_001;
    expect(await kept.get()).toBe(1);
    await settled();
    expect(await kept.get()).toBe(2);
  });

  it('dropped while it is read is not kept', async () => {
    const answers: ((value: string) => void)[] = [];
    const kept = new Kept(() => new Promise<string>((resolve) => answers.push(resolve)), 1_000);
    const first = kept.get();
    kept.drop();
    const second = kept.get();
    answers[0]?.('before the change');
    answers[1]?.('after the change');
    expect([await first, await second]).toEqual(['before the change', 'after the change']);
    expect(await kept.get()).toBe('after the change');
  });

  it('stays when reading it anew fails', async () => {
    let fails = false;
    const kept = new Kept(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve('held')), 1_000);
    await kept.get();
    fails = true;
    now.ms = 5_000;
    expect(await kept.get()).toBe('held');
    await settled();
    expect(await kept.get()).toBe('held');
  });
});
