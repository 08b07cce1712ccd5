/** Gives a text file into the person's hands; false when they turned it down. */
export type KeepFile = (name: string, text: string) => Promise<boolean>;
