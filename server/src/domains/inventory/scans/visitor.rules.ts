import { createHmac } from 'node:crypto';
import type { PlaceSource, ScanChannel, ScanViewer } from '@zhuyue/shared';

/** What a request tells of a scan. It stays in memory for a second, then only the coarse part of it is kept. */
export interface ScanNote {
  serial: string;
  at: Date;
  channel: ScanChannel;
  viewer: ScanViewer;
  ip: string;
  agent: string;
  /** A number the app drew for this device; null from a plain browser. */
  device: string | null;
  place: { lat: number; lng: number } | null;
  placeBy: PlaceSource | null;
  storeId: string | null;
  late: boolean;
}

/** The first 24 bits of an IPv4 address, the first 48 of an IPv6 one: a neighbourhood and not a house. */
export function networkOf(ip: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i.exec(ip);
  if (v4) return `${v4.slice(1, 4).map(Number).join('.')}.0/24`;
  const [head = '', tail] = ip.toLowerCase().replace(/%.*$/, '').split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle: string[] =
    tail === undefined ? [] : new Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  const groups = [...front, ...middle, ...back].slice(0, 3).map((part) => part.replace(/^0+(?=.)/, ''));
  return groups.length === 3 && groups.every((part) => /^[0-9a-f]{1,4}$/.test(part))
    ? `${groups.join(':')}::/48`
    : 'unknown';
}

const LENGTH = 16;

type Scanner = Pick<ScanNote, 'device' | 'ip' | 'agent' | 'at'>;

/** Device, or address and browser, in a month: what stands behind a visitor and is forgotten at once. */
const behind = ({ device, ip, agent, at }: Scanner): string =>
  `${String(at.getUTCFullYear())}-${String(at.getUTCMonth() + 1).padStart(2, '0')} ${device === null ? `address ${ip} ${agent}` : `device ${device}`}`;

const nameOf = (who: string, key: string): string =>
  createHmac('sha256', key).update(who).digest('base64url').slice(0, LENGTH);

/** One person as far as scans can tell: their device, or address and browser. The key and the month in it keep it from being followed for longer. */
export const visitorOf = (note: Scanner, key: string): string => nameOf(behind(note), key);

/** The same for many scans at once: a name is worked out once for a person, not for each of their scans. */
export function visitorsBy(key: string): (note: Scanner) => string {
  const names = new Map<string, string>();
  return (note) => {
    const who = behind(note);
    let name = names.get(who);
    if (name === undefined) names.set(who, (name = nameOf(who, key)));
    return name;
  };
}

/** Tenths of a degree: some ten kilometres. */
export const tenths = (degrees: number): number => Math.round(degrees * 10);
