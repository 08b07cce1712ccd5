import type {
  Availability,
  BillLine,
  Channel,
  Container,
  Gem,
  Kind,
  Lab,
  Metal,
  MetalColour,
  PieceAction,
  PieceRefusal,
  PieceState,
  PriceComponent,
  PriceMode,
  PricedMetal,
  QuoteRefusal,
  StyleSort,
  StyleState,
  TagState,
} from '@zhuyue/shared';
import type { Words } from './words.types';

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
  giveBack: '原样交还',
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
  two_decide: '退回的首饰由两个人决定：在退回处置里提请',
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

/** Words of the range: styles, pieces, tags and prices. */
export const rangeWords = {
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
  priceComponents,
  channels,
  quoteRefusals,
  pricedMetals,
  availabilities,
  pieceStates,
  pieceActions,
  pieceRefusals,
  tagStates,
};
