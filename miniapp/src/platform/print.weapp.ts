/** WeChat has no way to a printer. */
export const canPrint: boolean = false;

export const printPage = (): void => undefined;
