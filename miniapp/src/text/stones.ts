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

/** `主石 钻石 0.50 ct`: the stone a certificate is about; null for the whole piece. */
export function certifiedStone({ stone }: { stone: number | null }, stones: readonly Stone[]): string | null {
  const one = stone === null ? undefined : stones[stone];
  if (one === undefined) return null;
  const weight = one.milliCarat === null ? '' : ` ${jewelText.carat(carats(one.milliCarat))}`;
  return jewelText.certificateStone(`${stoneTitle(one)}${weight}`);
}

export const stoneTitle = (stone: Stone): string =>
  `${stone.main ? jewelText.mainStone : jewelText.sideStone} ${words.gems[stone.gem]}`;
