import { Injectable } from '@nestjs/common';
import { LIMITS } from '@zhuyue/shared';
import { Audit } from '../../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../../platform/database/index.js';
import { demandUnchanged, DomainError, invalidRequest, markOf } from '../../../../platform/errors/index.js';
import { Outbox } from '../../../../platform/outbox/index.js';
import { normalised } from './fold.rules.js';
import {
  SearchSynonymsRepository,
  type SynonymFacts,
  type SynonymRow,
} from './search-synonyms.repository.js';
import { SYNONYMS_CHANGED } from './search-synonyms.service.js';

export interface SynonymWish {
  words: string[];
  oneWay: boolean;
  note: string;
}

/** 搜索同义词 as headquarters keeps them. */
@Injectable()
export class SynonymEditing {
  constructor(
    private readonly repository: SearchSynonymsRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  all(): Promise<SynonymRow[]> {
    return this.repository.all();
  }

  async add(wish: SynonymWish, by: StaffIdentity): Promise<void> {
    const facts = this.factsOf(newId(), wish, by);
    await this.write(facts, 'synonym.add', by, (tx) => this.repository.add(tx, facts));
  }

  /** @param mark of the group that was read */
  async change(id: string, mark: string, wish: SynonymWish, by: StaffIdentity): Promise<void> {
    const facts = this.factsOf(id, wish, by);
    await this.write(facts, 'synonym.change', by, async (tx) => {
      demandUnchanged(mark, wishOf(await this.locked(tx, id)));
      await this.repository.change(tx, facts);
    });
  }

  /** @param mark of the group that was read: words a colleague has just added do not go with it unseen */
  async remove(id: string, mark: string, by: StaffIdentity): Promise<void> {
    await this.transactions.run(async (tx) => {
      demandUnchanged(mark, wishOf(await this.locked(tx, id)));
      await this.repository.remove(tx, id);
      await this.tell(tx, 'synonym.remove', id, {}, by);
    });
  }

  mark(row: SynonymRow): string {
    return markOf(wishOf(row));
  }

  private async locked(tx: Tx, id: string): Promise<SynonymRow> {
    const row = await this.repository.lock(tx, id);
    if (row === null) throw new DomainError('synonym.not_found');
    return row;
  }

  /** A word may not stand twice in a group, and words that search the same are the same word. */
  private factsOf(id: string, { words, oneWay, note }: SynonymWish, by: StaffIdentity): SynonymFacts {
    const even = words.map(normalised);
    if (
      even.length < 2 ||
      even.some((word) => word === '' || word.includes(' ')) ||
      new Set(even).size < even.length
    ) {
      throw invalidRequest([{ path: 'words', rule: 'distinctWords' }]);
    }
    const first = even[0] ?? '';
    if (first.length > LIMITS.searchText) throw invalidRequest([{ path: 'words', rule: 'maxLength' }]);
    return { id, first, words, oneWay, note, changedAt: this.clock.now(), changedBy: by.id };
  }

  private async write(
    { id, words, oneWay }: SynonymFacts,
    action: string,
    by: StaffIdentity,
    save: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        await save(tx);
        await this.tell(tx, action, id, { words, oneWay }, by);
      });
    } catch (error) {
      if (isDuplicate(error, 'uq_search_synonym_first'))
        throw new DomainError('synonym.taken', { word: words[0] });
      throw error;
    }
  }

  private async tell(
    tx: Tx,
    action: string,
    subjectId: string,
    details: Record<string, unknown>,
    by: StaffIdentity,
  ): Promise<void> {
    await this.audit.record(tx, {
      staffId: by.id,
      action,
      subjectKind: 'search_synonym',
      subjectId,
      details,
    });
    await this.outbox.add(tx, SYNONYMS_CHANGED, { synonymId: subjectId });
  }
}

const wishOf = ({ words, oneWay, note }: SynonymRow): SynonymWish => ({ words, oneWay, note });
