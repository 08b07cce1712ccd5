import type { StyleContent } from '@zhuyue/shared';

export interface PartProps {
  content: StyleContent;
  change: (some: Partial<StyleContent>) => void;
}

/** The list with one of its rows changed, or left out. */
export const replaced = <T>(list: readonly T[], at: number, row: T | null): T[] =>
  row === null ? list.filter((_one, i) => i !== at) : list.map((one, i) => (i === at ? row : one));

/** The list with one row moved to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const row = list[from];
  if (row === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_one, i) => i !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}
