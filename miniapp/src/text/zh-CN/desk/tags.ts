import type { TagStep } from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const steps: Words<TagStep> = {
  reprint: '换新签',
  void: '作废',
  reportLost: '挂失',
  reportTampered: '记异常',
  restore: '恢复',
};

const stepLeads: Words<TagStep> = {
  reprint: '生成新版标签和新编号，旧签随即失效；新签打印后挂到这一件上。',
  void: '扫到这枚标签时会显示已作废，这一件换签前不能留存和交付。',
  reportLost: '标签不见了。若被人捡到扫码，会显示已挂失。',
  reportTampered: '标签被拆、被换或疑似复制。换签前不能留存和交付。',
  restore: '误记的作废、挂失或异常可以恢复，这枚标签重新有效。',
};

export const tags = {
  steps,
  stepLeads,
  versions: '标签',
  version: (n: number) => `第 ${String(n)} 版`,
  made: (when: string, who: string | null) => (who === null ? `${when} 制签` : `${when} ${who} 制签`),
  printed: (when: string) => `${when} 首次打印`,
  unprinted: '尚未打印',
  key: (n: number) => `第 ${String(n)} 号密钥`,
  changed: (when: string, who: string | null) => (who === null ? when : `${when} ${who}`),
  none: '这一件还没有标签',
};
