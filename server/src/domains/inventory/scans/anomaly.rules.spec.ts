import { FIRST_SCAN_POLICY, type AlarmKind, type ScanPolicy } from '@zhuyue/shared';
import fc from 'fast-check';
import { anomaliesOf as anomaliesBy, isSweep, type ScanFact, type WatchedPiece } from './anomaly.rules.js';

const anomaliesOf = (
  piece: WatchedPiece,
  scans: readonly ScanFact[],
  settled: ReadonlyMap<AlarmKind, Date> = new Map(),
) => anomaliesBy(piece, scans, settled, FIRST_SCAN_POLICY);

const START = Date.parse('2026-03-02T02:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SERIAL = '1ABCDEFGHJKMNPQRSTVW';
const OLD = '1OLDEFGHJKMNPQRSTVWX';

const counter = { next: 0 };
const aScan = (after: number, facts: Partial<ScanFact> = {}): ScanFact => {
  counter.next += 1;
  return {
    id: String(counter.next),
    serial: SERIAL,
    at: new Date(START + after),
    visitor: `v${String(counter.next)}`,
    viewer: 'shopper',
    channel: 'weapp',
    network: '203.0.113.0/24',
    latTenths: null,
    lngTenths: null,
    city: null,
    placeBy: null,
    ...facts,
  };
};
const SHANGHAI = { latTenths: 312, lngTenths: 1215, city: '上海市', placeBy: 'device' } as const;
const BEIJING = { latTenths: 399, lngTenths: 1164, city: '北京市', placeBy: 'device' } as const;
const SUZHOU = { latTenths: 313, lngTenths: 1206, city: '苏州市', placeBy: 'device' } as const;

const onSale: WatchedPiece = {
  state: 'in_stock',
  activatedAt: null,
  missingSince: null,
  deadTags: new Map(),
};
const sold: WatchedPiece = { ...onSale, state: 'with_owner', activatedAt: new Date(START) };
const stolen: WatchedPiece = { ...onSale, state: 'stolen', missingSince: new Date(START) };
const dead = (state: 'superseded' | 'void' | 'lost'): WatchedPiece => ({
  ...onSale,
  deadTags: new Map([[OLD, { state, since: new Date(START) }]]),
});
/** So many different people, one every hour from then on. */
const strangers = (many: number, from: number, facts: Partial<ScanFact> = {}): ScanFact[] =>
  Array.from({ length: many }, (_, i) => aScan(from + i * HOUR, facts));

describe('unusual', () => {
  const cases: [string, WatchedPiece, ScanFact[], string[]][] = [
    ['is nothing about no scans', onSale, [], []],
    [
      'is one piece in two cities within ten minutes',
      onSale,
      [aScan(0, SHANGHAI), aScan(9 * MINUTE, BEIJING)],
      ['two_places'],
    ],
    ['is not two cities in eleven minutes', onSale, [aScan(0, SHANGHAI), aScan(11 * MINUTE, BEIJING)], []],
    [
      'is two cities with a crowd between them',
      onSale,
      [
        aScan(0, SHANGHAI),
        ...strangers(3, 1000).map((s, i) => ({ ...s, at: new Date(START + (i + 1) * MINUTE) })),
        aScan(8 * MINUTE, SUZHOU),
      ],
      ['two_places'],
    ],
    [
      'is not what a chosen store says: it is a wish and not a place',
      onSale,
      [aScan(0, SHANGHAI), aScan(MINUTE, { ...BEIJING, placeBy: 'chosen' })],
      [],
    ],
    ['is not a link that is passed on without a place', onSale, [aScan(0, SHANGHAI), aScan(MINUTE)], []],
    ['is eight strangers in a week after the sale', sold, strangers(8, 2 * DAY), ['strangers_after_sale']],
    ['is not seven', sold, strangers(7, 2 * DAY), []],
    [
      'is not the day of the hand-over, when it is shown around',
      sold,
      strangers(20, 0).filter((s) => s.at.getTime() < START + DAY),
      [],
    ],
    ['is not eight over a month', sold, Array.from({ length: 8 }, (_, i) => aScan((2 + i * 4) * DAY)), []],
    ['is not one friend eight times', sold, strangers(8, 2 * DAY, { visitor: 'friend' }), []],
    ['is not its owner', sold, strangers(9, 2 * DAY, { viewer: 'owner' }), []],
    [
      'is not its owner before signing in',
      sold,
      [...strangers(20, 2 * DAY, { visitor: 'me' }), aScan(3 * DAY, { visitor: 'me', viewer: 'owner' })],
      [],
    ],
    ['is a void tag seen again', dead('void'), [aScan(MINUTE, { serial: OLD })], ['dead_tag_seen']],
    ['is a lost tag seen again', dead('lost'), [aScan(MINUTE, { serial: OLD })], ['dead_tag_seen']],
    [
      'is not the staff throwing it away',
      dead('void'),
      [aScan(MINUTE, { serial: OLD, viewer: 'staff' })],
      [],
    ],
    ['is not a tag before it was taken out of use', dead('void'), [aScan(-MINUTE, { serial: OLD })], []],
    ['is not a superseded tag on its last day', dead('superseded'), [aScan(23 * HOUR, { serial: OLD })], []],
    [
      'is a superseded tag long after',
      dead('superseded'),
      [aScan(25 * HOUR, { serial: OLD })],
      ['dead_tag_seen'],
    ],
    ['is a stolen piece in somebody’s hand', stolen, [aScan(MINUTE)], ['missing_piece_seen']],
    ['is not the staff who find it', stolen, [aScan(MINUTE, { viewer: 'staff' })], []],
  ];
  it.each(cases)('%s', (_what, piece, scans, kinds) => {
    expect(anomaliesOf(piece, scans).map((one) => one.kind)).toEqual(kinds);
  });

  it('says how far and how fast', () => {
    const [found] = anomaliesOf(onSale, [
      aScan(0, SHANGHAI),
      aScan(5 * MINUTE, SUZHOU),
      aScan(9 * MINUTE, BEIJING),
    ]);
    expect(found?.facts).toEqual({ km: 1071, minutes: 9, kmh: 7140 });
    expect(found?.scans.map((scan) => scan.city)).toEqual(['上海市', '北京市']);
  });

  it('is forgotten up to where somebody has explained it, and noticed again after', () => {
    const scans = [aScan(0, SHANGHAI), aScan(MINUTE, BEIJING)];
    const settled = new Map([['two_places' as const, new Date(START + MINUTE)]]);
    expect(anomaliesOf(onSale, scans, settled)).toEqual([]);
    const again = [...scans, aScan(DAY, SHANGHAI), aScan(DAY + MINUTE, BEIJING)];
    expect(anomaliesOf(onSale, again, settled).map((one) => one.kind)).toEqual(['two_places']);
  });
});

describe('a piece in the display case', () => {
  it('may be scanned by five hundred people in a week', () => {
    const scans = Array.from({ length: 500 }, (_, i) => aScan((i * 7 * DAY) / 500, SHANGHAI));
    expect(anomaliesOf(onSale, scans)).toEqual([]);
  });

  it('never alarms by how often it is scanned in one place, whoever scans it', () => {
    const scan = fc.record({
      after: fc.integer({ min: 0, max: 30 * DAY }),
      visitor: fc.integer({ min: 0, max: 500 }).map(String),
      viewer: fc.constantFrom('shopper' as const, 'owner' as const, 'staff' as const),
      place: fc.constantFrom(SHANGHAI, { ...BEIJING, placeBy: 'chosen' as const }, {}),
    });
    fc.assert(
      fc.property(fc.array(scan, { maxLength: 300 }), (list) => {
        const scans = list
          .sort((a, b) => a.after - b.after)
          .map(({ after, visitor, viewer, place }) => aScan(after, { visitor, viewer, ...place }));
        expect(anomaliesOf(onSale, scans)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  /** Every pair, without leaving the loop early: slow and obvious. */
  const pairs = (scans: readonly ScanFact[]): boolean =>
    scans.some((a) =>
      scans.some((b) => {
        const apart = Math.abs(a.at.getTime() - b.at.getTime());
        return (
          a.city === '上海市' && b.city === '北京市' && apart <= FIRST_SCAN_POLICY.placesMinutes * MINUTE
        );
      }),
    );

  it('is in two places exactly when some pair of scans is', () => {
    const scan = fc.tuple(fc.integer({ min: 0, max: 3 * HOUR }), fc.constantFrom(SHANGHAI, BEIJING));
    fc.assert(
      fc.property(fc.array(scan, { maxLength: 12 }), (list) => {
        const scans = list.sort((a, b) => a[0] - b[0]).map(([after, place]) => aScan(after, place));
        expect(anomaliesOf(onSale, scans).length > 0).toBe(pairs(scans));
      }),
    );
  });
});

describe('another policy', () => {
  it('moves every line by which scans are judged', () => {
    const far = [aScan(0, SHANGHAI), aScan(9 * MINUTE, BEIJING)];
    const by = (some: Partial<ScanPolicy>) =>
      anomaliesBy(onSale, far, new Map(), { ...FIRST_SCAN_POLICY, ...some }).length;
    expect(by({})).toBe(1);
    expect(by({ placesMinutes: 8 })).toBe(0);
    expect(by({ placesKm: 1_072 })).toBe(0);
    expect(by({ placesKm: 1_071 })).toBe(1);
  });
});

it('thirty refused codes of one network are a sweep, a few are slips of a finger', () => {
  expect([29, 30].map((count) => isSweep(count, FIRST_SCAN_POLICY))).toEqual([false, true]);
  expect(isSweep(9, { ...FIRST_SCAN_POLICY, sweepCodes: 9 })).toBe(true);
});
