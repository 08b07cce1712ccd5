import { carats } from '@zhuyue/shared';
import type { TagReply } from '@/api/tag';
import { words } from './index';
import { jewelText } from './jewel';

export type Stone = TagReply['piece']['stones'][number];

/** `1 粒 · 0.50 ct · 颜色 F · 净度 VS1`: only what is known. */
export function stoneFacts(stone: Stone): string {
  const parts = [
    jewelText.count(stone.count),
    stone.milliCarat === null ? null : jewelText.carat(carats(stone.milliCarat)),
    stone.shape,
    stone.colour === null ? null : jewelText.colour(stone.colour),
    stone.clarity === null ? null : jewelText.clarity(stone.clarity),
    stone.cut === null ? null : jewelText.cut(stone.cut),
    stone.setting,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export const stoneTitle = (stone: Stone): string =>
  `${stone.main ? jewelText.mainStone : jewelText.sideStone} ${words.gems[stone.gem]}`;
