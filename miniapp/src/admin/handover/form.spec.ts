import { EMPTY_FORM, faultsOf, handOverOf, owesCashReport } from './form';

const filled = { ...EMPTY_FORM, phone: '13900000001', means: 'card' as const };
const piece = { id: '01JGFJJZ00S7WVFGRFDB3N9JCB', askedFen: 1_288_000 };

describe('the form of a hand-over', () => {
  it('asks for the price when nothing else was typed', () => {
    expect(handOverOf(filled, piece, undefined)).toEqual({
      pieceId: piece.id,
      phone: '13900000001',
      quotedFen: 1_288_000,
      receivedFen: 1_288_000,
      means: 'card',
    });
  });

  it('wants a reason for every difference, and sends it', () => {
    const less = { ...filled, received: '12,800' };
    expect(faultsOf(less, piece.askedFen)).toEqual(['reason']);
    expect(handOverOf({ ...less, reason: '旧客优惠' }, piece, 'V')).toMatchObject({
      receivedFen: 1_280_000,
      differenceReason: '旧客优惠',
      appointmentId: 'V',
    });
  });

  it('lists what is missing in the order of the page', () => {
    expect(faultsOf({ ...EMPTY_FORM, received: 'abc' }, piece.askedFen)).toEqual([
      'phone',
      'received',
      'means',
    ]);
    expect(handOverOf(EMPTY_FORM, piece, undefined)).toBeNull();
  });

  it('keeps what was typed when the price moves, and then asks why they differ', () => {
    const typed = { ...filled, received: '12880' };
    expect(faultsOf(typed, 1_288_000)).toEqual([]);
    expect(faultsOf(typed, 1_290_000)).toEqual(['reason']);
  });

  it('owes a report for cash from 100,000 yuan on', () => {
    const cash = { ...filled, means: 'cash' as const };
    expect(owesCashReport(cash, 9_999_999)).toBe(false);
    expect(owesCashReport(cash, 10_000_000)).toBe(true);
    expect(owesCashReport(filled, 10_000_000)).toBe(false);
  });

  it('counts old metal as far as there is something to pay, in the order it was chosen, and not as cash', () => {
    const credits = [
      { id: 'A', leftFen: 1_000_000 },
      { id: 'B', leftFen: 500_000 },
      { id: 'C', leftFen: 1 },
    ];
    expect(handOverOf({ ...filled, credits }, piece, undefined)).toMatchObject({
      receivedFen: 1_288_000,
      credits: [
        { tradeInId: 'A', fen: 1_000_000 },
        { tradeInId: 'B', fen: 288_000 },
      ],
    });
    const cash = { ...filled, means: 'cash' as const, credits };
    expect(owesCashReport(cash, 11_000_000)).toBe(false);
    expect(owesCashReport({ ...cash, credits: [] }, 11_000_000)).toBe(true);
  });
});
