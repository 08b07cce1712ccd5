import { isErrorCode, timeOf } from '@zhuyue/shared';
import type { AbsenceDecision, AbsenceProposal, AbsenceResult, AbsenceVisit } from '@/api/desk/absences';
import { ApiError } from '@/api/failure';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { sentenceFor } from '@/text/errors';
import { momentName } from '@/text/when';

const text = deskText.absences;

/** Stands for one way to see to a visit. */
export type ChoiceKey = string;
const ASK: ChoiceKey = 'ask';
const keyOf = (one: AbsenceProposal): ChoiceKey => `${one.startsAt} ${one.advisorId}`;

const sameDay = (visit: AbsenceVisit, startsAt: string): boolean =>
  momentName(visit.wasAt).split(' ').slice(0, -1).join() ===
  momentName(startsAt).split(' ').slice(0, -1).join();

export function wordsOf(visit: AbsenceVisit, key: ChoiceKey): string {
  const one = visit.proposals.find((proposal) => keyOf(proposal) === key);
  if (one === undefined) return text.ask;
  if (one.kind === 'advisor') return text.sameTime(one.advisorName);
  const when = sameDay(visit, one.startsAt) ? timeOf(one.startsAt) : momentName(one.startsAt);
  return text.otherTime(when, one.advisorName);
}

/** Every way there is, the best first. */
export const choicesOf = (visit: AbsenceVisit): ChoiceKey[] => [
  ...visit.proposals.map(keyOf),
  ...(visit.mayAsk ? [ASK] : []),
];

/** What is chosen for a visit: what somebody picked while it can still be had, else the best. */
export function chosenFor(visit: AbsenceVisit, picked: ChoiceKey | undefined): ChoiceKey | null {
  const all = choicesOf(visit);
  return picked !== undefined && all.includes(picked) ? picked : (all[0] ?? null);
}

export function decisionOf(visit: AbsenceVisit, key: ChoiceKey): AbsenceDecision {
  const { id: visitId, version } = visit;
  const one = visit.proposals.find((proposal) => keyOf(proposal) === key);
  if (one === undefined) return { visitId, version, choice: 'ask' };
  return { visitId, version, choice: one.kind, startsAt: one.startsAt, advisorId: one.advisorId };
}

/** Why a decision was not carried out, in words; null when it was. */
export function whyNot({ refused }: AbsenceResult): string | null {
  if (refused === null) return null;
  if (refused.refusal !== null) return words.slotRefusals[refused.refusal];
  const code = isErrorCode(refused.code) ? refused.code : 'server.failed';
  return sentenceFor(new ApiError(code)).replace(/。$/, '');
}
