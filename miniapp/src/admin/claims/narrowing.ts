import {
  CASE_ASSIGNEES,
  CLAIM_PROBLEMS,
  CLAIM_STATES,
  CASE_KINDS,
  type CaseAssignee,
  type ClaimProblem,
  type ClaimState,
  type CaseKind,
} from '@zhuyue/shared';
import type { CaseNarrowing } from '@/api/desk/claims';
import type { Filters } from '@/hooks/use-filters';

export const FLAGS = ['overdue', 'paused', 'unexplained', 'ended'] as const;
export type Flag = (typeof FLAGS)[number];

/** What the page's address says of the queue. */
export type QueueAddress = Filters<'assignee' | 'flag' | 'kinds' | 'states' | 'problems'>;

export interface Narrowed {
  assignee: CaseAssignee | null;
  flag: Flag | null;
  kinds: CaseKind[];
  states: ClaimState[];
  problems: ClaimProblem[];
}

const oneOf = <W extends string>(list: readonly W[], word: string | undefined): W | null =>
  list.find((one) => one === word) ?? null;
const someOf = <W extends string>(list: readonly W[], words: string | undefined): W[] => {
  const said = (words ?? '').split(',');
  return list.filter((one) => said.includes(one));
};

export const readAddress = (address: QueueAddress): Narrowed => ({
  assignee: oneOf(CASE_ASSIGNEES, address.assignee),
  flag: oneOf(FLAGS, address.flag),
  kinds: someOf(CASE_KINDS, address.kinds),
  states: someOf(CLAIM_STATES, address.states),
  problems: someOf(CLAIM_PROBLEMS, address.problems),
});

/** As the server is asked, and as a view is saved: nothing that was not chosen. */
export const asked = ({ assignee, flag, kinds, states, problems }: Narrowed): CaseNarrowing => ({
  ...(assignee === null ? {} : { assignee }),
  ...(flag === null ? {} : { [flag]: true }),
  ...(kinds.length === 0 ? {} : { kinds }),
  ...(states.length === 0 ? {} : { states }),
  ...(problems.length === 0 ? {} : { problems }),
});

/** A saved view back into the address. */
export const toAddress = (filter: CaseNarrowing): QueueAddress => ({
  assignee: filter.assignee,
  flag: FLAGS.find((flag) => filter[flag] === true),
  kinds: filter.kinds?.join(',') || undefined,
  states: filter.states?.join(',') || undefined,
  problems: filter.problems?.join(',') || undefined,
});

export const sameNarrowing = (one: CaseNarrowing, other: CaseNarrowing): boolean =>
  JSON.stringify(toAddress(one)) === JSON.stringify(toAddress(other));
