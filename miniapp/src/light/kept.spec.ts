import { asSeen, MOST_LATE, shelfOf, withLate } from './kept';

const scan = (text: string, minute: number) => ({
  text,
  scannedAt: new Date(Date.UTC(2026, 2, 2, 2, minute)).toISOString(),
});

it('a page that was seen says so, and is otherwise the same', () => {
  expect(asSeen('<!doctype html><html lang="zh-CN"><head>')).toBe(
    '<!doctype html><html lang="zh-CN" class="seen"><head>',
  );
});

it('capitals lead to the same page', () => {
  expect(shelfOf('/T/01/1/21/ABC/')).toBe(shelfOf('/t/01/1/21/abc'));
});

describe('scans that wait for a network', () => {
  it('are kept in their order, the same tag once a minute', () => {
    const first = scan('/t/a', 0);
    expect(withLate([first], { ...scan('/t/a', 0) })).toEqual([first]);
    expect(withLate([first], scan('/t/b', 0))).toHaveLength(2);
    expect(withLate([first], scan('/t/a', 2))).toHaveLength(2);
  });

  it('are not more than the server takes; the oldest go', () => {
    const many = Array.from({ length: MOST_LATE }, (_, i) => scan(`/t/${String(i)}`, i));
    const now = withLate(many, scan('/t/new', 59));
    expect([now.length, now[0]?.text, now.at(-1)?.text]).toEqual([MOST_LATE, '/t/1', '/t/new']);
  });
});
