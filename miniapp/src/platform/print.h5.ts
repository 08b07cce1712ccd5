export const canPrint: boolean = true;

/** The style sheet of the page decides what of it goes on paper. */
export const printPage = (): void => window.print();
