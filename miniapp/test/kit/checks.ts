import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** A thumb is not a mouse. */
const TARGET_PX = 44;

interface AxeWindow {
  axe: { run: (where: unknown, options: unknown) => Promise<{ violations: AxeViolation[] }> };
}
interface AxeViolation {
  id: string;
  impact: string | null;
  nodes: { html: string; any: { message: string }[] }[];
}

/** What axe finds serious or critical on the page that is shown. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as AxeWindow;
    const result = await axe.run(document, { resultTypes: ['violations'] });
    return result.violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200) ?? ''} ${nodes[0]?.any[0]?.message ?? ''}`,
    );
}

/**
 * Things to tap that answer to less than a thumb: a small word may have room around it that answers as well, so the edges
 * of a thumb in its middle are tried. Where they fall on the next thing to tap, that one has the room.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const kinds = 'a[href],button,[role=button],[role=radio],[role=switch],[role=tab]';
    const half = least / 2 - 1;
    const answers = (x: number, y: number): boolean => {
      const offScreen = x < 0 || y < 0 || x >= innerWidth || y >= innerHeight;
      return offScreen || Boolean(document.elementFromPoint(x, y)?.closest(kinds));
    };
    return [...document.querySelectorAll<HTMLElement>(kinds)].flatMap((el) => {
      const size = el.getBoundingClientRect();
      const hidden = size.width === 0 || size.height === 0 || getComputedStyle(el).visibility === 'hidden';
      if (hidden || (size.width >= least - 0.5 && size.height >= least - 0.5)) return [];
      el.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = el.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (!el.contains(document.elementFromPoint(x, y))) return [];
      const wide = width >= least || (answers(x - half, y) && answers(x + half, y));
      const high = height >= least || (answers(x, y - half) && answers(x, y + half));
      const name = el.getAttribute('aria-label') ?? el.innerText;
      return wide && high
        ? []
        : [`${Math.round(width)}×${Math.round(height)} ${el.className}: ${name.slice(0, 30)}`];
    });
  }, TARGET_PX);
}

/** px that the page can be pushed sideways: a phone page never moves that way. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
