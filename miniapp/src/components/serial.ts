import { readTag } from '@zhuyue/shared';
import { scanText } from '@/text/scan';
import { say } from './notice';

/** The serial in what a camera, a scanner gun or a hand gave; null, and said so, when there is none. */
export function serialOf(read: string): string | null {
  const reading = readTag(read);
  if (reading.kind === 'code') return reading.code.serial;
  if (reading.kind === 'serial') return reading.serial;
  say(scanText[reading.kind]);
  return null;
}
