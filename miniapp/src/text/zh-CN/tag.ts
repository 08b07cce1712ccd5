import type { Availability } from '@zhuyue/shared';

/** The first half of the verdict follows from the lookup, the second from where the piece is. */
const verdicts: Readonly<Record<Availability, string>> = {
  available: '是珠约发出的这一件，现在可以试戴',
  reserved: '是珠约发出的这一件，已为一位顾客留存',
  on_the_way: '是珠约发出的这一件，正在调来的路上',
  sold: '是珠约发出的这一件，已经售出',
  not_for_sale: '是珠约发出的这一件，暂不出售',
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
  verdicts,
  where,
  waiting: '正在核对标签',
  reasons: '凭什么这么说',
  signature: '签名有效',
  signatureWhy: '标签编号里的校验码由珠约的密钥算出，改一个字就对不上。',
  issued: '由本店签发',
  issuedWhy: '编号在珠约的登记册里，只对应这一件，标签没有作废。',
  status: '状态',
  checked: '检测时间',
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
    void: {
      title: '这个标签已经作废',
      text: '首饰换过新标签，旧标签就不再作数。它可能还挂在同一件上，也可能被挪到别处。',
      todo: '请店员取出新标签再扫一次；在店外见到它，请致电门店。',
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
