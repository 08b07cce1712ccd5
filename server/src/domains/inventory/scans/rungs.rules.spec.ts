import {
  PIECE_STATES,
  RUNGS,
  SCAN_VIEWERS,
  TAG_STATES,
  type PieceState,
  type TagState,
} from '@zhuyue/shared';
import { rungsOf, verdictOf, type RungAlarm, type RungFacts } from './rungs.rules.js';

const at = new Date('2026-03-02T02:00:00.000Z');
const facts = (piece: PieceState, tag: TagState = 'active', alarms: RungAlarm[] = []): RungFacts => ({
  piece: { state: piece, storeName: '静安店', heldUntil: at },
  tag: { state: tag, version: 1, since: at },
  currentVersion: tag === 'superseded' ? 2 : 1,
  activatedOn: '2026-02-14',
  missingOn: '2026-02-20',
  alarms,
});
const open: RungAlarm = { kind: 'two_places', state: 'open', hits: 2, lastAt: at };
const confirmed: RungAlarm = { ...open, state: 'confirmed' };

describe('a verdict', () => {
  it('has every rung once, in order, for everybody and whatever has happened', () => {
    for (const viewer of SCAN_VIEWERS) {
      for (const piece of PIECE_STATES) {
        for (const tag of TAG_STATES) {
          expect(rungsOf(facts(piece, tag), viewer).map((line) => line.rung)).toEqual([...RUNGS]);
        }
      }
    }
  });

  it.each<[string, RungFacts, string, string]>([
    ['on sale', facts('in_stock'), 'genuine', 'on_sale'],
    ['held', facts('on_hold'), 'genuine', 'on_hold'],
    ['with its owner', facts('with_owner'), 'genuine_sold', 'sold'],
    ['at the workshop for its owner', facts('in_service'), 'genuine_sold', 'sold'],
    ['reported lost', facts('lost'), 'missing', 'lost'],
    ['reported stolen, whatever its tag', facts('stolen', 'void'), 'missing', 'stolen'],
    ['melted', facts('melted'), 'gone', 'gone'],
    ['read by an old tag', facts('in_stock', 'superseded'), 'superseded', 'on_sale'],
    ['read by a void tag', facts('in_stock', 'void'), 'void', 'on_sale'],
    ['read by a tag reported lost', facts('in_stock', 'lost'), 'tag_lost', 'on_sale'],
    ['read by a tag that was opened', facts('in_stock', 'tampered'), 'tampered', 'on_sale'],
    ['looked into', facts('in_stock', 'active', [open]), 'genuine', 'on_sale'],
    ['confirmed to be copied', facts('in_stock', 'active', [confirmed]), 'suspect', 'on_sale'],
  ])('of a piece %s', (_what, given, verdict, status) => {
    const rungs = rungsOf(given, 'shopper');
    expect(verdictOf(rungs)).toBe(verdict);
    expect(rungs.find((line) => line.rung === 'status')?.reason).toBe(status);
  });

  it('never calls a piece good on a rung that failed', () => {
    for (const viewer of SCAN_VIEWERS) {
      for (const piece of PIECE_STATES) {
        for (const tag of TAG_STATES) {
          for (const alarms of [[], [open], [confirmed]]) {
            const rungs = rungsOf(facts(piece, tag, alarms), viewer);
            const failed = rungs.some((line) => line.outcome === 'fail');
            if (failed) expect(verdictOf(rungs)).not.toMatch(/^genuine/);
          }
        }
      }
    }
  });
});

describe('what is said to whom', () => {
  const unusual = (viewer: 'shopper' | 'owner' | 'staff', alarms: RungAlarm[]) =>
    rungsOf(facts('with_owner', 'active', alarms), viewer).find((line) => line.rung === 'unusual');

  it('an alarm nobody has looked at is for the owner and the staff, and not for shoppers', () => {
    expect(unusual('shopper', [open])).toMatchObject({
      outcome: 'pass',
      reason: 'nothing_unusual',
      facts: {},
    });
    expect(unusual('owner', [open])).toMatchObject({
      outcome: 'warn',
      facts: { kind: 'two_places', hits: 2 },
    });
    expect(unusual('staff', [open])).toMatchObject({ outcome: 'warn' });
  });

  it('a confirmed one is for everybody, its details are not', () => {
    expect(unusual('shopper', [confirmed])).toMatchObject({
      outcome: 'fail',
      facts: { kind: null, hits: null },
    });
    expect(unusual('staff', [open, confirmed])).toMatchObject({
      outcome: 'fail',
      facts: { count: 2, hits: 4 },
    });
  });

  it('until when a piece is held is for the staff', () => {
    const held = (viewer: 'shopper' | 'staff') =>
      rungsOf(facts('on_hold'), viewer).find((line) => line.rung === 'status')?.facts['heldUntil'];
    expect(held('shopper')).toBeNull();
    expect(held('staff')).toBe(at.toISOString());
  });

  it('that it is being mended is between its owner and us', () => {
    const status = (viewer: 'shopper' | 'owner') =>
      rungsOf(facts('in_service'), viewer).find((line) => line.rung === 'status')?.reason;
    expect([status('shopper'), status('owner')]).toEqual(['sold', 'in_service']);
  });
});
