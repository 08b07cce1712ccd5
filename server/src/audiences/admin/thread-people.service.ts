import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@zhuyue/shared';
import { StaffAccounts } from '../../domains/store/index.js';
import { CustomerAccounts, type StaffIdentity } from '../../platform/auth/index.js';
import { masked } from './masking.rules.js';

const some = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null && id !== '')),
];

/** Who speaks in a conversation, as the desk may know them. */
@Injectable()
export class ThreadPeople {
  constructor(
    private readonly staff: StaffAccounts,
    private readonly accounts: CustomerAccounts,
  ) {}

  names(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    return this.staff.names(some(ids));
  }

  /** Everybody else who works in the store. */
  async colleagues(
    by: StaffIdentity,
    storeId: string,
  ): Promise<{ id: string; name: string; role: StaffRole }[]> {
    const rows = await this.staff.listInStore(by, storeId);
    return rows
      .filter(({ id, active }) => active === 1 && id !== by.id)
      .map(({ id, name, role }) => ({ id, name, role }));
  }

  async phones(ids: readonly string[]): Promise<Map<string, string | null>> {
    const people = await this.accounts.byIds(some(ids));
    return new Map([...people].map(([id, { phone }]) => [id, masked(phone)]));
  }
}
