import { SEARCH_HOW, SUGGESTION_KINDS, type SearchHow, type SuggestionKind } from '@zhuyue/shared';
import { Int, Many, OneOf, Text, Texts } from '../../platform/contract/index.js';

/** A part of a text to be marked: its first character and the one behind its last. */
export class MarkView {
  @Int({ min: 0, max: 200 }) from!: number;
  @Int({ min: 0, max: 200 }) to!: number;
}

/** What was looked for when a word was typed. */
export class UnderstoodView {
  @Text({ max: 60 }) typed!: string;
  @Texts({ max: 20, length: 100 }) as!: string[];
  @OneOf(SEARCH_HOW) how!: SearchHow;
}

export class SuggestionView {
  @Text({ max: 60 }) text!: string;
  @OneOf(SUGGESTION_KINDS) what!: SuggestionKind;
  @Int({ min: 0, max: 1_000_000 }) count!: number;
  @Many(() => MarkView) marks!: MarkView[];
}
