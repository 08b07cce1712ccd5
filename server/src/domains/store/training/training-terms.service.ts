import { Injectable } from '@nestjs/common';
import {
  CERTIFICATE_KINDS,
  FIRST_TRAINING_TERMS,
  refusalsOf,
  TRAINING_TERMS_FLOW,
  TRAINING_TERMS_GUARDS,
  type OfferedAction,
  type TrainingTerms,
  type TrainingTermsAction,
  type TrainingTermsRefusal,
  type TrainingTermsState,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isDuplicate, isId, newId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { TrainingLedger } from './training-ledger.service.js';
import { termsFaults } from './training.rules.js';

interface TermsRow {
  id: string;
  version: number;
  state: TrainingTermsState;
  terms: TrainingTerms;
  reason: string;
  writtenBy: string;
  writtenAt: Date;
  decidedAt: Date | null;
}
export interface TermsLine extends TermsRow {
  writtenByName: string | null;
  decidedByName: string | null;
  actions: OfferedAction<TrainingTermsAction, TrainingTermsRefusal>[];
}

const SHOWN = 20;

/** 培训口径: headquarters writes a version, another of headquarters approves it; what was issued before stays as it is. */
@Injectable()
export class TrainingTermsDesk {
  constructor(
    private readonly database: Database,
    private readonly ledger: TrainingLedger,
  ) {}

  async current(reader: Pick<Tx, 'query'> = this.database): Promise<TrainingTerms> {
    const [row] = await reader.query<{ terms: Partial<TrainingTerms> }>(
      "SELECT terms FROM training_terms WHERE slot = 'approved'",
    );
    // A kind that a later release adds is not in the versions before it.
    return { ...FIRST_TRAINING_TERMS, ...row?.terms };
  }

  /** The newest first. */
  async versions(by: StaffIdentity): Promise<TermsLine[]> {
    const rows = await this.database.query<Omit<TermsLine, 'actions'>>(
      `SELECT t.*, w.name AS writtenByName, d.name AS decidedByName FROM training_terms t
         LEFT JOIN staff w ON w.id = t.writtenBy LEFT JOIN staff d ON d.id = t.decidedBy
        ORDER BY t.version DESC LIMIT ${String(SHOWN)}`,
    );
    return rows.map((row) => ({
      ...row,
      terms: { ...FIRST_TRAINING_TERMS, ...row.terms },
      actions: TRAINING_TERMS_FLOW.allowed(row.state, by.role).map((action) => ({
        action,
        refusals: refusalsOf(TRAINING_TERMS_GUARDS, action, { ownDraft: row.writtenBy === by.id }),
      })),
    }));
  }

  /** @throws training.terms_unsound out of bounds, training.terms_open while another draft waits */
  async write(by: StaffIdentity, said: TrainingTerms, reason: string): Promise<void> {
    const terms = Object.fromEntries(CERTIFICATE_KINDS.map((kind) => [kind, said[kind]])) as TrainingTerms;
    const fields = termsFaults(terms);
    if (fields.length > 0) throw new DomainError('training.terms_unsound', { fields });
    const written = this.ledger.transactions.run(async (tx) => {
      const [last] = await tx.query<{ n: number | null }>('SELECT MAX(version) AS n FROM training_terms');
      const row = { id: newId(), version: (last?.n ?? 0) + 1, state: 'draft', slot: 'draft', terms, reason };
      await tx.insert('training_terms', { ...row, writtenBy: by.id, writtenAt: this.ledger.clock.now() });
      await this.told(tx, by, 'write_terms', row);
    });
    await written.catch((error: unknown) => {
      if (isDuplicate(error)) throw new DomainError('training.terms_open');
      throw error;
    });
  }

  async decide(by: StaffIdentity, id: string, action: 'approve' | 'discard'): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const [row] = isId(id)
        ? await tx.query<TermsRow>('SELECT * FROM training_terms WHERE id = ? FOR UPDATE', [id])
        : [];
      if (row === undefined) throw new DomainError('training.terms_not_found');
      const next = TRAINING_TERMS_FLOW.next(row.state, action);
      const refusals = refusalsOf(TRAINING_TERMS_GUARDS, action, { ownDraft: row.writtenBy === by.id });
      if (next === null || !TRAINING_TERMS_FLOW.roles[action].includes(by.role) || refusals.length > 0)
        throw new DomainError('training.terms_refused', { action, state: row.state, refusals });
      if (next === 'approved')
        await tx.execute(
          "UPDATE training_terms SET state = 'superseded', slot = NULL WHERE slot = 'approved'",
        );
      await tx.execute(
        'UPDATE training_terms SET state = ?, slot = ?, decidedBy = ?, decidedAt = ? WHERE id = ?',
        [next, next === 'approved' ? 'approved' : null, by.id, this.ledger.clock.now(), id],
      );
      await this.told(tx, by, `${action}_terms`, row);
    });
  }

  private told(
    tx: Tx,
    by: StaffIdentity,
    action: string,
    { id, version, reason }: Pick<TermsRow, 'id' | 'version' | 'reason'>,
  ): Promise<void> {
    const about = { kind: 'training_terms', id, storeId: null, details: { version, reason } };
    return this.ledger.record(tx, by, action, about);
  }
}
