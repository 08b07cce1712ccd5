/** WeChat has no keyboard focus to keep; the scrim and the close tap are the ways out. */
export function useDialog(_id: string, _open: boolean, _onClose: () => void): void {
  return undefined;
}
