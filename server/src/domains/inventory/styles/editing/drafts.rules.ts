import { canonicalStyle, checkDigit, type Kind, type StyleContent } from '@zhuyue/shared';
import { newId } from '../../../../platform/database/index.js';
import type { RevisionRow, StyleEventRow } from './editing.repository.js';

/** The letter of a kind in a style's code: ZY-R0001 is a ring. */
export const CODE_LETTERS: Readonly<Record<Kind, string>> = {
  ring: 'R',
  necklace: 'N',
  pendant: 'P',
  earring: 'E',
  bracelet: 'B',
  bangle: 'G',
  brooch: 'H',
  gold_bar: 'M',
};

export const codeBeginning = (kind: Kind): string => `ZY-${CODE_LETTERS[kind]}`;
export const codeNumbered = (kind: Kind, number: number): string =>
  `${codeBeginning(kind)}${String(number).padStart(4, '0')}`;

/** GTIN-14 of the next item under our company prefix. */
export function gtinNumbered(companyPrefix: string, item: number): string {
  const prefix = `0${companyPrefix}`;
  const body = prefix + String(item).padStart(13 - prefix.length, '0');
  if (body.length !== 13) throw new Error(`The company prefix ${companyPrefix} has no item numbers left`);
  return body + String(checkDigit(body));
}

export interface DraftFacts {
  styleId: string;
  number: number;
  content: StyleContent;
  basedOn: number | null;
  contributors: readonly string[];
  by: string | null;
  now: Date;
}

/** A new revision in work. */
export const newDraft = (facts: DraftFacts): RevisionRow => ({
  id: newId(),
  styleId: facts.styleId,
  number: facts.number,
  state: 'draft',
  version: 1,
  content: canonicalStyle(facts.content),
  name: facts.content.name,
  basedOn: facts.basedOn,
  contributors: [...facts.contributors],
  updatedBy: facts.by,
  updatedAt: facts.now,
  submittedBy: null,
  submittedAt: null,
  reviewedBy: null,
  reviewedAt: null,
  note: null,
  publishAt: null,
  publishedAt: null,
  createdAt: facts.now,
});

/** The wording a style had before it was ever revised here, kept as its first revision so that there is a way back. */
export const firstPublished = (styleId: string, content: StyleContent, publishedAt: Date): RevisionRow => ({
  ...newDraft({
    styleId,
    number: 1,
    content,
    basedOn: null,
    contributors: [],
    by: null,
    now: publishedAt,
  }),
  state: 'published',
  publishedAt,
});

export const withHand = (contributors: readonly string[], id: string): string[] =>
  contributors.includes(id) ? [...contributors] : [...contributors, id];

export const anEvent = (facts: Omit<StyleEventRow, 'id'>): StyleEventRow => ({ id: newId(), ...facts });
