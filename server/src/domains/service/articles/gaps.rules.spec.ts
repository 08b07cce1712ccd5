import { gapsOf, questionIn, type Asking } from './gaps.rules.js';

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day));
const asking = (text: string, over: Partial<Asking> = {}): Asking => ({
  text,
  in: 'search',
  times: 1,
  lastAt: at(1),
  found: 0,
  ...over,
});

describe('questions without an article', () => {
  it('asked in other words are one question, the most frequent first', () => {
    const gaps = gapsOf(
      [
        asking('珐琅掉色怎么办', { times: 2, lastAt: at(3) }),
        asking('请问珐琅掉色了怎么办？', { in: 'thread', lastAt: at(2) }),
        asking('可以刻字吗'),
      ],
      [],
      10,
    );
    expect(gaps.map(({ question, searches, threads }) => [question, searches, threads])).toEqual([
      ['珐琅掉色怎么办', 2, 1],
      ['可以刻字吗', 1, 0],
    ]);
  });

  it('are gone once somebody has taken them up, and come back when they are asked again later', () => {
    const settled = [{ question: '珐琅掉色了怎么办', settledAt: at(5) }];
    expect(gapsOf([asking('珐琅掉色怎么办', { lastAt: at(4) })], settled, 10)).toEqual([]);
    expect(gapsOf([asking('珐琅掉色怎么办', { lastAt: at(6) })], settled, 10)).toHaveLength(1);
    expect(gapsOf([asking('可以刻字吗', { lastAt: at(4) })], settled, 10)).toHaveLength(1);
  });

  it('say whether articles were found that nobody opened', () => {
    const gaps = gapsOf([asking('刻字', { found: 3 }), asking('珐琅', { found: 0 })], [], 10);
    expect(gaps.map((gap) => [gap.question, gap.offered])).toEqual([
      ['刻字', true],
      ['珐琅', false],
    ]);
  });
});

describe('a text of a customer', () => {
  it.each([
    ['戒指可以刻字吗', '戒指可以刻字吗'],
    ['多久能修好？', '多久能修好？'],
    ['我的电话是13912345678，能不能打给我', '我的电话是…，能不能打给我'],
  ])('that asks something is shown without numbers: %s', (text, question) => {
    expect(questionIn(text, 60)).toBe(question);
  });
  it('that asks nothing is no question, and a long one is cut', () => {
    expect(questionIn('收到了，谢谢', 60)).toBeNull();
    expect(questionIn('为什么'.repeat(40), 60)).toHaveLength(60);
  });
});
