import type { PhotoFault, ShotFraming } from '@zhuyue/shared';
import { greyOf, levelAt, smooth, type Grey } from './decoder/grey';

/** A picture as a canvas gives it: four bytes a pixel. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** The longest side a picture is looked at with: what is sharp here is sharp enough to judge by. */
export const LOOKED_AT = 640;

/** A side of the field of cells on which the piece is told from its ground. */
const CELLS = 32;
/** Tiles on which edges are weighed, a side. */
const TILES = 16;
/** The share of tiles that have the strongest edges: the piece, wherever it lies and however small. */
const EDGES = 0.08;
/**
 * Curvature over slope of the strongest edges. Measured on the product's own pictures at 640 pixels: sharp ones lie over
 * 0.34, clearly blurred ones below 0.18. Over the slope, because then contrast does not count.
 */
const SHARP = 0.2;
/** Slope below which there are no edges at all. */
const FLAT = 3;
/** Grey levels: even the brightest hundredth is dark; even the darkest tenth is burnt; burnt out. */
const DARK = 110;
const WASHED = 232;
const BURNT = 252;
/** The share of the piece itself that may be burnt out: gold has its glints. */
const GLINTS = 0.35;
/** How far a colour lies from the ground to be the piece, and how far the rim may scatter before it is no plain ground. */
const FAR = 34;
const PLAIN = 26;
/** Of the frame: a piece shorter than this on its longer side is too small; a rim covered longer than this cuts it off. */
const SMALL = { whole: 0.36, close: 0.3 } as const;
const CUT = 0.14;

/**
 * What is wrong with a picture, the worst first; nothing when it can be judged by. It only advises: on a ground that is
 * not plain it says nothing of the framing.
 */
export function faultsOf(pixels: Pixels, framing: ShotFraming): PhotoFault[] {
  if (pixels.width < 3 * TILES || pixels.height < 3 * TILES) return ['too_small'];
  const grey = greyOf(pixels as ImageData);
  const cells = cellsOf(pixels);
  const piece = framing === 'worn' ? null : pieceIn(cells);
  const light = lightFault(grey, piece);
  const faults: PhotoFault[] = light === null ? [] : [light];
  // In the dark nothing is sharp, and noise passes for edges: light comes first.
  if (light === null && sharpness(grey) < SHARP) faults.push('blurred');
  const frame = framing === 'worn' || piece === null ? null : framingFault(piece, framing);
  if (frame !== null) faults.push(frame);
  return faults;
}

/** Curvature over slope of the strongest edges, both squared and averaged: falls with the square of the blur's width. */
export function sharpness(grey: Grey): number {
  const { width, height } = grey;
  const { data } = smooth(grey, 1);
  const tile = { w: Math.floor(width / TILES), h: Math.floor(height / TILES) };
  const tiles: { bend: number; slope: number }[] = [];
  for (let i = 0; i < TILES * TILES; i += 1) {
    const [left, top] = [(i % TILES) * tile.w, Math.floor(i / TILES) * tile.h];
    let [bend, slope] = [0, 0];
    for (let y = Math.max(2, top); y < Math.min(height - 2, top + tile.h); y += 1) {
      for (let x = Math.max(2, left); x < Math.min(width - 2, left + tile.w); x += 1) {
        const at = y * width + x;
        const [w, e] = [data[at - 1] ?? 0, data[at + 1] ?? 0];
        const [n, s] = [data[at - width] ?? 0, data[at + width] ?? 0];
        bend += (4 * (data[at] ?? 0) - w - e - n - s) ** 2;
        slope += ((e - w) ** 2 + (s - n) ** 2) / 4;
      }
    }
    tiles.push({ bend: bend / (tile.w * tile.h), slope: slope / (tile.w * tile.h) });
  }
  const strongest = tiles.sort((a, b) => b.slope - a.slope).slice(0, Math.ceil(tiles.length * EDGES));
  if ((strongest[0]?.slope ?? 0) < FLAT) return 0;
  const ratios = strongest.map(({ bend, slope }) => bend / (slope + 4)).sort((a, b) => b - a);
  return ratios[Math.floor(ratios.length / 4)] ?? 0;
}

const counted = ({ data }: Grey): Uint32Array => {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

function lightFault(grey: Grey, piece: Piece | null): PhotoFault | null {
  const counts = counted(grey);
  if (levelAt(counts, 0.99) < DARK) return 'too_dark';
  if (levelAt(counts, 0.1) > WASHED) return 'too_bright';
  return piece !== null && burntOf(grey, piece) > GLINTS ? 'too_bright' : null;
}

type Rgb = readonly [number, number, number];

/** The mean colour of every cell, row by row. */
function cellsOf({ width, height, data }: Pixels): Rgb[] {
  return Array.from({ length: CELLS * CELLS }, (_, i) => {
    const [left, right] = [i % CELLS, (i % CELLS) + 1].map((n) => Math.floor((n * width) / CELLS));
    const row = Math.floor(i / CELLS);
    const [top, bottom] = [row, row + 1].map((n) => Math.floor((n * height) / CELLS));
    const sum = [0, 0, 0];
    let n = 0;
    for (let y = top ?? 0; y < (bottom ?? 0); y += 1) {
      for (let x = left ?? 0; x < (right ?? 0); x += 1) {
        for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + (data[4 * (y * width + x) + c] ?? 0);
        n += 1;
      }
    }
    return [(sum[0] ?? 0) / n, (sum[1] ?? 0) / n, (sum[2] ?? 0) / n];
  });
}

/** The cells that are not the ground, and the box around them in shares of the frame. */
interface Piece {
  covered: boolean[];
  wide: number;
  high: number;
  /** The share of the rim's cells that belong to the piece. */
  onRim: number;
}

const apart = (a: Rgb, b: Rgb): number => Math.max(...a.map((value, c) => Math.abs(value - (b[c] ?? 0))));
const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const isRim = (i: number): boolean => {
  const [x, y] = [i % CELLS, Math.floor(i / CELLS)];
  return x === 0 || y === 0 || x === CELLS - 1 || y === CELLS - 1;
};

/** Told from the ground by its colour; null where the rim is no plain ground, or nothing stands out from it. */
function pieceIn(cells: readonly Rgb[]): Piece | null {
  const rim = cells.filter((_, i) => isRim(i));
  const ground: Rgb = [0, 1, 2].map((c) => middle(rim.map((cell) => cell[c] ?? 0))) as unknown as Rgb;
  if (middle(rim.map((cell) => apart(cell, ground))) > PLAIN) return null;
  const covered = cells.map((cell) => apart(cell, ground) > FAR);
  const at = covered.flatMap((on, i) => (on ? [i] : []));
  if (at.length < 2) return null;
  const [xs, ys] = [at.map((i) => i % CELLS), at.map((i) => Math.floor(i / CELLS))];
  const span = (all: number[]): number => (Math.max(...all) - Math.min(...all) + 1) / CELLS;
  const onRim = at.filter(isRim).length / rim.length;
  return { covered, wide: span(xs), high: span(ys), onRim };
}

function framingFault({ wide, high, onRim }: Piece, framing: 'whole' | 'close'): PhotoFault | null {
  if (Math.max(wide, high) < SMALL[framing]) return 'too_small';
  return framing === 'whole' && onRim > CUT ? 'cut_off' : null;
}

/** The share of the piece's own pixels that are burnt out. */
function burntOf({ width, height, data }: Grey, { covered }: Piece): number {
  let [burnt, all] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(CELLS - 1, Math.floor((y * CELLS) / height)) * CELLS;
    for (let x = 0; x < width; x += 1) {
      if (covered[row + Math.min(CELLS - 1, Math.floor((x * CELLS) / width))] !== true) continue;
      all += 1;
      if ((data[y * width + x] ?? 0) >= BURNT) burnt += 1;
    }
  }
  return all === 0 ? 0 : burnt / all;
}
