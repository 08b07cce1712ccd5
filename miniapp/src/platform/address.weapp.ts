/** A mini-program shows no address; what a page looks at lives as long as the page. */
export function writeAddress(_params: Readonly<Record<string, string | undefined>>): void {
  return;
}

/** The whole address of a path of ours, for a code somebody scans. */
export const wholeAddress = (path: string): string => `${API_BASE}${path}`;
