import type { TagReply } from '@/api/tag';
import { dropLateScans, forgetTag, lateScans, noteLateScan, recallTag, rememberTag } from './memory';

const shelves = new Map<string, string>();
jest.mock('@/platform/storage', () => ({
  recall: (name: string) => shelves.get(name) ?? null,
  keep: (name: string, value: string | null) =>
    value === null ? shelves.delete(name) : shelves.set(name, value),
}));
beforeEach(() => shelves.clear());

const reply = (serial: string): TagReply =>
  ({ tag: { serial }, checkedAt: '2026-03-02T02:00:00.000Z' }) as unknown as TagReply;

describe('what was seen of a tag', () => {
  it('is remembered with its time', () => {
    rememberTag('A', reply('A'));
    expect(recallTag('A')).toEqual({ reply: reply('A'), at: '2026-03-02T02:00:00.000Z' });
    expect(recallTag('B')).toBeNull();
  });

  it('is that of the last twenty tags, and leaves nothing behind', () => {
    for (let i = 0; i < 30; i++) rememberTag(`T${String(i)}`, reply(`T${String(i)}`));
    expect(recallTag('T9')).toBeNull();
    expect(recallTag('T10')).not.toBeNull();
    expect([...shelves.keys()].filter((name) => name.startsWith('zy.tag.'))).toHaveLength(20);
  });

  it('is forgotten once the tag is refused', () => {
    rememberTag('A', reply('A'));
    forgetTag('A');
    expect(recallTag('A')).toBeNull();
  });

  it.each([
    ['of an older app', { reply: reply('A'), at: '2026-03-02T02:00:00.000Z' }],
    ['of another tag', { shape: 2, reply: reply('B'), at: '2026-03-02T02:00:00.000Z' }],
    ['without a tag', { shape: 2, reply: {}, at: '2026-03-02T02:00:00.000Z' }],
    ['without a time', { shape: 2, reply: reply('A') }],
  ])('is not shown when it is %s', (_what, kept) => {
    shelves.set('zy.tag.A', JSON.stringify(kept));
    expect(recallTag('A')).toBeNull();
  });

  it('is not shown when it was cut off', () => {
    shelves.set('zy.tag.A', '{"shape":2,"rep');
    expect(recallTag('A')).toBeNull();
  });
});

describe('scans without a network', () => {
  const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 2, minute));

  it('wait in their order, the same tag once a minute', () => {
    noteLateScan('/t/a', at(0));
    noteLateScan('/t/a', at(0));
    noteLateScan('/t/b', at(0));
    noteLateScan('/t/a', at(2));
    expect(lateScans().map((one) => one.text)).toEqual(['/t/a', '/t/b', '/t/a']);
  });

  it('are not more than can be told at once', () => {
    for (let i = 0; i < 80; i++) noteLateScan(`/t/${String(i)}`, at(i));
    expect([lateScans().length, lateScans()[0]?.text]).toEqual([50, '/t/30']);
  });

  it('that came in while others were told stay', () => {
    noteLateScan('/t/a', at(0));
    const told = lateScans();
    noteLateScan('/t/b', at(1));
    dropLateScans(told);
    expect(lateScans().map((one) => one.text)).toEqual(['/t/b']);
  });
});
