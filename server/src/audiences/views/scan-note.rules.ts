import { SCAN_CHANNELS, type ScanChannel, type ScanViewer } from '@zhuyue/shared';
import type { FastifyRequest } from 'fastify';
import type { ScanNote } from '../../domains/inventory/index.js';
import { isId } from '../../platform/database/index.js';

const DEVICE = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const PLACE = /^(-?\d{1,2}(?:\.\d)?),(-?\d{1,3}(?:\.\d)?)$/;

const one = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

/** `31.2,121.4`, to a tenth of a degree and no closer; null for anything else. */
export function placeIn(header: string): { lat: number; lng: number } | null {
  const [, lat, lng] = PLACE.exec(header) ?? [];
  const place = { lat: Number(lat), lng: Number(lng) };
  return Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180 ? place : null;
}

const channelIn = (header: string): ScanChannel =>
  (SCAN_CHANNELS as readonly string[]).includes(header) ? (header as ScanChannel) : 'browser';

/**
 * What a request tells of the scan behind it, in headers so that the address, and with it every cache, stays the same for
 * all: `x-device` a number of the device, `x-place` where it is if the person has agreed, `x-store` the store they had
 * chosen, `x-channel` the app. A phone's own browser sends none of them.
 */
export function scanNoteOf(
  { headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>,
  { serial, at, viewer = 'shopper' }: { serial: string; at: Date; viewer?: ScanViewer },
): ScanNote {
  const [device, store] = [one(headers['x-device']), one(headers['x-store'])];
  const place = placeIn(one(headers['x-place']));
  return {
    serial,
    at,
    viewer,
    channel: channelIn(one(headers['x-channel'])),
    ip,
    agent: one(headers['user-agent']).slice(0, 200),
    device: DEVICE.test(device) ? device : null,
    place,
    placeBy: place === null ? null : 'device',
    storeId: isId(store) ? store : null,
    late: false,
  };
}
