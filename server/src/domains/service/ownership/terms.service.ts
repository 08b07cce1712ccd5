import { Injectable } from '@nestjs/common';
import {
  dayOf,
  instantOf,
  OWNERSHIP_TERM_BOUNDS,
  OWNERSHIP_TERM_NAMES,
  OWNERSHIP_TERMS_FLOW,
  OWNERSHIP_TERMS_GUARDS,
  refusalsOf,
  type OfferedAction,
  type OwnershipTerms,
  type OwnershipTermsAction,
  type OwnershipTermsFacts,
  type OwnershipTermsRefusal,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { TermsRepository, type TermsRow } from './terms.repository.js';

export interface OfferedTerms extends TermsRow {
  actions: OfferedAction<OwnershipTermsAction, OwnershipTermsRefusal>[];
}
export interface TermsDraft {
  terms: OwnershipTerms;
  /** A day of the house's zone, today or later. */
  effectiveOn: string;
  reason: string;
}

const SHOWN = 50;

/** 所有权期限: written by one of headquarters, approved by another, in force from a day on. */
@Injectable()
export class OwnershipTermsBook {
  constructor(
    private readonly book: TermsRepository,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  inForce(): Promise<OwnershipTerms> {
    return this.book.at(this.clock.now());
  }

  async versions(by: StaffIdentity): Promise<OfferedTerms[]> {
    const rows = await this.book.versions(SHOWN);
    return rows.map((row) => ({
      ...row,
      actions: OWNERSHIP_TERMS_FLOW.allowed(row.state, by.role).map((action) => ({
        action,
        refusals: refusalsOf(OWNERSHIP_TERMS_GUARDS, action, this.facts(row, by)),
      })),
    }));
  }

  /**
   * @throws DomainError ownership_terms.draft_open while another draft waits, request.invalid out of bounds or for a day
   * that has passed
   */
  async write(by: StaffIdentity, { terms, effectiveOn, reason }: TermsDraft): Promise<void> {
    const wrong = OWNERSHIP_TERM_NAMES.filter((name) => {
      const { least, most } = OWNERSHIP_TERM_BOUNDS[name];
      return !Number.isInteger(terms[name]) || terms[name] < least || terms[name] > most;
    });
    if (wrong.length > 0) throw invalidRequest(wrong.map((path) => ({ path, rule: 'range' })));
    if (effectiveOn < this.today()) throw invalidRequest([{ path: 'effectiveOn', rule: 'range' }]);
    const write = this.transactions.run(async (tx) => {
      const row: TermsRow = {
        id: newId(),
        version: (await this.book.lastVersion(tx)) + 1,
        state: 'draft',
        slot: 'draft',
        terms,
        effectiveOn,
        effectiveAt: null,
        reason,
        writtenBy: by.id,
        writtenByName: by.name,
        writtenAt: this.clock.now(),
        decidedBy: null,
        decidedByName: null,
        decidedAt: null,
      };
      await this.book.insert(tx, row);
      await this.noted(tx, by, 'write', row);
    });
    await write.catch((error: unknown) => {
      if (isDuplicate(error)) throw new DomainError('ownership_terms.draft_open');
      throw error;
    });
  }

  /** @throws DomainError ownership_terms.not_found, ownership_terms.action_refused */
  async act(by: StaffIdentity, id: string, action: OwnershipTermsAction): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.book.lock(tx, id);
      if (row === null) throw new DomainError('ownership_terms.not_found');
      const state = OWNERSHIP_TERMS_FLOW.next(row.state, action);
      const refusals = refusalsOf(OWNERSHIP_TERMS_GUARDS, action, this.facts(row, by));
      if (state === null || !OWNERSHIP_TERMS_FLOW.roles[action].includes(by.role) || refusals.length > 0)
        throw new DomainError('ownership_terms.action_refused', { action, state: row.state, refusals });
      const now = this.clock.now();
      const begins = instantOf(row.effectiveOn, '00:00');
      await this.book.save(tx, {
        ...row,
        state,
        slot: null,
        effectiveAt: action === 'approve' ? (begins > now ? begins : now) : null,
        decidedBy: by.id,
        decidedByName: by.name,
        decidedAt: now,
      });
      await this.noted(tx, by, action, row);
    });
  }

  private today(): string {
    return dayOf(this.clock.now());
  }

  private facts(row: TermsRow, by: StaffIdentity): OwnershipTermsFacts {
    return {
      ownDraft: row.writtenBy === by.id,
      dayPast: row.effectiveOn < this.today(),
      begun: row.effectiveAt !== null && row.effectiveAt <= this.clock.now(),
    };
  }

  private noted(tx: Tx, by: StaffIdentity, action: string, row: TermsRow): Promise<void> {
    const { id: subjectId, version, terms, effectiveOn, reason } = row;
    return this.audit.record(tx, {
      staffId: by.id,
      action: `ownership_terms.${action}`,
      subjectKind: 'ownership_terms',
      subjectId,
      details: { version, ...terms, effectiveOn, reason },
    });
  }
}
