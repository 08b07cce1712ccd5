import { Injectable } from '@nestjs/common';
import { PIECE_STATES, type PieceState } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import {
  placeOfStore,
  Prices,
  type ExplainedBill,
  type PriceBook,
  type PricePlace,
  type PriceTerms,
} from '../prices/index.js';
import {
  StockRepository,
  type CertificateRow,
  type CustodyLine,
  type PieceRow,
  type StockFilter,
  type StoneRow,
} from './stock.repository.js';

/** A piece with everything that belongs to it. */
export interface PieceFile {
  piece: PieceRow;
  stones: StoneRow[];
  certificates: CertificateRow[];
}
/** Taken back or exchanged it keeps the name for the way back only. */
const HAD_STATES: readonly PieceState[] = ['with_owner', 'in_service', 'lost', 'stolen'];

export interface PricedPiece extends PieceRow {
  priceFen: number;
}
export interface StockPage {
  items: PricedPiece[];
  total: number;
  states: { state: PieceState; count: number }[];
}

export const termsOf = (piece: PieceRow): PriceTerms => ({
  id: piece.styleId,
  kind: piece.kind,
  gem: piece.gem,
  seriesId: piece.seriesId,
  metal: piece.metal,
  priceMode: piece.priceMode,
  fixedPriceFen: piece.styleFixedPriceFen,
  labourFenPerGram: piece.labourFenPerGram,
  labourFenPerPiece: piece.labourFenPerPiece,
});

/** Where a piece is priced: by the channel of the store it lies in. */
export const placeOfPiece = (piece: PieceRow): PricePlace =>
  placeOfStore(piece.storeId, piece.franchise === 1);

/** Pieces as they are looked at. Whatever changes one is in `Pieces`. */
@Injectable()
export class Stock {
  constructor(
    private readonly stock: StockRepository,
    private readonly prices: Prices,
  ) {}

  /** Whoever asks by a serial holds the tag in the hand. */
  byTag(serial: string): Promise<PieceRow | null> {
    return this.stock.bySerial(serial);
  }

  /** Of staff only pieces of their stores; a foreign one is not found. */
  async get(id: string, by: Pick<StaffIdentity, 'storeIds'> | null = null): Promise<PieceRow> {
    const piece = await this.stock.find(id, by);
    if (!piece) throw new DomainError('piece.not_found');
    return piece;
  }

  some(ids: readonly string[]): Promise<PieceRow[]> {
    return this.stock.some(ids);
  }

  async file(piece: PieceRow): Promise<PieceFile> {
    const [stones, certificates] = await Promise.all([
      this.stock.stones(piece.id),
      this.stock.certificates(piece.id),
    ]);
    return { piece, stones, certificates };
  }

  /** A piece the customer owns now; anybody else's is not found. */
  async ownedBy(customerId: string, pieceId: string): Promise<PieceRow> {
    const piece = await this.stock.find(pieceId, null);
    if (piece?.ownerId !== customerId || !HAD_STATES.includes(piece.state))
      throw new DomainError('piece.not_found');
    return piece;
  }

  ofOwner(customerId: string): Promise<PieceRow[]> {
    return this.stock.ofOwner(customerId);
  }

  history(pieceId: string): Promise<CustodyLine[]> {
    return this.stock.history(pieceId);
  }

  /** What the piece comes to where it lies, explained. */
  bill(piece: PieceRow, book: PriceBook): ExplainedBill {
    return this.prices.explained(termsOf(piece), piece, book, placeOfPiece(piece));
  }

  /** Today's price of each in fen, by its id: one look at the price book for all of them. */
  async pricesNow(pieces: readonly PieceRow[]): Promise<Map<string, number>> {
    const book = await this.prices.book();
    return new Map(pieces.map((piece) => [piece.id, this.totalOf(piece, book)]));
  }

  async billNow(piece: PieceRow): Promise<ExplainedBill> {
    return this.bill(piece, await this.prices.book());
  }

  async billIn(tx: Tx, pieceId: string): Promise<ExplainedBill> {
    const piece = await this.stock.find(pieceId, null, tx);
    if (!piece) throw new DomainError('piece.not_found');
    return this.bill(piece, await this.prices.book(tx));
  }

  async page(by: StaffIdentity, filter: StockFilter, page: number, limit: number): Promise<StockPage> {
    const [rows, states, book] = await Promise.all([
      this.stock.page(by, filter, (page - 1) * limit, limit),
      this.stock.states(by, filter),
      this.prices.book(),
    ]);
    const wanted = filter.state?.length ? filter.state : PIECE_STATES;
    return {
      items: rows.map((row) => ({
        ...row,
        priceFen: this.totalOf(row, book),
      })),
      total: states.reduce((sum, row) => sum + (wanted.includes(row.state) ? row.count : 0), 0),
      states,
    };
  }

  /** How many pieces of a store are in each state. */
  async states(by: StaffIdentity, storeId: string): Promise<{ state: PieceState; count: number }[]> {
    return this.stock.states(by, { storeId });
  }

  private totalOf(piece: PieceRow, book: PriceBook): number {
    return this.prices.bill(termsOf(piece), piece, book, placeOfPiece(piece)).totalFen;
  }
}
