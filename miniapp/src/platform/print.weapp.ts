import type { PaperPages } from './print.types';

/** WeChat has no way to a printer. */
export const canPrint: boolean = false;

export const printPages = (_pages: PaperPages): void => undefined;
