import type {
  AppointmentAction,
  AppointmentPurpose,
  AppointmentRefusal,
  AppointmentState,
  Availability,
  BillLine,
  ClaimAction,
  ClaimProblem,
  ClaimRefusal,
  ClaimRejectReason,
  ClaimState,
  Container,
  Coverage,
  CoverageReason,
  Gem,
  HolidayKind,
  Kind,
  Lab,
  Metal,
  MetalColour,
  NoticeKind,
  PaymentMeans,
  PieceAction,
  PieceRefusal,
  PieceState,
  Channel,
  PriceComponent,
  PricedMetal,
  QuoteRefusal,
  PriceMode,
  SaleAction,
  SaleRefusal,
  SaleState,
  SlotRefusal,
  StaffRole,
  StaffSkill,
  StoreKind,
  StoreService,
  StyleSort,
  StyleState,
  TagState,
  WarrantyState,
} from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const kinds: Words<Kind> = {
  ring: '戒指',
  necklace: '项链',
  pendant: '吊坠',
  earring: '耳饰',
  bracelet: '手链',
  bangle: '手镯',
  brooch: '胸针',
  gold_bar: '金条',
};

const metals: Words<Metal> = {
  gold_999: '足金',
  gold_18k: '18K金',
  gold_14k: '14K金',
  platinum_950: '铂950',
  silver_990: '足银',
  silver_925: '银925',
  none: '不含贵金属',
};

const metalColours: Words<MetalColour> = { yellow: '黄色', white: '白色', rose: '玫瑰色', none: '无' };

const gems: Words<Gem> = {
  none: '无镶嵌',
  diamond: '钻石',
  lab_diamond: '合成钻石',
  ruby: '红宝石',
  sapphire: '蓝宝石',
  emerald: '祖母绿',
  jade: '翡翠',
  pearl: '珍珠',
  topaz: '托帕石',
  garnet: '石榴石',
  amethyst: '紫晶',
  citrine: '黄晶',
  smoky_quartz: '烟晶',
  rock_crystal: '水晶',
  peridot: '橄榄石',
  tourmaline: '碧玺',
  spinel: '尖晶石',
  turquoise: '绿松石',
  amber: '琥珀',
  agate: '玛瑙',
  onyx: '黑玛瑙',
  chrysoprase: '澳玉',
  coral: '珊瑚',
  mother_of_pearl: '贝壳',
  cubic_zirconia: '合成立方氧化锆',
  synthetic_corundum: '合成刚玉',
  synthetic_emerald: '合成祖母绿',
  synthetic_spinel: '合成尖晶石',
  glass_ceramic: '玻璃陶瓷',
};

const priceModes: Words<PriceMode> = { weighed: '计价', fixed: '一口价' };
const styleSorts: Words<StyleSort> = {
  recommended: '推荐',
  newest: '最新',
  price_up: '价格从低',
  price_down: '价格从高',
};
const styleStates: Words<StyleState> = { draft: '草稿', published: '在售', withdrawn: '已下架' };
const labs: Words<Lab> = { NGTC: '国检 NGTC', GIA: 'GIA', IGI: 'IGI' };
const containers: Words<Container> = {
  display_case: '展柜',
  tray: '托盘',
  safe: '保险柜',
  workshop: '工坊',
  courier: '承运',
};
const billLines: Words<BillLine> = {
  metal: '金料',
  labour: '工费',
  stones: '宝石',
  extra: '附加项目',
  fixed: '一口价',
  channel: '渠道价差',
  promotion: '优惠',
  floor: '优惠封顶',
  rounding: '取整',
};
const priceComponents: Words<PriceComponent> = {
  metal: '金料',
  labour: '工费',
  stones: '宝石',
  fixed: '一口价',
};
const channels: Words<Channel> = { online: '线上', store: '直营门店', franchise: '加盟店' };
const quoteRefusals: Words<QuoteRefusal> = {
  unknown: '没有这份报价',
  altered: '报价内容与签名不符',
  other_piece: '不是这一件的报价',
  other_store: '不是这家门店的报价',
  expired: '已过有效期',
  not_yet: '尚未生效',
  used: '已用于交付',
};
const pricedMetals: Words<PricedMetal> = {
  gold: '足金',
  gold_18k: '18K金',
  gold_14k: '14K金',
  platinum: '铂950',
  silver: '足银',
  silver_925: '银925',
};

const availabilities: Words<Availability> = {
  available: '在店可试',
  reserved: '已被预留',
  on_the_way: '正在调来',
  sold: '已售出',
  not_for_sale: '不在售',
};

const pieceStates: Words<PieceState> = {
  in_workshop: '在工坊',
  in_transit: '调拨途中',
  in_stock: '在库',
  on_hold: '已预留',
  sold: '已售待取',
  with_owner: '在顾客处',
  in_service: '售后在店',
  returned: '已退回',
  traded_in: '以旧换新收回',
  lost: '遗失',
  stolen: '被盗',
  melted: '已回熔',
  retired: '已除账',
};

const pieceActions: Words<PieceAction> = {
  ship: '调出',
  receive: '收货入库',
  hold: '预留',
  release: '解除预留',
  sell: '售出待取',
  cancelSale: '取消售出',
  handOver: '交付顾客',
  reverseHandOver: '撤销交付',
  takeIn: '收件售后',
  handBack: '交还顾客',
  takeReturn: '收回退货',
  undoReturn: '撤销退货',
  tradeIn: '以旧换新收回',
  undoTradeIn: '撤销以旧换新',
  restock: '重新上架',
  toWorkshop: '送回工坊',
  reportLost: '报遗失',
  reportStolen: '报被盗',
  recover: '找回入库',
  recoverToService: '找回并继续售后',
  recoverToOwner: '找回并归还顾客',
  melt: '回熔',
  retire: '除账',
  reinstate: '恢复在账',
};

const pieceRefusals: Words<PieceRefusal> = {
  held_for_another: '已为另一位顾客预留',
  tag_void: '标签已作废，请先换签',
  owned: '这一件属于顾客，不能入库',
  owner_missing: '这一件没有登记的顾客',
};
const tagStates: Words<TagState> = {
  active: '有效',
  superseded: '已换新',
  void: '已作废',
  lost: '已挂失',
  tampered: '有异常',
};

const appointmentStates: Words<AppointmentState> = {
  booked: '已预约',
  arrived: '已到店',
  completed: '已完成',
  no_show: '未到店',
  cancelled: '已取消',
};

const appointmentActions: Words<AppointmentAction> = {
  move: '改约',
  cancel: '取消预约',
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
};

const appointmentPurposes: Words<AppointmentPurpose> = { try_on: '到店试戴' };

const slotRefusals: Words<SlotRefusal> = {
  closed: '不营业',
  too_soon: '离现在太近',
  too_far: '还未开放预约',
  no_advisor: '顾问已排满',
  full: '已约满',
  own_limit: '您已有几个未完成的预约',
  own_overlap: '与您的另一个预约重叠',
};

const claimStates: Words<ClaimState> = {
  submitted: '已提交',
  accepted: '已受理',
  inspecting: '检测中',
  repairing: '维修中',
  ready: '可取件',
  handed_back: '已交还',
  rejected: '未通过',
  withdrawn: '已撤回',
  closed: '已完成',
};

const claimActions: Words<ClaimAction> = {
  accept: '受理',
  inspect: '收件检测',
  approve: '同意维修',
  reject: '不予受理',
  finish: '维修完成',
  rework: '返工',
  reconsider: '重新判定',
  handBack: '交还顾客',
  withdraw: '撤回申请',
  reopen: '重新打开',
  rate: '评价',
  close: '结案',
};

const claimRefusals: Words<ClaimRefusal> = {
  piece_not_here: '这一件不在店里',
  piece_still_here: '这一件还在店里，须先交还',
  reopen_period_over: '已超过 30 天，请重新申请',
  piece_not_with_owner: '这一件不在顾客手中',
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

const coverages: Words<Coverage> = {
  covered: '保修范围内，免费',
  partly: '部分收费',
  paid: '需收费',
  inspection: '须到店检测',
};

const coverageReasons: Words<CoverageReason> = {
  in_warranty: '在保修期内',
  warranty_expired: '保修期已过',
  wear_excluded: '自然磨损不在保修内',
  misuse_excluded: '外力损坏不在保修内',
  once_a_year_used: '今年的免费次数已用',
  main_stone_excluded: '主石脱落不在保修内',
  small_stone_free: '小配石脱落免费补镶',
  needs_inspection: '照片不足以判断',
  not_resizable: '这个款式不能改圈',
};

const claimRejectReasons: Words<ClaimRejectReason> = {
  warranty_expired: '保修期已过',
  misuse: '人为损坏',
  third_party_repair: '曾在他处维修',
  not_our_piece: '不是本店售出的这一件',
  no_fault_found: '检测没有发现问题',
  other: '其他',
};

const warrantyStates: Words<WarrantyState> = { active: '保修中', void: '已失效' };
const saleStates: Words<SaleState> = { handed_over: '已交付', reversed: '已冲销' };
const saleActions: Words<SaleAction> = { reverse: '冲销' };
const saleRefusals: Words<SaleRefusal> = {
  reversal_period_over: '已超过 24 小时',
  piece_not_with_owner: '这一件不在顾客手中',
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
  claim_drop_off: '售后收件',
  collection: '到店自提',
};
const holidayKinds: Words<HolidayKind> = {
  holiday: '节假日',
  makeup_workday: '调休上班',
  in_lieu_holiday: '调休放假',
};

const noticeKinds: Words<NoticeKind> = {
  appointment_booked: '预约成功',
  appointment_reminder: '预约提醒',
  appointment_moved: '预约已改',
  appointment_cancelled: '预约已取消',
  claim_accepted: '售后已受理',
  claim_approved: '售后已同意',
  claim_rejected: '售后未通过',
  claim_ready: '可以取件',
  claim_closed: '售后已完成',
  warranty_started: '保修已开始',
  hold_offered: '轮到您了',
};

export const words = {
  kinds,
  metals,
  metalColours,
  gems,
  priceModes,
  styleSorts,
  styleStates,
  labs,
  containers,
  billLines,
  pricedMetals,
  priceComponents,
  channels,
  quoteRefusals,
  availabilities,
  pieceStates,
  pieceActions,
  pieceRefusals,
  tagStates,
  appointmentStates,
  appointmentActions,
  appointmentRefusals,
  appointmentPurposes,
  slotRefusals,
  claimStates,
  claimActions,
  claimRefusals,
  claimProblems,
  coverages,
  coverageReasons,
  claimRejectReasons,
  warrantyStates,
  saleStates,
  saleActions,
  saleRefusals,
  paymentMeans,
  staffRoles,
  staffSkills,
  storeKinds,
  storeServices,
  holidayKinds,
  noticeKinds,
};
