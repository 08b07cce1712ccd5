import type { StaffRole } from '@zhuyue/shared';

/** Who a customer's session speaks for. */
export interface CustomerIdentity {
  id: string;
}

/** Who a staff session speaks for, and the stores whose facts this person may see and change. */
export interface StaffIdentity {
  id: string;
  name: string;
  role: StaffRole;
  storeIds: string[] | 'all';
}

/** True when the store's facts belong to this staff member. A fact without a store is headquarters' own. */
export const inScope = (staff: Pick<StaffIdentity, 'storeIds'>, storeId: string | null): boolean =>
  staff.storeIds === 'all' || (storeId !== null && staff.storeIds.includes(storeId));

export interface SqlFragment {
  sql: string;
  params: string[];
}

/**
 * The same rule as a condition for WHERE. `column` is written by us, never by a caller from outside.
 * Somebody with no store at all gets a condition that no row meets, not an empty IN list, which is a syntax error.
 */
export const scopeSql = (staff: Pick<StaffIdentity, 'storeIds'>, column: string): SqlFragment => {
  if (staff.storeIds === 'all') return { sql: '1 = 1', params: [] };
  if (staff.storeIds.length === 0) return { sql: '1 = 0', params: [] };
  return { sql: `${column} IN (${staff.storeIds.map(() => '?').join(', ')})`, params: staff.storeIds };
};

/** Headquarters works in every store; everybody else in the one they are employed by. */
export const scopeOf = (role: StaffRole, storeId: string | null): string[] | 'all' => {
  if (role === 'headquarters') return 'all';
  return storeId === null ? [] : [storeId];
};
