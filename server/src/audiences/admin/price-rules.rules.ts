import { RULE_SORTS, type BillLine, type RuleSort, type RuleState, type RuleTerms } from '@zhuyue/shared';
import type { Gap, OfferedRule, RuleDraft } from '../../domains/inventory/index.js';
import { invalidRequest } from '../../platform/errors/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { toBillLineView } from '../views/price-view.rules.js';
import type { GapView, RuleBody, RuleCountView, RuleFactsView, RuleRowView } from './price-rules.dto.js';

const FIELD: Readonly<Record<RuleSort, 'promotion' | 'channel' | 'craft' | 'extra' | 'tradeIn'>> = {
  promotion: 'promotion',
  channel: 'channel',
  craft: 'craft',
  extra: 'extra',
  trade_in: 'tradeIn',
};

/** The terms of its sort must have been sent; others are not looked at. */
export function draftOf(body: RuleBody): RuleDraft {
  const terms = body[FIELD[body.sort]];
  if (terms === null) throw invalidRequest([{ path: FIELD[body.sort], rule: 'isObject' }]);
  return {
    sort: body.sort,
    name: body.name,
    reason: body.reason,
    rank: body.rank,
    fromAt: new Date(body.fromAt),
    untilAt: body.untilAt === null ? null : new Date(body.untilAt),
    scope: { ...body.scope },
    terms: { ...terms },
  };
}

const termsOf = (
  rule: OfferedRule,
): Pick<RuleFactsView, 'promotion' | 'channel' | 'craft' | 'extra' | 'tradeIn'> => {
  const of = <S extends RuleSort>(sort: S): RuleTerms[S] | null =>
    rule.sort === sort ? (rule.terms as RuleTerms[S]) : null;
  const craft = of('craft');
  return {
    promotion: of('promotion'),
    channel: of('channel'),
    craft: craft === null ? null : { ...craft, bands: [...craft.bands] },
    extra: of('extra'),
    tradeIn: of('trade_in'),
  };
};

export const toRuleRowView = (rule: OfferedRule): RuleRowView => ({
  id: rule.id,
  sort: rule.sort,
  name: rule.name,
  reason: rule.reason,
  rank: rule.rank,
  fromAt: rule.fromAt.toISOString(),
  untilAt: rule.untilAt?.toISOString() ?? null,
  scope: {
    kinds: [...rule.scope.kinds],
    metals: [...rule.scope.metals],
    modes: [...rule.scope.modes],
    gems: [...rule.scope.gems],
    channels: [...rule.scope.channels],
    seriesIds: [...rule.scope.seriesIds],
    styleIds: [...rule.scope.styleIds],
    storeIds: [...rule.scope.storeIds],
  },
  ...termsOf(rule),
  state: rule.state,
  mark: rule.mark,
  inForce: rule.inForce,
  createdAt: rule.createdAt.toISOString(),
  createdByName: rule.createdByName,
  decidedByName: rule.decidedByName,
  decidedAt: rule.decidedAt?.toISOString() ?? null,
  endedByName: rule.endedByName,
  endedAt: rule.endedAt?.toISOString() ?? null,
  actions: rule.actions,
});

export const toRuleCountViews = (
  counts: readonly { sort: RuleSort; state: RuleState; count: number }[],
): RuleCountView[] =>
  RULE_SORTS.map((sort) => {
    const of = (state: RuleState): number =>
      counts.find((one) => one.sort === sort && one.state === state)?.count ?? 0;
    return { sort, drafts: of('draft'), approved: of('approved') };
  });

const REASONS: readonly BillLine[] = ['channel', 'promotion', 'floor'];

export const toGapView = (gap: Gap): GapView => ({
  styleId: gap.styleId,
  code: gap.code,
  name: gap.name,
  picture: picturePath(gap.picture),
  gapFen: gap.gapFen,
  prices: gap.prices.map(({ channel, totalFen, lines }) => ({
    channel,
    totalFen,
    reasons: lines
      .filter(({ line }) => REASONS.includes(line))
      .map((line) => toBillLineView(line, 'weighed')),
  })),
});
