import { Injectable } from '@nestjs/common';
import { addDays, type AbsenceBackRefusal, type AbsenceStand } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { Absences, type AbsenceRow } from '../../store/index.js';
import type { AppointmentRow } from '../appointments.repository.js';
import { OccupancyRepository } from '../occupancy.repository.js';
import type { Taken } from '../store-time.rules.js';
import { dayIn, StoreTimes, type StoreSettings } from '../store-times.service.js';
import {
  againstBack,
  proposalsFor,
  standOf,
  takenBy,
  type AbsenceProposal,
  type Displaced,
} from './absence.rules.js';
import { AbsencesRepository } from './absences.repository.js';

export interface AbsenceVisit {
  row: AppointmentRow;
  /** The time it had when its advisor called in sick. */
  wasAt: Date;
  stand: AbsenceStand;
  /** Best first; each could be had together with the first of all the others. */
  proposals: AbsenceProposal[];
  back: AbsenceBackRefusal | null;
}
export interface AbsencePlan {
  absence: AbsenceRow;
  visits: AbsenceVisit[];
}

/** Days looked at for another time, before the day and after. */
const AROUND = { before: 1, after: 5 };
const DAY_MS = 86_400_000;

/** What becomes of the visits of somebody who called in sick: each with where it could go. */
@Injectable()
export class AbsencePlans {
  constructor(
    private readonly absences: Absences,
    private readonly repository: AbsencesRepository,
    private readonly occupancy: OccupancyRepository,
    private readonly times: StoreTimes,
    private readonly clock: Clock,
  ) {}

  async of(storeId: string, id: string): Promise<AbsencePlan> {
    const absence = await this.absences.get(storeId, id);
    const settings = await this.times.settings(storeId);
    const rows = await this.repository.visits(absence);
    const rebooked = await this.repository.rebooked(rows);
    const now = this.clock.now();
    const lifted = absence.liftedAt !== null;
    const was = new Map(absence.visits.map((one) => [one.id, new Date(one.startsAt)]));
    const planned: Taken[] = [];
    const visits: AbsenceVisit[] = [];
    for (const row of rows) {
      const wasAt = was.get(row.id) ?? row.startsAt;
      const stand = standOf(row, absence.staffId, wasAt, now, lifted);
      const proposals =
        movable(row, stand) && !lifted && wasAt > now
          ? await this.proposals(settings, row, { wasAt, awayId: absence.staffId }, stand, planned)
          : [];
      const back = againstBack(row, stand, { wasAt, now, lifted, rebooked: rebooked.has(row.id) });
      visits.push({ row, wasAt, stand, proposals, back });
    }
    return { absence, visits };
  }

  /** How many visits of each absence nobody has seen to yet. */
  async open(absence: AbsenceRow): Promise<number> {
    const now = this.clock.now();
    const lifted = absence.liftedAt !== null;
    const was = new Map(absence.visits.map((one) => [one.id, new Date(one.startsAt)]));
    const rows = await this.repository.visits(absence);
    return rows.filter(
      (row) => standOf(row, absence.staffId, was.get(row.id) ?? row.startsAt, now, lifted) === 'open',
    ).length;
  }

  /** Each is looked at with what the first choice of those before it would take. */
  private async proposals(
    settings: StoreSettings,
    row: AppointmentRow,
    { wasAt, awayId }: { wasAt: Date; awayId: string },
    stand: AbsenceStand,
    planned: Taken[],
  ): Promise<AbsenceProposal[]> {
    const onDay = dayIn(settings, wasAt);
    const firstOn = addDays(onDay, -AROUND.before);
    const days = AROUND.before + AROUND.after + 1;
    const [from, to] = [new Date(wasAt.getTime() - 3 * DAY_MS), new Date(wasAt.getTime() + 8 * DAY_MS)];
    const [taken, load, busy, parts] = await Promise.all([
      this.occupancy.taken(null, [row.storeId], from, to, row.id),
      this.occupancy.load(null, row.storeId, onDay),
      row.customerId === '' ? [] : this.busyOf(row),
      this.occupancy.parts(null, [row.id]),
    ]);
    const purposes = parts.length === 0 ? [row.purpose] : parts.map((part) => part.purpose);
    const visit: Displaced = {
      plan: this.times.planAnyway(settings, purposes),
      startsAt: wasAt,
      now: { staffId: row.staffId, startsAt: row.startsAt },
      roomIds: parts.map((part) => part.roomId).filter((id) => id !== null),
      busy,
    };
    const time = this.times.laidOut(settings, firstOn, days, [...taken, ...planned]);
    const found = proposalsFor(time, visit, { now: this.clock.now(), awayId, load });
    const [first] = found;
    if (stand === 'open' && first !== undefined) planned.push(...takenBy(visit, first));
    return found.map(({ kind, startsAt, advisorId }) => ({ kind, startsAt, advisorId }));
  }

  private async busyOf(row: AppointmentRow): Promise<Displaced['busy']> {
    return (await this.occupancy.visitor(null, row.customerId, this.clock.now(), row.id)).busy;
  }
}

/** A visit its customer has changed or confirmed for themselves is theirs; an offer can only be let go. */
const movable = (row: AppointmentRow, stand: AbsenceStand): boolean =>
  (row.state === 'booked' || row.state === 'requested') &&
  (stand === 'open' || (stand === 'settled' && row.storeChange?.kind === 'moved'));
