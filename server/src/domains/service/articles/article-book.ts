import type { ArticleContent } from '@zhuyue/shared';
import { normalised, WordBook, wordsOf } from '../../inventory/index.js';
import { pairsOf } from './gaps.rules.js';

export interface ShownArticle {
  articleId: string;
  version: number;
  content: ArticleContent;
  decidedAt: Date | null;
}
interface Entry {
  title: number;
  asked: Set<number>;
  body: string;
  pairs: Set<string>;
}

const [IN_TITLE, IN_QUESTION, IN_BODY] = [4, 3, 1] as const;
/** The share of a sentence's pairs an article has to have. */
const SENTENCE = 0.5;
/** A sentence has at least so many characters; less is a word that is not there. */
const SENTENCE_LENGTH = 4;

/** Articles as they are looked for: by words, by parts of them, by pinyin, and by whole sentences as people ask them. */
export class ArticleBook {
  private readonly words = new WordBook();
  private readonly entries: Entry[];

  constructor(readonly articles: readonly ShownArticle[]) {
    this.entries = articles.map(({ content }) => ({
      title: this.words.add(normalised(content.title)),
      asked: new Set(content.questions.map((one) => this.words.add(normalised(one)))),
      body: normalised(content.body),
      pairs: pairsOf(`${content.title} ${content.questions.join(' ')} ${content.body}`),
    }));
  }

  get(articleId: string): ShownArticle | null {
    return this.articles.find((one) => one.articleId === articleId) ?? null;
  }

  /** The best first; all words of the text have to be in an article, else it is read as a sentence. */
  find(text: string): ShownArticle[] {
    const terms = wordsOf(text);
    if (terms.length === 0) return [...this.articles];
    const scores = this.entries.map((entry) => this.score(entry, terms));
    const exact = this.best(scores);
    return exact.length > 0 || Array.from(terms.join('')).length < SENTENCE_LENGTH
      ? exact
      : this.best(this.entries.map((entry) => this.sentence(entry, pairsOf(text))));
  }

  private score(entry: Entry, terms: readonly string[]): number {
    let sum = 0;
    for (const term of terms) {
      const found = this.words.find(term);
      const place = found.includes(entry.title)
        ? IN_TITLE
        : found.some((word) => entry.asked.has(word))
          ? IN_QUESTION
          : entry.body.includes(term)
            ? IN_BODY
            : 0;
      if (place === 0) return 0;
      sum += place;
    }
    return sum;
  }

  private sentence(entry: Entry, pairs: ReadonlySet<string>): number {
    const share = [...pairs].filter((pair) => entry.pairs.has(pair)).length / Math.max(1, pairs.size);
    return share >= SENTENCE ? share : 0;
  }

  private best(scores: readonly number[]): ShownArticle[] {
    return this.articles
      .map((article, i) => ({ article, score: scores[i] ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ article }) => article);
  }
}
