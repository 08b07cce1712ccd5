import { Injectable } from '@nestjs/common';
import { SETTINGS_LIMITS } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { StoreChanges } from './store-changes.service.js';
import { StoreEditing } from './store-editing.service.js';
import type { StrandedVisit } from './stranding.rules.js';

export interface ClosureRequest {
  startsAt: Date;
  endsAt: Date;
  /** Shown to customers. */
  reason: string;
}
export interface ClosureRow extends ClosureRequest {
  id: string;
  storeId: string;
  closedBy: string;
  createdAt: Date;
  liftedAt: Date | null;
  liftedBy: string | null;
}

const DAY_MS = 86_400_000;

/** 临时停业: recorded and lifted. What becomes of the visits it hits is for the floor above to settle. */
@Injectable()
export class StoreClosures {
  constructor(
    private readonly database: Database,
    private readonly editing: StoreEditing,
    private readonly changes: StoreChanges,
    private readonly clock: Clock,
  ) {}

  /** Those that still matter, the nearest first, and the last ones that are over or lifted. */
  of(storeId: string): Promise<ClosureRow[]> {
    return this.database.query(
      `SELECT * FROM store_closure WHERE storeId = ?
       ORDER BY liftedAt IS NOT NULL OR endsAt < ?, startsAt, id LIMIT 30`,
      [storeId, this.clock.now()],
    );
  }

  /** Which visits it would hit. */
  preview(by: StaffIdentity, storeId: string, request: ClosureRequest): Promise<StrandedVisit[]> {
    return this.editing.preview(storeId, (tx) => this.close(tx, by, storeId, request));
  }

  /** Closes when every visit it hits has been seen; the floor above then moves them, hearing of it through the outbox. */
  async closeSeen(
    by: StaffIdentity,
    storeId: string,
    request: ClosureRequest,
    seen: readonly string[],
  ): Promise<string> {
    const change = { by, storeId, action: 'store.close', subjectKind: 'store', subjectId: storeId, seen };
    return this.editing.change({ ...change, details: { ...request } }, (tx) =>
      this.close(tx, by, storeId, request),
    );
  }

  liftNow(by: StaffIdentity, storeId: string, id: string): Promise<ClosureRow> {
    const change = { by, storeId, action: 'store.reopen', subjectKind: 'closure', subjectId: id, seen: [] };
    return this.editing.change(change, (tx) => this.lift(tx, by, storeId, id));
  }

  /** Within a transaction of the one who also settles the visits and puts it on record. */
  async close(tx: Tx, by: StaffIdentity, storeId: string, request: ClosureRequest): Promise<string> {
    const { startsAt, endsAt, reason } = request;
    const now = this.clock.now();
    const long = endsAt.getTime() - startsAt.getTime() > SETTINGS_LIMITS.closureDays * DAY_MS;
    if (endsAt <= startsAt || endsAt <= now || long)
      throw invalidRequest([{ path: 'endsAt', rule: 'isAfterStart' }]);
    // One at a time in a store: a second tap finds the closure the first one made.
    await tx.query('SELECT id FROM store WHERE id = ? FOR UPDATE', [storeId]);
    const [same] = await tx.query<{ id: string }>(
      'SELECT id FROM store_closure WHERE storeId = ? AND startsAt = ? AND endsAt = ? AND liftedAt IS NULL',
      [storeId, startsAt, endsAt],
    );
    if (same) return same.id;
    const id = newId();
    await tx.insert('store_closure', {
      id,
      storeId,
      startsAt,
      endsAt,
      reason,
      closedBy: by.id,
      createdAt: now,
    });
    await this.changes.tell(tx, storeId);
    await this.changes.closed(tx, storeId, id);
    return id;
  }

  /** The store opens again; what was moved away stays where it was moved. */
  async lift(tx: Tx, by: StaffIdentity, storeId: string, id: string): Promise<ClosureRow> {
    const rows = isId(id)
      ? await tx.query<ClosureRow>('SELECT * FROM store_closure WHERE id = ? AND storeId = ? FOR UPDATE', [
          id,
          storeId,
        ])
      : [];
    const [found] = rows;
    if (!found) throw new DomainError('closure.not_found');
    const now = this.clock.now();
    if (found.liftedAt !== null || found.endsAt <= now) throw new DomainError('closure.over');
    await tx.execute('UPDATE store_closure SET liftedAt = ?, liftedBy = ? WHERE id = ?', [now, by.id, id]);
    await this.changes.tell(tx, storeId);
    return { ...found, liftedAt: now, liftedBy: by.id };
  }
}
