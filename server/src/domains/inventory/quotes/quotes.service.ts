import { Injectable } from '@nestjs/common';
import { availabilityOf, dayOf, type Availability, type ExtraTerms, type QuoteRefusal } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, paperNumber, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { placeOfPiece, Stock, termsOf } from '../pieces/stock.service.js';
import type { PieceRow } from '../pieces/stock.repository.js';
import { isFor, Prices, rulesAt, type ExplainedBill, type Rule } from '../prices/index.js';
import {
  bodyText,
  linkSeal,
  readBody,
  refusalOf,
  type Asking,
  type QuoteBody,
  type QuoteRow,
} from './quote.rules.js';
import { QuoteSeals } from './quote-seals.service.js';
import { QuotesRepository, type QuoteLine } from './quotes.repository.js';

/** A quote looked at again: what it says, and whether it still holds. */
export interface QuoteSeen {
  line: QuoteLine;
  /** Null when what lies in the table is not what was signed. */
  body: QuoteBody | null;
  refusal: QuoteRefusal | null;
  seal: string;
}
export interface Honoured {
  quoteId: string;
  number: string;
  bill: ExplainedBill;
}

const QUOTED: readonly Availability[] = ['available', 'reserved', 'on_the_way'];

/** What quotes are written with. */
@Injectable()
export class QuoteLedger {
  constructor(
    readonly quotes: QuotesRepository,
    readonly seals: QuoteSeals,
    readonly transactions: Transactions,
    readonly audit: Audit,
  ) {}
}

/** 报价: the price of a very piece, promised for some minutes, and provable for ever. */
@Injectable()
export class Quotes {
  constructor(
    private readonly ledger: QuoteLedger,
    private readonly stock: Stock,
    private readonly prices: Prices,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks today's price of a piece for as long as its store says. Whoever asks needs no name: the promise is the shop's.
   */
  async issue(
    pieceId: string,
    by: StaffIdentity | null,
    extraIds: readonly string[] = [],
  ): Promise<QuoteSeen> {
    const piece = await this.stock.get(pieceId, by);
    if (!QUOTED.includes(availabilityOf(piece.state)) || piece.tagState !== 'active') {
      throw new DomainError('quote.piece_not_for_sale');
    }
    const bill = await this.billOf(piece, extraIds);
    const issuedAt = this.clock.now();
    const expiresAt = new Date(issuedAt.getTime() + piece.quoteMinutes * 60_000);
    const number = paperNumber('Q', dayOf(issuedAt));
    const body = bodyText({
      v: 1,
      number,
      issuedAt: issuedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      piece: {
        id: piece.id,
        serial: piece.serial,
        styleId: piece.styleId,
        styleCode: piece.styleCode,
        name: piece.name,
        goldMg: piece.goldMg,
        sizeHmm: piece.sizeHmm,
      },
      store: { id: piece.storeId, name: piece.storeName },
      channel: placeOfPiece(piece).channel,
      bill,
    });
    const row = {
      id: newId(),
      number,
      pieceId,
      storeId: piece.storeId,
      totalFen: bill.totalFen,
      issuedAt,
      expiresAt,
    };
    const { quotes, seals, transactions } = this.ledger;
    await transactions.run((tx) =>
      quotes.add(tx, { ...row, issuedBy: by?.id ?? null, body, ...seals.seal(body) }),
    );
    const line = await quotes.line(number, null);
    if (!line) throw new DomainError('quote.not_found');
    return this.seen(line);
  }

  /** What can be added to the price of a piece. */
  async extras(pieceId: string, by: StaffIdentity): Promise<readonly Rule<ExtraTerms>[]> {
    const piece = await this.stock.get(pieceId, by);
    const { extras } = rulesAt(await this.prices.book(), placeOfPiece(piece));
    return extras.filter(({ scope }) => isFor(scope, termsOf(piece)));
  }

  /** For the desk: within the staff member's stores. */
  async forStaff(number: string, by: StaffIdentity): Promise<QuoteSeen> {
    const line = await this.ledger.quotes.line(number, by);
    if (!line) throw new DomainError('quote.not_found');
    return this.seen(line);
  }

  /** For whoever has the link: number and seal. */
  async byLink(number: string, seal: string): Promise<QuoteSeen> {
    const line = await this.ledger.quotes.line(number, null);
    if (!line || linkSeal(line) !== seal) throw new DomainError('quote.not_found');
    return this.seen(line);
  }

  async page(
    by: StaffIdentity,
    storeId: string | null,
    page: number,
    limit: number,
  ): Promise<{ items: QuoteSeen[]; total: number }> {
    const { quotes } = this.ledger;
    const [rows, total] = await Promise.all([
      quotes.page(by, storeId, (page - 1) * limit, limit),
      quotes.count(by, storeId),
    ]);
    return { items: rows.map((row) => this.seen(row)), total };
  }

  /**
   * Behind the piece's lock, in the sale's own transaction: the bill of a quote that holds at this instant, or why it
   * does not.
   */
  async honour(tx: Tx, number: string, asking: Asking): Promise<Honoured | QuoteRefusal> {
    const row = await this.ledger.quotes.find(number, tx);
    if (!row) return 'unknown';
    const body = this.read(row);
    const refusal = refusalOf(row, body, asking);
    if (refusal !== null || body === null) return refusal ?? 'altered';
    return { quoteId: row.id, number, bill: body.bill };
  }

  use(tx: Tx, quoteId: string, saleId: string): Promise<void> {
    return this.ledger.quotes.use(tx, { quoteId, saleId, usedAt: this.clock.now() });
  }

  async minutes(storeId: string, by: StaffIdentity): Promise<number> {
    const minutes = inScope(by, storeId) ? await this.ledger.quotes.minutes(storeId) : null;
    if (minutes === null) throw new DomainError('store.not_found');
    return minutes;
  }

  async setMinutes(by: StaffIdentity, storeId: string, minutes: number): Promise<void> {
    await this.minutes(storeId, by);
    const { quotes, transactions, audit } = this.ledger;
    await transactions.run(async (tx) => {
      await quotes.setMinutes(tx, storeId, minutes);
      await audit.record(tx, {
        staffId: by.id,
        action: 'quote.minutes',
        subjectKind: 'store',
        subjectId: storeId,
        storeId,
        details: { minutes },
      });
    });
  }

  private async billOf(piece: PieceRow, extraIds: readonly string[]): Promise<ExplainedBill> {
    const book = await this.prices.book();
    const offered = rulesAt(book, placeOfPiece(piece)).extras.filter(
      ({ id, scope }) => extraIds.includes(id) && isFor(scope, termsOf(piece)),
    );
    const extras = offered.map(({ id, name, terms }) => ({ id, name, amountFen: terms.amountFen }));
    return this.prices.explained(termsOf(piece), { ...piece, extras }, book, placeOfPiece(piece));
  }

  private seen(line: QuoteLine): QuoteSeen {
    const body = this.read(line);
    const asking = { pieceId: line.pieceId, storeId: line.storeId, at: this.clock.now() };
    return { line, body, refusal: refusalOf(line, body, asking), seal: linkSeal(line) };
  }

  private read(row: QuoteRow): QuoteBody | null {
    return readBody(row, this.ledger.seals.verify(row.body, row));
  }
}
