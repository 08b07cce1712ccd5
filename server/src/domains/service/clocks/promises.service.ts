import { Injectable } from '@nestjs/common';
import { climbsInOrder, type PromiseTerms, type ServicePromise } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { ClockKeeper, type Terms } from './clock-keeper.service.js';
import type { PromiseRow } from './clocks.repository.js';

/** 服务承诺: what is promised, as data that headquarters writes. */
@Injectable()
export class ServicePromises {
  constructor(
    private readonly keeper: ClockKeeper,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  inForce(): Promise<Terms> {
    return this.keeper.terms();
  }

  /** The newest first. */
  versions(): Promise<PromiseRow[]> {
    return this.keeper.repository.versions(50);
  }

  /**
   * Holds for every clock from now on, running ones with what they have counted.
   * @param seen the version it was written over: who writes over an older one is told
   */
  async write(
    by: StaffIdentity,
    promise: ServicePromise,
    terms: PromiseTerms,
    reason: string,
    seen: number,
  ): Promise<void> {
    if (terms.advisorPermille >= terms.managerPermille)
      throw invalidRequest([{ path: 'managerPermille', rule: 'range' }]);
    if (!climbsInOrder(terms)) throw invalidRequest([{ path: 'untakenMinutes', rule: 'range' }]);
    const version = seen + 1;
    const { minutes, calendar, advisorPermille, managerPermille, untakenMinutes } = terms;
    try {
      await this.transactions.run(async (tx) => {
        if ((await this.keeper.terms(tx))[promise].version !== seen) throw new DomainError('promise.changed');
        const id = newId();
        await this.keeper.repository.insertPromise(tx, {
          id,
          promise,
          version,
          minutes,
          calendar,
          advisorPermille,
          managerPermille,
          untakenMinutes,
          reason,
          writtenBy: by.id,
          writtenByName: by.name,
          writtenAt: this.clock.now(),
        });
        await this.audit.record(tx, {
          staffId: by.id,
          action: 'promise.set',
          subjectKind: 'promise',
          subjectId: id,
          details: { promise, ...terms, reason },
        });
        await this.outbox.add(tx, 'promise.changed', { promise, version });
      });
    } catch (error) {
      if (isDuplicate(error, 'uq_service_promise')) throw new DomainError('promise.changed');
      throw error;
    }
  }
}
