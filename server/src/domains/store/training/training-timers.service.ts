import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, TRAINING_BOUNDS } from '@zhuyue/shared';
import { Schedules } from '../../../platform/outbox/index.js';
import { TrainingLedger } from './training-ledger.service.js';
import { TrainingTermsDesk } from './training-terms.service.js';
import { TrainingRepository } from './training.repository.js';
import { reachedSteps } from './training.rules.js';

/** Holder and managers hear of a certificate's end by the terms' days before it, and again in its last week. */
@Injectable()
export class TrainingTimers implements OnModuleInit {
  constructor(
    private readonly training: TrainingRepository,
    private readonly terms: TrainingTermsDesk,
    private readonly ledger: TrainingLedger,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.schedules.every('training.warn', 3600, () => this.warn());
  }

  /** Each step of a certificate once, however often it is looked at. */
  async warn(): Promise<void> {
    const { today, transactions, outbox, clock } = this.ledger;
    const terms = await this.terms.current();
    const ending = await this.training.ending(today, addDays(today, TRAINING_BOUNDS.warnDays.most));
    for (const one of ending) {
      const steps = reachedSteps(one.validUntil, terms[one.kind].warnDays, today);
      if (steps.length === 0) continue;
      await transactions.run(async (tx) => {
        for (const step of steps) {
          if (!(await this.training.addWarning(tx, one, step, clock.now()))) continue;
          const { id: certificateId, staffId, storeId } = one;
          const store = storeId === null ? {} : { storeId };
          await outbox.add(tx, 'training.warned', { certificateId, staffId, step, ...store });
        }
      });
    }
  }
}
