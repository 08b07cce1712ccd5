import { CASH_REPORT_FEN } from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';
import { cashReportOwed, decideSale, differenceUnexplained, offeredActions } from './sale.rules.js';

const fresh = {
  distance: false,
  shipped: false,
  hoursSinceSale: 1,
  pieceWithOwner: true,
  pieceKept: false,
  pieceAsTaken: false,
  takenToday: false,
  refundPaid: false,
  creditUsed: false,
};

describe('taking a hand-over back', () => {
  it('is a manager’s decision within a day', () => {
    expect(decideSale('handed_over', 'manager', 'reverse', fresh)).toBe('reversed');
    expect(() => decideSale('handed_over', 'consultant', 'reverse', fresh)).toThrow(DomainError);
    expect(() => decideSale('handed_over', 'manager', 'reverse', { ...fresh, hoursSinceSale: 24.1 })).toThrow(
      DomainError,
    );
  });
  it('is not possible twice, nor while the piece is elsewhere', () => {
    expect(() => decideSale('reversed', 'manager', 'reverse', fresh)).toThrow(DomainError);
    const gone = offeredActions('handed_over', 'manager', { ...fresh, pieceWithOwner: false });
    expect(gone).toEqual(
      ['reverse', 'takeReturn', 'tradeIn'].map((action) => ({ action, refusals: ['piece_not_with_owner'] })),
    );
    expect(offeredActions('handed_over', 'consultant', fresh)).toEqual([]);
  });
});

describe('a paid piece', () => {
  const kept = { ...fresh, pieceWithOwner: false, pieceKept: true };
  const offered = (facts: Partial<typeof fresh>): string[] =>
    offeredActions('paid', 'manager', { ...kept, ...facts }).map(
      ({ action, refusals }) => `${action} ${refusals.join()}`,
    );
  it('is fetched when it was sold across the counter, and nobody is asked about a parcel', () => {
    expect(offered({})).toEqual(['handOver ', 'cancel ']);
  });
  it('is sent before it is signed for when it was sold over a distance', () => {
    const distance = true;
    expect(offered({ distance })).toEqual(['ship ', 'handOver not_shipped', 'unship not_shipped', 'cancel ']);
    expect(offered({ distance, shipped: true })).toEqual([
      'ship on_its_way',
      'handOver ',
      'unship ',
      'cancel on_its_way',
    ]);
  });
});

describe('money at the counter', () => {
  it('owes a report from the limit on', () => {
    expect(cashReportOwed(CASH_REPORT_FEN - 1)).toBe(false);
    expect(cashReportOwed(CASH_REPORT_FEN)).toBe(true);
  });
  it('needs a word when what was received is not what was asked', () => {
    expect(differenceUnexplained(100, 100, undefined)).toBe(false);
    expect(differenceUnexplained(100, 90, undefined)).toBe(true);
    expect(differenceUnexplained(100, 90, '会员九折')).toBe(false);
  });
});
