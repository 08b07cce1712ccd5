// @ts-check
import sharp from 'sharp';
import { cover, defocus, dice, expose, glare, invert, shake } from './lens.mjs';
import { HEIGHT, WIDTH, look, symbolOf } from './scene.mjs';

/** Photos of our own printed tags as customers take them, the same ones on every machine. */

/** @typedef {{ kind: string, strength: string, must: number, number: number }} Order */
/** @typedef {{ text: string, jpeg: Buffer }} TagPhoto */

/**
 * @typedef {object} Trouble everything that can be wrong with one photo
 * @property {number} [module] @property {number} [roll] @property {number} [tilt] @property {number} [bend]
 * @property {number} [defocus] @property {number} [shake] @property {number} [glare] @property {number} [cover]
 * @property {number} [light] @property {number} [noise] @property {number} [quality] @property {boolean} [inverted]
 */

/**
 * Kind → how strong → what is wrong, and the share of photos that must be read (0: only reported).
 * @type {Readonly<Record<string, readonly (readonly [string, Trouble, number])[]>>}
 */
export const KINDS = {
  'held straight': [['', { roll: 0 }, 1]],
  'any way up': [['', {}, 1]],
  tilted: [
    ['20°', { tilt: 20 }, 1],
    ['40°', { tilt: 40 }, 1],
    ['55°', { tilt: 55 }, 1],
    ['65°', { tilt: 65 }, 0.5],
  ],
  small: [
    ['4 px a module', { module: 4 }, 1],
    ['3 px a module', { module: 3 }, 1],
    ['2.5 px a module', { module: 2.5 }, 1],
    ['2 px a module', { module: 2 }, 1],
    ['1.7 px a module', { module: 1.7 }, 0.75],
  ],
  'out of focus': [
    ['0.4 module', { defocus: 0.4 }, 1],
    ['0.7 module', { defocus: 0.7 }, 1],
    ['0.9 module', { defocus: 0.9 }, 0.75],
    ['1.1 module', { defocus: 1.1 }, 0],
  ],
  'moved while taken': [
    ['0.7 module', { shake: 0.7 }, 1],
    ['1 module', { shake: 1 }, 1],
    ['1.4 module', { shake: 1.4 }, 1],
    ['1.8 module', { shake: 1.8 }, 0],
  ],
  'low light': [
    ['a quarter', { light: 0.25, noise: 6 }, 1],
    ['a tenth', { light: 0.1, noise: 6 }, 1],
    ['a twentieth', { light: 0.05, noise: 4 }, 0.5],
    ['a twentieth, noisy', { light: 0.05, noise: 8 }, 0],
  ],
  glare: [
    ['0.5', { glare: 0.5 }, 1],
    ['0.8', { glare: 0.8 }, 1],
    ['1.2', { glare: 1.2 }, 0],
  ],
  'round a curve': [
    ['60°', { bend: 60 }, 1],
    ['90°', { bend: 90 }, 1],
    ['120°', { bend: 120 }, 0.75],
    ['140°', { bend: 140 }, 0],
  ],
  'partly covered': [
    ['2 %', { cover: 0.02 }, 1],
    ['4 %', { cover: 0.04 }, 1],
    ['6 %', { cover: 0.06 }, 1],
    ['8 %', { cover: 0.08 }, 1],
    ['11 %', { cover: 0.11 }, 0],
  ],
  'white on black': [['', { inverted: true }, 1]],
  'pressed hard by JPEG': [
    ['quality 30', { quality: 30 }, 1],
    ['quality 15', { quality: 15 }, 1],
    ['quality 7', { quality: 7 }, 1],
  ],
  'in a hurry': [
    [
      'a little of all',
      {
        module: 5,
        tilt: 25,
        bend: 40,
        defocus: 0.4,
        shake: 0.5,
        light: 0.5,
        noise: 5,
        glare: 0.3,
        quality: 50,
      },
      0.75,
    ],
    [
      'much of all',
      {
        module: 4,
        tilt: 35,
        bend: 60,
        defocus: 0.5,
        shake: 0.7,
        light: 0.3,
        noise: 6,
        glare: 0.4,
        quality: 30,
      },
      0,
    ],
  ],
};

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param {() => number} random @returns {string} a link as on our tags; the company prefix is GS1's example */
function linkOf(random) {
  const serial = Array.from({ length: 20 }, () => CROCKFORD[Math.floor(random() * 32)]).join('');
  return `https://zhu.test/t/01/09506000134352/21/${serial}`;
}

/**
 * @param {string} kind @param {string} strength @param {number} number
 * @returns {Promise<TagPhoto>} odd numbers carry the upper-case link (version 3-M), even ones the lower-case (4-M)
 */
export async function photoOf(kind, strength, number) {
  const row = Object.keys(KINDS).indexOf(kind);
  const column = KINDS[kind]?.findIndex(([name]) => name === strength) ?? -1;
  const trouble = KINDS[kind]?.[column]?.[1];
  if (!trouble) throw new Error(`no such photo: ${kind}, ${strength}`);
  const random = dice(1 + number + 100 * column + 10_000 * row);
  const link = linkOf(random);
  const text = number % 2 === 1 ? link.toUpperCase() : link;
  return { text, jpeg: await pictureOf(develop(text, trouble, random), trouble.quality) };
}

/**
 * @param {string} text @param {Trouble} trouble @param {() => number} random
 * @returns {Uint8Array} what the sensor gives, grey
 */
export function develop(text, trouble, random) {
  const symbol = symbolOf(text);
  const view = look(symbol, {
    module: trouble.module ?? 8,
    roll: trouble.roll ?? random() * 360,
    tilt: trouble.tilt ?? random() * 8,
    tiltAlong: random() * 360,
    bend: trouble.bend ?? 0,
    shift: [(random() - 0.5) * 200, (random() - 0.5) * 80],
  });
  if (trouble.cover) cover(view, trouble.cover, symbol.size, random() * 360);
  if (trouble.glare) glare(view, trouble.glare, 9, [(random() - 0.5) * 16, (random() - 0.5) * 16]);
  if (trouble.inverted) invert(view);
  defocus(view, trouble.defocus ?? 0.2);
  if (trouble.shake) shake(view, trouble.shake, random() * 180);
  const sensor = {
    light: trouble.light ?? 0.85,
    slope: (random() - 0.5) * 0.6,
    noise: trouble.noise ?? 2,
  };
  return expose(view, sensor, random);
}

/** @param {Uint8Array} grey @param {number} quality of the JPEG, 1–100 @returns {Promise<Buffer>} */
export const pictureOf = (grey, quality = 85) =>
  sharp(grey, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .jpeg({ quality })
    .toBuffer();
