import { knownPlace } from '@/platform/known-place';
import { keep, recall } from '@/platform/storage';
import { newKey } from './call';

const DEVICE = 'zy.device';

/** A number of this device and of nobody: drawn once, so that one phone is not taken for many people. */
function device(): string {
  const known = recall(DEVICE);
  if (known !== null) return known;
  const drawn = newKey();
  keep(DEVICE, drawn);
  return drawn;
}

const tenth = (degrees: number): string => (Math.round(degrees * 10) / 10).toFixed(1);

/** What a scan says of itself: the app, the device, and where it is to some ten kilometres if the person has agreed before. */
export function scanHeaders(): Record<string, string> {
  const place = knownPlace();
  return {
    'x-channel': process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5',
    'x-device': device(),
    ...(place === null ? {} : { 'x-place': `${tenth(place.latitude)},${tenth(place.longitude)}` }),
  };
}
