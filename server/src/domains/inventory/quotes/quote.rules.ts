import { canonicalJson, type Channel, type QuoteRefusal } from '@zhuyue/shared';
import type { ExplainedBill } from '../prices/index.js';

/** What is signed. Instants are text, as JSON keeps them. */
export interface QuoteBody {
  /** Form of this body; a later release reads the earlier ones. */
  v: 1;
  number: string;
  issuedAt: string;
  expiresAt: string;
  piece: {
    id: string;
    serial: string;
    styleId: string;
    styleCode: string;
    name: string;
    goldMg: number;
    sizeHmm: number | null;
  };
  store: { id: string; name: string };
  channel: Channel;
  bill: ExplainedBill;
}

/** A quote as it lies in the table. */
export interface QuoteRow {
  id: string;
  number: string;
  pieceId: string;
  storeId: string;
  totalFen: number;
  issuedAt: Date;
  expiresAt: Date;
  issuedBy: string | null;
  body: string;
  keyVersion: number;
  mac: string;
  /** The sale it was honoured in. */
  saleId: string | null;
  usedAt: Date | null;
}

/** Enough of the seal that nobody finds a stranger's quote by trying numbers. */
export const linkSeal = ({ mac }: { mac: string }): string => mac.slice(0, 16);

const revived = (bill: ExplainedBill): ExplainedBill => {
  const { board, byWeight, tradeIn } = bill;
  const since = <T extends { effectiveAt: Date }>(price: T): T => ({
    ...price,
    effectiveAt: new Date(price.effectiveAt),
  });
  return {
    ...bill,
    board: board === null ? null : since(board),
    byWeight: byWeight && { ...byWeight, board: byWeight.board && since(byWeight.board) },
    tradeIn: tradeIn && { ...tradeIn, board: tradeIn.board && since(tradeIn.board) },
  };
};

export const bodyText = (body: QuoteBody): string => canonicalJson(body);

/**
 * The body of a row that says what it says in its own columns too; null when it was altered. The seal alone does not
 * suffice: another quote's body with its good seal may have been put into this row.
 */
export function readBody(row: QuoteRow, sealed: boolean): QuoteBody | null {
  if (!sealed) return null;
  const body = JSON.parse(row.body) as QuoteBody;
  const same =
    body.number === row.number &&
    body.piece.id === row.pieceId &&
    body.store.id === row.storeId &&
    body.bill.totalFen === row.totalFen &&
    body.issuedAt === row.issuedAt.toISOString() &&
    body.expiresAt === row.expiresAt.toISOString();
  return same ? { ...body, bill: revived(body.bill) } : null;
}

export interface Asking {
  pieceId: string;
  storeId: string;
  at: Date;
}

/** What speaks against honouring a quote at this instant; null: it holds. Valid from its instant until before its end. */
export function refusalOf(row: QuoteRow, body: QuoteBody | null, asking: Asking): QuoteRefusal | null {
  if (body === null) return 'altered';
  if (row.pieceId !== asking.pieceId) return 'other_piece';
  if (row.storeId !== asking.storeId) return 'other_store';
  if (asking.at < row.issuedAt) return 'not_yet';
  if (asking.at >= row.expiresAt) return 'expired';
  return row.saleId === null ? null : 'used';
}
