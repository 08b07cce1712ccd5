// What the server writes at /t/…: bundled by config/build-light.mjs into dist/light, and read from there by the tag audience.
export type { LightFrame } from './frame';
export { lightPage } from './page';
export { lightRefusal } from './refusal';
