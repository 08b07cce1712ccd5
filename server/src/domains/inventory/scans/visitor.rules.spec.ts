import { networkOf, visitorOf } from './visitor.rules.js';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:0001::1', '2001:db8:1::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['', 'unknown'],
    ['nonsense', 'unknown'],
  ])('of %p is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });

  it('does not tell one house from the next', () => {
    expect(networkOf('203.0.113.1')).toBe(networkOf('203.0.113.254'));
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:ffff::9'));
  });
});

describe('a visitor', () => {
  const at = new Date('2026-03-02T02:00:00.000Z');
  const note = { device: null, ip: '203.0.113.9', agent: 'A', at };

  it('is the same device wherever it is, and else the same address and browser', () => {
    const device = { ...note, device: '01J0000000000000000000000A' };
    expect(visitorOf(device, 'k')).toBe(visitorOf({ ...device, ip: '198.51.100.1', agent: 'B' }, 'k'));
    expect(visitorOf(note, 'k')).toBe(visitorOf({ ...note }, 'k'));
    expect(visitorOf(note, 'k')).not.toBe(visitorOf({ ...note, agent: 'B' }, 'k'));
    expect(visitorOf(note, 'k')).not.toBe(visitorOf(device, 'k'));
  });

  it('cannot be followed into the next month, nor named without the key', () => {
    expect(visitorOf(note, 'k')).not.toBe(visitorOf({ ...note, at: new Date('2026-04-01T00:00:00Z') }, 'k'));
    expect(visitorOf(note, 'k')).not.toBe(visitorOf(note, 'another'));
    expect(visitorOf(note, 'k')).toHaveLength(16);
  });
});
