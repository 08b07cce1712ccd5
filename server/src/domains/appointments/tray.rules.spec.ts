import fc from 'fast-check';
import { instantOf } from '@zhuyue/shared';
import type { TrayPiece } from '../inventory/index.js';
import {
  candidateOf,
  costOf,
  planTray,
  type TrayCandidate,
  type TrayFacts,
  type TrayWish,
} from './tray.rules.js';

const NOW = instantOf('2026-03-02', '10:00');
const at = (time: string): Date => instantOf('2026-03-02', time);
const aPiece = (facts: Partial<TrayPiece> = {}): TrayPiece => ({
  pieceId: 'P1',
  styleId: 'S1',
  sizeHmm: 5200,
  storeId: 'HERE',
  state: 'in_stock',
  heldFor: null,
  heldUntil: null,
  container: 'display_case',
  containerCode: null,
  containerName: null,
  serial: 'A',
  ...facts,
});
const theFacts = (facts: Partial<TrayFacts> = {}): TrayFacts => ({
  storeId: 'HERE',
  visitId: 'V1',
  now: NOW,
  startsAt: at('15:00'),
  keeps: { from: at('11:00'), until: at('18:00') },
  arrivals: new Map([
    ['NEAR', at('14:20')],
    ['FAR', at('14:50')],
    ['NOWAY', null],
  ]),
  claims: [],
  onTheirWay: new Set(),
  ...facts,
});

describe('a piece for a visit', () => {
  const why = (piece: Partial<TrayPiece>, facts: Partial<TrayFacts> = {}) =>
    candidateOf(aPiece(piece), theFacts(facts)).why;

  it('can lie on the tray when it lies in the store, or comes a quarter of an hour before the guest', () => {
    expect(candidateOf(aPiece(), theFacts())).toMatchObject({ here: true, at: null, why: null });
    expect(candidateOf(aPiece({ storeId: 'NEAR' }), theFacts())).toMatchObject({
      at: at('14:20'),
      why: null,
    });
    expect(candidateOf(aPiece({ storeId: 'FAR' }), theFacts())).toMatchObject({
      at: at('14:50'),
      why: 'too_late',
    });
    expect(why({ storeId: 'NOWAY' })).toBe('elsewhere');
  });

  it('is not promised twice at the same time, and is promised again for the evening', () => {
    const claim = (from: string, until: string) => ({
      claims: [{ pieceId: 'P1', from: at(from), until: at(until) }],
    });
    expect(why({}, claim('12:00', '13:00'))).toBe('kept');
    expect(why({}, claim('18:00', '20:00'))).toBeNull();
    // What has to travel is taken out of its store at once.
    expect(why({ storeId: 'NEAR' }, claim('10:10', '10:30'))).toBe('kept');
    expect(why({}, claim('10:10', '10:30'))).toBeNull();
  });

  it('kept for somebody else is theirs, unless that ends before the guest comes; kept for the visit it is here', () => {
    expect(why({ state: 'on_hold', heldFor: 'V2', heldUntil: at('15:30') })).toBe('kept');
    expect(why({ state: 'on_hold', heldFor: 'C9', heldUntil: at('10:30') })).toBeNull();
    expect(why({ state: 'on_hold', heldFor: 'V1', heldUntil: at('18:00') })).toBeNull();
    expect(why({ state: 'on_hold', heldFor: 'C9', heldUntil: null })).toBe('gone');
    expect(why({ state: 'with_owner' })).toBe('gone');
    expect(why({}, { onTheirWay: new Set(['P1']) })).toBe('kept');
  });
});

/** Every way to give pieces to wishes, one after the other. */
function slowPlan(
  wishes: readonly TrayWish[],
  pieces: readonly TrayCandidate[],
): { served: number; cost: number } {
  const [wish, ...rest] = wishes;
  if (wish === undefined) return { served: 0, cost: 0 };
  let best = slowPlan(rest, pieces);
  for (const piece of pieces) {
    const fits =
      piece.why === null &&
      (wish.pieceId === null
        ? piece.styleId === wish.styleId && (wish.sizeHmm === null || piece.sizeHmm === wish.sizeHmm)
        : piece.pieceId === wish.pieceId);
    if (!fits) continue;
    const others = slowPlan(
      rest,
      pieces.filter((one) => one !== piece),
    );
    const found = { served: others.served + 1, cost: others.cost + costOf(piece) };
    if (found.served > best.served || (found.served === best.served && found.cost < best.cost)) best = found;
  }
  return best;
}

const style = fc.constantFrom('S1', 'S2');
const size = fc.constantFrom(5200, 5400, null);
const pieces = fc
  .array(
    fc.record({
      styleId: style,
      sizeHmm: fc.constantFrom(5200, 5400),
      storeId: fc.constantFrom('HERE', 'NEAR', 'FAR'),
      minutes: fc.integer({ min: 0, max: 300 }),
      why: fc.constantFrom<TrayCandidate['why']>(null, null, null, 'kept', 'too_late'),
    }),
    { maxLength: 7 },
  )
  .map((list) =>
    list.map(({ minutes, ...one }, i): TrayCandidate => ({
      ...one,
      pieceId: `P${String(i)}`,
      here: one.storeId === 'HERE',
      at: one.storeId === 'HERE' ? null : new Date(NOW.getTime() + minutes * 60_000),
    })),
  );
const wishes = fc.array(
  fc.record({
    styleId: style,
    pieceId: fc.constantFrom(null, null, 'P0', 'P1', 'P2'),
    sizeHmm: size,
  }),
  { maxLength: 5 },
);

describe('a tray', () => {
  it('serves as many wishes as trying every way would, as cheaply, and no piece twice', () => {
    fc.assert(
      fc.property(wishes, pieces, (wished, lying) => {
        const lines = planTray(wished, lying);
        const taken = lines.map((line) => line.pieceId).filter((id) => id !== null);
        expect(new Set(taken).size).toBe(taken.length);
        const cost = taken.reduce(
          (sum, id) => sum + costOf(lying.find((p) => p.pieceId === id) as TrayCandidate),
          0,
        );
        expect({ served: taken.length, cost }).toEqual(slowPlan(wished, lying));
      }),
      { numRuns: 300 },
    );
  });

  it('never gets poorer by one more piece', () => {
    fc.assert(
      fc.property(wishes, pieces, (wished, lying) => {
        const served = (list: TrayCandidate[]): number =>
          planTray(wished, list).filter((line) => line.verdict !== 'cannot').length;
        expect(served(lying)).toBeGreaterThanOrEqual(served(lying.slice(1)));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the only piece of a size to the wish that names the size', () => {
    const lying = [aPiece(), aPiece({ pieceId: 'P2', sizeHmm: 5400 })].map((p) => candidateOf(p, theFacts()));
    const any = { styleId: 'S1', pieceId: null, sizeHmm: null };
    const lines = planTray([any, { ...any, sizeHmm: 5200 }], lying);
    expect(lines.map((line) => line.pieceId)).toEqual(['P2', 'P1']);
  });

  it('says the soonest when it would come too late, and that it is gone when there is none', () => {
    const late = candidateOf(aPiece({ storeId: 'FAR' }), theFacts());
    expect(planTray([{ styleId: 'S1', pieceId: null, sizeHmm: null }], [late])).toEqual([
      { verdict: 'cannot', pieceId: null, fromStoreId: null, at: at('14:50'), why: 'too_late' },
    ]);
    expect(planTray([{ styleId: 'S9', pieceId: null, sizeHmm: null }], [late])[0]?.why).toBe('gone');
  });
});
