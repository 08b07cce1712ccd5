import { tagTextOf } from './entry';

describe('coming in with a tag', () => {
  const link = 'https://zhuyue.example/t/01/06901234567892/21/1ABCDEFGHJKMNPQRSTVW';

  it('reads the link WeChat passes as q, encoded once', () => {
    expect(tagTextOf({ q: encodeURIComponent(link) })).toBe(link);
  });

  it('leaves a link alone that has been decoded already', () => {
    expect(tagTextOf({ q: `${link}?a=50%25` })).toBe(`${link}?a=50%25`);
  });

  it('reads the serial in the scene of a mini-program code', () => {
    expect(tagTextOf({ scene: '1ABCDEFGHJKMNPQRSTVW' })).toBe('1ABCDEFGHJKMNPQRSTVW');
  });

  it('reads the path the server left in the address', () => {
    expect(tagTextOf({ u: encodeURIComponent('/t/01/06901234567892/21/X?s=1') })).toBe(
      '/t/01/06901234567892/21/X?s=1',
    );
  });

  it('prefers our own link to what came along with it', () => {
    expect(tagTextOf({ scene: 'other', u: '/t/01/06901234567892/21/X' })).toBe('/t/01/06901234567892/21/X');
  });

  it('does not fall over broken escapes', () => {
    expect(tagTextOf({ scene: '100%' })).toBe('100%');
  });

  it('reads a printed link in capitals', () => {
    expect(tagTextOf({ q: encodeURIComponent(link.toUpperCase()) })).toBe(link.toUpperCase());
  });

  it('reads a scene that names its serial', () => {
    expect(tagTextOf({ scene: encodeURIComponent('s=1ABCDEFGHJKMNPQRSTVW') })).toBe('1ABCDEFGHJKMNPQRSTVW');
  });

  it('reads a serial typed by hand, alone or with its GTIN', () => {
    expect(tagTextOf({ serial: '1ABC%20DEFG' })).toBe('1ABC DEFG');
    expect(tagTextOf({ gtin: '06901234567892', serial: '1ABC' })).toBe('/01/06901234567892/21/1ABC');
  });

  it('reads the next of two scans in a warm app, whatever the first was', () => {
    expect(tagTextOf({ scene: 'A' })).toBe('A');
    expect(tagTextOf({ scene: 'B', q: '' })).toBe('B');
  });

  it('is null without anything', () => {
    expect(tagTextOf({ q: '', other: 'x' })).toBeNull();
  });
});
