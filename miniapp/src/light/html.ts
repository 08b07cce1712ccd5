/** Text that is already HTML. Everything else that goes into a page is escaped, whoever wrote it. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Control characters have no business on a page; some browsers read over them, which opens ways around an escape. */
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]', 'g');

export const escaped = (text: string): string =>
  text.replace(CONTROL, '').replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? '');

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(written).join('');
}

/** The house's only way to write HTML by hand: what stands between the braces is escaped. */
export function html(literal: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = literal.raw.map((piece, i) => piece + written(parts[i] ?? null)).join('');
  return new Markup(text);
}

/** An address of ours, or none: what is not a path here cannot be followed from here. */
export const pathOnly = (address: string): string =>
  /^\/(?![/\\])[\w\-./~%?=&]*$/.test(address) ? address : '/';
