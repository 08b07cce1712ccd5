import type { ClaimAction, ClaimState, CaseKind } from '@zhuyue/shared';
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

/** Goods that come back, called `what`. */
const comingBack = (name: string, lead: string): CaseWords => ({
  name,
  lead,
  states: words.claimStates,
  actions: { ...words.claimActions, inspect: '收件验货', approve: `同意${name}`, reject: `不同意${name}` },
  next: {
    ...claim.next,
    accepted: '轮到您：把首饰连同标签、证书、票据送到或寄到门店',
    inspecting: '轮到门店：验货',
  },
  short: { ...mine.next, accepted: '请连同标签、证书、票据送到或寄到门店', inspecting: '门店正在验货' },
  lines: { ...claim.lines, inspect: '收件验货', approve: `验货通过，同意${name}` },
});

/** Settled with words; `answered` is what the store does about it. */
const withWords = (name: string, lead: string, answer: string): CaseWords => ({
  name,
  lead,
  states: words.claimStates,
  actions: { ...words.claimActions, answer },
  next: { ...claim.next, submitted: `轮到门店：${answer}` },
  short: { ...mine.next, submitted: `等门店${answer}` },
  lines: { ...claim.lines, answer: `门店${answer}` },
});

const complaint = withWords('投诉', '哪里没做好，我们核实并给方案', '答复');

export const caseKinds: Readonly<Record<CaseKind, CaseWords>> = {
  repair: atTheBench('维修', '松动、断裂、变形、扣头', '维修'),
  cleaning: atTheBench('清洗抛光', '发暗、沾污、划痕', '清洗'),
  resizing: atTheBench('改圈', '戒圈大了或小了', '改圈'),
  replating: atTheBench('电镀翻新', '镀层磨损、露底、变色', '电镀'),
  stone_setting: atTheBench('镶石补石', '补一颗，或加固镶口', '镶石'),
  return: comingBack('退货', '退回首饰，退款按条款算'),
  exchange: comingBack('换货', '换一件，差价按条款算'),
  trade_in: withWords('以旧换新估价', '先知道能抵多少', '估价'),
  complaint: {
    ...complaint,
    actions: { ...complaint.actions, accept: '确认收到' },
    next: { ...complaint.next, submitted: '轮到门店：确认收到' },
    short: { ...complaint.short, submitted: '等门店确认收到' },
    lines: { ...complaint.lines, accept: '门店确认收到', submit: '提交投诉' },
  },
  question: withWords('咨询', '保养、佩戴、真伪、条款', '答复'),
};

export const caseKind = {
  ask: '要办什么',
  kind: '类型',
  kinds: caseKinds,
  works: {
    clean: '清洗',
    polish: '抛光',
    plate: '电镀',
    resize: '改圈',
    solder: '焊接',
    tighten: '加固镶口',
    set_stone: '镶石',
    replace_part: '换配件',
    restring: '重新穿线',
    check_failed: '质检不合格，返工',
    other: '其他',
  } as const,
};
