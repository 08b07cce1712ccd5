/** WeChat has no way to a printer. */
export const canPrint = false;

export const printPage = (): void => undefined;
