import { placeIn, scanNoteOf } from './scan-note.rules.js';

const at = new Date('2026-03-02T02:00:00.000Z');
const serial = '1ABCDEFGHJKMNPQRSTVW';

describe('what a request tells of a scan', () => {
  it('is read from headers that are well formed', () => {
    const headers = {
      'user-agent': 'MicroMessenger',
      'x-device': '01J0000000000000000000000A',
      'x-place': '31.2,121.4',
      'x-store': '01J0000000000000000000000B',
      'x-channel': 'weapp',
    };
    expect(scanNoteOf({ headers, ip: '203.0.113.9' }, { serial, at })).toEqual({
      serial,
      at,
      viewer: 'shopper',
      channel: 'weapp',
      ip: '203.0.113.9',
      agent: 'MicroMessenger',
      device: '01J0000000000000000000000A',
      place: { lat: 31.2, lng: 121.4 },
      placeBy: 'device',
      storeId: '01J0000000000000000000000B',
      late: false,
    });
  });

  it('is nothing but address and browser when the rest is missing or made up', () => {
    const headers = { 'x-device': "'; DROP", 'x-place': '91,0', 'x-store': 'here', 'x-channel': 'moon' };
    expect(scanNoteOf({ headers, ip: '::1' }, { serial, at })).toMatchObject({
      channel: 'browser',
      agent: '',
      device: null,
      place: null,
      placeBy: null,
      storeId: null,
    });
  });

  it.each([
    ['31.2,121.4', { lat: 31.2, lng: 121.4 }],
    ['-31,-121.4', { lat: -31, lng: -121.4 }],
    ['31.2286,121.4484', null],
    ['31.2', null],
    ['31.2,200', null],
    ['', null],
  ])('a place written %p is %p', (text, place) => {
    expect(placeIn(text)).toEqual(place);
  });
});
