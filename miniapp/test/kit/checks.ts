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
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200) ?? ''} ${nodes[0]?.any[0]?.message ?? ''}`);
}

/**
 * Things to tap that are smaller than a thumb. Links inside a sentence are words, and what stands inside another thing to
 * tap is not tapped by itself.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href],button,[role=button],[role=radio],[role=switch],[role=tab]')];
    return all.flatMap((el) => {
      const { width, height } = el.getBoundingClientRect();
      const hidden = width === 0 || height === 0 || getComputedStyle(el).visibility === 'hidden' || el.closest('[hidden]');
      const inText = getComputedStyle(el).display === 'inline';
      if (hidden || inText || (width >= least - 0.5 && height >= least - 0.5)) return [];
      return [`${Math.round(width)}×${Math.round(height)} ${el.className}: ${(el.getAttribute('aria-label') ?? el.innerText).slice(0, 30)}`];
    });
  }, TARGET_PX);
}

/** px that the page can be pushed sideways: a phone page never moves that way. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
