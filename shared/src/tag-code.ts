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

/** GS1 check digit over the digits before it: weights 3 and 1 from the right. */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

export const isGtin14 = (text: string): boolean =>
  /^\d{14}$/.test(text) && checkDigit(text.slice(0, 13)) === Number(text[13]);

/** Crockford reading: case does not matter, I and L are 1, O is 0, hyphens and spaces are for the eye. Null: not a serial. */
export function readSerial(text: string): string | null {
  const plain = text.toUpperCase().replace(/[-\s]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return SERIAL_PATTERN.test(plain) ? plain : null;
}

/** A serial in groups of four, as printed for people. */
export const spacedSerial = (serial: string): string => serial.replace(/(.{4})(?=.)/g, '$1 ');

export const tagPath = (code: TagCode): string => `/t/01/${code.gtin}/21/${code.serial}`;

/** Shapes of text a scan or a hand can give us. */
export type TagReading =
  | { kind: 'code'; code: TagCode }
  /** A serial alone: a mini-program code's scene, or typed from the label. */
  | { kind: 'serial'; serial: string }
  /** It looks like one of ours, and something in it is wrong. */
  | { kind: 'malformed' }
  | { kind: 'foreign' };

function decodeOnce(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Reads a link, a path, or typed text. Element order is GS1's: 01, then 22, 10, 21; other elements are passed over. */
export function readTag(input: string): TagReading {
  const text = input.trim();
  const alone = readSerial(text);
  if (alone !== null) return { kind: 'serial', serial: alone };
  const path = text.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const match = /(?:^|\/)01\/([^/]+)((?:\/[^/]+\/[^/]+)*)\/?$/i.exec(path);
  if (!match) return { kind: 'foreign' };
  const gtin = (match[1] ?? '').padStart(14, '0');
  const parts = (match[2] ?? '').split('/').slice(1);
  const at = parts.findIndex((part, i) => i % 2 === 0 && part === '21');
  const serialText = at < 0 ? null : decodeOnce(parts[at + 1] ?? '');
  const serial = serialText === null ? null : readSerial(serialText);
  if (!isGtin14(gtin) || serial === null) return { kind: 'malformed' };
  return { kind: 'code', code: { gtin, serial } };
}
