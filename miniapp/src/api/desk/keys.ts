import { queryClient } from '../query-client';

export type DeskNoun =
  | 'session'
  | 'sessions'
  | 'stores'
  | 'today'
  | 'appointments'
  | 'visits'
  | 'claims'
  | 'inbox'
  | 'threads'
  | 'answers'
  | 'articles'
  | 'quality'
  | 'pieces'
  | 'tags'
  | 'scan-policy'
  | 'robots'
  | 'ownership-terms'
  | 'scans'
  | 'labels'
  | 'sales'
  | 'trade-ins'
  | 'payouts'
  | 'dispositions'
  | 'staff'
  | 'training'
  | 'settings'
  | 'customers'
  | 'inheritances'
  | 'prices'
  | 'price-rules'
  | 'policies'
  | 'promises'
  | 'quotes'
  | 'conflicts'
  | 'passports'
  | 'styles'
  | 'series'
  | 'synonyms'
  | 'audit'
  | 'moves'
  | 'custody-policy'
  | 'transfers'
  | 'deliveries'
  | 'counts'
  | 'imports'
  | 'containers'
  | 'preparation';

/** Everything the desk has asked for lies under `desk`, then its noun. */
export const deskKey = (noun: DeskNoun, ...rest: readonly unknown[]): readonly unknown[] => [
  'desk',
  noun,
  ...rest,
];

/** After an action: what it may have changed is asked for again when it is looked at. */
export async function changed(...nouns: readonly DeskNoun[]): Promise<void> {
  await Promise.all(nouns.map((noun) => queryClient.invalidateQueries({ queryKey: deskKey(noun) })));
}

/** Another person, another store: nothing of the old one may be seen. */
export const forgetDesk = (): void => queryClient.removeQueries({ queryKey: ['desk'] });
