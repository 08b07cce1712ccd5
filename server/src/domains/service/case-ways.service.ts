import { Injectable } from '@nestjs/common';
import { dayOf, isGoods, type CaseKind, type ClaimProblem } from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { isId } from '../../platform/database/index.js';
import { Stock, type TradeInEstimate } from '../inventory/index.js';
import { Returns, TradeIns, type ReturnOutlook } from '../sales/index.js';
import { CaseFacts, type CoverageAnswer } from './case-facts.service.js';
import { ClaimsRepository } from './claims.repository.js';
import { openUntil } from './ways.rules.js';
import type { WarrantyFull } from './warranties.service.js';

/** What comes of giving the piece back: the policy's answer, and until when it is as good as today. */
export interface GoodsWay {
  answer: CoverageAnswer;
  untilOn: string | null;
}
export interface CaseWays {
  warranty: WarrantyFull;
  repair: CoverageAnswer;
  giveBack: GoodsWay;
  exchange: GoodsWay;
  /** What was paid, part by part: what both settle from. */
  parts: ReturnOutlook['parts'];
  /** Null when no rule takes such a piece. */
  tradeIn: TradeInEstimate | null;
}

/** Repair, return, exchange and trade-in of one piece, side by side and each by its own rules. */
@Injectable()
export class Ways {
  constructor(
    private readonly cases: CaseFacts,
    private readonly stock: Stock,
    private readonly returns: Returns,
    private readonly tradeIns: TradeIns,
    private readonly clock: Clock,
    private readonly claims: ClaimsRepository,
  ) {}

  /** Whether a return of the sale's piece was asked for, looked at and found right, and waits for its paper. */
  async agreedBack(saleId: string): Promise<boolean> {
    return isId(saleId) && (await this.claims.goodsOfSale(saleId, 'settling')).length > 0;
  }

  /** @throws DomainError as `CaseFacts.coverage` */
  async of(customerId: string, pieceId: string, problem: ClaimProblem): Promise<CaseWays> {
    const occurredOn = dayOf(this.clock.now());
    const ask = (kind: CaseKind) =>
      this.cases.coverage(customerId, {
        kind,
        pieceId,
        problem: isGoods(kind) ? 'other' : problem,
        occurredOn,
        ...(isGoods(kind) ? { cause: 'taste' as const } : {}),
      });
    const [repair, back, other, piece] = await Promise.all([
      ask('repair'),
      ask('return'),
      ask('exchange'),
      this.stock.get(pieceId),
    ]);
    const { warranty } = repair;
    const [parts, tradeIn] = await Promise.all([
      this.returns.paidFor(warranty.saleId),
      this.tradeIns.estimateOf(piece, warranty.saleId),
    ]);
    const goods = ({ answer, kept }: typeof back): GoodsWay => ({
      answer,
      untilOn: openUntil(warranty.terms.rules, kept.facts, warranty.startsOn),
    });
    return { warranty, repair: repair.answer, giveBack: goods(back), exchange: goods(other), parts, tradeIn };
  }
}
