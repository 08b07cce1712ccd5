import { Injectable } from '@nestjs/common';
import { LIMITS, type StaffRole } from '@zhuyue/shared';
import { LRUCache } from 'lru-cache';
import {
  countAttempt,
  hashPassword,
  isOutdated,
  passwordFits,
  scopeOf,
  SESSION_CACHE_MS,
  Sessions,
  type IssuedSession,
  type LockState,
  type StaffIdentity,
} from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { StoreChanges } from '../settings/store-changes.service.js';
import { StaffRepository, type StaffRow } from './staff.repository.js';

export interface StaffLogin {
  session: IssuedSession;
  staff: StaffIdentity;
}

const identityFrom = (row: StaffRow): StaffIdentity => ({
  id: row.id,
  name: row.name,
  role: row.role,
  storeIds: scopeOf(row.role, row.storeId),
});

@Injectable()
export class StaffAccounts {
  private readonly identities = new LRUCache<string, StaffIdentity>({ max: 2_000, ttl: SESSION_CACHE_MS });
  private readonly strangers = new LRUCache<string, LockState>({ max: 10_000 });

  constructor(
    private readonly staff: StaffRepository,
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly changes: StoreChanges,
    private readonly clock: Clock,
  ) {}

  /** An unknown account, a wrong password and a dismissed colleague get the same answer in the same time. */
  async login(account: string, password: string, client: string): Promise<StaffLogin> {
    const row = await this.staff.byAccount(account);
    if (row === null) this.admitStranger(account);
    else await this.admit(row.id);
    const fits = await passwordFits(password, row?.passwordHash ?? null);
    if (row === null || !fits || row.active === 0) throw new DomainError('login.refused');
    const renewed = isOutdated(row.passwordHash) ? await hashPassword(password) : row.passwordHash;
    const session = await this.transactions.run(async (tx) => {
      const now = await this.staff.lock(tx, row.id, null);
      if (now === null || now.active === 0 || now.passwordHash !== row.passwordHash) {
        throw new DomainError('login.refused');
      }
      await this.staff.savePassword(tx, row.id, renewed);
      return this.sessions.issue(tx, 'staff', row.id, client);
    });
    return { session, staff: identityFrom(row) };
  }

  /** Null when the person no longer works here. */
  async identity(id: string): Promise<StaffIdentity | null> {
    const cached = this.identities.get(id);
    if (cached !== undefined) return cached;
    const row = await this.staff.byId(id);
    if (row === null || row.active === 0) return null;
    const identity = identityFrom(row);
    this.identities.set(id, identity);
    return identity;
  }

  /** For lines that say who did it: names by id. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map((await this.staff.some([...new Set(ids)])).map((row) => [row.id, row.name]));
  }

  listInStore(by: StaffIdentity, storeId: string): Promise<StaffRow[]> {
    return this.staff.inStore(by, storeId);
  }

  working(storeId: string, roles: readonly StaffRole[]): Promise<{ id: string; role: StaffRole }[]> {
    return this.staff.working(storeId, roles);
  }

  /** Somebody who is deactivated is out at once: their sessions end in the same transaction. */
  async setActive(by: StaffIdentity, id: string, active: boolean): Promise<void> {
    if (!active && by.id === id) throw new DomainError('access.denied');
    const ended = await this.transactions.run(async (tx) => {
      const colleague = await this.colleague(tx, by, id);
      await this.staff.saveActive(tx, id, active);
      await this.record(tx, by, active ? 'staff.activate' : 'staff.deactivate', colleague);
      // Whoever is gone advises nobody any more, in every process.
      if (colleague.storeId !== null) await this.changes.tell(tx, colleague.storeId);
      return active ? [] : this.sessions.endAllIn(tx, 'staff', id);
    });
    this.sessions.forget(ended);
    this.identities.delete(id);
  }

  async unlock(by: StaffIdentity, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const colleague = await this.colleague(tx, by, id);
      await this.staff.saveLock(tx, id, { failedCount: 0, lockedUntil: null });
      await this.record(tx, by, 'staff.unlock', colleague);
    });
  }

  async endSessions(by: StaffIdentity, id: string): Promise<void> {
    const ended = await this.transactions.run(async (tx) => {
      await this.record(tx, by, 'staff.end_sessions', await this.colleague(tx, by, id));
      return this.sessions.endAllIn(tx, 'staff', id);
    });
    this.sessions.forget(ended);
  }

  /** Every session ends, this one too: whoever knew the old password is out. */
  async changePassword(by: StaffIdentity, current: string, next: string): Promise<void> {
    if (next.length < LIMITS.passwordMin || next === current) throw new DomainError('password.too_weak');
    const row = await this.staff.byId(by.id);
    if (row === null) throw new DomainError('staff.not_found');
    await this.admit(row.id);
    if (!(await passwordFits(current, row.passwordHash))) throw new DomainError('password.wrong');
    const passwordHash = await hashPassword(next);
    const ended = await this.transactions.run(async (tx) => {
      const now = await this.staff.lock(tx, by.id, null);
      if (now?.passwordHash !== row.passwordHash) throw new DomainError('password.wrong');
      await this.staff.savePassword(tx, by.id, passwordHash);
      await this.record(tx, by, 'staff.change_password', row);
      return this.sessions.endAllIn(tx, 'staff', by.id);
    });
    this.sessions.forget(ended);
  }

  private async admit(id: string): Promise<void> {
    const now = this.clock.now();
    const lockedUntil = await this.transactions.run(async (tx) => {
      const row = await this.staff.lock(tx, id, null);
      if (row === null) throw new DomainError('login.refused');
      const counted = countAttempt(row, now);
      if (counted !== null) await this.staff.saveLock(tx, id, counted);
      return counted === null ? row.lockedUntil : null;
    });
    if (lockedUntil !== null) throw new DomainError('login.locked', { until: lockedUntil.toISOString() });
  }

  /** An account that does not exist locks like one that does: the sixth answer must not tell them apart either. */
  private admitStranger(account: string): void {
    const state = this.strangers.get(account) ?? { failedCount: 0, lockedUntil: null };
    const counted = countAttempt(state, this.clock.now());
    if (counted === null) throw new DomainError('login.locked', { until: state.lockedUntil?.toISOString() });
    this.strangers.set(account, counted);
  }

  private async colleague(tx: Tx, by: StaffIdentity, id: string): Promise<StaffRow> {
    const row = await this.staff.lock(tx, id, by);
    if (row === null) throw new DomainError('staff.not_found');
    return row;
  }

  private record(tx: Tx, by: StaffIdentity, action: string, subject: StaffRow): Promise<void> {
    return this.changes.note(tx, {
      staffId: by.id,
      action,
      subjectKind: 'staff',
      subjectId: subject.id,
      storeId: subject.storeId,
    });
  }
}
