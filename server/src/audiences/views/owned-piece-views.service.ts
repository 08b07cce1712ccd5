import { Injectable } from '@nestjs/common';
import { dayOf, isTalk } from '@zhuyue/shared';
import { Stock, type PieceRow } from '../../domains/inventory/index.js';
import { Sales } from '../../domains/sales/index.js';
import { Claims, Warranties, type WarrantyFull } from '../../domains/service/index.js';
import type { MyPieceCardView, WarrantyCardView } from './owned-piece.dto.js';
import { picturePath } from './catalogue.rules.js';

interface FormerPiece {
  saleId: string;
  name: string;
  picture: string;
  serial: string;
  boughtOn: string;
  endedOn: string;
  how: 'returned' | 'traded_in';
  amountFen: number;
  dueOn: string | null;
  paidOn: string | null;
}
const ENDED = ['closed', 'withdrawn'];

/** Pieces in a customer's hands, with the warranty that runs on them. */
@Injectable()
export class OwnedPieceViews {
  constructor(
    private readonly sales: Sales,
    private readonly warranties: Warranties,
    private readonly claims: Claims,
    private readonly stock: Stock,
  ) {}

  async former(customerId: string): Promise<FormerPiece[]> {
    const rows = await this.sales.formerOf(customerId);
    const pieces = await this.stock.some([...new Set(rows.map(({ pieceId }) => pieceId))]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    return rows.map((row) => ({
      saleId: row.saleId,
      name: byId.get(row.pieceId)?.name ?? '',
      picture: picturePath(byId.get(row.pieceId)?.picture ?? undefined),
      serial: byId.get(row.pieceId)?.serial ?? '',
      boughtOn: dayOf(row.soldAt),
      endedOn: dayOf(row.endedAt),
      how: row.state,
      amountFen: row.amountFen,
      dueOn: row.dueOn,
      paidOn: row.paidAt === null ? null : dayOf(row.paidAt),
    }));
  }

  async cards(pieces: readonly PieceRow[], customerId: string): Promise<MyPieceCardView[]> {
    const ids = pieces.map((piece) => piece.id);
    const [sales, warranties, claims] = await Promise.all([
      this.sales.livingOf(ids),
      this.warranties.ofPieces(ids),
      this.claims.ofCustomer(customerId),
    ]);
    return pieces.map((piece) => {
      const sale = sales.get(piece.id);
      const open = claims.find(
        (claim) => claim.pieceId === piece.id && !isTalk(claim.kind) && !ENDED.includes(claim.state),
      );
      return {
        id: piece.id,
        name: piece.name,
        picture: picturePath(piece.picture ?? undefined),
        serial: piece.serial,
        kind: piece.kind,
        gem: piece.gem,
        boughtOn: dayOf(sale?.soldAt ?? new Date(0)),
        warranty: warrantyCard(warranties.get(piece.id)),
        openClaimId: open?.id ?? null,
      };
    });
  }
}

export const warrantyCard = (warranty: WarrantyFull | undefined): WarrantyCardView | null =>
  warranty === undefined
    ? null
    : {
        number: warranty.number,
        state: warranty.state,
        startsOn: warranty.startsOn,
        endsOn: warranty.endsOn,
        daysLeft: warranty.daysLeft,
        totalDays: warranty.totalDays,
        policyName: warranty.policyName,
      };
