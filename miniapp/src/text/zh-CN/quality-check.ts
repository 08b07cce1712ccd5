import type { QualityCheck } from '@zhuyue/shared';

const checks: Readonly<Record<QualityCheck, string>> = {
  fault_gone: '问题已解决',
  stones_tight: '宝石牢固',
  size_measured: '圈口已量',
  polished: '抛光均匀',
  plating_even: '镀层均匀',
  clasp_holds: '扣合牢靠',
  clean: '洗净无残留',
  hallmark_legible: '印记清晰',
};

export const check = {
  checks,
  title: '质检',
  lead: '由没有做最后一道工序的人检查：逐项看、称重、拍照。有一项不合格就留在工位返工。',
  do: '质检',
  each: (name: string) => `${name}吗`,
  right: '合格',
  wrong: '不合格',
  item: (name: string, ok: boolean) => (ok ? `${name} ✓` : `${name} ✗`),
  weight: '重量',
  weightHint: '克，按秤读到 0.01',
  weightWrong: '写秤上的克数，两位小数',
  itemsMissing: '每一项都要选',
  photos: '质检照片',
  photo: '质检照片',
  photosMissing: '至少一张质检照片',
  note: '哪里不合格，要怎么改',
  noteOptional: '备注',
  noteMissing: '写明哪里不合格',
  passed: '质检合格',
  failed: '质检不合格',
  outdated: '之后又动过，须重新质检',
  saved: '已记入护照',
  by: (name: string, at: string) => `${name} · ${at}`,
};
