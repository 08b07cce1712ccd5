import fc from 'fast-check';
import {
  carriedTo,
  columnUnder,
  frameOf,
  inBoth,
  lanesOf,
  outsideOf,
  QUARTER,
  ROW_PX,
  type Span,
} from './geometry';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 12 }))
  .map(([at, length]) => ({ from: at * QUARTER, to: Math.min(96, at + length) * QUARTER }))
  .filter((one) => one.from < one.to);
const spans = fc.array(span, { maxLength: 12 });
const frame: Span = { from: 0, to: 24 * 60 };
const holds = (list: readonly Span[], minute: number): boolean =>
  list.some((one) => one.from <= minute && minute < one.to);
const everyQuarter = Array.from({ length: 96 }, (_, i) => i * QUARTER);

describe('the board', () => {
  it('shades exactly the quarters in which nobody can be received', () => {
    fc.assert(
      fc.property(spans, spans, (open, shifts) => {
        const shut = outsideOf(frame, inBoth(open, shifts));
        expect(everyQuarter.filter((at) => holds(shut, at))).toEqual(
          everyQuarter.filter((at) => !(holds(open, at) && holds(shifts, at))),
        );
      }),
    );
  });

  it('never draws two visits of the same time over each other, and one alone over the whole width', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const laid = lanesOf(list, (one) => one);
        expect(laid).toHaveLength(list.length);
        for (const a of laid) {
          expect(a.lane).toBeLessThan(a.lanes);
          const beside = laid.filter((b) => b !== a && b.item.from < a.item.to && a.item.from < b.item.to);
          for (const b of beside) {
            expect(b.lane).not.toBe(a.lane);
            expect(b.lanes).toBe(a.lanes);
          }
          if (beside.length === 0) expect(a.lanes).toBe(1);
        }
      }),
    );
  });

  it('lets what is carried come to lie on the grid, as long as before and inside the day', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: -3000, max: 3000 }), (start, by) => {
        const there = carriedTo(start, by, frame);
        expect(there.to - there.from).toBe(start.to - start.from);
        expect(there.from % QUARTER).toBe(0);
        expect(there.from).toBeGreaterThanOrEqual(0);
        expect(there.to).toBeLessThanOrEqual(24 * 60);
      }),
    );
    expect(carriedTo({ from: 600, to: 660 }, 2 * ROW_PX + 3, frame)).toEqual({ from: 630, to: 690 });
    const columns = [
      { left: 40, width: 100 },
      { left: 140, width: 100 },
      { left: 240, width: 60 },
    ];
    expect([90, 139, 141, 260, -400, 900].map((x) => columnUnder(x, columns))).toEqual([0, 0, 1, 2, 0, 2]);
    expect(columnUnder(5, [])).toBe(-1);
  });

  it('shows whole hours around everything open or booked', () => {
    expect(frameOf([{ from: 615, to: 1305 }])).toEqual({ from: 600, to: 1320 });
    expect(frameOf([])).toEqual({ from: 600, to: 1200 });
  });
});
