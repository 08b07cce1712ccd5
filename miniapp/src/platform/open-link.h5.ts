/** Another house's page: in a window of its own, which learns nothing of ours. */
export function openLink(url: string): Promise<'opened' | 'copied'> {
  window.open(url, '_blank', 'noopener,noreferrer');
  return Promise.resolve('opened');
}
