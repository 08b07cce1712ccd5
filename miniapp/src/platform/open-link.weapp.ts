import { copyText } from './device';

/** WeChat opens no foreign pages: the link goes to the clipboard. */
export async function openLink(url: string): Promise<'opened' | 'copied'> {
  await copyText(url);
  return 'copied';
}
