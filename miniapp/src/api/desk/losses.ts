import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from '../call';

export type DeskLoss = Item<Reply<'GET /api/admin/losses'>['items']>;

export const lossesQuery = () =>
  queryOptions({
    queryKey: ['desk', 'losses'],
    queryFn: ({ signal }) => call('GET /api/admin/losses', { signal }),
  });
