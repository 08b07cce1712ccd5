import type { ClaimAction, ClaimState, ReportedKind } from '@zhuyue/shared';
import { claim } from './claim';
import { mine } from './mine';
import { words } from './words';

/** What an owner, and whoever looks at a case beside them, reads of one kind of case. */
export interface CaseWords {
  name: string;
  /** Under the name, when one chooses. */
  lead: string;
  states: Readonly<Record<ClaimState, string>>;
  actions: Readonly<Record<ClaimAction, string>>;
  /** Whose turn it is, for the owner: a sentence, and the same for a line of a list. */
  next: Readonly<Record<ClaimState, string>>;
  short: Readonly<Record<ClaimState, string>>;
  lines: Readonly<Record<ClaimAction | 'submit', string>>;
}

/** Work at the bench, called `work`. */
const atTheBench = (name: string, lead: string, work: string): CaseWords => ({
  name,
  lead,
  states: { ...words.claimStates, repairing: `${work}中` },
  actions: { ...words.claimActions, approve: `同意${work}`, finish: `${work}完成` },
  next: { ...claim.next, repairing: `轮到技师：${work}` },
  short: { ...mine.next, repairing: `工坊正在${work}` },
  lines: { ...claim.lines, approve: `同意${work}`, finish: `${work}完成，可取件` },
});

export const caseKinds: Readonly<Record<ReportedKind, CaseWords>> = {
  repair: atTheBench('维修', '松动、断裂、变形、扣头', '维修'),
  cleaning: atTheBench('清洗抛光', '发暗、沾污、划痕', '清洗'),
  resizing: atTheBench('改圈', '戒圈大了或小了', '改圈'),
  replating: atTheBench('电镀翻新', '镀层磨损、露底、变色', '电镀'),
  stone_setting: atTheBench('镶石补石', '补一颗，或加固镶口', '镶石'),
};

export const caseKind = { ask: '要办什么', kind: '类型', kinds: caseKinds };
