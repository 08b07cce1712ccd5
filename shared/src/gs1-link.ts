import { gs1Attribute } from './gs1-attributes.js';

/**
 * GS1 Digital Link URI syntax, for links whose key is a GTIN:
 * `https://host[/stem]/01/{gtin}[/22/{cpv}][/10/{lot}][/21/{serial}][?attributes][#fragment]`.
 * Written without URL and decodeURIComponent: WeChat lacks the one, and the other throws at what GS1 keeps as it is.
 */
export interface Gs1Link {
  /** As written before the key, without a slash at its end. */
  stem: string;
  /** 14 digits with a correct check digit. */
  gtin: string;
  /** 22: which version of the product for consumers. */
  cpv: string | null;
  /** 10: batch or lot. */
  lot: string | null;
  /** 21, up to 20 characters of anybody's. */
  serial: string | null;
  /** Data attributes of the query in their order; keys that are no identifiers are passed over. */
  attributes: readonly (readonly [identifier: string, value: string])[];
}

export interface Gs1Reading {
  /** GTIN-8, -12 and -13 written without their zeros, as GS1 allowed before; otherwise 14 digits or nothing. */
  zeroSuppressed?: boolean;
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

/** %xx by %xx; what is no such triple stays as it is. In a query + is a space. */
export const gs1Unescape = (text: string, inQuery = false): string =>
  (inQuery ? text.replace(/\+/g, ' ') : text).replace(/%([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );

/** The 82 characters of GS1's element strings, 1 to 20 of them. */
const VALUE = /^[!-"%-?A-Z_a-z]{1,20}$/;
/** Everything RFC 3986 lets stand in an address. */
const ADDRESS = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;
const WHOLE = /^(https?:\/\/[a-z0-9.\-:[\]]+)(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/i;
/** All keys a link may be about; only 01 is read. */
const KEYS = '00 01 253 255 401 402 414 415 417 8003 8004 8006 8010 8013 8017 8018'.split(' ');
const QUALIFIERS: readonly (readonly string[])[] = [['22', '10', '21'], ['235']];
/** With a GTIN as the key these have their place in the path, or none at all. */
const NO_ATTRIBUTE = ['01', '22', '10', '21', '235'];

/** Null: not a GS1 Digital Link about a GTIN. */
export function readGs1Link(link: string, { zeroSuppressed = true }: Gs1Reading = {}): Gs1Link | null {
  const match = ADDRESS.test(link) ? WHOLE.exec(link) : null;
  if (!match) return null;
  const [, host = '', path = '', query = ''] = match;
  const segments = path.split('/').slice(1);
  const at = keyAt(segments);
  if (at < 0 || segments[at] !== '01') return null;
  const gtin = gtinOf(gs1Unescape(segments[at + 1] ?? ''), zeroSuppressed);
  const qualifiers = qualifiersOf(segments.slice(at + 2));
  const attributes = attributesOf(query);
  if (gtin === null || qualifiers === null || attributes === null) return null;
  return {
    stem: [host, ...segments.slice(0, at)].join('/'),
    gtin,
    cpv: qualifiers.get('22') ?? null,
    lot: qualifiers.get('10') ?? null,
    serial: qualifiers.get('21') ?? null,
    attributes,
  };
}

/** From the end pair by pair to the first key: what is before it is anybody's stem. */
function keyAt(segments: readonly string[]): number {
  for (let at = segments.length - 2; at >= 0; at -= 2) {
    if (KEYS.includes(segments[at] ?? '')) return at;
  }
  return -1;
}

function gtinOf(digits: string, zeroSuppressed: boolean): string | null {
  const allowed = zeroSuppressed ? /^(\d{8}|\d{12,14})$/ : /^\d{14}$/;
  const gtin = digits.padStart(14, '0');
  return allowed.test(digits) && isGtin14(gtin) ? gtin : null;
}

/** In GS1's order, each once; null: not so. */
function qualifiersOf(segments: readonly string[]): Map<string, string> | null {
  const found = new Map<string, string>();
  for (let i = 0; i < segments.length; i += 2)
    found.set(segments[i] ?? '', gs1Unescape(segments[i + 1] ?? ''));
  const names = [...found.keys()];
  const inOrder = QUALIFIERS.some(
    (order) => order.filter((name) => found.has(name)).join('/') === names.join('/'),
  );
  const whole =
    names.length * 2 === segments.length && [...found.values()].every((value) => VALUE.test(value));
  return inOrder && whole ? found : null;
}

function attributesOf(query: string): [string, string][] | null {
  const found = new Map<string, string>();
  for (const part of query.split('&')) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
    if (!/^\d+$/.test(key)) continue;
    const text = gs1Unescape(value, true);
    const refused = NO_ATTRIBUTE.includes(key) || found.has(key);
    if (refused || gs1Attribute(key)?.test(text) !== true) return null;
    found.set(key, text);
  }
  return [...found];
}

const escaped = (text: string): string =>
  text.replace(/[^\w\-.~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** The link of these facts; throws at what no link can say. */
export function writeGs1Link(link: Partial<Gs1Link> & { stem: string; gtin: string }): string {
  const { stem, gtin, cpv = null, lot = null, serial = null, attributes = [] } = link;
  const path = [
    ['01', gtin],
    ['22', cpv],
    ['10', lot],
    ['21', serial],
  ]
    .flatMap(([name, value]) => (value === null ? [] : [`/${name}/${escaped(String(value))}`]))
    .join('');
  const query = attributes.map(([name, value]) => `${name}=${escaped(value)}`).join('&');
  const written = stem.replace(/\/$/, '') + path + (query === '' ? '' : `?${query}`);
  if (readGs1Link(written, { zeroSuppressed: false }) === null)
    throw new RangeError(`${written} is no GS1 link`);
  return written;
}
