import { isGtin14, readGs1Link } from './gs1-link.js';

/**
 * The code on a tag is a GS1 Digital Link on our own domain: `https://{host}/t/01/{GTIN-14}/21/{serial}`. The serial is 8
 * characters of identity (the first is the key's version) and 12 characters of keyed MAC in Crockford base32. This file
 * reads and writes the form; whether the MAC is true only the server can tell.
 */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const SERIAL_LENGTH = 20;
export const IDENTITY_LENGTH = 8;
export const SERIAL_PATTERN = /^[0-9A-HJKMNP-TV-Z]{20}$/;

export interface TagCode {
  /** 14 digits with a correct check digit. */
  gtin: string;
  /** 20 characters of Crockford base32, upper case. */
  serial: string;
}

/** Crockford reading: case does not matter, I and L are 1, O is 0, hyphens and spaces are for the eye. Null: not a serial. */
export function readSerial(text: string): string | null {
  const plain = text.toUpperCase().replace(/[-\s]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return SERIAL_PATTERN.test(plain) ? plain : null;
}

/** A serial in groups of four, as printed for people. */
export const spacedSerial = (serial: string): string => serial.replace(/(.{4})(?=.)/g, '$1 ');

export const tagPath = (code: TagCode): string => `/t/01/${code.gtin}/21/${code.serial}`;

/** How a link is printed: as people write it, or in capitals, which a smaller symbol can hold. */
export const LINK_CASES = ['lower', 'upper'] as const;
export type LinkCase = (typeof LINK_CASES)[number];

/** The link as it is printed. Scheme and host do not mind capitals, and the server answers /T like /t. */
export function tagLink(base: string, code: TagCode, as: LinkCase = 'lower'): string {
  const link = base + tagPath(code);
  return as === 'upper' ? link.toUpperCase() : link;
}

/**
 * What a mini-program code says, at most 32 characters: the twelve digits of the GTIN between its zero and its check
 * digit, and the serial, so that a forged one is told before anything is looked up. A GTIN that does not begin with zero
 * has no room: then the serial alone.
 */
export const tagScene = ({ gtin, serial }: TagCode): string =>
  gtin.startsWith('0') ? gtin.slice(1, 13) + serial : serial;

/** Shapes of text a scan or a hand can give us. */
export type TagReading =
  /** `cpv` and `lot` when the link names them: the product's version and the batch. */
  | { kind: 'code'; code: TagCode; cpv?: string; lot?: string }
  /** A serial alone, typed from the label. */
  | { kind: 'serial'; serial: string }
  /** It looks like one of ours, and something in it is wrong. */
  | { kind: 'malformed' }
  /** Some other code, perhaps a good one of somebody else. */
  | { kind: 'foreign' };

const SCENE = /^(\d{12})([0-9A-Z]{20})$/i;
/** Our stem before the key, or a serial as long as ours behind it. */
const LIKE_OURS = /(^|\/)t\/01(\/|$)|\/21\/[0-9a-z]{20}(?![^/?#])/i;

/** Reads a link, the path of one, the scene of a mini-program code, or typed text. */
export function readTag(input: string): TagReading {
  const text = input.trim();
  const alone = readSerial(text);
  if (alone !== null) return { kind: 'serial', serial: alone };
  const scene = SCENE.exec(text);
  if (scene) return sceneOf(scene[1] ?? '', scene[2] ?? '');
  return linkOf(text.startsWith('/') ? `https://path${text}` : text);
}

function sceneOf(digits: string, rest: string): TagReading {
  const serial = readSerial(rest);
  // The check digit is ours to add: one wrong digit makes another GTIN, and then the MAC does not fit.
  const gtin = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((d) => `0${digits}${d}`).find(isGtin14);
  return serial === null || gtin === undefined
    ? { kind: 'malformed' }
    : { kind: 'code', code: { gtin, serial } };
}

function linkOf(link: string): TagReading {
  // Some scanners end an address with a slash of their own; GS1 would refuse it.
  const found = readGs1Link(link.replace(/\/(?=$|[?#])/, ''));
  const serial = readSerial(found?.serial ?? '');
  if (found && serial !== null) {
    return {
      kind: 'code',
      code: { gtin: found.gtin, serial },
      ...(found.cpv === null ? {} : { cpv: found.cpv }),
      ...(found.lot === null ? {} : { lot: found.lot }),
    };
  }
  return { kind: LIKE_OURS.test(link) ? 'malformed' : 'foreign' };
}
