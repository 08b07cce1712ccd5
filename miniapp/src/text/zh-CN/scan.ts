import type { CameraProblem } from '@/platform/scan.types';

const problems: Readonly<Record<CameraProblem, string>> = {
  refused: '没有得到相机权限。可在浏览器设置里允许，或改用照片、手输编号。',
  missing: '没有找到相机。可以改用照片，或手输编号。',
  busy: '相机正被别的程序使用，请关掉后再试。',
  insecure: '这个地址不能使用相机。可以改用照片，或手输编号。',
};

export const scan = {
  title: '扫码验真',
  lead: '对准吊牌上的二维码，看清这一件',
  problems,
  start: '打开相机',
  torchOn: '开灯',
  torchOff: '关灯',
  album: '从相册识别',
  type: '手输编号',
  typeTitle: '手输吊牌编号',
  typeHint: '吊牌二维码下方 20 位字母和数字，空格可省略',
  typeLabel: '吊牌编号',
  typeWrong: '编号须为 20 位，请核对',
  look: '查看这一件',
  notFound: '照片里没有认出二维码，请靠近一些、避开反光再拍',
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
