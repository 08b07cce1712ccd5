import { Injectable } from '@nestjs/common';
import { addDays, TRAINING_LIMITS } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { TrainingCourses } from './training-courses.service.js';
import { TrainingLedger } from './training-ledger.service.js';
import { TrainingRepository, type HoursRow, type Trainee } from './training.repository.js';
import { groundless } from './training.rules.js';

export interface HoursForm {
  staffIds: readonly string[];
  courseId: string;
  onDay: string;
  /** Each of them took so many. */
  minutes: number;
}

/** 学时: written down by a manager or headquarters, never by whoever took the course; corrected by counter entries. */
@Injectable()
export class TrainingHoursBook {
  constructor(
    private readonly training: TrainingRepository,
    private readonly courses: TrainingCourses,
    private readonly ledger: TrainingLedger,
  ) {}

  /**
   * Several people at once: all of them, or none. The same again by the same hand, as after a lost answer, adds nothing.
   * @throws staff.not_found for anybody out of scope or gone, training.own_hours, training.day_refused,
   * training.recorded_otherwise, training.day_full
   */
  async record(by: StaffIdentity, form: HoursForm): Promise<void> {
    const { staffIds, courseId, onDay, minutes } = form;
    this.demandDay(onDay);
    if (minutes % TRAINING_LIMITS.stepMinutes !== 0)
      throw invalidRequest([{ path: 'minutes', rule: 'step' }]);
    if (staffIds.includes(by.id)) throw new DomainError('training.own_hours');
    await this.ledger.transactions.run(async (tx) => {
      const people = await this.training.lockPeople(tx, by, staffIds);
      if (people.length !== new Set(staffIds).size || people.some(({ active }) => active === 0))
        throw new DomainError('staff.not_found');
      const course = await this.courses.taught(tx, courseId);
      const known = (await this.training.hoursOf(staffIds, tx)).filter((line) => line.onDay === onDay);
      const slotOf = ({ id }: Trainee): string => `${id}.${courseId}.${onDay}`;
      const there = (person: Trainee) => known.find(({ slot }) => slot === slotOf(person));
      const other = people.filter((person) => {
        const line = there(person);
        return line !== undefined && (line.minutes !== minutes || line.writtenBy !== by.id);
      });
      if (other.length > 0) throw new DomainError('training.recorded_otherwise', { names: namesOf(other) });
      const fresh = people.filter((person) => there(person) === undefined);
      const full = fresh.filter((person) => dayOfWork(known, person) + minutes > TRAINING_LIMITS.dayMinutes);
      if (full.length > 0) throw new DomainError('training.day_full', { names: namesOf(full) });
      const line = { courseId, courseName: course.name, kinds: course.kinds, onDay, minutes, note: null };
      await this.write(
        tx,
        by,
        fresh.map((person) => ({ ...line, staffId: person.id, slot: slotOf(person), reversesId: null })),
      );
      for (const { id, storeId } of fresh)
        await this.ledger.record(tx, by, 'record_hours', {
          ...{ kind: 'staff', id, storeId },
          details: { course: course.name, onDay, minutes },
        });
    });
  }

  /**
   * Takes a line back by a counter entry. A certificate that the rest no longer carries ends with it, and has to be named
   * by whoever takes it back.
   * @throws training.hours_not_found, training.own_hours, training.hours_reversed, training.carries_certificate with those
   * that were not named
   */
  async reverse(by: StaffIdentity, id: string, reason: string, revokes: readonly string[]): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const line = await this.training.hours(tx, id);
      const [person] = line === null ? [] : await this.training.lockPeople(tx, by, [line.staffId]);
      if (line === null || person === undefined) throw new DomainError('training.hours_not_found');
      if (person.id === by.id) throw new DomainError('training.own_hours');
      if (!(await this.training.freeSlot(tx, id))) throw new DomainError('training.hours_reversed');
      const { courseId, courseName, kinds, onDay, staffId } = line;
      const counter = { staffId, courseId, courseName, kinds, onDay, minutes: -line.minutes, note: reason };
      await this.write(tx, by, [{ ...counter, slot: null, reversesId: id }]);
      const lost = groundless(
        await this.training.hoursOf([staffId], tx),
        await this.training.certificatesOf([staffId], tx),
        this.ledger.today,
      );
      if (lost.some((one) => !revokes.includes(one.id)))
        throw new DomainError('training.carries_certificate', {
          certificates: lost.map((one) => ({ id: one.id, kind: one.kind, validUntil: one.validUntil })),
        });
      if (lost.length > 0)
        await this.training.revoke(
          tx,
          lost.map((one) => one.id),
          by,
          reason,
          this.ledger.clock.now(),
        );
      await this.ledger.record(tx, by, 'reverse_hours', {
        ...{ kind: 'staff', id: staffId, storeId: person.storeId },
        details: {
          course: courseName,
          onDay,
          minutes: line.minutes,
          reason,
          revoked: lost.map((one) => one.number),
        },
      });
    });
  }

  private demandDay(onDay: string): void {
    const { today } = this.ledger;
    const from = addDays(today, -TRAINING_LIMITS.lateDays);
    if (onDay > today || onDay < from) throw new DomainError('training.day_refused', { from, to: today });
  }

  private write(
    tx: Tx,
    by: StaffIdentity,
    lines: readonly Omit<HoursRow, 'id' | 'writtenBy' | 'writtenByName' | 'writtenAt'>[],
  ): Promise<void> {
    const stamp = { writtenBy: by.id, writtenByName: by.name, writtenAt: this.ledger.clock.now() };
    return this.training.addHours(
      tx,
      lines.map((line) => ({ ...line, ...stamp })),
    );
  }
}

const namesOf = (people: readonly Trainee[]): string[] => people.map(({ name }) => name);
const dayOfWork = (known: readonly HoursRow[], { id }: Trainee): number =>
  known.filter(({ staffId }) => staffId === id).reduce((sum, { minutes }) => sum + minutes, 0);
