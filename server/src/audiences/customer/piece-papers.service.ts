import { Injectable } from '@nestjs/common';
import type { PolicyRule } from '@zhuyue/shared';
import { Sales } from '../../domains/sales/index.js';
import { Claims, Warranties, type ClaimRow } from '../../domains/service/index.js';
import type { PolicyClauseView } from './pieces.dto.js';

export interface Papers {
  saleNumber: string;
  paidFen: number;
  clauses: PolicyClauseView[];
  claims: ClaimRow[];
}

/** Each clause once, in the order in which they are asked. */
const clausesOf = (rules: readonly PolicyRule[]): PolicyClauseView[] =>
  rules
    .filter((rule, i) => rules.findIndex((other) => other.clause === rule.clause) === i)
    .map(({ case: of, outcome, clause: text }) => ({ case: of, outcome, text }));

/** What lies in the drawer with a piece: the receipt, the terms, the cases. */
@Injectable()
export class PiecePapers {
  constructor(
    private readonly sales: Sales,
    private readonly warranties: Warranties,
    private readonly claims: Claims,
  ) {}

  async of(pieceId: string, customerId: string): Promise<Papers> {
    const [sales, warranties, claims] = await Promise.all([
      this.sales.livingOf([pieceId]),
      this.warranties.ofPieces([pieceId]),
      this.claims.ofPiece(pieceId),
    ]);
    // Bought by somebody else and passed on: what they paid is theirs too.
    const living = sales.get(pieceId);
    const sale = living?.customerId === customerId ? living : undefined;
    const terms = warranties.get(pieceId)?.terms;
    return {
      saleNumber: sale?.number ?? '',
      paidFen: sale?.receivedFen ?? 0,
      clauses: terms === undefined ? [] : clausesOf(terms.rules),
      // A former owner's cases are theirs.
      claims: claims.filter((claim) => claim.customerId === customerId),
    };
  }
}
