import type { ClaimAction, ClaimState, ReportedKind } from '@zhuyue/shared';
import { claims } from './claims';

/** What the counter reads of one kind of case. */
export interface DeskCaseWords {
  next: Readonly<Record<ClaimState, string>>;
  lines: Readonly<Record<ClaimAction | 'submit', string>>;
  hints: Readonly<Record<ClaimAction, string>>;
}

const atTheBench = (work: string): DeskCaseWords => ({
  next: { ...claims.next, repairing: `${work}，完成后拍照` },
  lines: { ...claims.lines, approve: `同意${work}`, finish: `${work}完成` },
  hints: claims.hints,
});

export const caseKinds: Readonly<Record<ReportedKind, DeskCaseWords>> = {
  repair: atTheBench('维修'),
  cleaning: atTheBench('清洗'),
  resizing: atTheBench('改圈'),
  replating: atTheBench('电镀'),
  stone_setting: atTheBench('镶石'),
};
