import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { OutboxHandlers } from '../../platform/outbox/index.js';
import type { Actor, Proposal, StoreChange } from './appointment.rules.js';
import { AppointmentsRepository, type AppointmentRow, type ClosureRow } from './appointments.repository.js';
import { Appointments } from './appointments.service.js';
import { Proposals } from './proposals.service.js';

/** `store.closed` { storeId, closureId }: a store was shut at short notice. */
export const STORE_CLOSED = 'store.closed';
const HOUSE: Actor = { role: 'system', id: null };
/** Somebody may take the very time meanwhile: then the next one. */
const TRIES = 6;

export interface ClosureResult {
  moved: string[];
  cancelled: string[];
  /** Already arrived: they are in the store, and the people there settle it. */
  present: string[];
}

/** What a store shut at short notice does to the visits it had promised. */
@Injectable()
export class Closures implements OnModuleInit {
  constructor(
    private readonly repository: AppointmentsRepository,
    private readonly appointments: Appointments,
    private readonly proposals: Proposals,
    private readonly clock: Clock,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.on(STORE_CLOSED, 'appointments.move-away', async ({ payload }) => {
      await this.apply(payload['closureId'] as string);
    });
  }

  /** The visits a closure would hit: what the desk shows before it is recorded. */
  async preview(storeId: string, from: Date, to: Date): Promise<AppointmentRow[]> {
    return this.repository.liveBetween(storeId, from, to);
  }

  /**
   * Moves each visit a closure hits to the nearest time it can have, and cancels those that find none, with proposals
   * either way. Done twice it finds nothing left to do; killed half-way, the rest is done the next time.
   */
  async apply(closureId: string): Promise<ClosureResult> {
    const result: ClosureResult = { moved: [], cancelled: [], present: [] };
    const closure = await this.repository.closure(closureId);
    if (closure === null || closure.liftedAt !== null) return result;
    for (const visit of await this.preview(closure.storeId, closure.startsAt, closure.endsAt)) {
      if (visit.state === 'arrived') result.present.push(visit.id);
      else result[await this.settle(visit, closure)].push(visit.id);
    }
    return result;
  }

  private async settle(visit: AppointmentRow, closure: ClosureRow): Promise<'moved' | 'cancelled'> {
    const { reason } = closure;
    const near = await this.proposals.around(visit, closure);
    for (const { startsAt, advisorId } of near.candidates.slice(0, TRIES)) {
      const others = near.proposals.filter((one) => one.startsAt !== startsAt.toISOString());
      try {
        const change = this.change('moved', visit, reason, others);
        await this.appointments.moveByStore(
          visit.id,
          HOUSE,
          { startsAt, reason, ...(advisorId === undefined ? {} : { advisorId }) },
          change,
        );
        return 'moved';
      } catch (error) {
        // Its customer, or somebody at the desk, was faster: nothing is left to do.
        if (error instanceof DomainError && error.code === 'appointment.action_refused') return 'cancelled';
        if (!(error instanceof DomainError) || error.code !== 'slot.refused') throw error;
      }
    }
    await this.cancel(visit, reason, near.proposals);
    return 'cancelled';
  }

  private async cancel(visit: AppointmentRow, reason: string, proposals: Proposal[]): Promise<void> {
    try {
      const change = this.change('cancelled', visit, reason, proposals);
      const action = visit.state === 'offered' ? ('lapse' as const) : ('cancel' as const);
      await this.appointments.endByStore(visit.id, HOUSE, { action, reason }, change);
    } catch (error) {
      // Its customer, or somebody at the desk, was faster.
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private change(
    kind: StoreChange['kind'],
    visit: AppointmentRow,
    reason: string,
    proposals: Proposal[],
  ): StoreChange {
    return {
      kind,
      at: this.clock.now().toISOString(),
      fromStartsAt: visit.startsAt.toISOString(),
      reason,
      proposals: proposals.slice(0, 5),
    };
  }
}
