import type { ClockStep, ServicePromise } from '@zhuyue/shared';
import { momentOf } from '../message-fields.rules.js';
import type { StaffTold } from './hearers.rules.js';

const PROMISES: Readonly<Record<ServicePromise, string>> = {
  first_answer: '首次响应',
  settlement: '给出方案',
  repair: '维修',
  return_cycle: '全程周期',
  complaint: '投诉答复',
};
const STEPS: Readonly<Record<ClockStep, string>> = {
  advisor: '快到时限',
  manager: '时限将尽，还没办完',
  untaken: '马上超时，还没有人接手',
  headquarters: '已超时',
};

/** One line for a group outside of the house: which case, and no word of whose it is. */
export function wordsOf({ kind, facts }: StaffTold): string {
  const number = String(facts['number']);
  if (kind === 'poor_score')
    return `【珠约】售后单 ${number} 收到 ${String(facts['rating'])} 分评价，24 小时内回访。`;
  const promise = PROMISES[facts['promise'] as ServicePromise];
  const dueAt = facts['dueAt'];
  const until = typeof dueAt === 'string' ? `，时限 ${momentOf(new Date(dueAt))}` : '';
  return `【珠约】售后单 ${number} ${promise}${STEPS[facts['step'] as ClockStep]}${until}。请在店务台“提醒”里点“我来处理”。`;
}
