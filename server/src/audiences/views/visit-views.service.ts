import { Injectable } from '@nestjs/common';
import { FINGERS, OWNED_STATES } from '@zhuyue/shared';
import { TryTrays, type Fit, type TryPieceRow, type VoteOption } from '../../domains/appointments/index.js';
import { Stock, Styles, type PieceRow } from '../../domains/inventory/index.js';
import { picturePath } from './catalogue.rules.js';
import type { FitView, TriedPieceView, VoteOptionView } from './visit.dto.js';

export interface DrawnTry {
  view: TriedPieceView;
  row: TryPieceRow;
  piece: PieceRow;
}

export const toFitView = (fit: Fit): FitView => ({
  rings: FINGERS.flatMap((finger) => {
    const sizeHmm = fit.rings[finger];
    return sizeHmm === undefined ? [] : [{ finger, sizeHmm }];
  }),
  wristMm: fit.wristMm,
  necklaceMm: fit.necklaceMm,
  allergies: fit.allergies,
  budgetFromFen: fit.budgetFromFen,
  budgetToFen: fit.budgetToFen,
  occasion: fit.occasion,
  note: fit.note,
});

export const toFit = (view: FitView): Fit => ({
  ...view,
  rings: Object.fromEntries(view.rings.map(({ finger, sizeHmm }) => [finger, sizeHmm])),
});

/** What was tried and what friends may choose from, with names, pictures and today's prices. */
@Injectable()
export class VisitViews {
  constructor(
    private readonly trays: TryTrays,
    private readonly stock: Stock,
    private readonly styles: Styles,
  ) {}

  async tried(appointmentIds: readonly string[]): Promise<DrawnTry[]> {
    const rows = await this.trays.tried(appointmentIds);
    const pieces = await this.stock.some([...new Set(rows.map((row) => row.pieceId))]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    const prices = await this.stock.pricesNow(pieces);
    return rows
      .map((row) => drawnTry(row, byId.get(row.pieceId), prices.get(row.pieceId) ?? null))
      .filter((one) => one !== null);
  }

  /** A style that has left the range since stands no more in the vote's list, but keeps its place. */
  async options(options: readonly VoteOption[]): Promise<VoteOptionView[]> {
    const styles = await Promise.all(options.map((option) => this.styles.ofPiece(option.styleId)));
    return options.map((option, i) => ({
      name: styles[i]?.name ?? '—',
      picture: picturePath(styles[i]?.pictures[0]),
      sizeHmm: option.sizeHmm,
    }));
  }
}

function drawnTry(row: TryPieceRow, piece: PieceRow | undefined, priceFen: number | null): DrawnTry | null {
  if (!piece) return null;
  const owned = OWNED_STATES.includes(piece.state);
  const view: TriedPieceView = {
    pieceId: piece.id,
    styleId: piece.styleId,
    name: piece.name,
    picture: picturePath(piece.picture),
    sizeHmm: piece.sizeHmm,
    verdict: row.verdict,
    reasons: row.reasons ?? [],
    note: row.note,
    priceFen: owned ? null : priceFen,
  };
  return { view, row, piece };
}
