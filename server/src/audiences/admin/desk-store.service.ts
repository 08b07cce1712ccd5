import { Injectable } from '@nestjs/common';
import { inScope, type StaffIdentity } from '../../platform/auth/index.js';
import { invalidRequest, DomainError } from '../../platform/errors/index.js';

/** Which store a desk page is about. */
@Injectable()
export class DeskStore {
  /** The store asked for when it is in scope, else the staff member's own; headquarters has to name one. */
  of(staff: StaffIdentity, asked: string | undefined): string {
    if (asked !== undefined) {
      if (!inScope(staff, asked)) throw new DomainError('store.not_found');
      return asked;
    }
    const own = staff.storeIds === 'all' ? undefined : staff.storeIds[0];
    if (own === undefined) throw invalidRequest([{ path: 'storeId', rule: 'isNotEmpty' }]);
    return own;
  }

  /** For lists that may run over every store in scope: null means all of them. */
  orAll(staff: StaffIdentity, asked: string | undefined): string | null {
    return asked === undefined ? null : this.of(staff, asked);
  }
}
