import type { LinkCase } from './tag-code.js';
import { QUIET_ZONE } from './tag-symbol.js';

/**
 * What a jewellery label has to say under GB/T 31912: name, mass, price, standard, maker, conformity mark, address,
 * contact. Supervisors further order weight and craft fee to be shown beside the price.
 */
export const LABEL_DUTIES = [
  'name',
  'mass',
  'price',
  'standard',
  'maker',
  'conformity',
  'address',
  'contact',
] as const;
export const LABEL_ITEMS = [
  ...LABEL_DUTIES,
  'craftFee',
  'stones',
  'size',
  'certificate',
  'styleCode',
  'serial',
] as const;
export type LabelItem = (typeof LABEL_ITEMS)[number];
export const isDuty = (item: LabelItem): boolean => LABEL_DUTIES.some((duty) => duty === item);

/**
 * `flag`: two faces over each other, folded in the middle, with a tail to tie it on; `single`: one label a page;
 * `sheet`: labels in rows and columns on A4.
 */
export const LABEL_KINDS = ['flag', 'single', 'sheet'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** The code on it: the link as a QR symbol, the mini-program's code, or both. */
export const LABEL_CODES = ['qr', 'mini', 'both'] as const;
export type LabelCode = (typeof LABEL_CODES)[number];

/** Lengths in tenths of a millimetre; the module of the QR symbol in hundredths. */
export interface LabelTemplate {
  name: string;
  kind: LabelKind;
  /** The label: of a flag both faces together, without its tail. */
  widthDmm: number;
  heightDmm: number;
  /** Kept free inside of every edge and of the fold. */
  marginDmm: number;
  /** Length of a flag's tail; 0 for the others. */
  tailDmm: number;
  /** Of a sheet; 1 for the others. */
  columns: number;
  rows: number;
  /** From the edge of the sheet to the first label, and between two labels; 0 for the others. */
  leftDmm: number;
  topDmm: number;
  gapXDmm: number;
  gapYDmm: number;
  moduleHmm: number;
  linkCase: LinkCase;
  code: LabelCode;
  items: readonly LabelItem[];
}

export const A4 = { widthDmm: 2100, heightDmm: 2970 } as const;
/** A round code smaller than this is not read by phones. */
export const MINI_CODE_DMM = 100;

/** Bounds of the numbers, for fields and form alike. */
export const LABEL_BOUNDS = {
  widthDmm: [150, 2100],
  heightDmm: [80, 2970],
  marginDmm: [0, 100],
  tailDmm: [0, 800],
  columns: [1, 12],
  rows: [1, 40],
  leftDmm: [0, 500],
  topDmm: [0, 500],
  gapXDmm: [0, 300],
  gapYDmm: [0, 300],
  moduleHmm: [15, 100],
} as const;
export type LabelMeasure = keyof typeof LABEL_BOUNDS;

export const LABEL_FAULTS = [
  'qr_too_large',
  'mini_too_large',
  'sheet_too_wide',
  'sheet_too_high',
  'margin_too_wide',
  'no_items',
] as const;
export type LabelFault = (typeof LABEL_FAULTS)[number];

/** One printable face, in tenths of a millimetre. */
export const faceOf = ({ kind, widthDmm, heightDmm }: LabelTemplate): { width: number; height: number } => ({
  width: widthDmm,
  height: kind === 'flag' ? heightDmm / 2 : heightDmm,
});

/** The page a label comes out on. */
export const pageOf = (t: LabelTemplate): { width: number; height: number } =>
  t.kind === 'sheet'
    ? { width: A4.widthDmm, height: A4.heightDmm }
    : { width: t.widthDmm + (t.kind === 'flag' ? t.tailDmm : 0), height: t.heightDmm };

export const labelsOnPage = (t: LabelTemplate): number => (t.kind === 'sheet' ? t.columns * t.rows : 1);

/** Where the label at this place of the page has its corner, row by row. */
export const placeOf = (t: LabelTemplate, at: number): { x: number; y: number } => ({
  x: t.leftDmm + (at % t.columns) * (t.widthDmm + t.gapXDmm),
  y: t.topDmm + Math.floor(at / t.columns) * (t.heightDmm + t.gapYDmm),
});

/** Side of a QR symbol with its quiet zone, tenths of a millimetre. */
export const qrSide = (modules: number, moduleHmm: number): number =>
  ((modules + 2 * QUIET_ZONE) * moduleHmm) / 10;

/** What of a template cannot be printed; `modules` is the size of the symbol its links need. */
export function labelFaults(t: LabelTemplate, modules: number): LabelFault[] {
  const face = faceOf(t);
  const [right, bottom] = [placeOf(t, t.columns - 1), placeOf(t, t.columns * (t.rows - 1))];
  const side = (t.code === 'mini' ? 0 : qrSide(modules, t.moduleHmm)) + (t.code === 'qr' ? 0 : MINI_CODE_DMM);
  const highest = Math.max(
    t.code === 'mini' ? 0 : qrSide(modules, t.moduleHmm),
    t.code === 'qr' ? 0 : MINI_CODE_DMM,
  );
  const faults: [LabelFault, boolean][] = [
    ['qr_too_large', t.code !== 'mini' && (highest > face.height || side > face.width)],
    ['mini_too_large', t.code !== 'qr' && (MINI_CODE_DMM > face.height || side > face.width)],
    ['sheet_too_wide', t.kind === 'sheet' && right.x + t.widthDmm > A4.widthDmm],
    ['sheet_too_high', t.kind === 'sheet' && bottom.y + t.heightDmm > A4.heightDmm],
    ['margin_too_wide', 2 * t.marginDmm >= Math.min(face.width, face.height)],
    ['no_items', t.items.length === 0],
  ];
  return faults.filter(([, there]) => there).map(([fault]) => fault);
}

/** What the shop says of itself on every label. Empty: not said yet. */
export const HOUSE_FACTS = [
  'maker',
  'trademark',
  'address',
  'contact',
  'conformity',
  'standardMetal',
  'standardGem',
  'standardDiamond',
] as const;
export type HouseFact = (typeof HOUSE_FACTS)[number];
export type HouseFacts = Readonly<Record<HouseFact, string>>;
export const HOUSE_FACT_LENGTH = 60;

/** Duties the house's facts leave open: without them no label is complete. A trademark stands in for the maker. */
export function missingOfHouse(house: HouseFacts): LabelItem[] {
  const open: [LabelItem, boolean][] = [
    ['standard', house.standardMetal === ''],
    ['maker', house.maker === '' && house.trademark === ''],
    ['conformity', house.conformity === ''],
    ['address', house.address === ''],
    ['contact', house.contact === ''],
  ];
  return open.filter(([, there]) => there).map(([item]) => item);
}

/** Why a piece gets no label now. */
export const LABEL_REFUSALS = ['tag_void', 'tag_lost', 'tag_tampered', 'no_price'] as const;
export type LabelRefusal = (typeof LABEL_REFUSALS)[number];

/** Pieces in one print. */
export const LABELS_AT_ONCE = 200;
