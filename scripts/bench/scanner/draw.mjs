// @ts-check
// Draws photos of tags in a process of its own; a test's sandbox makes the arithmetic fifty times slower.
// usage: node draw.mjs '[{"kind":"tilted","strength":"40°","number":0},{"text":"https://…","trouble":{"tilt":30},"seed":1,"raw":true}]'
import { dice } from './lens.mjs';
import { develop, photoOf, pictureOf } from './tag-photos.mjs';

/** @typedef {{ kind: string, strength: string, number: number }} KnownPhoto */
/** @typedef {{ text: string, trouble: import('./tag-photos.mjs').Trouble, seed: number, raw?: boolean }} OwnPhoto */

/** @param {KnownPhoto | OwnPhoto} order @returns {Promise<{ text: string, picture: string }>} base64 of a JPEG, or of the bare grey */
async function draw(order) {
  if ('kind' in order) {
    const { text, jpeg } = await photoOf(order.kind, order.strength, order.number);
    return { text, picture: jpeg.toString('base64') };
  }
  const grey = develop(order.text, order.trouble, dice(order.seed));
  const picture = order.raw ? Buffer.from(grey) : await pictureOf(grey, order.trouble.quality);
  return { text: order.text, picture: picture.toString('base64') };
}

/** @type {(KnownPhoto | OwnPhoto)[]} */
const orders = JSON.parse(process.argv[2] ?? '[]');
for (const order of orders) console.log(JSON.stringify(await draw(order)));
