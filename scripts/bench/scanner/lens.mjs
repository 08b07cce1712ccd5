// @ts-check
import { HEIGHT, WIDTH } from './scene.mjs';

/** What light, lens, hand and file do to a view. Every function changes its picture in place or gives a new one. */

/** @typedef {import('./scene.mjs').View} View */

/** @param {number} seed @returns {() => number} numbers in [0, 1) that are the same on every machine */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Smears the part of the view that holds the label; the cloth around it is even.
 * @param {View} view
 * @param {[number, number, number][]} kernel [dx, dy, weight]
 */
function smear({ pixels, centre, reach }, kernel) {
  const total = kernel.reduce((sum, [, , weight]) => sum + weight, 0);
  const edge = Math.max(...kernel.map(([dx, dy]) => Math.max(Math.abs(dx), Math.abs(dy))));
  const steps = Int32Array.from(kernel, ([dx, dy]) => dy * WIDTH + dx);
  const weights = Float32Array.from(kernel, ([, , weight]) => weight / total);
  const from = Float32Array.from(pixels);
  const bottom = Math.min(HEIGHT - edge, Math.ceil(centre[1] + reach) + edge);
  const right = Math.min(WIDTH - edge, Math.ceil(centre[0] + reach) + edge);
  for (let y = Math.max(edge, Math.floor(centre[1] - reach) - edge); y < bottom; y++)
    for (let x = Math.max(edge, Math.floor(centre[0] - reach) - edge); x < right; x++) {
      const at = y * WIDTH + x;
      let sum = 0;
      for (let k = 0; k < steps.length; k++) sum += (weights[k] ?? 0) * (from[at + (steps[k] ?? 0)] ?? 0);
      pixels[at] = sum;
    }
}

/** @param {View} view @param {number} radius modules: the disc a point becomes when the lens is not focused */
export function defocus(view, radius) {
  const r = radius * view.module;
  const reach = Math.ceil(r + 0.5);
  /** @type {[number, number, number][]} */
  const disc = [];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const weight = Math.min(1, Math.max(0, r + 0.5 - Math.hypot(dx, dy)));
      if (weight > 0) disc.push([dx, dy, weight]);
    }
  smear(view, disc);
}

/** @param {View} view @param {number} length modules the hand moves while the shutter is open @param {number} angle degrees */
export function shake(view, length, angle) {
  const { module } = view;
  const steps = Math.max(2, Math.ceil(length * module * 2));
  /** @type {Map<string, [number, number, number]>} */
  const path = new Map();
  for (let i = 0; i <= steps; i++) {
    const along = (i / steps - 0.5) * length * module;
    const dx = Math.round(along * Math.cos((angle * Math.PI) / 180));
    const dy = Math.round(along * Math.sin((angle * Math.PI) / 180));
    const found = path.get(`${dx},${dy}`);
    if (found) found[2] += 1;
    else path.set(`${dx},${dy}`, [dx, dy, 1]);
  }
  smear(view, [...path.values()]);
}

/** @param {View} view @param {number} strength how much light is added at its middle @param {number} radius modules @param {[number, number]} at modules from the code's middle */
export function glare({ pixels, centre, module }, strength, radius, [u, v]) {
  const [cx, cy] = [centre[0] + u * module, centre[1] + v * module];
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const far = ((x - cx) ** 2 + (y - cy) ** 2) / (radius * module) ** 2;
      const at = y * WIDTH + x;
      pixels[at] = (pixels[at] ?? 0) + strength * Math.exp(-far);
    }
}

/** @param {View} view @param {number} share of the code's area under something opaque @param {number} size modules of the code @param {number} angle degrees: where on the code */
export function cover({ pixels, centre, module }, share, size, angle) {
  const radius = Math.sqrt((share * size * size) / Math.PI) * module;
  const away = 0.22 * size * module;
  const cx = centre[0] + away * Math.cos((angle * Math.PI) / 180);
  const cy = centre[1] + away * Math.sin((angle * Math.PI) / 180);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) if (Math.hypot(x - cx, y - cy) < radius) pixels[y * WIDTH + x] = 0.5;
}

/** @param {View} view */
export function invert({ pixels }) {
  for (let at = 0; at < pixels.length; at++) pixels[at] = 1 - (pixels[at] ?? 0);
}

/**
 * The sensor: brightness, uneven light, noise that hangs together as a phone's own smoothing leaves it.
 * @param {View} view
 * @param {{ light: number, slope: number, noise: number }} sensor light 1 is a bright shop, noise in levels of 255
 * @param {() => number} random
 * @returns {Uint8Array}
 */
export function expose({ pixels }, { light, slope, noise }, random) {
  const grain = new Float32Array(pixels.length);
  for (let at = 0; at < grain.length; at++) grain[at] = random() + random() + random() + random() - 2;
  const out = new Uint8Array(pixels.length);
  // Four dice in [0, 1): a spread of 1/√3; the mean with two neighbours takes it down by √3 again.
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const at = y * WIDTH + x;
      const speck = ((grain[at] ?? 0) + (grain[at + 1] ?? 0) + (grain[at + WIDTH] ?? 0)) * noise;
      const lit = (pixels[at] ?? 0) * light * (1 + slope * (x / WIDTH - 0.5)) * 255;
      out[at] = Math.min(255, Math.max(0, Math.round(lit + speck)));
    }
  return out;
}
