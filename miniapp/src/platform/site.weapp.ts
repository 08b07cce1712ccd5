import { addressFor } from '@/api/call';

/** Friends have no mini-program: the link opens the same page in a browser, served by the house's own server. */
export const siteAddress = (path: string): string => addressFor(path, {});
