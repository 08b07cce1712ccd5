/**
 * What a QR code of a size always shows at the same places: three finders with their white edges, the two dotted timing
 * lines, one alignment mark, and white around it all. Where these fall into place, all other modules do.
 */
export interface Pattern {
  /** Middles as u, v pairs, in modules. */
  points: Float64Array;
  /** 1 where it is dark, −1 where it is light. */
  shades: Float64Array;
}

/** Sizes of versions 1 to 6: one alignment mark at most. Our tags are versions 3 and 4. */
export const SIZES: readonly number[] = [29, 33, 25, 37, 21, 41];

const kept = new Map<number, Pattern>();

function shadesOf(size: number): Map<number, number> {
  const cells = new Map<number, number>();
  const set = (u: number, v: number, dark: boolean): void => {
    cells.set((v + 8) * 256 + u + 8, dark ? 1 : -1);
  };
  const finder = (left: number, top: number): void => {
    for (let v = -1; v <= 7; v += 1) {
      for (let u = -1; u <= 7; u += 1) {
        const ring = Math.max(Math.abs(u - 3), Math.abs(v - 3));
        set(left + u, top + v, ring === 3 || ring <= 1);
      }
    }
  };
  for (let at = 8; at < size - 8; at += 1) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  for (let at = -1; at <= size; at += 1) {
    set(at, -1, false);
    set(-1, at, false);
    set(at, size, false);
    set(size, at, false);
  }
  if (size > 21) {
    for (let v = -2; v <= 2; v += 1) {
      for (let u = -2; u <= 2; u += 1)
        set(size - 7 + u, size - 7 + v, Math.max(Math.abs(u), Math.abs(v)) !== 1);
    }
  }
  finder(0, 0);
  finder(size - 7, 0);
  finder(0, size - 7);
  return cells;
}

export function patternOf(size: number): Pattern {
  const found = kept.get(size);
  if (found) return found;
  const cells = [...shadesOf(size)];
  const points = new Float64Array(cells.length * 2);
  cells.forEach(([key], at) => points.set([(key % 256) - 8 + 0.5, Math.floor(key / 256) - 8 + 0.5], 2 * at));
  const pattern = { points, shades: Float64Array.from(cells, ([, shade]) => shade) };
  kept.set(size, pattern);
  return pattern;
}
