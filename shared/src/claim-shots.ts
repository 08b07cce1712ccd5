import type { Gem, Kind } from './catalogue.js';

/** Views of a piece that a technician judges by. Words, drawings and checks hang on these names. */
export const SHOTS = [
  'top',
  'whole',
  'side',
  'side_left',
  'side_right',
  'back',
  'edge',
  'inner',
  'hallmark',
  'prongs',
  'bail',
  'post',
  'pin',
  'links',
  'clasp_closed',
  'clasp_open',
  'against_light',
  'surface',
  'packing',
  'on_hand',
  'on_wrist',
  'on_neck',
  'on_ear',
] as const;
export type Shot = (typeof SHOTS)[number];

/** How a shot is framed: all of the piece on a plain ground, a part of it close, or worn, where skin is the ground. */
export const SHOT_FRAMINGS = ['whole', 'close', 'worn'] as const;
export type ShotFraming = (typeof SHOT_FRAMINGS)[number];

const WORN: readonly Shot[] = ['on_hand', 'on_wrist', 'on_neck', 'on_ear'];
const WHOLE: readonly Shot[] = ['top', 'whole', 'side', 'side_left', 'side_right', 'back', 'packing'];

export const framingOf = (shot: Shot): ShotFraming =>
  WORN.includes(shot) ? 'worn' : WHOLE.includes(shot) ? 'whole' : 'close';

/** In the order they are asked for. */
const SHOTS_OF: Readonly<Record<Kind, readonly Shot[]>> = {
  ring: ['top', 'side_left', 'side_right', 'hallmark', 'prongs', 'on_hand'],
  necklace: ['whole', 'clasp_closed', 'clasp_open', 'links', 'hallmark', 'on_neck'],
  pendant: ['whole', 'back', 'bail', 'hallmark', 'prongs', 'on_neck'],
  earring: ['whole', 'back', 'post', 'hallmark', 'prongs', 'on_ear'],
  bracelet: ['whole', 'clasp_closed', 'clasp_open', 'links', 'hallmark', 'on_wrist'],
  bangle: ['whole', 'side', 'inner', 'hallmark', 'prongs', 'on_wrist'],
  brooch: ['whole', 'back', 'pin', 'hallmark', 'prongs'],
  gold_bar: ['whole', 'back', 'edge', 'packing'],
};

/** 翡翠: what matters shows against the light and on the surface, not at a setting. */
const JADE_SHOTS_OF: Readonly<Record<Kind, readonly Shot[]>> = {
  ring: ['top', 'side_left', 'side_right', 'against_light', 'surface', 'on_hand'],
  necklace: ['whole', 'clasp_closed', 'against_light', 'surface', 'on_neck'],
  pendant: ['whole', 'back', 'bail', 'against_light', 'surface', 'on_neck'],
  earring: ['whole', 'back', 'post', 'against_light', 'surface', 'on_ear'],
  bracelet: ['whole', 'clasp_closed', 'against_light', 'surface', 'on_wrist'],
  bangle: ['whole', 'side', 'inner', 'against_light', 'surface', 'on_wrist'],
  brooch: ['whole', 'back', 'pin', 'against_light', 'surface'],
  gold_bar: SHOTS_OF.gold_bar,
};

/** The pictures a piece is asked for, in their order; without stones there is no setting to show. */
export function shotsFor(kind: Kind, gem: Gem): readonly Shot[] {
  if (gem === 'jade') return JADE_SHOTS_OF[kind];
  return gem === 'none' ? SHOTS_OF[kind].filter((shot) => shot !== 'prongs') : SHOTS_OF[kind];
}

/** What the phone finds in a picture before it is sent. */
export const PHOTO_FAULTS = ['too_dark', 'too_bright', 'blurred', 'too_small', 'cut_off'] as const;
export type PhotoFault = (typeof PHOTO_FAULTS)[number];
