import { checkName, finenessFits, type NameFacts, type NameProblem } from './naming.js';
import { SYNTHETIC_GEMS } from './naming-words.js';
import type { StyleContent, StyleStone } from './style-content.js';
import { isVideoLink } from './style-words.js';

export const STYLE_FAULTS = [
  'required',
  'name_not_allowed',
  'fineness_below_class',
  'metal_none',
  'main_missing',
  'made_not_natural',
  'treatment_missing',
  'treatment_without_treated',
  'water_only_pearl',
  'range_reversed',
  'half_a_range',
  'repeated',
  'host_not_allowed',
  'too_few_frames',
  'price_missing',
  'weight_missing',
  'weighed_without_metal',
] as const;
export type StyleFaultWord = (typeof STYLE_FAULTS)[number];

/** `stones.0.origin` and why it cannot be published so. */
export interface StyleFault {
  field: string;
  reason: StyleFaultWord;
}

/** Less than this does not look like turning. */
const FEWEST_FRAMES = 8;

export const nameFacts = (style: StyleContent, seriesName: string | null): NameFacts => ({
  kind: style.kind,
  metals: style.metals,
  plating: style.plating,
  stones: style.stones,
  seriesName,
});

/** What keeps a wording from being handed in. A draft may have all of them. */
export function styleFaults(style: StyleContent, seriesName: string | null): StyleFault[] {
  return [
    ...nameFaults(style, seriesName),
    ...metalFaults(style),
    ...style.stones.flatMap((stone, i) => stoneFaults(stone, `stones.${String(i)}`)),
    ...(style.stones.length > 0 && !style.stones.some((stone) => stone.main)
      ? [fault('stones', 'main_missing')]
      : []),
    ...offerFaults(style),
    ...mediaFaults(style),
    ...priceFaults(style),
  ];
}

export const nameProblems = (style: StyleContent, seriesName: string | null): NameProblem[] =>
  checkName(style.name, nameFacts(style, seriesName)).problems;

const fault = (field: string, reason: StyleFaultWord): StyleFault => ({ field, reason });
const repeats = (list: readonly (string | number)[]): boolean => new Set(list).size !== list.length;

function nameFaults(style: StyleContent, seriesName: string | null): StyleFault[] {
  const out: StyleFault[] = [];
  if (style.name.trim() === '') out.push(fault('name', 'required'));
  else if (nameProblems(style, seriesName).length > 0) out.push(fault('name', 'name_not_allowed'));
  if (style.description.trim() === '') out.push(fault('description', 'required'));
  if (style.care.trim() === '') out.push(fault('care', 'required'));
  return out;
}

function metalFaults(style: StyleContent): StyleFault[] {
  const out = style.metals.flatMap((one, i) => {
    if (one.metal === 'none') return [fault(`metals.${String(i)}.metal`, 'metal_none')];
    return finenessFits(one.metal, one.finenessPermille)
      ? []
      : [fault(`metals.${String(i)}.finenessPermille`, 'fineness_below_class')];
  });
  if (style.metals.length === 0 && style.stones.length === 0) out.push(fault('metals', 'required'));
  return out;
}

function stoneFaults(stone: StyleStone, at: string): StyleFault[] {
  const out: StyleFault[] = [];
  const made = SYNTHETIC_GEMS.includes(stone.gem);
  if (stone.gem === 'none') out.push(fault(`${at}.gem`, 'required'));
  if (made !== (stone.origin === 'lab_grown')) out.push(fault(`${at}.origin`, 'made_not_natural'));
  if (stone.origin === 'treated' && stone.treatments.length === 0)
    out.push(fault(`${at}.treatments`, 'treatment_missing'));
  if (stone.origin !== 'treated' && stone.treatments.length > 0)
    out.push(fault(`${at}.treatments`, 'treatment_without_treated'));
  if (stone.water !== null && stone.gem !== 'pearl') out.push(fault(`${at}.water`, 'water_only_pearl'));
  const [from, to] = [stone.milliCaratFrom, stone.milliCaratTo];
  if ((from === null) !== (to === null)) out.push(fault(`${at}.milliCaratTo`, 'half_a_range'));
  if (from !== null && to !== null && from > to) out.push(fault(`${at}.milliCaratTo`, 'range_reversed'));
  return out;
}

const offerFaults = (style: StyleContent): StyleFault[] => [
  ...(repeats(style.sizesHmm) ? [fault('sizesHmm', 'repeated')] : []),
  ...(repeats(style.lengthsHmm) ? [fault('lengthsHmm', 'repeated')] : []),
];

function mediaFaults(style: StyleContent): StyleFault[] {
  const out: StyleFault[] = [];
  if (style.pictures.length === 0) out.push(fault('pictures', 'required'));
  if (repeats(style.pictures.map(({ file }) => file))) out.push(fault('pictures', 'repeated'));
  if (style.frames.length > 0 && style.frames.length < FEWEST_FRAMES)
    out.push(fault('frames', 'too_few_frames'));
  if (style.videoUrl !== null && !isVideoLink(style.videoUrl))
    out.push(fault('videoUrl', 'host_not_allowed'));
  return out;
}

function priceFaults(style: StyleContent): StyleFault[] {
  const out: StyleFault[] = [];
  if (style.priceMode === 'fixed' && !style.fixedPriceFen) out.push(fault('fixedPriceFen', 'price_missing'));
  if (style.metals.length > 0 && style.typicalGoldMg === 0)
    out.push(fault('typicalGoldMg', 'weight_missing'));
  if (style.priceMode === 'weighed' && style.metals.length === 0)
    out.push(fault('priceMode', 'weighed_without_metal'));
  return out;
}
