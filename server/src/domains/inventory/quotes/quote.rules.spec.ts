import { readFileSync } from 'node:fs';
import path from 'node:path';
import { instantOf } from '@zhuyue/shared';
import fc from 'fast-check';
import { aConfig } from '../../../../test/config.js';
import { billOf, type Board, type ExplainedBill } from '../prices/index.js';
import { bodyText, readBody, refusalOf, type QuoteRow } from './quote.rules.js';
import { QuoteSeals } from './quote-seals.service.js';

const FIRST = '1:' + '5a'.repeat(32);
const SECOND = '2:' + 'a5'.repeat(32);
const seals = (QUOTE_KEYS: string): QuoteSeals => new QuoteSeals(aConfig({ QUOTE_KEYS }));

const boardAt = (fenPerGram: number, effectiveAt: Date): Board => ({
  gold: { metal: 'gold', fenPerGram, effectiveAt, source: '上海黄金交易所收盘价' },
});
const ring = {
  metal: 'gold_999' as const,
  priceMode: 'weighed' as const,
  fixedPriceFen: null,
  labourFenPerGram: 3_000,
  labourFenPerPiece: 0,
};
const billOn = (board: Board, goldMg: number): ExplainedBill => {
  const bill = billOf(ring, { goldMg, stonesFen: 0, fixedPriceFen: null }, board);
  if (!bill) throw new Error('No bill');
  return { ...bill, byWeight: null, tradeIn: null };
};

interface Facts {
  at: Date;
  minutes: number;
  bill: ExplainedBill;
  sealedBy: QuoteSeals;
  pieceId?: string;
}
function aQuote({ at, minutes, bill, sealedBy, pieceId = 'ring' }: Facts): QuoteRow {
  const expiresAt = new Date(at.getTime() + minutes * 60_000);
  const body = bodyText({
    v: 1,
    number: 'Q20260301ABCDEF',
    issuedAt: at.toISOString(),
    expiresAt: expiresAt.toISOString(),
    piece: {
      id: pieceId,
      serial: 'S',
      styleId: 'style',
      styleCode: 'ZY',
      name: '足金戒指',
      goldMg: 5_000,
      sizeHmm: null,
    },
    store: { id: 'store', name: '珠约' },
    channel: 'store',
    bill,
  });
  return {
    id: 'quote',
    number: 'Q20260301ABCDEF',
    pieceId,
    storeId: 'store',
    totalFen: bill.totalFen,
    issuedAt: at,
    expiresAt,
    issuedBy: null,
    body,
    ...sealedBy.seal(body),
    saleId: null,
    usedAt: null,
  };
}
const read = (row: QuoteRow, by: QuoteSeals) => readBody(row, by.verify(row.body, row));
const AT = instantOf('2026-03-01', '14:00');
const quote = (sealedBy = seals(FIRST)): QuoteRow =>
  aQuote({ at: AT, minutes: 15, bill: billOn(boardAt(101_200, AT), 5_000), sealedBy });
const asking = { pieceId: 'ring', storeId: 'store', at: new Date(AT.getTime() + 60_000) };

describe('a quote', () => {
  it('says what it said, also after the keys have been changed', () => {
    const row = quote();
    const later = seals(`${FIRST},${SECOND}`);
    expect(read(row, later)).toMatchObject({ number: row.number, bill: { totalFen: row.totalFen } });
    expect(read(row, later)?.bill.board?.effectiveAt).toEqual(AT);
    expect(later.seal(row.body)).toMatchObject({ keyVersion: 2 });
    expect(read(row, seals(SECOND))).toBeNull();
  });

  it('fails when any one byte of it is another', () => {
    const row = quote();
    const by = seals(FIRST);
    const bytes = Buffer.from(row.body);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(bytes);
        altered.writeUInt8((altered.readUInt8(at) ^ change) & 255, at);
        expect(by.verify(altered.toString('latin1'), row)).toBe(false);
        expect(by.verify(altered.toString('utf8'), row)).toBe(false);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.nat(63), fc.integer({ min: 1, max: 15 }), (at, step) => {
        const digit = ((parseInt(row.mac.charAt(at), 16) + step) % 16).toString(16);
        const mac = row.mac.slice(0, at) + digit + row.mac.slice(at + 1);
        expect(by.verify(row.body, { ...row, mac })).toBe(false);
      }),
    );
  });

  it('is not believed when the row around it says something else', () => {
    const by = seals(FIRST);
    const cheaper = aQuote({ at: AT, minutes: 15, bill: billOn(boardAt(90_000, AT), 5_000), sealedBy: by });
    const changes: Partial<QuoteRow>[] = [
      { totalFen: 1 },
      { pieceId: 'other' },
      { storeId: 'other' },
      { expiresAt: new Date(AT.getTime() + 86_400_000) },
      { issuedAt: new Date(0) },
      { number: 'Q20260301ZZZZZZ' },
      { body: cheaper.body, mac: cheaper.mac },
    ];
    for (const change of changes) expect(read({ ...quote(by), ...change }, by)).toBeNull();
  });

  it.each([
    ['another piece', { pieceId: 'bangle' }, 'other_piece'],
    ['another store', { storeId: 'far' }, 'other_store'],
    ['its last instant', { at: new Date(AT.getTime() + 15 * 60_000) }, 'expired'],
    ['before it was given', { at: new Date(AT.getTime() - 1) }, 'not_yet'],
    ['the millisecond before its end', { at: new Date(AT.getTime() + 15 * 60_000 - 1) }, null],
  ])('asked for %s', (_, change, refusal) => {
    const row = quote();
    expect(refusalOf(row, read(row, seals(FIRST)), { ...asking, ...change })).toBe(refusal);
  });

  it('is honoured once', () => {
    const row = { ...quote(), saleId: 'sale', usedAt: AT };
    expect(refusalOf(row, read(row, seals(FIRST)), asking)).toBe('used');
  });
});

describe('every day of gold since 2016', () => {
  const days = readFileSync(path.resolve(__dirname, '../../../../seed/gold-price.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([day = '', fen = '']) => ({ at: instantOf(day, '09:30'), fen: Number(fen) }));
  const steps = days.map((day, i) => Math.abs(day.fen / (days[i - 1]?.fen ?? day.fen) - 1));

  it('has the sixth part of a tenth in one day: 2020-08-12', () => {
    const worst = steps.indexOf(Math.max(...steps));
    expect([days[worst]?.at, Math.round((steps[worst] ?? 0) * 1000)]).toEqual([
      instantOf('2020-08-12', '09:30'),
      60,
    ]);
  });

  /** Told once more by hand: honoured exactly from the instant it was given until before its end, at its own price. */
  it('no quote is honoured beyond its time and none is refused within it, whatever the board has done', () => {
    const by = seals(FIRST);
    const span = { from: days[0]?.at.getTime() ?? 0, to: days.at(-1)?.at.getTime() ?? 0 };
    const fenAt = (at: number): number => days.findLast((day) => day.at.getTime() <= at)?.fen ?? 0;
    const tally = { honoured: 0, refused: 0, movedWithin: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: span.from, max: span.to }),
          // Around the changes of the board, the worst day first of all.
          fc
            .tuple(
              fc.constantFrom(...days.map((day) => day.at.getTime())),
              fc.integer({ min: -3_600_000, max: 60_000 }),
            )
            .map(([at, before]) => at + before),
        ),
        fc.integer({ min: 5, max: 240 }),
        fc.oneof(fc.integer({ min: -60_000, max: 300 * 60_000 }), fc.constantFrom(0, -1, 1)),
        fc.boolean(),
        fc.integer({ min: 500, max: 100_000 }),
        (given, minutes, offset, aroundEnd, goldMg) => {
          const at = new Date(given);
          const bill = billOn(boardAt(fenAt(given), at), goldMg);
          const row = aQuote({ at, minutes, bill, sealedBy: by });
          const age = aroundEnd && Math.abs(offset) <= 1 ? minutes * 60_000 + offset : offset;
          const asked = new Date(given + age);
          const body = read(row, by);
          const refusal = refusalOf(row, body, { pieceId: 'ring', storeId: 'store', at: asked });
          const within = age >= 0 && age < minutes * 60_000;
          expect(refusal === null).toBe(within);
          if (refusal !== null) tally.refused += 1;
          else {
            tally.honoured += 1;
            expect(body?.bill.totalFen).toBe(billOn(boardAt(fenAt(given), at), goldMg).totalFen);
            if (fenAt(asked.getTime()) !== fenAt(given)) tally.movedWithin += 1;
          }
        },
      ),
      { numRuns: 4_000, examples: [[instantOf('2020-08-12', '09:29').getTime(), 15, 60_000, false, 10_000]] },
    );
    // The walk has been through all three cases, or it has proven nothing.
    expect(Math.min(tally.honoured, tally.refused, tally.movedWithin)).toBeGreaterThan(50);
  });
});
