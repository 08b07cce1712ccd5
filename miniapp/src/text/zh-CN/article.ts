import type { ArticleTopic } from '@zhuyue/shared';

const topics: Readonly<Record<ArticleTopic, string>> = {
  care: '保养',
  sizing: '尺寸',
  warranty: '质保',
  returns: '退换',
  trade_in: '以旧换新',
  materials: '材质证书',
  tags: '标签',
  visits: '到店送修',
};

export const article = {
  title: '保养与问答',
  one: '保养与问答',
  note: '清洗保养、圈号、质保、退换、以旧换新',
  forThis: '与这件首饰有关的',
  search: '搜索问题，如 银饰变黑',
  all: '全部',
  topic: '分类',
  topics,
  none: '没有找到相关的文章',
  noneText: '换个说法再搜。您的问题会转给门店，我们据此补写文章。',
  noneYet: '还没有文章',
  noneYetText: '门店正在准备。有问题可以在首饰、预约或售后里与门店对话。',
  clear: '看全部文章',
  missing: '没有找到这篇文章',
  missingText: '可能已下架，或链接不完整。',
  toList: '看全部文章',
  updated: (day: string) => `${day} 更新`,
  helpful: '有帮助吗',
  yes: '有帮助',
  no: '没帮助',
  thanks: '已记下，可以随时改',
  also: '还可以看',
};
