import { LIMITS, STAFF_ROLES, type StaffRole } from '@zhuyue/shared';
import type { StaffLogin } from '../../domains/store/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { Bool, Id, Ids, Instant, One, OneOf, Text } from '../../platform/contract/index.js';

export class StaffLoginRequest {
  @Text({ max: LIMITS.account }) account: string;
  @Text({ max: LIMITS.password }) password: string;
}

export class ChangePassword {
  @Text({ max: LIMITS.password }) current: string;
  @Text({ min: LIMITS.passwordMin, max: LIMITS.password }) next: string;
}

export class StaffView {
  @Id() id: string;
  @Text({ max: LIMITS.name }) name: string;
  @OneOf(STAFF_ROLES) role: StaffRole;
  @Bool({ description: 'Headquarters: sees every store, and `storeIds` is empty' }) allStores: boolean;
  @Ids({ max: 1000 }) storeIds: string[];
}

export class StaffSession {
  @Text({ max: 64, description: 'Send it as `Authorization: Bearer …`; it is shown this once' })
  token: string;
  @Instant() expiresAt: string;
  @One(() => StaffView) staff: StaffView;
}

export const toStaffView = (staff: StaffIdentity): StaffView => ({
  id: staff.id,
  name: staff.name,
  role: staff.role,
  allStores: staff.storeIds === 'all',
  storeIds: staff.storeIds === 'all' ? [] : staff.storeIds,
});

export const toStaffSession = ({ session, staff }: StaffLogin): StaffSession => ({
  token: session.token,
  expiresAt: session.expiresAt.toISOString(),
  staff: toStaffView(staff),
});
