import { readTag } from '@zhuyue/shared';
import type { Code, Reading } from './reading';

const isOurs = ({ text }: Code): boolean => readTag(text).kind !== 'foreign';

/** Of several codes in the picture the one that is meant: one of ours, else, or among ours, the nearest to the middle. */
export function meantOf({ codes, width, height }: Reading): string | null {
  const ours = codes.filter(isOurs);
  const away = ({ corners }: Code): number => {
    const [x, y] = [0, 1].map((axis) => corners.reduce((sum, point) => sum + (point[axis] ?? 0) / 4, 0));
    return Math.hypot((x ?? 0) - width / 2, (y ?? 0) - height / 2);
  };
  const [nearest] = [...(ours.length > 0 ? ours : codes)].sort((a, b) => away(a) - away(b));
  return nearest?.text ?? null;
}
