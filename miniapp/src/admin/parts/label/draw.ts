import {
  faceOf,
  labelsOnPage,
  MINI_CODE_DMM,
  pageOf,
  placeOf,
  qrSide,
  tagLink,
  type HouseFacts,
  type LabelItem,
  type LabelTemplate,
} from '@zhuyue/shared';
import type { LabelPrint } from '@/api/desk/labels';
import { ASCENT, layOut, type Box, type Line } from './layout';
import { drawSymbol } from './symbol';
import { HOUSE_ITEMS, labelWords } from './words';

export interface LabelSource {
  template: LabelTemplate;
  house: HouseFacts;
  /** What the links begin with. */
  base: string;
  /** Mini-program codes as data addresses, by serial. */
  miniCodes?: Readonly<Record<string, string>> | undefined;
}
export interface DrawnLabel {
  /** SVG in tenths of a millimetre, without its frame. */
  inside: string;
  /** Items that found no room. */
  left: LabelItem[];
}

/** Between code and words. */
const GAP = 4;
const FONTS = "'PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif";

const safe = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${String(c.charCodeAt(0))};`);
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Held to its width, so that no font of any machine makes it longer than it was reckoned. */
const drawnLine = ({ x, y, size, width, text, strong }: Line): string =>
  `<text x="${n(x)}" y="${n(y + size * ASCENT)}" font-size="${n(size)}" textLength="${n(width)}"` +
  ` lengthAdjust="spacingAndGlyphs"${strong ? ' font-weight="600"' : ''}>${safe(text)}</text>`;

interface Codes {
  drawn: string;
  /** How far from the left edge the words begin. */
  right: number;
  /** Where the room below the codes begins. */
  bottom: number;
}

function codesOf({ template, base, miniCodes = {} }: LabelSource, print: LabelPrint): Codes {
  const face = faceOf(template);
  const flag = template.kind === 'flag';
  let [drawn, right, bottom] = ['', 0, 0];
  if (template.code !== 'mini') {
    const symbol = drawSymbol(tagLink(base, print, template.linkCase));
    const side = qrSide(symbol.modules, template.moduleHmm);
    const y = flag ? (face.height - side) / 2 : 0;
    drawn += `<path class="label-qr" data-modules="${String(symbol.modules)}" fill="#000" shape-rendering="crispEdges" transform="translate(0 ${n(y)}) scale(${String(template.moduleHmm / 10)})" d="${symbol.path}"/>`;
    [right, bottom] = [side, y + side];
  }
  if (template.code !== 'qr') {
    const y = flag ? (face.height - MINI_CODE_DMM) / 2 : 0;
    const href = miniCodes[print.serial];
    const place = `x="${n(right)}" y="${n(y)}" width="${String(MINI_CODE_DMM)}" height="${String(MINI_CODE_DMM)}"`;
    drawn += href === undefined ? '' : `<image ${place} href="${href}"/>`;
    [right, bottom] = [right + MINI_CODE_DMM, Math.max(bottom, y + MINI_CODE_DMM)];
  }
  return { drawn, right, bottom };
}

/** Beside the codes, then below them; the house of a flag on its back. */
function boxesOf(template: LabelTemplate, codes: Codes): { piece: Box[]; house: Box[] | null } {
  const face = faceOf(template);
  const m = template.marginDmm;
  const wide = face.width - 2 * m;
  const beside = { x: codes.right + GAP, y: m, width: face.width - codes.right - GAP - m, height: 0 };
  if (template.kind === 'flag') {
    const height = face.height - 2 * m;
    return {
      piece: [{ ...beside, height }],
      house: [{ x: m, y: face.height + m, width: wide, height }],
    };
  }
  const below = { x: m, y: codes.bottom + 1, width: wide, height: face.height - m - codes.bottom - 1 };
  return { piece: [{ ...beside, height: codes.bottom - m }, below], house: null };
}

export function drawLabel(source: LabelSource, print: LabelPrint): DrawnLabel {
  const { template, house } = source;
  const codes = codesOf(source, print);
  const boxes = boxesOf(template, codes);
  const said = template.items
    .map((key) => ({ key, text: labelWords(key, print, house) ?? '', strong: key === 'name' }))
    .filter(({ text }) => text !== '');
  const isHouse = (key: LabelItem): boolean => HOUSE_ITEMS.includes(key);
  const [own, shops] = [said.filter(({ key }) => !isHouse(key)), said.filter(({ key }) => isHouse(key))];
  const parts =
    boxes.house === null
      ? [layOut([...own, ...shops], boxes.piece)]
      : [layOut(own, boxes.piece), layOut(shops, boxes.house)];
  const lines = parts.flatMap((part) => part.lines).map(drawnLine);
  return { inside: codes.drawn + lines.join(''), left: parts.flatMap((part) => part.left) };
}

const framed = (width: number, height: number, inside: string, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width / 10)}mm" height="${n(height / 10)}mm"` +
  ` viewBox="0 0 ${n(width)} ${n(height)}" font-family="${FONTS}" fill="#000" role="img" aria-label="${safe(title)}">${inside}</svg>`;

/** One label as a picture of its own, with its outline and the fold for the eye. */
export function labelPicture(source: LabelSource, print: LabelPrint): string {
  const { template } = source;
  const page =
    template.kind === 'sheet' ? { width: template.widthDmm, height: template.heightDmm } : pageOf(template);
  const line = 'fill="none" stroke="#b9ad99" stroke-width="1"';
  const { widthDmm: w, heightDmm: h } = template;
  const outline =
    `<rect x=".5" y=".5" width="${n(page.width - 1)}" height="${n(page.height - 1)}" fill="#fff"/>` +
    `<rect x=".5" y=".5" width="${n(w - 1)}" height="${n(h - 1)}" ${line}/>` +
    (template.kind === 'flag'
      ? `<path d="M0 ${n(h / 2)}H${n(w)}" ${line} stroke-dasharray="4 3"/><path d="M${n(w)} ${n(h / 2 - 20)}h${n(page.width - w - 1)}v40H${n(w)}" ${line}/>`
      : '');
  return framed(page.width, page.height, outline + drawLabel(source, print).inside, print.name);
}

/** The pages as they go to the printer: nothing but what shall be on paper. */
export function labelPages(source: LabelSource, prints: readonly LabelPrint[]): string[] {
  const { template } = source;
  const page = pageOf(template);
  const most = labelsOnPage(template);
  const pages: string[] = [];
  for (let from = 0; from < prints.length; from += most) {
    const labels = prints.slice(from, from + most).map((print, at) => {
      const { x, y } = template.kind === 'sheet' ? placeOf(template, at) : { x: 0, y: 0 };
      return `<g transform="translate(${n(x)} ${n(y)})">${drawLabel(source, print).inside}</g>`;
    });
    pages.push(framed(page.width, page.height, labels.join(''), prints[from]?.name ?? ''));
  }
  return pages;
}
