import type { QuoteSeen } from '../../domains/inventory/index.js';
import { toPriceView } from './price-view.rules.js';
import type { QuoteView } from './quote.dto.js';

export const toQuoteView = ({ line, body, refusal, seal }: QuoteSeen, now: Date): QuoteView => ({
  number: line.number,
  seal,
  verified: body !== null,
  refusal,
  issuedAt: line.issuedAt.toISOString(),
  expiresAt: line.expiresAt.toISOString(),
  readAt: now.toISOString(),
  totalFen: line.totalFen,
  pieceId: line.pieceId,
  storeName: line.storeName,
  pieceName: body?.piece.name ?? null,
  serial: body?.piece.serial ?? null,
  goldMg: body?.piece.goldMg ?? null,
  sizeHmm: body?.piece.sizeHmm ?? null,
  price: body === null ? null : toPriceView(body.bill, false),
});
