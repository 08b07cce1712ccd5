import type { ClaimProblem, CaseKind } from '@zhuyue/shared';
import { words } from './index';
import { inLanguage } from './language';
import { caseKind as zh } from './zh-CN/case-kind';

export const caseKindText = inLanguage({ 'zh-CN': zh });

export const caseWords = (kind: CaseKind): (typeof caseKindText.kinds)[CaseKind] => caseKindText.kinds[kind];

/** What a case is about in one word: what is wrong for a repair, what is to be done for the rest. */
export const caseName = ({ kind, problem }: { kind: CaseKind; problem: ClaimProblem }): string =>
  kind === 'repair' ? words.claimProblems[problem] : caseWords(kind).name;
