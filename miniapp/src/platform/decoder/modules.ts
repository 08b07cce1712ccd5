import type { Fit } from './fit';
import { valueAt, type Grey } from './grey';
import { patternOf } from './pattern';
import { place } from './surface';

/**
 * Reads the modules of a code that has been laid over the picture. Its fixed parts are known, so they teach how this very
 * picture blurs one module into the next (defocus, shake, ghosting alike): the weights over a module's neighbourhood that
 * give the known shades back with the least squared error are then used for all other modules.
 */
const MARGIN = 4;
/** Keeps the weights small where the picture teaches little. */
const RIDGE = 0.02;
/** Neighbours on each side that are listened to; tried from the simplest to the most patient. */
export const REACHES: readonly number[] = [0, 1, 2];

/** What is seen at the middle of every module and of a margin around, darkness 0–1. */
export function sample(grey: Grey, { size, surface }: Fit): Float64Array {
  const side = size + 2 * MARGIN;
  const points = new Float64Array(side * side * 2);
  for (let v = 0; v < side; v += 1) {
    for (let u = 0; u < side; u += 1) points.set([u - MARGIN + 0.5, v - MARGIN + 0.5], 2 * (v * side + u));
  }
  const at = new Float64Array(points.length);
  const out = new Float64Array(side * side);
  for (const [du, dv] of [
    [0, 0],
    [0.22, 0.22],
    [-0.22, 0.22],
    [0.22, -0.22],
    [-0.22, -0.22],
  ] as const) {
    place(
      surface,
      size,
      points.map((value, k) => value + (k % 2 === 0 ? du : dv)),
      at,
    );
    for (let k = 0; k < out.length; k += 1) {
      out[k] = (out[k] ?? 0) + (1 - valueAt(grey, at[2 * k] ?? 0, at[2 * k + 1] ?? 0) / 255) / 5;
    }
  }
  return out;
}

/** Solves a symmetric system in place by elimination; the ridge keeps it regular. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const m = (row: number, column: number): number => matrix[row * n + column] ?? 0;
  for (let pivot = 0; pivot < n; pivot += 1) {
    for (let row = pivot + 1; row < n; row += 1) {
      const factor = m(row, pivot) / m(pivot, pivot);
      for (let column = pivot; column < n; column += 1) {
        matrix[row * n + column] = m(row, column) - factor * m(pivot, column);
      }
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let value = right[row] ?? 0;
    for (let column = row + 1; column < n; column += 1) value -= m(row, column) * (right[column] ?? 0);
    right[row] = value / m(row, row);
  }
  return right;
}

/** A module, its neighbours, the brightness around it, and one constant. */
class Neighbourhood {
  readonly count: number;
  private readonly side: number;

  constructor(
    private readonly seen: Float64Array,
    size: number,
    private readonly reach: number,
  ) {
    this.side = size + 2 * MARGIN;
    this.count = (2 * reach + 1) ** 2 + 2;
  }

  read(u: number, v: number, out: Float64Array): void {
    let at = 0;
    for (let dv = -this.reach; dv <= this.reach; dv += 1) {
      for (let du = -this.reach; du <= this.reach; du += 1) out[at++] = this.value(u + du, v + dv);
    }
    let around = 0;
    for (let dv = -3; dv <= 3; dv += 1) {
      for (let du = -3; du <= 3; du += 1) around += this.value(u + du, v + dv);
    }
    out[at++] = around / 49;
    out[at] = 1;
  }

  private value(u: number, v: number): number {
    const limit = this.side - 1;
    const [x, y] = [Math.min(limit, Math.max(0, u + MARGIN)), Math.min(limit, Math.max(0, v + MARGIN))];
    return this.seen[y * this.side + x] ?? 0;
  }
}

function learn(hood: Neighbourhood, size: number): Float64Array {
  const { points, shades } = patternOf(size);
  const n = hood.count;
  const matrix = new Float64Array(n * n);
  const right = new Float64Array(n);
  const row = new Float64Array(n);
  for (let k = 0; k < shades.length; k += 1) {
    hood.read(Math.floor(points[2 * k] ?? 0), Math.floor(points[2 * k + 1] ?? 0), row);
    for (let i = 0; i < n; i += 1) {
      right[i] = (right[i] ?? 0) + (row[i] ?? 0) * (shades[k] ?? 0);
      for (let j = 0; j < n; j += 1) {
        matrix[i * n + j] = (matrix[i * n + j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
      }
    }
  }
  for (let i = 0; i < n; i += 1) matrix[i * n + i] = (matrix[i * n + i] ?? 0) + RIDGE;
  return solve(matrix, right);
}

/** Pixels a module takes in the drawn code. */
const DRAWN = 4;

/** The code drawn clean, as a printer would: what the reader of clean codes takes. */
export function redraw(seen: Float64Array, size: number, reach: number): Grey {
  const hood = new Neighbourhood(seen, size, reach);
  const weights = learn(hood, size);
  const row = new Float64Array(hood.count);
  const side = (size + 2 * MARGIN) * DRAWN;
  const data = new Uint8Array(side * side).fill(255);
  for (let v = 0; v < size; v += 1) {
    for (let u = 0; u < size; u += 1) {
      hood.read(u, v, row);
      let dark = 0;
      for (let k = 0; k < row.length; k += 1) dark += (row[k] ?? 0) * (weights[k] ?? 0);
      if (dark <= 0) continue;
      for (let y = 0; y < DRAWN; y += 1) {
        const at = ((v + MARGIN) * DRAWN + y) * side + (u + MARGIN) * DRAWN;
        data.fill(0, at, at + DRAWN);
      }
    }
  }
  return { width: side, height: side, data };
}
