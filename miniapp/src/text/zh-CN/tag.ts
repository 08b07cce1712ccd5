import type { Availability, Rung, RungOutcome, TagVerdict } from '@zhuyue/shared';
import { alarms, reasons } from './rungs';

/** The first half follows from the look-up, the second from where the piece is. */
const genuine: Readonly<Record<Availability, string>> = {
  available: '是珠约发出的这一件，现在可以试戴',
  reserved: '是珠约发出的这一件，已为一位顾客留存',
  on_the_way: '是珠约发出的这一件，正在调来的路上',
  sold: '是珠约发出的这一件，已经售出',
  not_for_sale: '是珠约发出的这一件，暂不出售',
};

/** Where a rung has failed, the sentence says which. */
const troubled: Readonly<Record<Exclude<TagVerdict, 'genuine' | 'genuine_sold'>, string>> = {
  superseded: '是珠约的首饰，但这是换下来的旧标签',
  void: '这个标签已经作废，不能证明首饰的来历',
  tag_lost: '这个标签已登记丢失，不能证明首饰的来历',
  tampered: '这个标签被拆动过，不能证明首饰的来历',
  missing: '这一件已报失，请联系门店',
  gone: '这一件已经不在了，标签不应再出现',
  suspect: '这个标签的扫码情况异常，请店员当面核对',
};

const verdictOf = (verdict: TagVerdict, availability: Availability): string =>
  verdict === 'genuine' || verdict === 'genuine_sold' ? genuine[availability] : troubled[verdict];

/** What to do when the tag does not vouch; nothing when it does. */
const todos: Readonly<Partial<Record<TagVerdict, string>>> = {
  superseded: '请店员取出新标签再扫一次，以新标签为准。',
  void: '请店员取出新标签再扫一次；在店外见到它，请先不要付款，致电门店。',
  tag_lost: '请把标签交给店员；在店外见到它，请先不要付款，致电门店。',
  tampered: '请不要据此付款，请店员核对首饰本身的重量与证书。',
  missing: '请致电门店告诉我们在哪里见到；若有人出售，请不要购买。',
  gone: '请把标签交给店员；在店外见到它，请不要付款。',
  suspect: '请店员当面核对重量与证书，确认无误后再付款。',
};

const rungs: Readonly<Record<Rung, string>> = {
  code: '编码',
  issued: '签发',
  version: '标签',
  status: '状态',
  unusual: '扫码',
};
const outcomes: Readonly<Record<RungOutcome, string>> = {
  pass: '通过',
  warn: '留意',
  fail: '不通过',
  unknown: '未知',
};

const where: Readonly<Record<Availability, string>> = {
  available: '在店，可以试戴',
  reserved: '在店，已为一位顾客留存',
  on_the_way: '正在调往门店',
  sold: '已售出，保修归主人所有',
  not_for_sale: '不在售',
};

export const tag = {
  title: '这一件',
  verdictOf,
  todos,
  rungs,
  outcomes,
  reasonOf: reasons,
  alarms,
  where,
  staff: {
    title: '店务',
    place: '存放',
    heldUntil: '留存至',
    tag: '标签',
    tagVersion: (version: number, state: string) => `第 ${String(version)} 版，${state}`,
    scans: '扫码',
    scanned: (days: number, scans: number, people: number) =>
      `近 ${String(days)} 天 ${String(scans)} 次，约 ${String(people)} 人`,
    custody: '查看履历，办理留存与调动',
    alarmNote: (hits: number, at: string) => `${String(hits)} 次，最近 ${at}`,
  },
  counting: {
    title: (number: string) => `正在盘点 ${number}`,
    states: {
      waiting: '已在手机上记下，等待服务器确认',
      confirmed: '服务器已确认记入',
      refused: '没有记入，请到盘点页查看原因',
    },
  },
  own: {
    title: '扫码情况',
    mine: '我扫过',
    others: '他人扫过',
    times: (n: number) => `${String(n)} 次`,
    othersCount: (n: number, people: number) => `${String(n)} 次，约 ${String(people)} 人`,
    last: '最近一次',
    calm: '没有不寻常的扫码。',
    since: (days: number) => `近 ${String(days)} 天`,
    states: { open: '门店正在核实', confirmed: '门店已确认，请留意', explained: '', closed: '' },
    todo: '若您没有把它交给别人，请联系门店。',
  },
  waiting: '正在核对标签',
  reasons: '凭什么这么说',
  checked: '核对时间',
  cachedTitle: (at: string) => `网络没有接通，以下是 ${at} 看到的内容`,
  cachedText: '这不是现在的核对结果。真伪与是否可售，请接通网络后再核对。',
  cachedMeanwhile: (at: string) => `先看 ${at} 看到的内容，核对结果马上就到。`,
  recheck: '重新核对',
  todo: '怎么办',
  here: '现在在',
  nowhere: '目前不在门店陈列',
  thisPiece: '这一件的数据',
  price: '价格',
  matches: '与它相配',
  matchesNote: '同在这家店，可以一起试',
  matchSeries: (series: string) => `同属「${series}」系列`,
  matchMetal: (metal: string) => `同为${metal}`,
  matchColour: (metal: string, colour: string) => `同为${metal}，同是${colour}`,
  book: '预约试戴这一件',
  seeStyle: '查看款式',
  seeMine: '查看我的首饰',
  handOver: '去交付',
  bookOther: '预约试戴同款',
  sold: '已有主人',
  soldText: '如果您是主人，登录后可以看到它的保修与历史。',
  signInAsOwner: '我是主人，登录查看',
  callStore: '致电门店',
  scanAgain: '重新扫描',
  findStore: '找一家门店',
  home: '回首页',
  pages: {
    unknown: {
      title: '没有找到这个标签',
      text: '编号的写法是对的，签名也对，但登记册里没有它。多半是刚刚制签、还没有入库。',
      todo: '请店员当面核对编号；不在店里时，先不要据此付款。',
    },
    forged: {
      title: '这个标签不是珠约发出的',
      text: '编号里的校验码对不上。可能是手输有误，也可能是仿冒的标签。',
      todo: '若是手输，请再核对一遍；若是扫码得来，请不要付款，致电门店告诉我们在哪里见到。',
    },
    malformed: {
      title: '标签内容不完整',
      text: '二维码被遮挡、磨损，或链接被截断了。',
      todo: '擦净吊牌、避开反光再扫一次，或手输吊牌上的 20 位编号。',
    },
    foreign: {
      title: '这不是珠约的吊牌',
      text: '扫到的内容不是珠约标签的写法。',
      todo: '请扫吊牌正面的二维码，或手输 20 位编号。',
    },
    missing: {
      title: '还没有标签',
      text: '扫一扫吊牌上的二维码，就能看清这一件。',
      todo: '',
    },
  },
};
