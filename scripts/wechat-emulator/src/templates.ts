import { readFileSync } from 'node:fs';

export interface Keyword {
  /** What the product calls the value. */
  field: string;
  /** The key WeChat gave it: a rule prefix and a number. */
  key: string;
  label: string;
}

export interface Template {
  /** What the product calls the template. */
  name: string;
  id: string;
  title: string;
  keywords: Keyword[];
}

/** The product's own templates, as they would be chosen from WeChat's library in the console. */
export const productTemplates = (): Template[] =>
  JSON.parse(readFileSync(new URL('../templates.json', import.meta.url), 'utf8')) as Template[];

/** The setting through which the product learns ids and keys: `{ name: { id, keys: { field: key } } }`. */
export const templateSetting = (templates: readonly Template[]): string =>
  JSON.stringify(
    Object.fromEntries(
      templates.map(({ name, id, keywords }) => [
        name,
        { id, keys: Object.fromEntries(keywords.map(({ field, key }) => [field, key])) },
      ]),
    ),
  );
