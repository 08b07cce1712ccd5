import type { AppointmentAction, AppointmentState, PieceAction, PieceState } from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

/** The shop speaks of pieces among itself in words a customer never reads. */
const pieceStates: Words<PieceState> = {
  in_workshop: '在工坊',
  in_transit: '在途',
  in_stock: '在库',
  on_hold: '留存',
  with_owner: '已交付',
  in_service: '售后中',
  returned: '已退回',
  lost: '遗失',
  stolen: '被盗',
  melted: '已回熔',
  retired: '已除账',
};

const custody: Words<PieceAction | 'enrol'> = {
  enrol: '建档',
  ship: '调出',
  receive: '入库',
  hold: '留存',
  release: '解除留存',
  handOver: '交付',
  reverseHandOver: '冲销交付',
  takeIn: '收件售后',
  handBack: '交还顾客',
  takeReturn: '收回退货',
  restock: '重新上柜',
  reportLost: '报遗失',
  reportStolen: '报被盗',
  recover: '找回入库',
  melt: '回熔',
  retire: '除账',
};

const visitStates: Words<AppointmentState> = {
  booked: '待到店',
  arrived: '已到店',
  completed: '已完成',
  no_show: '爽约',
  cancelled: '已取消',
};

const visitActions: Words<AppointmentAction | 'book'> = {
  book: '预约',
  move: '改期',
  cancel: '取消预约',
  checkIn: '到店',
  undoCheckIn: '撤销到店',
  complete: '完成',
  reopen: '撤销完成',
  noShow: '记爽约',
  undoNoShow: '撤销爽约',
};

export const frame = {
  pieceStates,
  custody,
  visitStates,
  visitActions,
  actors: {
    customer: '顾客',
    consultant: '珠宝顾问',
    service: '售后技师',
    manager: '店长',
    headquarters: '总部',
    system: '系统',
  } as Readonly<Record<string, string>>,
  chooseStore: '选择门店',
  storeSearch: '门店或城市',
  noStore: '名下没有门店',
  noStoreText: '请店长或总部在员工档案里补上所属门店。',
  noPlace: '您的岗位没有这一页',
  noPlaceText: '需要时请联系店长。',
  toToday: '回到今日',
  remaining: (time: string) => `还剩 ${time}`,
  overdue: (time: string) => `超时 ${time}`,
  days: (d: number, h: number) => (h === 0 ? `${String(d)} 天` : `${String(d)} 天 ${String(h)} 小时`),
  hours: (h: number, m: number) => (m === 0 ? `${String(h)} 小时` : `${String(h)} 小时 ${String(m)} 分`),
  minutes: (m: number) => `${String(m)} 分钟`,
  updatedAt: (time: string) => `${time} 更新`,
  refresh: '刷新',
  refused: (action: string, why: string) => `${action}：${why}`,
  reason: '原因',
  reasonMissing: '请写明原因',
  wordsMissing: '请写几句给顾客',
  done: '已办理',
  undone: '已撤销',
  all: '全部',
  moreSteps: '其他',
  page: (n: number, of: number) => `第 ${String(n)} / ${String(of)} 页`,
  pageBefore: '上一页',
  pageAfter: '下一页',
  missing: '没有指定内容',
  missingText: '从列表里打开看看。',
  toList: '回到列表',
  pickDay: '选日子',
  range: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
};
