import type { CreditLine, CreditRow } from '../../domains/sales/index.js';
import type { CreditLineView, CreditView } from './credits.dto.js';

export const toCreditView = (row: CreditRow): CreditView => ({
  id: row.id,
  number: row.number,
  name: row.name,
  creditFen: row.creditFen,
  leftFen: row.leftFen,
  takenAt: row.takenAt.toISOString(),
  newMinMg: row.estimate.newMinMg,
  newMinFen: row.estimate.newMinFen,
  elseFeeFen: row.estimate.elseFeeFen,
});

export const toCreditLineView = (line: CreditLine): CreditLineView => ({
  kind: line.kind,
  amountFen: line.amountFen,
  tradeInId: line.tradeInId,
  tradeInNumber: line.tradeInNumber,
  saleId: line.saleId,
  saleNumber: line.saleNumber,
  staffName: line.staffName,
  at: line.at.toISOString(),
});
