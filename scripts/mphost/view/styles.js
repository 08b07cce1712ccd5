import { folderOf, normal } from '/host/logic/paths.js';
import { elementName } from './elements.js';
import { fileOf } from './units.js';

const TAGS = [
  ...[
    'view',
    'text',
    'image',
    'scroll-view',
    'swiper',
    'swiper-item',
    'picker',
    'picker-view',
    'icon',
    'navigator',
  ],
  ...['rich-text', 'switch', 'checkbox', 'radio', 'slider', 'progress'],
];
const BEFORE = '(^|[\\s,>+~}])';
const AFTER = '(?=[\\s,{:.\\[>+~])';
const PAGE = new RegExp(`${BEFORE}page${AFTER}`, 'g');
const TAG = new RegExp(`${BEFORE}(${TAGS.join('|')})${AFTER}`, 'g');

/** 750 rpx are the width of the screen. */
export const rpxWith = (width) => (css) =>
  css.replace(/(-?\d*\.?\d+)rpx\b/g, (_, number) => `${(Number(number) * width) / 750}px`);

/** A WXSS file with what it imports, as a style sheet of this page. */
export async function styleSheet(path, rpx, seen = new Set()) {
  if (seen.has(path)) return '';
  seen.add(path);
  const source = await fileOf(path);
  if (source === null) return '';
  const imports = [];
  const own = source.replace(/@import\s*(?:url\()?["']([^"']+)["']\)?;?/g, (_, target) => {
    imports.push(target.startsWith('/') ? normal(target) : normal(`${folderOf(path)}/${target}`));
    return '';
  });
  const before = [];
  for (const target of imports) before.push(await styleSheet(target, rpx, seen));
  const css = rpx(own)
    .replace(PAGE, '$1.mp-page')
    .replace(TAG, (_, lead, tag) => `${lead}${elementName(tag)}`);
  return `${before.join('\n')}\n${css}`;
}
