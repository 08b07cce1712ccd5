import { Injectable } from '@nestjs/common';
import { LIMITS } from '@zhuyue/shared';
import { Clock } from '../clock/index.js';
import { newId, type Tx } from '../database/index.js';
import { AuditRepository, type AuditFilter, type AuditRow } from './audit.repository.js';

export interface AuditFacts {
  staffId: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  storeId?: string | null;
  details?: Record<string, unknown>;
}

@Injectable()
export class Audit {
  constructor(
    private readonly log: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the change itself: no change without its line, no line without its change. */
  record(tx: Tx, facts: AuditFacts): Promise<void> {
    return this.log.insert(tx, {
      id: newId(),
      staffId: facts.staffId,
      storeId: facts.storeId ?? null,
      action: facts.action,
      subjectKind: facts.subjectKind,
      subjectId: facts.subjectId,
      details: facts.details ?? null,
      createdAt: this.clock.now(),
    });
  }

  /** Newest first. */
  list(
    filter: Omit<AuditFilter, 'limit' | 'page'> & { page?: number; limit?: number },
  ): Promise<{ rows: AuditRow[]; total: number }> {
    const limit = Math.min(filter.limit ?? LIMITS.pageSize, LIMITS.pageSize);
    return this.log.list({ ...filter, limit, page: filter.page ?? 1 });
  }
}
