import { Injectable } from '@nestjs/common';
import type { ThreadSubject } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Appointments } from '../../appointments/index.js';
import { Stock } from '../../inventory/index.js';
import { ClaimsRepository } from '../claims.repository.js';
import type { AboutThread } from './threads.repository.js';

export interface SubjectOf {
  kind: ThreadSubject;
  id: string;
}
export interface Subject extends AboutThread {
  storeId: string;
}

/** Whom a case, a piece or an appointment belongs to, and which store answers for it. */
@Injectable()
export class ThreadSubjects {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly stock: Stock,
    private readonly appointments: Appointments,
  ) {}

  async ofCustomer(of: SubjectOf, customerId: string): Promise<Subject> {
    const subject = await this.read(of);
    if (subject?.customerId !== customerId) throw new DomainError('thread.not_found');
    return subject;
  }

  /** Somebody without an account can be telephoned, not written to. */
  async ofStaff(of: SubjectOf, staff: StaffIdentity): Promise<Subject> {
    const subject = await this.read(of);
    if (subject === null || !inScope(staff, subject.storeId)) throw new DomainError('thread.not_found');
    if (subject.customerId === '') throw new DomainError('thread.no_customer');
    return subject;
  }

  private async read({ kind, id }: SubjectOf): Promise<Subject | null> {
    try {
      if (kind === 'piece') {
        const { ownerId, storeId } = await this.stock.get(id);
        return { kind, id, customerId: ownerId ?? '', storeId };
      }
      const row = kind === 'claim' ? await this.claims.find(id) : await this.appointments.get(id);
      return row && { kind, id, customerId: row.customerId, storeId: row.storeId };
    } catch (error) {
      // Not found there is not found here.
      if (error instanceof DomainError && error.code.endsWith('.not_found')) return null;
      throw error;
    }
  }
}
