import { Injectable } from '@nestjs/common';
import type { AbsenceChoice } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { Actor, Proposal, StoreChange } from '../appointment.rules.js';
import type { AppointmentRow } from '../appointments.repository.js';
import { Appointments } from '../appointments.service.js';
import { Proposals } from '../proposals.service.js';
import { AbsencePlans, type AbsenceVisit } from './absence-plans.service.js';

/** What the manager decided for a visit; `version`: of the visit it was decided on. */
export interface AbsenceDecision {
  visitId: string;
  version: number;
  choice: AbsenceChoice;
  /** With `ask` neither. */
  startsAt: Date | null;
  advisorId: string | null;
}
/** `refused`: with the word; what could be had instead is in the plan, which is made anew. */
export interface AbsenceResult {
  visitId: string;
  refused: { code: string; refusal: string | null } | null;
}

const HOUSE: Actor = { role: 'system', id: null };
/** Until every process has heard that they come after all. */
const HEARD_MS = 600;
/** Said to the customer; that somebody is ill is nobody's business. */
const AWAY = '原来的顾问当天不在';
const BACK = '原来的顾问可以接待了';

/** Takes what was proposed for the visits of somebody who is away, each for itself, and gives them back when they come after all. */
@Injectable()
export class AbsenceSettling {
  constructor(
    private readonly plans: AbsencePlans,
    private readonly appointments: Appointments,
    private readonly proposals: Proposals,
    private readonly clock: Clock,
  ) {}

  /** One after the other: what one takes the next one's transaction sees. */
  async settle(
    by: StaffIdentity,
    storeId: string,
    absenceId: string,
    decisions: readonly AbsenceDecision[],
  ): Promise<AbsenceResult[]> {
    const { absence, visits } = await this.plans.of(storeId, absenceId);
    if (absence.liftedAt !== null) throw new DomainError('absence.over');
    const actor: Actor = { role: by.role, id: by.id };
    return this.each(decisions, visits, (visit, decision) => {
      if (visit.stand === 'present' || visit.stand === 'over' || visit.row.version !== decision.version)
        throw new DomainError('appointment.changed_meanwhile', { version: visit.row.version });
      return decision.choice === 'ask' ? this.ask(visit, actor) : this.move(visit, actor, decision);
    });
  }

  /** The very time it had, with the advisor it had, if both are still free. */
  async giveBack(
    by: StaffIdentity,
    storeId: string,
    absenceId: string,
    visitIds: readonly string[],
  ): Promise<AbsenceResult[]> {
    const { absence, visits } = await this.plans.of(storeId, absenceId);
    const sinceMs = this.clock.now().getTime() - (absence.liftedAt?.getTime() ?? 0);
    if (sinceMs < HEARD_MS) await new Promise((resolve) => setTimeout(resolve, HEARD_MS - sinceMs));
    const actor: Actor = { role: by.role, id: by.id };
    const asked = visitIds.map((visitId) => ({ visitId }));
    return this.each(asked, visits, async ({ row, wasAt, back }) => {
      if (back !== null) throw new DomainError('absence.back_refused', { refusal: back });
      if (row.state === 'cancelled') await this.appointments.actAsStaff(row.id, by, { action: 'undoCancel' });
      const now = await this.appointments.get(row.id);
      if (now.staffId === absence.staffId && now.startsAt.getTime() === wasAt.getTime()) return;
      const to = { startsAt: wasAt, advisorId: absence.staffId, version: now.version, reason: BACK };
      await this.appointments.moveByStore(row.id, actor, to, this.change('moved', row, BACK, []));
    });
  }

  private async each<T extends { visitId: string }>(
    asked: readonly T[],
    visits: readonly AbsenceVisit[],
    work: (visit: AbsenceVisit, one: T) => Promise<void>,
  ): Promise<AbsenceResult[]> {
    const results: AbsenceResult[] = [];
    for (const one of asked) {
      const visit = visits.find(({ row }) => row.id === one.visitId);
      try {
        if (visit === undefined) throw new DomainError('appointment.not_found');
        await work(visit, one);
        results.push({ visitId: one.visitId, refused: null });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const { refusal } = error.details;
        results.push({
          visitId: one.visitId,
          refused: { code: error.code, refusal: typeof refusal === 'string' ? refusal : null },
        });
      }
    }
    return results;
  }

  private async move({ row }: AbsenceVisit, actor: Actor, decision: AbsenceDecision): Promise<void> {
    const { startsAt, advisorId, version } = decision;
    if (startsAt === null || advisorId === null) throw new DomainError('request.invalid', { fields: [] });
    const { proposals } = await this.proposals.around(row, row);
    const others = proposals.filter((one) => one.startsAt !== startsAt.toISOString());
    const here = others.filter((one) => one.storeId === row.storeId);
    const change = this.change('moved', row, AWAY, here);
    const to = { startsAt, advisorId, version, reason: AWAY };
    await this.appointments.moveByStore(row.id, actor, to, change);
  }

  /** Set free with an apology, and the customer takes one of the times proposed; an offer goes on to the next in line. */
  private async ask({ row }: AbsenceVisit, actor: Actor): Promise<void> {
    const { proposals } = await this.proposals.around(row, row);
    const change = this.change('cancelled', row, AWAY, proposals);
    if (row.state === 'offered')
      await this.appointments.endByStore(row.id, HOUSE, { action: 'lapse', reason: AWAY }, change);
    else await this.appointments.endByStore(row.id, actor, { action: 'cancel', reason: AWAY }, change);
  }

  private change(
    kind: StoreChange['kind'],
    row: AppointmentRow,
    reason: string,
    proposals: readonly Proposal[],
  ): StoreChange {
    return {
      kind,
      at: this.clock.now().toISOString(),
      fromStartsAt: row.startsAt.toISOString(),
      reason,
      proposals: proposals.slice(0, 5),
    };
  }
}
