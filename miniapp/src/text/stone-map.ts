import type { Place } from '@zhuyue/shared';
import { inLanguage } from './language';
import { stoneMap as zh } from './zh-CN/stone-map';

export const stoneMapText = inLanguage({ 'zh-CN': zh });

/** A place by its name: 左耳针, 副石 3, 珠 第 1–4 颗. */
export function placeName({ part, side, nth, first, stones }: Place): string {
  if (first !== null) return stoneMapText.beads(first, first + Math.max(stones, 1) - 1);
  const word = `${side === null ? '' : stoneMapText.sides[side]}${stoneMapText.parts[part]}`;
  return nth === null ? word : `${word} ${String(nth)}`;
}

/** With the number it has on the drawing. */
export const placeLine = (place: Place): string => `${stoneMapText.no(place.no)} ${placeName(place)}`;
