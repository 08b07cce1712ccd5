import { Injectable } from '@nestjs/common';
import { availabilityOf, type Availability } from '@zhuyue/shared';
import {
  Appointments,
  type AppointmentFull,
  type AppointmentRow,
  type WishRow,
} from '../../domains/appointments/index.js';
import { Stock, Styles, type CatalogueStyle, type PieceRow } from '../../domains/inventory/index.js';
import { StaffAccounts, Stores } from '../../domains/store/index.js';
import type { AppointmentCardView, AppointmentLineView, WishView } from './appointment.dto.js';
import { picturePath } from './catalogue.rules.js';

/** A wish with the very piece and its style, as far as they still exist. */
export interface DrawnWish {
  view: WishView;
  piece: PieceRow | null;
}

/** Appointments as pages show them: names and pictures from the rooms that own them. */
@Injectable()
export class AppointmentViews {
  constructor(
    private readonly appointments: Appointments,
    private readonly styles: Styles,
    private readonly stock: Stock,
    private readonly stores: Stores,
    private readonly staff: StaffAccounts,
  ) {}

  async cards(rows: readonly AppointmentRow[]): Promise<AppointmentCardView[]> {
    const [wishes, names, stores, surprises] = await Promise.all([
      this.appointments.wishesOf(rows.map((row) => row.id)),
      this.staff.names(rows.map((row) => row.staffId)),
      this.stores.cards([...new Set(rows.map((row) => row.storeId))]),
      this.appointments.surprisesAmong(rows.map((row) => row.id)),
    ]);
    const styles = await this.stylesOf(wishes);
    const storeNames = new Map(stores.map((store) => [store.id, store.name]));
    return rows.map((row) => {
      const own = wishes.filter((wish) => wish.appointmentId === row.id);
      const first = own.map((wish) => styles.get(wish.styleId)).find((style) => style !== undefined);
      return {
        ...bare(row),
        storeName: storeNames.get(row.storeId) ?? '',
        advisorName: names.get(row.staffId) ?? '',
        wishCount: own.length,
        // Lists are seen in passing, also by the one it is meant for.
        picture: first && !surprises.has(row.id) ? picturePath(first.pictures[0]) : null,
        surprise: surprises.has(row.id),
      };
    });
  }

  async card(row: AppointmentRow): Promise<AppointmentCardView> {
    const [card] = await this.cards([row]);
    return card as AppointmentCardView;
  }

  async wishes(full: AppointmentFull): Promise<DrawnWish[]> {
    const pieceIds = full.wishes.map((wish) => wish.pieceId).filter((id) => id !== null);
    const [styles, pieces] = await Promise.all([this.stylesOf(full.wishes), this.stock.some(pieceIds)]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    const prices = await this.stock.pricesNow(pieces);
    const drawn = await Promise.all(
      full.wishes.map((wish) => {
        const priceFen = prices.get(wish.pieceId ?? '') ?? null;
        return this.wish(full.row, wish, styles.get(wish.styleId), byId.get(wish.pieceId ?? ''), priceFen);
      }),
    );
    return drawn.filter((wish) => wish !== null);
  }

  private async wish(
    row: AppointmentRow,
    wish: WishRow,
    style: CatalogueStyle | undefined,
    piece: PieceRow | undefined,
    piecePriceFen: number | null,
  ): Promise<DrawnWish | null> {
    if (!style) return null;
    const inStore = await this.styles.liesIn(row.storeId, style.id);
    const availability: Availability = piece
      ? piece.heldFor === row.id
        ? 'available'
        : availabilityOf(piece.state)
      : inStore
        ? 'available'
        : 'not_for_sale';
    const view: WishView = {
      styleId: wish.styleId,
      pieceId: wish.pieceId,
      name: style.name,
      picture: picturePath(style.pictures[0]),
      sizeHmm: piece?.sizeHmm ?? wish.sizeHmm,
      priceFen: piecePriceFen ?? style.bill.totalFen,
      availability,
      here: piece ? piece.storeId === row.storeId : inStore,
    };
    return { view, piece: piece ?? null };
  }

  private async stylesOf(wishes: readonly WishRow[]): Promise<Map<string, CatalogueStyle>> {
    const ids = [...new Set(wishes.map((wish) => wish.styleId))];
    const found = await Promise.all(ids.map((id) => this.styles.ofPiece(id)));
    return new Map(found.filter((style) => style !== null).map((style) => [style.id, style]));
  }
}

const bare = (
  row: AppointmentRow,
): Omit<AppointmentCardView, 'storeName' | 'advisorName' | 'wishCount' | 'picture' | 'surprise'> => ({
  id: row.id,
  code: row.code,
  state: row.state,
  purpose: row.purpose,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  storeId: row.storeId,
});

export const linesOf = (full: AppointmentFull): AppointmentLineView[] =>
  full.history.map((line) => ({
    action: line.action as AppointmentLineView['action'],
    toState: line.toState,
    at: line.at.toISOString(),
    actorRole: line.actorRole,
    reason: line.reason,
  }));
