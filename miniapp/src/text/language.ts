/** A second language is a second folder beside zh-CN and its name here; the compiler then lists what is missing. */
export const LANGUAGES = ['zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of this visit. With a second one, the person's choice is read here. */
export const language = (): Language => LANGUAGES[0];

/** The sentences of one part of the house in the person's language. */
export const inLanguage = <T>(all: Readonly<Record<Language, T>>): T => all[language()];
