import { Catalogue } from './catalogue.service.js';
import { RangeReader } from './range/range-reader.service.js';
import { SearchSynonymsRepository } from './search/search-synonyms.repository.js';
import { SearchSynonyms } from './search/search-synonyms.service.js';
import { SynonymEditing } from './search/synonym-editing.service.js';
import { StyleExport } from './sheets/style-export.service.js';
import { StyleImportTimer } from './sheets/style-import-timer.service.js';
import { StyleImportWorker } from './sheets/style-import-worker.service.js';
import { StyleImportsRepository } from './sheets/style-imports.repository.js';
import { StyleImports } from './sheets/style-imports.service.js';
import { StylePlan } from './sheets/style-plan.service.js';
import { StyleSearch } from './style-search.service.js';

/** What others may use. */
export const SEARCH_SERVICES = [StyleSearch, SynonymEditing, StyleImports, StyleExport, StyleImportWorker];
export const SEARCH_PROVIDERS = [
  RangeReader,
  Catalogue,
  SearchSynonymsRepository,
  SearchSynonyms,
  StyleImportsRepository,
  StylePlan,
  StyleImportTimer,
  ...SEARCH_SERVICES,
];
