import { readTag } from '@zhuyue/shared';
import { say } from '@/components/notice';
import { go } from '@/platform/navigation';
import { scanOnce, scansInPage } from '@/platform/scan';
import { scanText } from '@/text/scan';

/** Opens what a scan or a hand gave us; says why when it is not one of ours. True when a page opens. */
export function openTag(text: string): boolean {
  const reading = readTag(text);
  if (reading.kind === 'foreign' || reading.kind === 'malformed') {
    say(scanText[reading.kind]);
    return false;
  }
  go('/tag/piece/index', { u: text });
  return true;
}

/** The scan button of any page: WeChat's scanner at once, or the page with the camera. */
export async function scanTag(): Promise<void> {
  if (scansInPage) {
    go('/pages/scan/index');
    return;
  }
  const text = await scanOnce();
  if (text !== null) openTag(text);
}
