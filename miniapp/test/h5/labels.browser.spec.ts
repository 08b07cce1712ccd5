import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';

let browser: Browser;
let desk: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
  desk = await openPhone(browser, { desk: true });
  // The dialog is the person's part: here the pages are printed by the test itself.
  await desk.page.addInitScript(() => {
    window.print = () => undefined;
  });
  await signInStaff(desk, '店长');
});
afterAll(() => browser.close());

const MM_PER_POINT = 25.4 / 72;
const MM_PER_PX = 25.4 / 96;

/** Widths and heights of the pages of a PDF, millimetres. */
function pageSizes(pdf: Buffer): [number, number][] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width) * MM_PER_POINT, Number(height) * MM_PER_POINT],
  );
}

/** Picks the first two pieces and looks at their labels. */
async function preview(): Promise<void> {
  await desk.open('/admin/labels/index?which=all');
  await desk
    .button('清空')
    .click({ timeout: 1_000 })
    .catch(() => undefined);
  const boxes = desk.page.getByRole('button', { name: /^选中[^本]/ }).filter({ visible: true });
  await boxes.nth(0).click();
  await boxes.nth(1).click();
  await desk.text('已选 2 件').waitFor();
  await desk.button('预览').click();
  await desk.page.waitForURL('**/admin/label-print/index*');
}

async function print(
  template: RegExp,
): Promise<{ sizes: [number, number][]; codes: { side: number; x: number }[] }> {
  await preview();
  await desk.page.getByRole('radio', { name: template }).filter({ visible: true }).click();
  const reason = desk.field(/再次打印的原因/);
  if (await reason.isVisible()) await reason.fill('纸张卡住');
  await desk.button('打印 2 枚').click();
  await desk.page.waitForURL('**/admin/label-jobs/index*');
  await desk.page.emulateMedia({ media: 'print' });
  const codes = await desk.page.locator('#print-root .label-qr').evaluateAll((paths) =>
    paths.map((path) => {
      const { width, left } = path.getBoundingClientRect();
      return { width, left };
    }),
  );
  const pdf = await desk.page.pdf({ preferCSSPageSize: true });
  await desk.page.emulateMedia({ media: 'screen' });
  return {
    sizes: pageSizes(pdf),
    codes: codes.map(({ width, left }) => ({ side: width * MM_PER_PX, x: left * MM_PER_PX })),
  };
}

describe('labels on paper', () => {
  it('of the flag are 65 by 20 mm each, and the code is as large as its modules say', async () => {
    const { sizes, codes } = await print(/旗形签/);
    expect(sizes).toHaveLength(2);
    for (const [width, height] of sizes) {
      expect(width).toBeCloseTo(65, 0);
      expect(height).toBeCloseTo(20, 0);
    }
    expect(codes).toHaveLength(2);
    const modules = await desk.page.locator('#print-root .label-qr').first().getAttribute('data-modules');
    for (const { side, x } of codes) {
      expect(side).toBeCloseTo(Number(modules) * 0.24, 1);
      // The quiet zone: four modules from the edge of the label.
      expect(x).toBeCloseTo(4 * 0.24, 1);
    }
  });

  it('of a sheet lie on one A4 page, each in its place', async () => {
    const { sizes, codes } = await print(/A4/);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]?.[0]).toBeCloseTo(210, 0);
    expect(sizes[0]?.[1]).toBeCloseTo(297, 0);
    expect((codes[1]?.x ?? 0) - (codes[0]?.x ?? 0)).toBeCloseTo(48, 1);
  });

  it('leave a record of who printed them, and are refused a second time without a reason', async () => {
    await desk.open('/admin/label-jobs/index');
    await desk.page.locator('tbody tr').filter({ visible: true }).first().click();
    await desk.button('再次打印').click();
    await desk.page.waitForURL('**/admin/label-print/index*');
    await desk.button('打印 2 枚').click();
    await desk.text('请写明原因').waitFor();
    expect(desk.troubles).toEqual([]);
  });

  it('have words that lie neither over each other nor over the code', async () => {
    await preview();
    await desk.page.locator('img[src^="data:image/svg"]').nth(1).waitFor();
    const overlaps = await desk.page.evaluate(() => {
      const holder = document.createElement('div');
      const images = [...document.querySelectorAll<HTMLImageElement>('img[src^="data:image/svg"]')];
      holder.innerHTML = images
        .map(({ src }) => decodeURIComponent(src.split(',').slice(1).join(',')))
        .join('');
      document.body.append(holder);
      const bad: string[] = [];
      for (const svg of holder.querySelectorAll('svg')) {
        const page = svg.getBoundingClientRect();
        const scale = page.width / svg.viewBox.baseVal.width;
        const code = svg.querySelector('.label-qr')?.getBoundingClientRect();
        const said = [...svg.querySelectorAll('text')].map((text) => {
          const size = Number(text.getAttribute('font-size'));
          // Letters reach 0.88 of their size above the baseline and 0.12 below it.
          const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y')) - 0.88 * size];
          return { words: text.textContent, x, y, w: text.getComputedTextLength(), h: size };
        });
        if (code) {
          const [x, y] = [(code.left - page.left) / scale, (code.top - page.top) / scale];
          said.push({ words: 'code', x, y, w: code.width / scale, h: code.height / scale });
        }
        said.forEach((a, i) => {
          if (a.x + a.w > svg.viewBox.baseVal.width + 0.5) bad.push(`out: ${a.words}`);
          for (const b of said.slice(i + 1)) {
            const apart =
              b.y + b.h <= a.y + 0.1 || a.y + a.h <= b.y + 0.1 || b.x + b.w <= a.x || a.x + a.w <= b.x;
            if (!apart) bad.push(`${a.words} / ${b.words}`);
          }
        });
      }
      holder.remove();
      return { count: images.length, bad };
    });
    expect(overlaps).toEqual({ count: 2, bad: [] });
  });
});
