import { Injectable, type OnModuleInit } from '@nestjs/common';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Audit } from '../../../platform/audit/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { StoreDesks } from '../../store/index.js';
import { Appointments } from '../appointments.service.js';
import { BookingStandings } from '../standing.service.js';
import { BookingSurroundings } from '../surroundings.service.js';
import { MissedRepository, type MissedLine } from './missed.repository.js';
import { standingOf, type Standing } from './missed.rules.js';

/** Farther back no policy may look. */
const LOOK_BACK_MS = 731 * 86_400_000;

/** Who did not come, what follows from it, and how the store forgives it. */
@Injectable()
export class MissedVisits {
  constructor(
    private readonly missed: MissedRepository,
    private readonly desks: StoreDesks,
    private readonly appointments: Appointments,
    private readonly audit: Audit,
    private readonly surroundings: BookingSurroundings,
  ) {}

  /** By the policy of the store they want to book in; visits missed anywhere in the house count. */
  async standing(customerId: string, storeId: string): Promise<Standing> {
    const [{ policy }, lines] = await Promise.all([this.desks.of(storeId), this.lines(customerId)]);
    return standingOf(
      lines.map((line) => ({ ...line, forgiven: line.forgivenAt !== null })),
      policy,
      this.surroundings.clock.now(),
    );
  }

  lines(customerId: string): Promise<MissedLine[]> {
    return this.missed.ofCustomer(
      customerId,
      new Date(this.surroundings.clock.now().getTime() - LOOK_BACK_MS),
    );
  }

  /** By a person of the store where it was missed, with the reason; counting it again is the way back. */
  async forgive(visitId: string, by: StaffIdentity, reason: string): Promise<void> {
    await this.change(visitId, by, 'missed.forgive', reason, (tx, visit) =>
      this.missed.forgive(tx, {
        ...visit,
        forgivenBy: by.id,
        reason,
        forgivenAt: this.surroundings.clock.now(),
      }),
    );
  }

  async countAgain(visitId: string, by: StaffIdentity): Promise<void> {
    await this.change(visitId, by, 'missed.countAgain', null, (tx) => this.missed.countAgain(tx, visitId));
  }

  private async change(
    visitId: string,
    by: StaffIdentity,
    action: string,
    reason: string | null,
    work: (tx: Tx, visit: { id: string; customerId: string; storeId: string }) => Promise<unknown>,
  ): Promise<void> {
    await this.surroundings.transactions.run(async (tx) => {
      const { id, customerId, storeId, state } = await this.appointments.getIn(tx, visitId);
      if (!inScope(by, storeId)) throw new DomainError('appointment.not_found');
      if (state !== 'no_show') throw new DomainError('appointment.action_refused', { state, refusals: [] });
      await work(tx, { id, customerId, storeId });
      await this.audit.record(tx, {
        staffId: by.id,
        action,
        subjectKind: 'appointment',
        subjectId: id,
        storeId,
        ...(reason === null ? {} : { details: { reason } }),
      });
    });
  }
}

/** Tells the slots how a customer stands: they ask before every booking. */
@Injectable()
export class MissedStandings implements OnModuleInit {
  constructor(
    private readonly standings: BookingStandings,
    private readonly missed: MissedVisits,
  ) {}

  onModuleInit(): void {
    this.standings.answeredBy((customerId, storeId) => this.missed.standing(customerId, storeId));
  }
}
