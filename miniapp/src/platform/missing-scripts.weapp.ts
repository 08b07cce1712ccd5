/** WeChat brings the whole package before it opens any of it. */
export function mindMissingScripts(_tell: () => void): void {
  return undefined;
}
