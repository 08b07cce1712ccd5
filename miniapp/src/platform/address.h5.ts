/**
 * Writes what a page looks at into its address without opening it again: it can be copied, kept and reloaded. Empty
 * values are left out.
 */
export function writeAddress(params: Readonly<Record<string, string | undefined>>): void {
  const query = Object.entries(params)
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const { pathname } = window.location;
  window.history.replaceState(window.history.state, '', query === '' ? pathname : `${pathname}?${query}`);
}

/** The whole address of a path of ours, for a code somebody scans. */
export const wholeAddress = (path: string): string => `${window.location.origin}${path}`;
