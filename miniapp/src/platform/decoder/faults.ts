import { crop, lightOf, type Grey } from './grey';
import type { Fault } from './reading';
import type { Corners } from './surface';

/** Below this even the brightest things of the picture are in the dark. */
const DARK_LEVEL = 48;
/** Modules of the code on our tags, and how many pixels one needs to be told from the next. */
const MODULES = 33;
const FEWEST_PIXELS = 2.2;
/** Burnt out to this share, a code has lost more than its spare parts. */
const BURNT = 0.06;

const sideOf = ([a, b, , d]: Corners): number =>
  (Math.hypot(b[0] - a[0], b[1] - a[1]) + Math.hypot(d[0] - a[0], d[1] - a[1])) / 2;

function burntIn(grey: Grey, corners: Corners): boolean {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  const { mean, burnt } = lightOf(crop(grey, box).grey);
  // White paper in good light is burnt as well, but then half of the code is black.
  return burnt > BURNT && mean > 150;
}

/** What is wrong with a picture that gave no code; `unread` are codes that were seen in it. */
export function faultOf(grey: Grey, unread: readonly Corners[]): Fault {
  if (lightOf(grey).high < DARK_LEVEL) return 'dark';
  const largest = [...unread].sort((a, b) => sideOf(b) - sideOf(a))[0];
  if (!largest) return 'nothing';
  if (sideOf(largest) < MODULES * FEWEST_PIXELS) return 'far';
  return burntIn(grey, largest) ? 'glare' : 'blurred';
}
