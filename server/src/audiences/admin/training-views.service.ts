import { Injectable } from '@nestjs/common';
import { CERTIFICATE_KINDS, dayOf, type CertificateStand } from '@zhuyue/shared';
import { Certificates, TrainingCourses, TrainingDesk } from '../../domains/store/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { StaffIdentity } from './admin.decorators.js';
import { sheetOf } from './sheet.rules.js';
import type { MyTrainingView, TraineeFileView, TrainingTeamView, TrainingTodayView } from './training.dto.js';
import {
  toCourseView,
  toTraineeFileView,
  toTraineeView,
  toWarningView,
  toWayView,
} from './training.rules.js';

const COLUMNS = [
  'name',
  'role',
  'certificate',
  'stand',
  'number',
  'startsOn',
  'validUntil',
  'countedFrom',
  'hours',
  'neededHours',
];
const hoursOf = (minutes: number): number => minutes / 60;

/** 培训 as the desk shows it. */
@Injectable()
export class TrainingViews {
  constructor(
    private readonly training: TrainingDesk,
    private readonly certificates: Certificates,
    private readonly courses: TrainingCourses,
    private readonly clock: Clock,
  ) {}

  async team(by: StaffIdentity, storeId: string): Promise<TrainingTeamView> {
    const [people, courses] = await Promise.all([this.training.team(by, storeId), this.courses.all()]);
    return { onDay: this.onDay, people: people.map(toTraineeView), courses: courses.map(toCourseView) };
  }

  async file(by: StaffIdentity, id: string): Promise<TraineeFileView> {
    return toTraineeFileView(await this.training.file(by, id));
  }

  async mine(by: StaffIdentity, storeId: string | null): Promise<MyTrainingView> {
    const own = storeId ?? (by.storeIds === 'all' ? null : (by.storeIds[0] ?? null));
    const [file, ways, courses] = await Promise.all([
      this.training.file(by, by.id),
      this.certificates.ways(by.id, CERTIFICATE_KINDS, own),
      this.courses.all(),
    ]);
    return {
      ...toTraineeFileView(file),
      onDay: this.onDay,
      ways: ways.map(toWayView),
      courses: courses.filter(({ open }) => open).map(toCourseView),
    };
  }

  async today(by: StaffIdentity, storeId: string): Promise<TrainingTodayView> {
    const leads = by.role === 'manager' || by.role === 'headquarters';
    const [warnings, people] = await Promise.all([
      this.training.warnings(by, storeId),
      leads ? this.training.team(by, storeId) : null,
    ]);
    const count = (stand: CertificateStand): number | null =>
      people && people.flatMap(({ kinds }) => kinds.filter((one) => one.stand === stand)).length;
    return {
      onDay: this.onDay,
      expiring: count('expiring'),
      expired: count('expired'),
      warnings: warnings.map(toWarningView),
    };
  }

  async sheet(by: StaffIdentity, storeId: string): Promise<string> {
    const people = await this.training.team(by, storeId);
    return sheetOf(
      COLUMNS,
      people.flatMap(({ person, kinds }) =>
        kinds.map(({ kind, stand, certificate, countedFrom, minutes, neededMinutes }) => [
          person.name,
          person.role,
          kind,
          stand,
          certificate?.number ?? null,
          certificate?.startsOn ?? null,
          certificate?.validUntil ?? null,
          countedFrom,
          hoursOf(minutes),
          hoursOf(neededMinutes),
        ]),
      ),
    );
  }

  private get onDay(): string {
    return dayOf(this.clock.now());
  }
}
