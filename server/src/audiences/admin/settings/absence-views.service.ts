import { Injectable } from '@nestjs/common';
import { SLOT_REFUSALS } from '@zhuyue/shared';
import {
  AbsencePlans,
  Appointments,
  type AbsenceResult,
  type AbsenceVisit,
  type PartRow,
} from '../../../domains/appointments/index.js';
import { Absences, StaffAccounts, type AbsenceRow } from '../../../domains/store/index.js';
import { grouped } from '../../../platform/database/index.js';
import type {
  AbsenceHeadView,
  AbsenceResultView,
  AbsencesView,
  AbsenceView,
  AbsenceVisitView,
} from './absences.dto.js';

type Names = ReadonlyMap<string, string>;
const nameIn = (names: Names, id: string): string => names.get(id) ?? '—';

/** What the page of somebody's absence shows. */
@Injectable()
export class AbsenceViews {
  constructor(
    private readonly absences: Absences,
    private readonly plans: AbsencePlans,
    private readonly appointments: Appointments,
    private readonly staff: StaffAccounts,
  ) {}

  async list(storeId: string): Promise<AbsencesView> {
    const rows = await this.absences.of(storeId);
    const names = await this.staff.names(rows.flatMap((row) => [row.staffId, row.reportedBy]));
    const open = await Promise.all(rows.map((row) => this.plans.open(row)));
    return { items: rows.map((row, at) => toHeadView(row, names, open[at] ?? 0)) };
  }

  async of(storeId: string, id: string): Promise<AbsenceView> {
    const { absence, visits } = await this.plans.of(storeId, id);
    const people = visits.flatMap(({ row, proposals }) => [
      row.staffId,
      ...proposals.map((one) => one.advisorId),
    ]);
    const [names, parts] = await Promise.all([
      this.staff.names([...new Set([absence.staffId, absence.reportedBy, ...people])]),
      this.appointments.partsOf(visits.map(({ row }) => row.id)),
    ]);
    const partsOf = grouped(parts, (part) => part.appointmentId);
    const open = visits.filter((visit) => visit.stand === 'open').length;
    return {
      ...toHeadView(absence, names, open),
      visits: visits.map((visit) => toVisitView(visit, partsOf.get(visit.row.id) ?? [], names)),
    };
  }
}

const toHeadView = (row: AbsenceRow, names: Names, open: number): AbsenceHeadView => ({
  id: row.id,
  staffId: row.staffId,
  staffName: nameIn(names, row.staffId),
  fromOn: row.fromOn,
  toOn: row.toOn,
  note: row.note,
  reportedByName: nameIn(names, row.reportedBy),
  reportedAt: row.reportedAt.toISOString(),
  liftedAt: row.liftedAt?.toISOString() ?? null,
  open,
});

const toVisitView = (
  { row, wasAt, stand, proposals, back }: AbsenceVisit,
  parts: readonly PartRow[],
  names: Names,
): AbsenceVisitView => ({
  id: row.id,
  code: row.code,
  contactName: row.contactName,
  purposes: parts.length === 0 ? [row.purpose] : parts.map((part) => part.purpose),
  state: row.state,
  wasAt: wasAt.toISOString(),
  startsAt: row.startsAt.toISOString(),
  advisorName: nameIn(names, row.staffId),
  version: row.version,
  stand,
  proposals: proposals.map(({ kind, startsAt, advisorId }) => ({
    kind,
    startsAt: startsAt.toISOString(),
    advisorId,
    advisorName: nameIn(names, advisorId),
  })),
  mayAsk: stand === 'open',
  back,
});

export const toResultView = ({ visitId, refused }: AbsenceResult): AbsenceResultView => ({
  visitId,
  refused:
    refused === null
      ? null
      : { code: refused.code, refusal: SLOT_REFUSALS.find((word) => word === refused.refusal) ?? null },
});
