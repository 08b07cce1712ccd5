import type { Suggestion } from '../../domains/inventory/index.js';
import type { MarkView, SuggestionView } from './search.dto.js';

export const toMarkView = ([from, to]: readonly [number, number]): MarkView => ({ from, to });

export const toSuggestionView = ({ text, what, count, marks }: Suggestion): SuggestionView => ({
  text,
  what,
  count,
  marks: marks.map(toMarkView),
});
