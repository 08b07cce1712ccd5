/** No search engine reads the mini-program's page of a link. */
export function hideFromSearch(): () => void {
  return () => undefined;
}
