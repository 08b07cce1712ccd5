import { cardWords, clockLines, type ClockTold } from './clock';

const NOW = new Date('2026-03-02T06:00:00Z').getTime();
const aClock = (over: Partial<ClockTold>): ClockTold => ({
  id: 'a',
  promise: 'settlement',
  state: 'running',
  dueAt: '2026-03-03T05:00:00Z',
  pauseReason: null,
  pausedSince: null,
  ...over,
});
const words = (...clocks: ClockTold[]): string[] => clockLines(clocks, NOW).map((line) => line.words);

describe('the promises of a case in words', () => {
  it('begin with what is due first, and say by how much one is broken', () =>
    expect(
      words(aClock({}), aClock({ id: 'b', promise: 'first_answer', dueAt: '2026-03-02T05:40:00Z' })),
    ).toEqual(['首次答复已超时 20 分钟，我们在催', '给出方案还剩 23 小时']));
  it('say once what everything waits for, and since when', () => {
    const waiting = { state: 'paused' as const, dueAt: null, pauseReason: 'waiting_photo' as const };
    expect(
      words(
        aClock({ ...waiting, pausedSince: '2026-03-02T02:12:00Z' }),
        aClock({ ...waiting, id: 'b', promise: 'return_cycle', pausedSince: '2026-03-02T02:12:00Z' }),
      ),
    ).toEqual(['等您的照片，自 10:12']);
    expect(words(aClock({ ...waiting, pausedSince: '2026-02-28T02:12:00Z' }))[0]).toContain('2 月 28 日');
  });
  it('leave nobody more time than was promised', () =>
    expect(words(aClock({ dueAt: '2026-03-02T07:25:30Z' }))).toEqual(['给出方案还剩 1 小时 25 分']));
  it('are short in a list', () => {
    expect(cardWords(aClock({}), NOW)).toBe('还剩 23 小时');
    expect(cardWords(aClock({ dueAt: '2026-03-02T05:40:00Z' }), NOW)).toBe('已超时 20 分钟');
    const waiting = { dueAt: null, pauseReason: 'waiting_collection' as const };
    expect(cardWords(aClock({ ...waiting, pausedSince: '2026-03-02T02:12:00Z' }), NOW)).toBe(
      '等您取件，自 10:12',
    );
    expect(cardWords(aClock({ dueAt: null }), NOW)).toBe('');
  });
  it('are silent about what has ended', () =>
    expect(words(aClock({ state: 'stopped', dueAt: null }))).toEqual([]));
});
