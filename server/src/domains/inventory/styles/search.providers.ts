import { Catalogue } from './catalogue.service.js';
import { RangeReader } from './range/range-reader.service.js';
import { SearchSynonymsRepository } from './search/search-synonyms.repository.js';
import { SearchSynonyms } from './search/search-synonyms.service.js';
import { SynonymEditing } from './search/synonym-editing.service.js';
import { StyleSearch } from './style-search.service.js';

/** What others may use. */
export const SEARCH_SERVICES = [StyleSearch, SynonymEditing];
export const SEARCH_PROVIDERS = [
  RangeReader,
  Catalogue,
  SearchSynonymsRepository,
  SearchSynonyms,
  ...SEARCH_SERVICES,
];
