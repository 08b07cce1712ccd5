import { canonicalStyle, STYLE_FIELDS, type StyleContent, type StyleField } from './style-content.js';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two wordings differ, in the order of the form. */
export function changedFields(before: StyleContent, after: StyleContent): StyleField[] {
  const [a, b] = [canonicalStyle(before), canonicalStyle(after)];
  return STYLE_FIELDS.filter((field) => !same(a[field], b[field]));
}

export interface RowChange<T> {
  kind: 'kept' | 'added' | 'removed';
  row: T;
}

/** Rows of a list before and after, as a reader follows them: the longest part both have in common stays. */
export function rowChanges<T>(before: readonly T[], after: readonly T[]): RowChange<T>[] {
  const lengths = commonLengths(before, after);
  const out: RowChange<T>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [a, b] = [before[i], after[j]];
    if (a !== undefined && b !== undefined && same(a, b)) {
      out.push({ kind: 'kept', row: b });
      i += 1;
      j += 1;
    } else if (b !== undefined && (a === undefined || at(lengths, i, j + 1) > at(lengths, i + 1, j))) {
      out.push({ kind: 'added', row: b });
      j += 1;
    } else if (a !== undefined) {
      out.push({ kind: 'removed', row: a });
      i += 1;
    }
  }
  return out;
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

/** Length of the longest common part from each pair of positions on. */
function commonLengths<T>(a: readonly T[], b: readonly T[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = b.length - 1; row && j >= 0; j--) {
      row[j] = same(a[i], b[j])
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

export interface Merged {
  content: StyleContent;
  /** Both have changed these, each in their own way; the merged content has mine. */
  conflicts: StyleField[];
}

/** Two people began from the same wording: what only one of them changed is taken from them. */
export function mergeStyles(base: StyleContent, mine: StyleContent, theirs: StyleContent): Merged {
  const byThem = changedFields(base, theirs);
  const byMe = new Set(changedFields(base, mine));
  const taken = byThem.filter((field) => !byMe.has(field));
  const content = { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
  return {
    content: canonicalStyle(content),
    conflicts: byThem.filter((field) => byMe.has(field) && !same(mine[field], theirs[field])),
  };
}
