import type { CertificateKind, CertificateStand, IssueRefusal } from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const kinds: Words<CertificateKind> = {
  after_sales: '售后服务',
  stone_setting: '宝石镶嵌',
  pearl_stringing: '珍珠穿线',
  laser_welding: '激光焊接',
};
const stands: Words<CertificateStand> = {
  none: '未持证',
  valid: '有效',
  expiring: '即将到期',
  expired: '已过期',
};
const issueRefusals: Words<IssueRefusal> = {
  own_certificate: '不能给自己签发，请由店长或总部另一位同事办理。',
  left: '这位同事已离职。',
  still_valid: '现在这张还没有进入续证期。',
  hours_short: '学时还不够。',
};

/** Words about training that more than one page says. */
export const trainingWords = { kinds, stands, issueRefusals };

/** Minutes as hours, `26.5`. */
export const hoursText = (minutes: number): string => String(Math.round(minutes / 6) / 10);
