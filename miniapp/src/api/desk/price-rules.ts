import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { RuleSort } from '@zhuyue/shared';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type PriceRules = Reply<'GET /api/admin/price-rules'>;
export type PriceRuleRow = Item<PriceRules['items']>;
export type PriceRule = Reply<'GET /api/admin/price-rules/{id}'>;
export type RuleBody = Body<'POST /api/admin/price-rules'>;
export type ReachBody = Body<'POST /api/admin/price-rules/reach'>;
export type Gaps = Reply<'GET /api/admin/price-rules/gaps'>;
export type Gap = Item<Gaps['items']>;

export const priceRulesQuery = (sort: RuleSort) =>
  queryOptions({
    queryKey: deskKey('price-rules', sort),
    queryFn: ({ signal }) => call('GET /api/admin/price-rules', { query: { sort }, signal }),
    placeholderData: keepPreviousData,
  });

export const priceRuleQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('price-rules', 'one', id),
    queryFn: ({ signal }) => call('GET /api/admin/price-rules/{id}', { path: { id }, signal }),
  });

export const gapsQuery = (page: number) =>
  queryOptions({
    queryKey: deskKey('price-rules', 'gaps', page),
    queryFn: ({ signal }) => call('GET /api/admin/price-rules/gaps', { query: { page }, signal }),
    placeholderData: keepPreviousData,
  });

export const ruleOutlookQuery = (rule: RuleBody, page: number) =>
  queryOptions({
    queryKey: deskKey('price-rules', 'outlook', rule, page),
    queryFn: ({ signal }) => call('POST /api/admin/price-rules/outlook', { body: { ...rule, page }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const ruleReachQuery = (body: ReachBody) =>
  queryOptions({
    queryKey: deskKey('price-rules', 'reach', body),
    queryFn: ({ signal }) => call('POST /api/admin/price-rules/reach', { body, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Writes a new rule, or the draft that was read as `mark` anew. */
export async function saveRule(of: { id: string; mark: string } | null, body: RuleBody): Promise<PriceRule> {
  const saved =
    of === null
      ? await call('POST /api/admin/price-rules', { body })
      : await call('PUT /api/admin/price-rules/{id}', {
          path: { id: of.id },
          body: { ...body, mark: of.mark },
        });
  await changed('price-rules');
  return saved;
}

export async function actOnRule(
  { id, mark }: { id: string; mark: string },
  action: Body<'POST /api/admin/price-rules/{id}/actions'>['action'],
): Promise<void> {
  try {
    await call('POST /api/admin/price-rules/{id}/actions', { path: { id }, body: { action, mark } });
  } finally {
    // Also when it was refused: then somebody else has changed it.
    await changed('price-rules', 'pieces', 'prices');
  }
}
