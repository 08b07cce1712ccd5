import { Injectable } from '@nestjs/common';
import { TRAY_RULES } from '@zhuyue/shared';
import { Prices } from '../prices/index.js';
import { sameGrade, type Grade } from './grade.rules.js';
import type { PieceRow } from './stock.repository.js';
import { Stock } from './stock.service.js';
import { TrayStockRepository, type LikePiece, type TrayPiece } from './tray-stock.repository.js';

export type { TrayPiece } from './tray-stock.repository.js';

/** A piece that could stand in for a wish, with its price where it lies. */
export interface Alternative {
  piece: PieceRow;
  priceFen: number;
}

/** What could lie on a tray: the pieces a wish means, and those of the same grade and size. */
@Injectable()
export class TrayStock {
  constructor(
    private readonly repository: TrayStockRepository,
    private readonly stock: Stock,
    private readonly prices: Prices,
  ) {}

  /** The very pieces whatever their state, and every piece of the styles that could be had. */
  async pieces(
    pieceIds: readonly string[],
    styleIds: readonly string[],
    storeId: string,
  ): Promise<TrayPiece[]> {
    const [very, any] = await Promise.all([
      this.repository.some(pieceIds),
      this.repository.ofStyles(styleIds, storeId),
    ]);
    const known = new Set(very.map((piece) => piece.pieceId));
    return [...very, ...any.filter((piece) => !known.has(piece.pieceId))];
  }

  /** Of the same grade and size, the store's own first; whether they can be there in time is for the tray to say. */
  async alternatives(
    wish: { styleId: string; pieceId: string | null; sizeHmm: number | null },
    storeId: string,
  ): Promise<Alternative[]> {
    const sampleId = wish.pieceId ?? (await this.repository.sampleOf(wish.styleId));
    if (sampleId === null) return [];
    const [sample] = await this.stock.some([sampleId]);
    if (sample === undefined) return [];
    const size = wish.sizeHmm ?? (wish.pieceId === null ? null : sample.sizeHmm);
    const like = (await this.repository.like(wish.styleId, size, storeId)).map((row) => row.pieceId);
    const [rows, stones, book] = await Promise.all([
      this.stock.some(like),
      this.repository.stoneOf([...like, sampleId]),
      this.prices.book(),
    ]);
    const stoneOf = new Map(stones.map((stone) => [stone.pieceId, stone]));
    const priced = (row: PieceRow): number => this.stock.bill(row, book).totalFen;
    const wanted = gradeOf(sample, stoneOf.get(sample.id), priced(sample));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return like
      .map((id) => byId.get(id))
      .filter((row) => row !== undefined)
      .filter((row) => row.id !== wish.pieceId)
      .map((piece) => ({ piece, priceFen: priced(piece) }))
      .filter(({ piece, priceFen }) =>
        sameGrade(wanted, gradeOf(piece, stoneOf.get(piece.id), priceFen), TRAY_RULES.priceBandPercent),
      );
  }
}

const gradeOf = (row: PieceRow, stone: LikePiece | undefined, priceFen: number): Grade => ({
  kind: row.kind,
  gem: row.gem,
  metal: row.metal,
  finenessPermille: row.finenessPermille,
  colour: stone?.colour ?? null,
  clarity: stone?.clarity ?? null,
  milliCarat: stone?.milliCarat ?? null,
  priceFen,
});
