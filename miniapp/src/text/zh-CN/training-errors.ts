import {
  CERTIFICATE_KINDS,
  ISSUE_REFUSALS,
  type CertificateKind,
  type ErrorCode,
  type IssueRefusal,
} from '@zhuyue/shared';
import type { Details, Sentence } from './sentence.types';
import { hoursText, trainingWords } from './training-words';

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const kindOf = (value: unknown): CertificateKind =>
  CERTIFICATE_KINDS.find((kind) => kind === value) ?? 'after_sales';
const joined = (names: unknown): string => texts(names).join('、');

/** What is missing, and the way to it. */
const missing = (details: Details): string => {
  const kind = trainingWords.kinds[kindOf(details['certificate'])];
  const expired = details['stand'] === 'expired' ? '已过期' : '还没有';
  const hours = `${hoursText(number(details['minutes']))} / ${hoursText(number(details['neededMinutes']))} 小时`;
  const [courses, issuers, holders] = [details['courses'], details['issuers'], details['holders']].map(
    joined,
  );
  return [
    `这一步须持${kind}上岗证，您的${expired}（学时 ${hours}）。`,
    courses ? `可上课程：${courses}。` : '',
    issuers ? `学时够了由${issuers}签发。` : '',
    holders ? `现在可请${holders}来做。` : '',
  ].join('');
};

const notIssued = (details: Details): string => {
  const found = ISSUE_REFUSALS.find((one) => texts(details['refusals'])[0] === one);
  return found ? refusals[found](details) : '现在不能签发，请刷新后再看。';
};
const refusals: Readonly<Record<IssueRefusal, (details: Details) => string>> = {
  own_certificate: () => trainingWords.issueRefusals.own_certificate,
  left: () => trainingWords.issueRefusals.left,
  still_valid: () => trainingWords.issueRefusals.still_valid,
  hours_short: ({ minutes, neededMinutes }) =>
    `学时不够：${hoursText(number(minutes))} / ${hoursText(number(neededMinutes))} 小时。`,
};

type TrainingCode = Extract<ErrorCode, `training.${string}`>;
export const trainingErrors: Readonly<Record<TrainingCode, Sentence>> = {
  'training.certificate_missing': missing,
  'training.assignee_uncertified': ({ name }) =>
    `${String(name)}没有售后服务上岗证，办不了这些单，请另选一位。`,
  'training.course_not_found': '没有找到这门课程。',
  'training.course_taken': '已有同名课程。',
  'training.course_closed': ({ name }) => `“${String(name)}”已停开，请另选一门。`,
  'training.day_refused': ({ from, to }) => `只能登记 ${String(from)} 至 ${String(to)} 之间上过的课。`,
  'training.day_full': ({ names }) => `${joined(names)}这一天的学时会超过 10 小时，请核对。`,
  'training.own_hours': '自己的学时由店长或总部同事登记，不能自己登记或冲销。',
  'training.recorded_otherwise': ({ names }) =>
    `${joined(names)}这一天这门课已经登记过，时长或登记人不同。要改请先冲销原来那一条。`,
  'training.hours_not_found': '没有找到这条学时。',
  'training.hours_reversed': '这条学时已经冲销过，或本身就是冲销。',
  'training.carries_certificate': '冲销后学时不够，依据这些学时签发的上岗证会一并撤销，请确认。',
  'training.issue_refused': notIssued,
  'training.certificate_not_found': '没有找到这张上岗证。',
  'training.revoked_already': '这张上岗证已经撤销或过期。',
  'training.own_certificate': '不能撤销自己的上岗证，请由另一位同事办理。',
  'training.terms_not_found': '没有找到这一版培训口径。',
  'training.terms_open': '已有一版待批准，先批准或作废它，再起草新的。',
  'training.terms_refused': '这一版现在不能这样处理：须由另一人批准，或状态已变，请刷新后再看。',
  'training.terms_unsound': '有数值超出范围：售后服务不得少于 40 小时，请核对。',
};
