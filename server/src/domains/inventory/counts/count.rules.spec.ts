import type { PieceState } from '@zhuyue/shared';
import fc from 'fast-check';
import { countVerdict, differencesOf, type SeenTag, type Standing } from './count.rules.js';

const HERE = { storeId: 'here', containerId: null };
const at = (state: PieceState, storeId = 'here', containerId: string | null = null): Standing => ({
  state,
  storeId,
  containerId,
});
const good = { active: true };

describe('what a scan means', () => {
  it.each([
    ['here', at('in_stock'), at('in_stock')],
    ['here', at('on_hold'), at('in_stock')],
    // Sold between the dead spot and the server: the phone has seen it while it was ours.
    ['here', at('in_stock'), at('with_owner')],
    // Scanned before its receipt was written down.
    ['here', at('in_transit'), at('in_stock')],
    ['here', at('in_service'), at('in_service')],
    ['sold', at('with_owner'), at('with_owner')],
    ['other_store', at('in_stock', 'there'), at('in_stock', 'there')],
    ['not_in_stock', at('lost'), at('lost')],
    ['not_in_stock', at('in_transit', 'there'), at('in_transit', 'there')],
  ] as const)('%s', (verdict, then, now) => {
    expect(countVerdict(HERE, good, then, now)).toBe(verdict);
  });

  it('of a tray counts what lies in another tray of the store as another place', () => {
    const tray = { storeId: 'here', containerId: 'tray-1' };
    expect(countVerdict(tray, good, null, at('in_stock', 'here', 'tray-1'))).toBe('here');
    expect(countVerdict(tray, good, null, at('in_stock', 'here', 'tray-2'))).toBe('other_place');
  });

  it('is not vouched for by a void tag, and nothing is known of a stranger', () => {
    expect(countVerdict(HERE, { active: false }, at('in_stock'), at('in_stock'))).toBe('tag_void');
    expect(countVerdict(HERE, null, null, null)).toBe('unknown');
  });
});

/**
 * A shop as it really is: every piece lies somewhere or has gone, hour by hour, and the ledger follows every honest move.
 * Only `stolen` goes unwritten. Hour 0 is the beginning of the count, the review is at hour 6.
 */
type Happening = 'stays' | 'sold' | 'sentAway' | 'comesIn' | 'stolen' | 'neverSent';
interface Life {
  what: Happening;
  /** When it happens: before, during or after the scan. */
  hour: number;
  /** When somebody passes with the phone, and when the phone reaches the server. */
  scanHour: number;
  sentHour: number;
}
const REVIEW = 6;
const hourAt = (hour: number): Date => new Date(Date.UTC(2026, 2, 1, 2 + hour));

const ledger = ({ what, hour }: Life, now: number): Standing => {
  const happened = now >= hour;
  if (what === 'sold' && happened) return at('with_owner');
  if (what === 'sentAway' && happened) return at('in_transit');
  if (what === 'comesIn') return happened ? at('in_stock') : at('in_transit', 'there');
  if (what === 'neverSent') return at('in_stock', 'there');
  return at('in_stock');
};
/** Whether the piece can be touched in the shop at that hour. */
const touchable = ({ what, hour }: Life, now: number): boolean => {
  if (what === 'comesIn') return now >= hour;
  if (what === 'neverSent' || what === 'stays') return true;
  return now < hour;
};

const life: fc.Arbitrary<Life> = fc
  .record({
    what: fc.constantFrom<Happening>('stays', 'sold', 'sentAway', 'comesIn', 'stolen', 'neverSent'),
    hour: fc.integer({ min: -2, max: REVIEW + 1 }),
    scanHour: fc.integer({ min: 0, max: REVIEW }),
    sentAfter: fc.integer({ min: 0, max: REVIEW }),
  })
  .map(({ sentAfter, ...rest }) => ({ ...rest, sentHour: Math.min(REVIEW, rest.scanHour + sentAfter) }));

/** What an honest eye would write down by hand: only what is wrong at the review, and nothing an honest move explains. */
const expectedKind = (one: Life): string | null => {
  if (one.what === 'neverSent') return 'other_store';
  if (one.what === 'stolen') return one.hour <= one.scanHour ? 'missing' : null;
  return null;
};

it('names exactly what is wrong, whatever is sold, sent and received while it runs', () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 12 }), (lives) => {
      const seen = lives.flatMap((one, i): SeenTag[] => {
        if (!touchable(one, one.scanHour)) return [];
        const verdict = countVerdict(HERE, good, ledger(one, one.scanHour), ledger(one, one.sentHour));
        return [{ serial: `s${String(i)}`, pieceId: `p${String(i)}`, verdict, now: ledger(one, REVIEW) }];
      });
      const expected = lives.flatMap((one, i) => {
        const now = ledger(one, REVIEW);
        if (now.state !== 'in_stock' || now.storeId !== 'here') return [];
        const enteredAt = hourAt(one.what === 'comesIn' ? one.hour : -100);
        return [{ pieceId: `p${String(i)}`, serial: `s${String(i)}`, enteredAt }];
      });
      const found = differencesOf(HERE, hourAt(0), expected, seen);
      const wrong = lives.flatMap((one, i) => {
        const kind = expectedKind(one);
        return kind === null ? [] : [{ serial: `s${String(i)}`, pieceId: `p${String(i)}`, kind }];
      });
      const byName = (a: { serial: string }, b: { serial: string }): number => (a.serial < b.serial ? -1 : 1);
      expect([...found].sort(byName)).toEqual(wrong.sort(byName));
    }),
  );
});
