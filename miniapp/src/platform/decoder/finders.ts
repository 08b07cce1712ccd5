import { smooth, type Grey } from './grey';
import type { Corners, Point } from './surface';

/** One of the three square eyes of a code: where its middle is, how wide its modules are, how often a line met it. */
export interface Finder {
  at: Point;
  module: number;
  met: number;
}

/** Pixels the local mean is taken over, as a share of the picture's width. */
const SURROUND = 1 / 32;
/** How far a run may be from its share of the 1 : 1 : 3 : 1 : 1: a blurred eye has swollen blacks or whites. */
const SLACK = 0.75;
const MOST = 6;

function darkOf(grey: Grey): Uint8Array {
  const around = smooth(grey, Math.max(4, Math.round(grey.width * SURROUND))).data;
  // A little darker than around is not enough: paper has grain.
  return grey.data.map((value, at) => (value < (around[at] ?? 0) - 4 ? 1 : 0));
}

const isEye = (runs: readonly number[]): boolean => {
  const module = runs.reduce((sum, run) => sum + run, 0) / 7;
  return (
    module >= 1 &&
    runs.every((run, at) => {
      const meant = at === 2 ? 3 * module : module;
      return Math.abs(run - meant) <= SLACK * (at === 2 ? 1.6 * module : module) && run > 0;
    })
  );
};

/** Goes out both ways from a dark pixel and gives the five runs through it, or null, and their middle. */
function through(
  dark: Uint8Array,
  start: number,
  step: number,
  reach: readonly [number, number],
): { runs: number[]; middle: number } | null {
  const runs = [0, 0, 0, 0, 0];
  const ends: number[] = [];
  for (const way of [-1, 1] as const) {
    const limit = way < 0 ? reach[0] : reach[1];
    let run = 2;
    for (let far = way < 0 ? 0 : 1; far <= limit; far += 1) {
      const isDark = dark[start + way * far * step] === 1;
      if (isDark !== (run % 2 === 0)) run += way;
      if (run < 0 || run > 4) break;
      runs[run] = (runs[run] ?? 0) + 1;
      if (run === 2) ends[way < 0 ? 0 : 1] = far * way;
    }
    if (run >= 0 && run <= 4) return null;
  }
  return { runs, middle: ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2 };
}

function meet(found: Finder[], x: number, y: number, module: number): void {
  const near = found.find(
    (one) => Math.hypot(one.at[0] - x, one.at[1] - y) < 3 * Math.max(one.module, module),
  );
  if (!near) {
    found.push({ at: [x, y], module, met: 1 });
    return;
  }
  const old = near.met / (near.met + 1);
  near.at = [near.at[0] * old + x * (1 - old), near.at[1] * old + y * (1 - old)];
  near.module = near.module * old + module * (1 - old);
  near.met += 1;
}

/** The eyes in a picture, those met most often first. */
export function findersIn(grey: Grey): Finder[] {
  const { width, height } = grey;
  const dark = darkOf(grey);
  const found: Finder[] = [];
  for (let y = 2; y < height - 2; y += 2) {
    const starts: number[] = [];
    for (let x = 1; x < width; x += 1) {
      if (dark[y * width + x] !== dark[y * width + x - 1]) starts.push(x);
    }
    for (let at = dark[y * width] === 1 ? 1 : 0; at + 5 < starts.length; at += 2) {
      const edge = (k: number): number => starts[at + k] ?? 0;
      const runs = [0, 1, 2, 3, 4].map((k) => edge(k + 1) - edge(k));
      if (!isEye(runs)) continue;
      const x = Math.floor((edge(2) + edge(3)) / 2);
      const down = through(dark, y * width + x, width, [y, height - 1 - y]);
      if (!down || !isEye(down.runs)) continue;
      const total = [...runs, ...down.runs].reduce((sum, run) => sum + run, 0);
      meet(found, (edge(2) + edge(3)) / 2, y + 0.5 + down.middle, total / 14);
    }
  }
  return found
    .filter((one) => one.met > 1)
    .sort((a, b) => b.met - a.met)
    .slice(0, MOST);
}

/** Three eyes in the order of a code: top left, top right, bottom left. */
export type Eyes = readonly [Point, Point, Point];

/** Every three of them that could belong together, each turned in its three ways. */
export function eyesOf(finders: readonly Finder[]): Eyes[] {
  const all: { eyes: Eyes; far: number }[] = [];
  for (const [i, a] of finders.entries()) {
    for (const [j, b] of finders.entries()) {
      for (const [k, c] of finders.entries()) {
        if (i >= j || i >= k || j === k) continue;
        const [least, , most] = [a.module, b.module, c.module].sort((x, y) => x - y);
        if ((most ?? 0) > 2 * (least ?? 0)) continue;
        const [u, v] = [sub(b.at, a.at), sub(c.at, a.at)];
        // Clockwise only: a code seen in a mirror is none of ours.
        if (u[0] * v[1] - u[1] * v[0] <= 0) continue;
        const far = Math.hypot(...u) + Math.hypot(...v);
        if (far > 100 * a.module || Math.min(Math.hypot(...u), Math.hypot(...v)) < 6 * a.module) continue;
        for (const eyes of [
          [a, b, c],
          [b, c, a],
          [c, a, b],
        ] as const) {
          all.push({ eyes: [eyes[0].at, eyes[1].at, eyes[2].at], far: squareness(eyes.map(({ at }) => at)) });
        }
      }
    }
  }
  return all.sort((a, b) => a.far - b.far).map(({ eyes }) => eyes);
}

const sub = ([ax, ay]: Point, [bx, by]: Point): [number, number] => [ax - bx, ay - by];

/** How far the corner at the first of three points is from a right angle with equal sides: 0 is a square. */
function squareness([a, b, c]: readonly Point[]): number {
  if (!a || !b || !c) return Infinity;
  const [u, v] = [sub(b, a), sub(c, a)];
  const [p, q] = [Math.hypot(...u), Math.hypot(...v)];
  return Math.abs((u[0] * v[0] + u[1] * v[1]) / (p * q)) + Math.abs(Math.log(p / q));
}

/** The corners of a code of `size` modules whose eyes are these, as if it lay flat. */
export function cornersOf([a, b, c]: Eyes, size: number): Corners {
  const [u, v] = [sub(b, a), sub(c, a)];
  const at = (p: number, q: number): Point => {
    const [s, t] = [(p - 3.5) / (size - 7), (q - 3.5) / (size - 7)];
    return [a[0] + s * u[0] + t * v[0], a[1] + s * u[1] + t * v[1]];
  };
  return [at(0, 0), at(size, 0), at(size, size), at(0, size)];
}
