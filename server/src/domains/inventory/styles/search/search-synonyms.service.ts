import { Injectable } from '@nestjs/common';
import { Kept } from '../../../../platform/cache/index.js';
import { NewsFeed } from '../../../../platform/outbox/index.js';
import { SearchSynonymsRepository } from './search-synonyms.repository.js';
import { NO_SYNONYMS, type Synonyms, synonymsOf } from './synonyms.rules.js';

/** Somebody may change the table by hand: seen after this long. */
const MAX_AGE_MS = 60_000;
export const SYNONYMS_CHANGED = 'search.synonyms_changed';

export interface SynonymsInUse {
  /** Rises with every change. */
  version: number;
  synonyms: Synonyms;
}

/** 搜索同义词 as the search uses them: every process hears of a change within half a second. */
@Injectable()
export class SearchSynonyms {
  private inUse: SynonymsInUse = { version: 0, synonyms: NO_SYNONYMS };
  private written = '[]';
  private readonly kept = new Kept(() => this.read(), MAX_AGE_MS);

  constructor(
    private readonly repository: SearchSynonymsRepository,
    private readonly feed: NewsFeed,
  ) {
    feed.on('synonyms', [SYNONYMS_CHANGED], () => this.kept.drop());
  }

  async current(): Promise<SynonymsInUse> {
    await this.feed.fresh();
    return this.kept.get();
  }

  /** Reading the same again is no new version: what was composed with it stays good. */
  private async read(): Promise<SynonymsInUse> {
    const groups = await this.repository.all();
    const written = JSON.stringify(groups.map(({ words, oneWay }) => [words, oneWay]));
    if (written === this.written) return this.inUse;
    this.written = written;
    this.inUse = { version: this.inUse.version + 1, synonyms: synonymsOf(groups) };
    return this.inUse;
  }
}
