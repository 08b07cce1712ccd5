import { judgeLink, linkExpiry, signLink } from './file.rules.js';

const KEY = 'k'.repeat(32);
const ID = '01HZZZZZZZZZZZZZZZZZZZZZZZ';
const at = (iso: string): Date => new Date(iso);

describe('a link to a photo', () => {
  it('is the same all day, so that it can be cached', () => {
    expect(linkExpiry(at('2026-03-02T00:00:00Z'))).toBe(linkExpiry(at('2026-03-02T23:59:59Z')));
  });

  it('lives for one to two days', () => {
    const late = at('2026-03-02T23:59:59Z');
    const expires = linkExpiry(late);
    const signature = signLink(KEY, ID, expires);
    expect(judgeLink(KEY, ID, expires, signature, at('2026-03-03T23:59:59Z'))).toBe('good');
    expect(judgeLink(KEY, ID, expires, signature, at('2026-03-04T00:00:00Z'))).toBe('expired');
  });

  it('opens no other photo, lasts no longer and is signed by no other key', () => {
    const expires = linkExpiry(at('2026-03-02T00:00:00Z'));
    const signature = signLink(KEY, ID, expires);
    const now = at('2026-03-02T01:00:00Z');
    expect(judgeLink(KEY, '01HZZZZZZZZZZZZZZZZZZZZZZY', expires, signature, now)).toBe('forged');
    expect(judgeLink(KEY, ID, expires + 1, signature, now)).toBe('forged');
    expect(judgeLink('x'.repeat(32), ID, expires, signature, now)).toBe('forged');
    expect(judgeLink(KEY, ID, expires, '', now)).toBe('forged');
  });
});
