import type { TrayLineState, TrayReason } from '@zhuyue/shared';

const reasons: Readonly<Record<TrayReason, string>> = {
  gone: '这一款没有可备的了',
  kept: '那个时段已为别的客人留着',
  too_late: '来不及调到店里',
  elsewhere: '在别的城市，暂时调不过来',
};

/** 客人看到的试戴盘 */
const states: Readonly<Record<TrayLineState, string>> = {
  laid: '已备好',
  here: '在店',
  coming: '调货中',
  late: '调货中，可能晚到',
  missing: '暂缺',
  declined: '不看了',
};

export const tray = {
  reasons,
  states,
  here: '在店',
  hereKept: '在店，为您留这一件',
  comingAt: (when: string) => `${when} 前送到`,
  comingFrom: (store: string) => `从${store}调来`,
  earliest: (when: string) => `最早 ${when} 能到`,
  checking: '正在看能否备齐',
  unknown: '选好门店后告诉您能否备齐',
  planFailed: '暂时查不到能否备齐，可以先约',
  cannotNote: '可以换一件，也可以留着请门店想办法。',
  cannotPiece: '指定的这一件备不了，请换一件，或改为任意一件。',
  asAny: '改为任意一件',
  others: '同级同圈口',
  othersNone: '没有同级同圈口、能赶上的另一件',
  othersNoneText: '可以改为任意一件，或者移出这一件。',
  pick: '就换这一件',
  visitTitle: '试戴盘',
  ready: (when: string) => `${when} 已为您备好`,
  readyNote: '首饰已摆上试戴盘，到店即可试戴。',
  keepsFrom: (hours: number) =>
    hours === 0 ? '到店时为您备好。' : `到店前 ${String(hours)} 小时起为您留货，之前仍对所有客人开放。`,
  change: '改试戴盘',
  changeTitle: '改试戴盘',
  changeNone: '试戴盘空着，到店再看款式',
  save: '保存',
  saved: '已改好',
  remove: '移出',
  putOn: '加入',
  add: '从已选款式里加入',
  addNone: '先去选款，把喜欢的放进试戴盘，再回来加入。',
  toBrowse: '去选款',
  swap: '换一件',
  swapped: '已换好',
  proposed: (was: string) => `门店把「${was}」换成了这一件`,
  proposedPlain: '门店为您换了这一件',
  accept: '就这件',
  decline: '不看这件',
  wantAgain: '还是要看',
  accepted: '已告诉门店',
  missingNote: '备不到了，可以换一件。',
};
