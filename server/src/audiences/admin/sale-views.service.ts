import { Injectable } from '@nestjs/common';
import { Stock, type Bill } from '../../domains/inventory/index.js';
import type { ReturnRow, SaleFull, SaleRow } from '../../domains/sales/index.js';
import { Warranties } from '../../domains/service/index.js';
import { StaffAccounts } from '../../domains/store/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { picturePath, toPriceView } from '../views/catalogue.rules.js';
import { toCreditLineView } from './credits.rules.js';
import { ProofViews } from '../views/proof-views.service.js';
import { DeskPlaces } from './desk-places.service.js';
import { masked } from './masking.rules.js';
import type { ReturnView } from './returns.dto.js';
import type { SaleRowView, SaleView } from './sales.dto.js';

/**
 * The bill as it was frozen into the sale; JSON keeps instants as text. What stood beside it that day, the price by weight
 * and the exchange, says nothing of today.
 */
const frozen = (bill: SaleRow['bill']): Bill => {
  const { board, ...rest } = bill as unknown as Bill;
  const { mode, totalFen, lines, effectiveFenPerGram, movesFen } = rest;
  return {
    mode,
    totalFen,
    lines,
    board: board === null ? null : { ...board, effectiveAt: new Date(board.effectiveAt) },
    effectiveFenPerGram,
    movesFen,
  };
};

const toReturnView = (row: ReturnRow, staffName: string): ReturnView => ({
  number: row.number,
  ground: row.ground,
  condition: row.condition,
  reason: row.reason,
  lines: row.lines.map(({ part, paidFen, deductFen }) => ({ part, paidFen, deductFen })),
  refundFen: row.refundFen,
  refundDueOn: row.refundDueOn,
  takenAt: row.takenAt.toISOString(),
  staffName,
});

@Injectable()
export class SaleViews {
  constructor(
    private readonly stock: Stock,
    private readonly staff: StaffAccounts,
    private readonly accounts: CustomerAccounts,
    private readonly warranties: Warranties,
    private readonly places: DeskPlaces,
    private readonly proofs: ProofViews,
  ) {}

  async rows(rows: readonly SaleRow[]): Promise<SaleRowView[]> {
    const [pieces, names, people, stores] = await Promise.all([
      this.stock.some([...new Set(rows.map((row) => row.pieceId))]),
      this.staff.names(rows.map((row) => row.staffId)),
      this.accounts.byIds(rows.map((row) => row.customerId)),
      this.places.names(rows.map((row) => row.storeId)),
    ]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    return rows.map((row) => ({
      id: row.id,
      number: row.number,
      state: row.state,
      soldAt: row.soldAt.toISOString(),
      pieceId: row.pieceId,
      pieceName: byId.get(row.pieceId)?.name ?? '',
      picture: picturePath(byId.get(row.pieceId)?.picture),
      serial: byId.get(row.pieceId)?.serial ?? '',
      askedFen: row.askedFen,
      receivedFen: row.receivedFen,
      creditFen: row.creditFen,
      means: row.means,
      storeName: stores.get(row.storeId) ?? '',
      staffName: names.get(row.staffId) ?? '',
      customerName: people.get(row.customerId)?.nickname ?? '',
    }));
  }

  async one({
    row,
    actions,
    cashReportOwed,
    returned,
    tradedIn,
    payout,
    credits,
  }: SaleFull): Promise<SaleView> {
    const [[line], account, warranties, takers] = await Promise.all([
      this.rows([row]),
      this.accounts.get(row.customerId),
      this.warranties.ofSales([row.id]),
      this.staff.names(returned === null ? [] : [returned.staffId]),
    ]);
    return {
      ...(line as SaleRowView),
      customerId: row.customerId,
      phoneMasked: masked(account.phone),
      differenceReason: row.differenceReason,
      bill: toPriceView(frozen(row.bill), false),
      quoteNumber: typeof row.bill['quoteNumber'] === 'string' ? row.bill['quoteNumber'] : null,
      reverseReason: row.reverseReason,
      reversedAt: row.reversedAt?.toISOString() ?? null,
      handedOverAt: row.handedOverAt?.toISOString() ?? null,
      distance: row.distance === 1,
      custom: row.custom && {
        works: row.custom.works,
        words: row.custom.words,
        signature: row.custom.signatureId === null ? null : this.proofs.picture(row.custom.signatureId),
      },
      parcel: row.parcel,
      returned: returned && toReturnView(returned, takers.get(returned.staffId) ?? ''),
      tradedIn: tradedIn && {
        id: tradedIn.id,
        number: tradedIn.number,
        creditFen: tradedIn.creditFen,
        takenAt: tradedIn.takenAt.toISOString(),
      },
      credits: credits.map(toCreditLineView),
      payout: payout && {
        number: payout.number,
        state: payout.state,
        amountFen: payout.amountFen,
        dueOn: payout.dueOn,
        paidAt: payout.paidAt?.toISOString() ?? null,
        reference: payout.reference,
      },
      warrantyEndsOn: warranties.get(row.id)?.endsOn ?? null,
      cashReportOwed,
      actions,
    };
  }
}
