import type { Camera } from './scan.types';

/** The lamp and the zoom are in none of the type libraries, and older browsers have no capabilities at all. */
interface Capabilities {
  deviceId?: string;
  torch?: boolean;
  zoom?: { min: number; max: number };
}
interface CapableTrack {
  getCapabilities?: () => Capabilities;
}

/** A tag is the size of a nail: twice as near is what helps, more makes the hand's shake too large. */
const CLOSER = 2;

const capabilitiesOf = (track: CapableTrack | undefined): Capabilities => track?.getCapabilities?.() ?? {};

const set = (track: MediaStreamTrack, wish: object): Promise<void> =>
  track.applyConstraints({ advanced: [wish] });

export function torchOf(track: MediaStreamTrack | undefined): Camera['torch'] {
  if (!track || capabilitiesOf(track).torch !== true) return null;
  return (on) => set(track, { torch: on });
}

export function closerOf(track: MediaStreamTrack | undefined): Camera['closer'] {
  const { zoom } = capabilitiesOf(track);
  if (!track || !zoom || zoom.max < zoom.min * 1.2) return null;
  const near = Math.min(zoom.max, zoom.min * CLOSER);
  return (on) => set(track, { zoom: on ? near : zoom.min });
}
