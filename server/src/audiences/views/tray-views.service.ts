import { Injectable } from '@nestjs/common';
import {
  Preparation,
  type PreparationLine,
  type PreparedVisit,
  type TrayAlternative,
  type TrayLine,
} from '../../domains/appointments/index.js';
import { Stock, Styles, type CatalogueStyle, type PieceRow } from '../../domains/inventory/index.js';
import { Stores } from '../../domains/store/index.js';
import { picturePath } from './catalogue.rules.js';
import type { TrayAlternativeView, TrayItemView, TrayPlanLineView } from './tray.dto.js';

/** Names, pictures and prices of what lies on trays. */
interface Drawn {
  styles: Map<string, CatalogueStyle>;
  pieces: Map<string, PieceRow>;
  /** Today's, in fen, by the piece. */
  prices: Map<string, number>;
  stores: Map<string, string>;
}

/** Trays as pages show them. */
@Injectable()
export class TrayViews {
  constructor(
    private readonly preparation: Preparation,
    private readonly styles: Styles,
    private readonly stock: Stock,
    private readonly stores: Stores,
  ) {}

  /** Each visit's lines, in the order of the visits. */
  async items(visits: readonly PreparedVisit[]): Promise<TrayItemView[][]> {
    const drawn = await this.draw(visits.flatMap((visit) => visit.lines));
    return visits.map((visit) =>
      visit.lines.map((line) => itemOf(line, drawn)).filter((item) => item !== null),
    );
  }

  async ofVisit(
    rows: Parameters<Preparation['of']>[0],
  ): Promise<{ visit: PreparedVisit; items: TrayItemView[] }[]> {
    const visits = await this.preparation.of(rows);
    const items = await this.items(visits);
    return visits.map((visit, i) => ({ visit, items: items[i] ?? [] }));
  }

  async alternatives(list: readonly TrayAlternative[]): Promise<TrayAlternativeView[]> {
    return list.map(({ piece, priceFen, verdict, at }) => ({
      styleId: piece.styleId,
      pieceId: piece.id,
      name: piece.name,
      picture: picturePath(piece.picture ?? undefined),
      sizeHmm: piece.sizeHmm,
      goldMg: piece.goldMg,
      priceFen,
      verdict,
      at: at?.toISOString() ?? null,
      storeId: piece.storeId,
      storeName: piece.storeName,
    }));
  }

  async plan(lines: readonly TrayLine[], storeId: string): Promise<TrayPlanLineView[]> {
    const names = await this.names(lines.map((line) => line.fromStoreId));
    return lines.map((line) => ({
      verdict: line.verdict,
      pieceId: line.pieceId,
      at: line.at?.toISOString() ?? null,
      fromStoreName:
        line.fromStoreId === null || line.fromStoreId === storeId
          ? null
          : (names.get(line.fromStoreId) ?? null),
      why: line.why,
    }));
  }

  private async draw(lines: readonly PreparationLine[]): Promise<Drawn> {
    const styleIds = lines.flatMap(({ wish }) => [wish.styleId, wish.wasStyleId]).filter((id) => id !== null);
    const pieceIds = lines.map(({ wish }) => wish.trayPieceId ?? wish.pieceId).filter((id) => id !== null);
    const [styles, pieces, stores] = await Promise.all([
      Promise.all([...new Set(styleIds)].map((id) => this.styles.ofPiece(id))),
      this.stock.some([...new Set(pieceIds)]),
      this.names(lines.map(({ transfer }) => transfer?.fromStoreId ?? null)),
    ]);
    return {
      styles: new Map(styles.filter((style) => style !== null).map((style) => [style.id, style])),
      pieces: new Map(pieces.map((piece) => [piece.id, piece])),
      prices: await this.stock.pricesNow(pieces),
      stores,
    };
  }

  private async names(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const cards = await this.stores.cards([...new Set(ids.filter((id) => id !== null))]);
    return new Map(cards.map((card) => [card.id, card.name]));
  }
}

function itemOf(line: PreparationLine, drawn: Drawn): TrayItemView | null {
  const { wish, transfer, state } = line;
  const style = drawn.styles.get(wish.styleId);
  if (style === undefined) return null;
  const piece = drawn.pieces.get(wish.trayPieceId ?? wish.pieceId ?? '');
  const was = wish.wasStyleId === null ? undefined : drawn.styles.get(wish.wasStyleId);
  const onTheWay = state === 'coming' || state === 'late';
  return {
    id: wish.id,
    styleId: wish.styleId,
    pieceId: wish.pieceId,
    name: style.name,
    picture: picturePath(style.pictures[0]),
    sizeHmm: piece?.sizeHmm ?? wish.sizeHmm,
    wishedSizeHmm: wish.sizeHmm,
    priceFen: drawn.prices.get(piece?.id ?? '') ?? style.bill.totalFen,
    state,
    wish: wish.state,
    at: line.at?.toISOString() ?? null,
    fromStoreName: onTheWay && transfer !== null ? (drawn.stores.get(transfer.fromStoreId) ?? null) : null,
    insteadOf: was?.name ?? null,
  };
}
