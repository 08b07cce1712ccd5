import { Injectable } from '@nestjs/common';
import { Catalogue } from './catalogue.service.js';
import { listing, type Listing, type PageAsked, type StyleFilter } from './range/listing.js';
import { suggestions, type Suggestion } from './range/suggestions.js';
import { SearchSynonyms } from './search/search-synonyms.service.js';

/** The published range as it is looked through: lists with counts, search, suggestions. */
@Injectable()
export class StyleSearch {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly synonyms: SearchSynonyms,
  ) {}

  /** Rises when the same question may have another answer. */
  async version(): Promise<number> {
    const [range, words] = await Promise.all([this.catalogue.current(), this.synonyms.current()]);
    return range.version + words.version;
  }

  async list(filter: StyleFilter, asked: PageAsked): Promise<Listing> {
    const [{ range }, { synonyms }] = await Promise.all([this.catalogue.current(), this.synonyms.current()]);
    return listing(range, synonyms, filter, asked);
  }

  /** What somebody may be about to type. */
  async suggest(q: string, most: number): Promise<Suggestion[]> {
    const [{ range }, { synonyms }] = await Promise.all([this.catalogue.current(), this.synonyms.current()]);
    return suggestions(range, synonyms, q, most);
  }
}
