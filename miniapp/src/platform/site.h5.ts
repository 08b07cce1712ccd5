/** Where the pages live that a browser opens. */
export const siteAddress = (path: string): string => `${location.origin}${path}`;
