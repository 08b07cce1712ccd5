import type {
  AppointmentAction,
  AppointmentPurpose,
  AppointmentRefusal,
  AppointmentState,
  ClaimAction,
  ClaimProblem,
  ClaimRefusal,
  ClaimRejectReason,
  ClaimState,
  HolidayKind,
  NoticeKind,
  PaymentMeans,
  RefundPart,
  ReturnGround,
  RoomKind,
  CustomWork,
  SaleAction,
  SaleRefusal,
  CreditEntryKind,
  PayoutAction,
  PayoutOrigin,
  PayoutRefusal,
  PayoutState,
  SaleState,
  SlotRefusal,
  StaffRole,
  StaffSkill,
  StoreKind,
  StoreService,
  TradeInAction,
  TradeInRefusal,
  TradeInSort,
  TradeInState,
  WarrantyState,
} from '@zhuyue/shared';
import { rangeWords } from './words-range';
import type { Words } from './words.types';

const appointmentStates: Words<AppointmentState> = {
  offered: '候补到位',
  requested: '待门店确认',
  booked: '已预约',
  arrived: '已到店',
  completed: '已完成',
  no_show: '未到店',
  cancelled: '已取消',
  lapsed: '未成约',
};

const appointmentActions: Words<AppointmentAction> = {
  accept: '接受这个时间',
  decline: '不用了',
  lapse: '候补过时',
  confirm: '确认预约',
  undoConfirm: '撤销确认',
  keep: '就按新时间',
  move: '改约',
  cancel: '取消预约',
  undoCancel: '恢复预约',
  checkIn: '到店签到',
  undoCheckIn: '撤销签到',
  complete: '完成接待',
  reopen: '重新打开',
  noShow: '标为未到店',
  undoNoShow: '撤销未到店',
};

const appointmentRefusals: Words<AppointmentRefusal> = {
  too_late: '已过可自行更改的时间，请致电门店',
  not_started_yet: '还没到预约时间',
  not_today: '不是今天的预约',
  day_over: '当天已过',
  nothing_changed: '时间没有变动',
  cancelled_by_store: '由门店取消，请重新预约',
  needs_no_confirming: '这位顾客的预约无需确认',
};

const appointmentPurposes: Words<AppointmentPurpose> = {
  try_on: '到店试戴',
  bridal: '婚嫁咨询',
  custom: '定制洽谈',
  cleaning: '清洗保养',
  resizing: '改圈',
  claim_drop_off: '售后送修',
  collection: '到店取件',
};

const roomKinds: Words<RoomKind> = {
  counter: '柜台位',
  salon: '洽谈室',
  vip: '贵宾室',
  workbench: '工作台',
};

const slotRefusals: Words<SlotRefusal> = {
  closed: '不营业',
  too_soon: '离现在太近',
  too_far: '还未开放预约',
  not_offered: '门店暂不接待这一项',
  paused: '暂时不能自助预约',
  own_limit: '您已有几个未完成的预约',
  own_overlap: '与您的另一个预约重叠',
  no_advisor: '没有顾问当班',
  no_skill: '没有合适的顾问当班',
  advisor_away: '这位顾问不当班',
  advisor_busy: '顾问已约满',
  no_room: '门店没有这类接待位',
  room_taken: '接待位已约满',
  room_unfit: '来意不用这类座位',
};

const claimStates: Words<ClaimState> = {
  submitted: '已提交',
  accepted: '已受理',
  sending: '寄送途中',
  inspecting: '检测中',
  quoted: '待确认报价',
  repairing: '加工中',
  ready: '可取件',
  unrepaired: '待原样取回',
  sent_back: '寄回途中',
  undelivered: '没有送达',
  handed_back: '已交还',
  settling: '待结算',
  settled: '已结算',
  checking: '核实中',
  proposed: '待确认方案',
  carrying: '落实中',
  answered: '已答复',
  rejected: '未通过',
  withdrawn: '已撤回',
  closed: '已完成',
};

const claimActions: Words<ClaimAction> = {
  accept: '受理',
  inspect: '收件检测',
  approve: '同意维修',
  quote: '报价',
  reject: '不予受理',
  finish: '维修完成',
  rework: '返工',
  reconsider: '重新判定',
  handBack: '交还顾客',
  send: '寄过去',
  recall: '没有寄，改到店送',
  sendBack: '寄回顾客',
  receive: '确认收到',
  failDelivery: '没有送达',
  askBack: '不做了，原样取回',
  goOn: '还是要做',
  settle: '结算完成',
  unsettle: '结算撤销',
  lapse: '销售已结束，随之关闭',
  answer: '答复',
  propose: '提出方案',
  agree: '同意方案',
  refuse: '不同意',
  carryOut: '落实完成',
  withdraw: '撤回申请',
  reopen: '重新打开',
  rate: '评价',
  close: '结案',
};

const claimRefusals: Words<ClaimRefusal> = {
  piece_not_theirs: '这一件已不归提交的人所有',
  piece_not_here: '这一件不在店里',
  piece_still_here: '这一件还在店里，须先交还',
  reopen_period_over: '已超过 30 天，请重新申请',
  piece_not_with_owner: '这一件不在顾客手中',
  breach_unexplained: '有超时还没说明原因',
  proof_open: '收件时称过，交还或寄回前要再称一次',
  proof_differs: '与收件时不一致，须店长与顾客一起说明',
  paper_missing: '还没有办退货或以旧换新',
  paper_stands: '退货或换新还有效',
  unchecked: '还没有质检：由没做最后一道工序的人检查并拍照',
  quote_over: '报价已过有效期，请门店重新报价',
  certificate_missing: '须持售后服务上岗证',
  proof_unsigned: '上次称量顾客不在场，当面交还前要再称一次并请顾客签字',
  rated: '评价已记下，门店写明超时原因后自动结案',
};

const claimProblems: Words<ClaimProblem> = {
  stone_loose: '宝石松动',
  stone_lost: '宝石脱落',
  broken: '断裂',
  deformed: '变形',
  clasp: '扣头损坏',
  plating_worn: '镀层磨损',
  tarnished: '发暗变色',
  size_wrong: '尺寸不合',
  other: '其他',
};

const claimRejectReasons: Words<ClaimRejectReason> = {
  warranty_expired: '保修期已过',
  misuse: '人为损坏',
  third_party_repair: '曾在他处维修',
  not_our_piece: '不是本店售出的这一件',
  no_fault_found: '检测没有发现问题',
  other: '其他',
};

const warrantyStates: Words<WarrantyState> = { active: '保修中', ended: '已终止', void: '已失效' };
const saleStates: Words<SaleState> = {
  paid: '已付款待取',
  handed_over: '已交付',
  cancelled: '已取消',
  reversed: '已冲销',
  returned: '已退货',
  traded_in: '已换新',
};
const customWorks: Words<CustomWork> = {
  engraved: '刻字',
  resized: '改圈',
  stone_chosen: '选石镶嵌',
  own_design: '来图定做',
};
const saleActions: Words<SaleAction> = {
  ship: '装箱寄出',
  unship: '包裹退回',
  handOver: '交付',
  cancel: '取消并退款',
  reverse: '冲销',
  takeReturn: '退货',
  undoReturn: '撤销退货',
  tradeIn: '以旧换新',
  undoTradeIn: '撤销换新',
};
const saleRefusals: Words<SaleRefusal> = {
  sold_in_store: '店里成交的不寄',
  not_shipped: '还没有寄出',
  on_its_way: '包裹在路上',
  reversal_period_over: '已超过 24 小时',
  undo_period_over: '只能当天撤销',
  piece_not_with_owner: '这一件不在顾客手中',
  piece_not_kept: '这一件已不在为顾客留着',
  piece_moved_on: '这一件已经处置',
  refund_paid: '款项已退给顾客',
  credit_used: '旧饰抵扣已用于别的销售',
};
const creditKinds: Words<CreditEntryKind> = { use: '抵扣', give_back: '退回', take_up: '恢复抵扣' };
const payoutStates: Words<PayoutState> = { owed: '待退', paid: '已退', dropped: '已作废' };
const payoutOrigins: Words<PayoutOrigin> = { return: '退货', cancel: '取消付款' };
const payoutActions: Words<PayoutAction> = { pay: '登记已付款', recall: '撤回付款', drop: '作废' };
const payoutRefusals: Words<PayoutRefusal> = {
  second_person_needed: '须由登记应退以外的另一位办理',
};
const returnGrounds: Words<ReturnGround> = {
  no_reason: '无忧退换',
  quality: '质量问题',
  agreed: '协商退货',
};
const refundParts: Words<RefundPart> = {
  metal: '金料',
  labour: '工费',
  stones: '宝石',
  fixed: '一口价',
  extra: '附加项目',
};
const tradeInSorts: Words<TradeInSort> = { own: '本店售出', other_brand: '外来旧金' };
const tradeInStates: Words<TradeInState> = { taken: '已收', melted: '已回熔', undone: '已撤销' };
const tradeInActions: Words<TradeInAction> = { undo: '撤销', melt: '登记回熔' };
const tradeInRefusals: Words<TradeInRefusal> = {
  undo_period_over: '只能当天撤销',
  piece_moved_on: '这一件已经处置',
  has_a_passport: '这一件的处置记在它的履历里',
  credit_used: '抵扣已用于销售，请先退掉那笔销售',
};
const paymentMeans: Words<PaymentMeans> = {
  cash: '现金',
  card: '刷卡',
  wechat: '微信',
  alipay: '支付宝',
  transfer: '转账',
};

const staffRoles: Words<StaffRole> = {
  consultant: '珠宝顾问',
  service: '售后技师',
  manager: '店长',
  headquarters: '总部',
};
const staffSkills: Words<StaffSkill> = {
  bridal: '婚嫁',
  jade: '翡翠',
  custom: '定制',
  pearl: '珍珠',
  watch: '腕表',
  english: '英语接待',
};

const storeKinds: Words<StoreKind> = { boutique: '门店', outlet: '服务网点' };
const storeServices: Words<StoreService> = {
  try_on: '预约试戴',
  cleaning: '清洗',
  resizing: '改圈',
  polishing: '抛光',
  plating: '电镀',
  engraving: '刻字',
  pearl_restring: '珍珠重串',
  laser_weld: '激光焊接',
  stone_setting: '镶石补石',
  claim_drop_off: '售后收件',
  collection: '到店自提',
};
const holidayKinds: Words<HolidayKind> = {
  eve: '除夕',
  holiday: '节假日',
  makeup_workday: '调休上班',
  in_lieu_holiday: '调休放假',
};

const noticeKinds: Words<NoticeKind> = {
  appointment_booked: '预约成功',
  appointment_reminder: '预约提醒',
  appointment_moved: '预约已改',
  appointment_cancelled: '预约已取消',
  appointment_tray_ready: '已为您备好',
  appointment_tray_changed: '备货有变',
  appointment_offered: '候补到位',
  appointment_recap: '到店回顾',
  claim_accepted: '售后已受理',
  claim_approved: '售后已同意',
  claim_rejected: '售后未通过',
  claim_ready: '可以取件',
  claim_closed: '售后已完成',
  claim_waiting: '售后等您回复',
  claim_answered: '售后有答复',
  claim_sent_back: '首饰已寄回',
  claim_quoted: '售后报价待确认',
  warranty_started: '保修已开始',
  passing_offered: '收到过户',
  passing_accepted: '过户已接受',
  passing_completed: '过户完成',
  passing_ended: '过户未成',
  inheritance_requested: '有人申请继承',
  inheritance_asked: '继承待补材料',
  inheritance_waiting: '继承公示中',
  inheritance_completed: '继承完成',
  inheritance_ended: '继承未成',
  refund_owed: '退款已登记',
  refund_paid: '退款已付出',
  credit_given: '旧饰已收下',
  thread_reply: '您有新回复',
  hold_offered: '轮到您了',
};

export const words = {
  ...rangeWords,
  appointmentStates,
  appointmentActions,
  appointmentRefusals,
  appointmentPurposes,
  roomKinds,
  slotRefusals,
  claimStates,
  claimActions,
  claimRefusals,
  claimProblems,
  claimRejectReasons,
  warrantyStates,
  saleStates,
  customWorks,
  saleActions,
  saleRefusals,
  returnGrounds,
  refundParts,
  creditKinds,
  payoutStates,
  payoutOrigins,
  payoutActions,
  payoutRefusals,
  tradeInSorts,
  tradeInStates,
  tradeInActions,
  tradeInRefusals,
  paymentMeans,
  staffRoles,
  staffSkills,
  storeKinds,
  storeServices,
  holidayKinds,
  noticeKinds,
};
