import type { ClaimProblem } from '@zhuyue/shared';
import type { CaseWays, GoodsWay } from '../../domains/service/index.js';
import { toPolicyAnswerView } from './policy-answer.rules.js';
import { toTradeInView } from './price-view.rules.js';
import type { GoodsWayView, WaysView } from './ways.dto.js';

const goods = ({ answer, untilOn }: GoodsWay): GoodsWayView => ({
  answer: toPolicyAnswerView(answer),
  untilOn,
});

export const toWaysView = (problem: ClaimProblem, ways: CaseWays): WaysView => ({
  problem,
  repair: toPolicyAnswerView(ways.repair),
  giveBack: goods(ways.giveBack),
  exchange: goods(ways.exchange),
  parts: ways.parts.map(({ part, paidFen }) => ({ part, paidFen })),
  paidFen: ways.parts.reduce((sum, { paidFen }) => sum + paidFen, 0),
  tradeIn: ways.tradeIn === null ? null : toTradeInView(ways.tradeIn),
  policyName: ways.warranty.policyName,
  policyVersion: ways.warranty.policyVersion,
  warrantyEndsOn: ways.warranty.endsOn,
});
