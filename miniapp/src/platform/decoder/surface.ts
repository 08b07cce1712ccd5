/** A point as x, y: of a picture in pixels, of a code in modules. */
export type Point = readonly [number, number];
/** Top left, top right, bottom right, bottom left of a code, as the code itself lies. */
export type Corners = readonly [Point, Point, Point, Point];

/**
 * Where a code lies in the picture: its four corners as seen in perspective, then how the label bows away from that
 * plane, along and across. Numbers in one flat array so that a search can turn each of them:
 * 0–7 the corners, 8–11 the bow of the rows and of the columns, 12–15 how unevenly they are spaced (a label wrapped round
 * a thread is narrower at its sides).
 */
export type Surface = Float64Array;
export const NUMBERS = 16;

export function flat(corners: Corners): Surface {
  const surface = new Float64Array(NUMBERS);
  corners.forEach(([x, y], at) => surface.set([x, y], 2 * at));
  return surface;
}

/** The perspective of the unit square onto the four corners: eight numbers, the ninth is 1. */
function perspective(s: Surface): Float64Array {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = s;
  const [dx1, dy1, dx2, dy2] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2];
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1 || 1e-9;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  return Float64Array.of(
    x1 - x0 + g * x1,
    x3 - x0 + h * x3,
    x0,
    y1 - y0 + g * y1,
    y3 - y0 + h * y3,
    y0,
    g,
    h,
  );
}

/** From modules to pixels: writes x, y of the points (u, v pairs of a code with `size` modules) into `out`. */
export function place(surface: Surface, size: number, points: Float64Array, out: Float64Array): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = perspective(surface);
  const bow = surface.subarray(8);
  const [rx = 0, ry = 0, cx = 0, cy = 0, ux = 0, uy = 0, vx = 0, vy = 0] = bow;
  for (let at = 0; at < points.length; at += 2) {
    const s = (points[at] ?? 0) / size;
    const t = (points[at + 1] ?? 0) / size;
    const w = 1 / (g * s + h * t + 1);
    const [p, q] = [2 * s - 1, 2 * t - 1];
    const [pp, qq] = [1 - p * p, 1 - q * q];
    out[at] = (a * s + b * t + c) * w + pp * (rx + p * ux) + qq * (cx + q * vx);
    out[at + 1] = (d * s + e * t + f) * w + pp * (ry + p * uy) + qq * (cy + q * vy);
  }
}
