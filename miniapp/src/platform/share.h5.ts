import { copyText } from './device';

/** A browser's own share sheet where there is one, else the link on the clipboard. */
export async function shareHere(title: string): Promise<'shared' | 'copied' | 'nothing'> {
  const url = location.href.split('#')[0] ?? location.href;
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch {
      return 'nothing';
    }
  }
  return (await copyText(url)) ? 'copied' : 'nothing';
}
