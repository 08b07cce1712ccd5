import type { Fault } from '@/platform/decoder/reading';
import type { ForeignCode } from '@/platform/foreign-code';
import type { CameraProblem } from '@/platform/scan.types';

const problems: Readonly<Record<CameraProblem, string>> = {
  refused: '没有得到相机权限。可在浏览器设置里允许，或改用照片、手输编号。',
  missing: '没有找到相机。可以改用照片，或手输编号。',
  busy: '相机正被别的程序使用，请关掉后再试。',
  insecure: '这个地址不能使用相机。可以改用照片，或手输编号。',
};

/** Said under the camera's picture while it is so. */
const faults: Readonly<Record<Fault, string>> = {
  dark: '光线太暗，请开灯，或换个亮处',
  far: '离得远了，请靠近一些',
  glare: '有反光，请稍微转动吊牌',
  blurred: '画面模糊，请拿稳，稍离远一点对焦',
  nothing: '还没有看到二维码，请把它放进框里',
};

/** Said of a photo, which cannot be held stiller any more. */
const photoFaults: Readonly<Record<Fault, string>> = {
  dark: '照片太暗，认不出二维码。请在亮处再拍一张',
  far: '照片里的二维码太小。请靠近再拍一张',
  glare: '照片里的二维码有反光。请换个角度再拍一张',
  blurred: '照片里的二维码不清楚。请拿稳再拍一张',
  nothing: '照片里没有二维码。请靠近一些、避开反光再拍',
};

/** The name of what was scanned instead of a tag. */
const foreignNames: Readonly<Record<ForeignCode['kind'], string>> = {
  payment: '收款码',
  certificate: '鉴定证书的查询码',
  wechat: '微信的码',
  link: '别处的网址',
  wifi: '无线网络码',
  contact: '名片码',
  phone: '电话或短信码',
  barcode: '商品条码',
  text: '一段文字',
};

const foreignIs = ({ kind, host }: ForeignCode): string =>
  `扫到的是${foreignNames[kind]}${host === undefined ? '' : `（${host}）`}，没有打开`;

export const scan = {
  title: '扫码验真',
  lead: '对准吊牌上的二维码，看清这一件',
  problems,
  faults,
  photoFaults,
  foreignIs,
  start: '打开相机',
  again: '再试一次',
  starting: '正在打开相机',
  reading: '正在识别照片',
  ended: '相机被收回了，可能有来电或别的程序在用。',
  closer: '拉近',
  farther: '拉远',
  otherLens: '换镜头',
  torchOn: '开灯',
  torchOff: '关灯',
  album: '从相册识别',
  type: '手输编号',
  typeTitle: '手输吊牌编号',
  typeHint: '吊牌二维码下方 20 位字母和数字，空格可省略',
  typeLabel: '吊牌编号',
  typeWrong: '编号须为 20 位，请核对',
  look: '查看这一件',
  foreign: '这不是珠约的吊牌',
  malformed: '标签内容不完整，请重新扫描或手输编号',
  what: '扫码能看到',
  whatLines: [
    { icon: 'shield', text: '真伪与来历：是不是珠约发出，现在属于谁的保修' },
    { icon: 'price', text: '价格明细：金重、成色、工费，一行一行说清' },
    { icon: 'certificate', text: '鉴定证书编号与宝石参数' },
    { icon: 'pin', text: '这一件现在在哪家店，能不能试戴' },
  ],
} as const;
