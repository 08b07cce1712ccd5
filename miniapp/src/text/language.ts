import { recall } from '@/platform/storage';

/** A second language is a second folder beside zh-CN and its name here; the compiler then lists what is missing. */
export const LANGUAGES = ['zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (name: string | null): name is Language => LANGUAGES.some((language) => language === name);

export function language(): Language {
  const chosen = recall('zy.language');
  return isLanguage(chosen) ? chosen : 'zh-CN';
}

/** The sentences of one part of the house in the person's language. */
export const inLanguage = <T>(all: Readonly<Record<Language, T>>): T => all[language()];
