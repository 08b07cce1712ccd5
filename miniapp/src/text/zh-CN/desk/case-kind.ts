import type { ClaimAction, ClaimState, CaseKind } from '@zhuyue/shared';
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

const comingBack = (name: string): DeskCaseWords => ({
  next: {
    ...claims.next,
    accepted: '等顾客送来，收件后验货',
    inspecting: '验货：克重、印记、标签、证书、佩戴痕迹',
  },
  lines: { ...claims.lines, inspect: '收件验货', approve: `验货通过，同意${name}` },
  hints: {
    ...claims.hints,
    inspect: '核对件号、克重与印记后收件，首饰转为售后中。',
    approve: `写明验货结果与可退可换的金额依据。首饰随后在柜台办${name}单据。`,
  },
});

const withWords = (answer: string): DeskCaseWords => ({
  next: { ...claims.next, submitted: `${answer}顾客` },
  lines: { ...claims.lines, answer: `${answer}顾客` },
  hints: claims.hints,
});

export const caseKinds: Readonly<Record<CaseKind, DeskCaseWords>> = {
  repair: atTheBench('维修'),
  cleaning: atTheBench('清洗'),
  resizing: atTheBench('改圈'),
  replating: atTheBench('电镀'),
  stone_setting: atTheBench('镶石'),
  return: comingBack('退货'),
  exchange: comingBack('换货'),
  trade_in: withWords('估价给'),
  complaint: {
    next: { ...claims.next, submitted: '确认收到，着手核实' },
    lines: { ...claims.lines, accept: '确认收到' },
    hints: { ...claims.hints, accept: '顾客会收到通知：已在核实。' },
  },
  question: withWords('答复'),
};
