/** WeChat shares by its own button: see components/share-button. */
export function shareHere(_title: string): Promise<'shared' | 'copied' | 'nothing'> {
  return Promise.resolve('nothing');
}
