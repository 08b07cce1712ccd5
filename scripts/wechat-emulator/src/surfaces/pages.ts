import type { World } from '../world.js';

/** Whether the released version has this page: no leading slash, and known when the world knows its pages. */
export const isReleased = (world: World, path: string): boolean =>
  /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/.test(path) && (world.pages === null || world.pages.has(path));
