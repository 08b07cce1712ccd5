/** What a code that is not ours is, for a person who scanned the wrong thing. It is only named, never opened. */
export type ForeignKind =
  'payment' | 'certificate' | 'wechat' | 'link' | 'wifi' | 'contact' | 'phone' | 'barcode' | 'text';

export interface ForeignCode {
  kind: ForeignKind;
  /** The host of a link. */
  host?: string;
}

const PAYMENT_HOSTS = [
  'qr.alipay.com',
  'wx.tenpay.com',
  'payapp.weixin.qq.com',
  'qr.95516.com',
  'pay.weixin.qq.com',
];
const WECHAT_HOSTS = ['u.wechat.com', 'weixin.qq.com', 'mp.weixin.qq.com', 'work.weixin.qq.com', 'wxaurl.cn'];
/** Laboratories whose certificates lie beside jewellery; the customer may well scan the wrong paper. */
const CERTIFICATE_HOSTS = ['ngtc.com.cn', 'gia.edu', 'igi.org', 'hrdantwerp.com', 'ngdtc.com', 'gac.cn'];

const within = (host: string, list: readonly string[]): boolean =>
  list.some((one) => host === one || host.endsWith(`.${one}`));

/** By the beginning, in this order. */
const BEGINNINGS: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^wxp:\/\//i, 'payment'],
  [/^(weixin|wechat):/i, 'wechat'],
  [/^wifi:/i, 'wifi'],
  [/^(mecard:|begin:vcard)/i, 'contact'],
  [/^(tel|sms|smsto):/i, 'phone'],
  [/^\d{8,14}$/, 'barcode'],
];

export function foreignCodeOf(text: string): ForeignCode {
  const plain = text.trim();
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(plain)?.[1]?.toLowerCase();
  if (host !== undefined) {
    if (within(host, PAYMENT_HOSTS)) return { kind: 'payment' };
    if (within(host, WECHAT_HOSTS)) return { kind: 'wechat' };
    return { kind: within(host, CERTIFICATE_HOSTS) ? 'certificate' : 'link', host };
  }
  return { kind: BEGINNINGS.find(([beginning]) => beginning.test(plain))?.[1] ?? 'text' };
}
