// @ts-check
import qrcode from 'qrcode-generator';

/**
 * A camera in front of a printed tag, by rays: what a phone's sensor would see of a label that is tilted, bent round its
 * thread or far away. Grey only, 0 is black and 1 is white. Lengths on the label are in modules of its code.
 */
export const WIDTH = 1280;
export const HEIGHT = 720;
const FOCAL = 1.1 * WIDTH;
const PAPER = 0.92;
const INK = 0.07;
const CLOTH = 0.33;
/** The white margin around the code, and the printed lines to its right. */
const QUIET = 4;
const WORDS = 14;

/** @typedef {{ size: number, dark: (row: number, column: number) => boolean }} Symbol */
/** @typedef {{ pixels: Float32Array, centre: [number, number], module: number, reach: number }} View */
/**
 * @typedef {object} Stand how the label stands before the camera
 * @property {number} module pixels per module at its middle
 * @property {number} roll degrees in the picture's plane
 * @property {number} tilt degrees away from the camera
 * @property {number} tiltAlong the direction of the tilt, degrees
 * @property {number} bend degrees that the code's width covers on the cylinder it is wrapped round, 0: flat
 * @property {[number, number]} shift of the middle, pixels
 */

/**
 * @param {string} text
 * @returns {Symbol} the smallest one of level M that takes the text, as on our tags
 */
export function symbolOf(text) {
  const qr = qrcode(0, 'M');
  qr.addData(text, text === text.toUpperCase() ? 'Alphanumeric' : 'Byte');
  qr.make();
  return { size: qr.getModuleCount(), dark: (row, column) => qr.isDark(row, column) };
}

/** @param {Symbol} symbol @param {number} u @param {number} v modules from the code's middle */
function labelAt(symbol, u, v) {
  const half = symbol.size / 2;
  if (Math.abs(v) > half + QUIET || u < -half - QUIET || u > half + QUIET + WORDS) return CLOTH;
  if (Math.abs(u) < half && Math.abs(v) < half)
    return symbol.dark(Math.floor(v + half), Math.floor(u + half)) ? INK : PAPER;
  const line = Math.floor(v + half);
  const letter = Math.floor((u - half) * 1.5);
  const printed = u > half + QUIET && line % 4 < 2 && line > 0 && (letter * 7 + line * 3) % 5 < 3;
  return printed ? INK : PAPER;
}

/** @param {number[][]} a @param {number[][]} b */
const times = (a, b) =>
  a.map((row) => [0, 1, 2].map((k) => row.reduce((sum, cell, i) => sum + cell * (b[i]?.[k] ?? 0), 0)));
/** @param {number} degrees */
const rad = (degrees) => (degrees * Math.PI) / 180;
/** @param {number} degrees */
const around = (degrees) => {
  const [c, s] = [Math.cos(rad(degrees)), Math.sin(rad(degrees))];
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ];
};
/** @param {number} degrees */
const back = (degrees) => {
  const [c, s] = [Math.cos(rad(degrees)), Math.sin(rad(degrees))];
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ];
};

/**
 * The label met by a ray from `f` along `r`, written to `out`; false: it passes by. Scalars only: this runs for every
 * part of every pixel.
 * @param {number} fx @param {number} fy @param {number} fz @param {number} rx @param {number} ry @param {number} rz
 * @param {number} radius of the cylinder, Infinity: flat @param {Float64Array} out
 */
function meet(fx, fy, fz, rx, ry, rz, radius, out) {
  let t = -fz / rz;
  if (radius === Infinity) {
    out[0] = fx + t * rx;
  } else {
    // The axis lies `radius` behind the label; the near wall is the first of the two points.
    const z = fz + radius;
    const a = rx * rx + rz * rz;
    const b = rx * fx + rz * z;
    const root = b * b - a * (fx * fx + z * z - radius * radius);
    if (root < 0) return false;
    t = (-b - Math.sqrt(root)) / a;
    out[0] = radius * Math.atan2(fx + t * rx, z + t * rz);
  }
  out[1] = fy + t * ry;
  return t > 0;
}

/**
 * @param {Symbol} symbol
 * @param {Stand} stand
 * @returns {View}
 */
export function look(symbol, stand) {
  const turn = times(
    times(around(stand.tiltAlong), times(back(stand.tilt), around(-stand.tiltAlong))),
    around(stand.roll),
  );
  const [[a = 0, b = 0, c = 0] = [], [d = 0, e = 0, f = 0] = [], [g = 0, h = 0, i = 0] = []] = turn;
  const distance = FOCAL / stand.module;
  const radius = stand.bend === 0 ? Infinity : symbol.size / rad(stand.bend);
  const [sx, sy] = stand.shift;
  // The label's middle is straight ahead, moved aside by `shift`; z points at the camera.
  const [ox, oy] = [(-sx / FOCAL) * distance, (-sy / FOCAL) * distance];
  const fx = ox * a + oy * d + distance * g;
  const fy = ox * b + oy * e + distance * h;
  const fz = ox * c + oy * f + distance * i;
  const pixels = new Float32Array(WIDTH * HEIGHT).fill(CLOTH);
  const steps = stand.module < 4 ? 4 : 2;
  const cx = WIDTH / 2 + sx;
  const cy = HEIGHT / 2 + sy;
  const reach = (symbol.size / 2 + QUIET + WORDS) * stand.module * 1.15;
  const at = new Float64Array(2);
  const bottom = Math.min(HEIGHT, cy + reach);
  const right = Math.min(WIDTH, cx + reach);
  for (let y = Math.max(0, Math.floor(cy - reach)); y < bottom; y++)
    for (let x = Math.max(0, Math.floor(cx - reach)); x < right; x++) {
      let sum = 0;
      for (let k = 0; k < steps * steps; k++) {
        const px = (x + ((k % steps) + 0.5) / steps - WIDTH / 2) / FOCAL;
        const py = (y + (Math.floor(k / steps) + 0.5) / steps - HEIGHT / 2) / FOCAL;
        const met = meet(
          fx,
          fy,
          fz,
          px * a + py * d - g,
          px * b + py * e - h,
          px * c + py * f - i,
          radius,
          at,
        );
        sum += met ? labelAt(symbol, at[0] ?? 0, at[1] ?? 0) : CLOTH;
      }
      pixels[y * WIDTH + x] = sum / (steps * steps);
    }
  return { pixels, centre: [cx, cy], module: stand.module, reach };
}
