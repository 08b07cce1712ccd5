export const canPrint = true;

/** The style sheet of the page decides what of it goes on paper. */
export const printPage = (): void => window.print();
