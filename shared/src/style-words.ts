/** 镀层: what lies over the metal. */
export const PLATINGS = ['rhodium', 'gold', 'rose_gold', 'silver', 'platinum', 'black_rhodium'] as const;
export type Plating = (typeof PLATINGS)[number];

/** 宝石来源. Grown in a laboratory or synthesised is never called natural; `treated` says how in `treatments`. */
export const STONE_ORIGINS = ['natural', 'lab_grown', 'treated'] as const;
export type StoneOrigin = (typeof STONE_ORIGINS)[number];

/** 处理: what GB/T 16552 wants said in the name. Plain heating is an improvement (优化) and needs no word. */
export const TREATMENTS = [
  'bleached_filled',
  'filled',
  'dyed',
  'diffused',
  'irradiated',
  'coated',
  'laser_drilled',
] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** 海水 or 淡水: the only variety a name may tell of a pearl. */
export const PEARL_WATERS = ['saltwater', 'freshwater'] as const;
export type PearlWater = (typeof PEARL_WATERS)[number];

/** 工艺: said beside the name, never in it. */
export const CRAFTS = [
  'heritage',
  'hard_gold',
  'electroformed',
  'cast',
  'forged',
  'stamped',
  'chased',
  'filigree',
  'enamel',
  'faceted',
  'sandblasted',
  'brushed',
  'mirror',
  'hand_polished',
  'prong_set',
  'bezel_set',
  'pave_set',
  'channel_set',
  'woven_chain',
  'knotted',
  'carved',
] as const;
export type Craft = (typeof CRAFTS)[number];

/** Hosts a video of a style may lie on; a link to anywhere else is a link we cannot answer for. */
export const VIDEO_HOSTS = [
  'v.qq.com',
  'channels.weixin.qq.com',
  'www.bilibili.com',
  'v.douyin.com',
] as const;

/** WeChat's logic layer has no `URL`, so the host is read by hand: https, a host of the list, no user and no port. */
export function isVideoLink(text: string): boolean {
  const host = /^https:\/\/([a-z0-9.-]+)\/[^\s"'<>\\]*$/.exec(text)?.[1];
  return host !== undefined && VIDEO_HOSTS.some((allowed) => allowed === host);
}

/** Sizes of a style's parts: how many of each, and how long its texts may be. */
export const STYLE_LIMITS = {
  name: 60,
  metals: 3,
  stones: 12,
  crafts: 6,
  craftNote: 60,
  dimensions: 120,
  sizes: 40,
  lengths: 12,
  pictures: 12,
  frames: 72,
  file: 120,
  caption: 30,
  stoneWord: 20,
  description: 1000,
  care: 400,
  videoUrl: 200,
  /** 1/100 µm: ten micrometres is thick. */
  platingHum: 100_000,
  /** 1/100 mm: two metres. */
  measureHmm: 200_000,
  milliCarat: 1_000_000,
  stoneCount: 5_000,
} as const;

/** A file name a wording may use: a picture sent in by staff, or one of the house's renderings. */
export const MEDIA_FILE = /^(u\/[0-9a-f]{32}\.jpg|([a-z0-9_-]+\/)?[a-z0-9_-]+\.webp)$/;

/** Where a picture of the range is served. What staff sent in has a small version for lists. */
export const mediaPath = (file: string, size: 'full' | 'small' = 'full'): string => {
  if (!file.startsWith('u/')) return `/media/renders/${file}`;
  return size === 'small' ? `/media/${file.replace(/\.jpg$/, '.small.jpg')}` : `/media/${file}`;
};
