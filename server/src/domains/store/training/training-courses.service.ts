import { Injectable } from '@nestjs/common';
import { TRAINING_LIMITS, type CertificateKind } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isDuplicate, isId, newId, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { TrainingLedger } from './training-ledger.service.js';

export interface CourseForm {
  name: string;
  about: string | null;
  kinds: readonly CertificateKind[];
  minutes: number;
  open: boolean;
}
export interface CourseRow extends Omit<CourseForm, 'kinds'> {
  id: string;
  kinds: CertificateKind[];
  edition: number;
}

const COLUMNS = 'id, name, about, kinds, minutes, open, edition';

/** 课程: what headquarters teaches, and which certificates it counts for. */
@Injectable()
export class TrainingCourses {
  constructor(
    private readonly database: Database,
    private readonly ledger: TrainingLedger,
  ) {}

  /** Those that are taught first, by name. */
  async all(reader: Pick<Tx, 'query'> = this.database): Promise<CourseRow[]> {
    const rows = await reader.query<Omit<CourseRow, 'open'> & { open: number }>(
      `SELECT ${COLUMNS} FROM training_course ORDER BY open DESC, name, id LIMIT ${String(TRAINING_LIMITS.courses)}`,
    );
    return rows.map((row) => ({ ...row, open: Boolean(row.open) }));
  }

  /** @throws training.course_taken when there is one of that name, settings.too_many */
  async add(by: StaffIdentity, form: CourseForm): Promise<void> {
    await this.ledger.transactions
      .run(async (tx) => {
        const [count] = await tx.query<{ n: number }>('SELECT COUNT(*) AS n FROM training_course');
        if (Number(count?.n ?? 0) >= TRAINING_LIMITS.courses) throw new DomainError('settings.too_many');
        const id = newId();
        await tx.insert('training_course', { id, ...this.stampedBy(by, form), edition: 1 });
        await this.ledger.record(tx, by, 'add_course', this.aboutCourse(id, form));
      })
      .catch(asTaken);
  }

  /** @throws edit.outdated when somebody changed it after it was read */
  async change(by: StaffIdentity, id: string, form: CourseForm, edition: number): Promise<void> {
    const { name, about, kinds, minutes, open, changedBy, changedAt } = this.stampedBy(by, form);
    await this.ledger.transactions
      .run(async (tx) => {
        const done = await tx.execute(
          `UPDATE training_course SET name = ?, about = ?, kinds = ?, minutes = ?, open = ?, changedBy = ?, changedAt = ?,
             edition = edition + 1 WHERE id = ? AND edition = ?`,
          [name, about, JSON.stringify(kinds), minutes, open ? 1 : 0, changedBy, changedAt, id, edition],
        );
        if (done.affected === 0) {
          if ((await this.find(tx, id)) === null) throw new DomainError('training.course_not_found');
          throw new DomainError('edit.outdated');
        }
        await this.ledger.record(tx, by, 'change_course', this.aboutCourse(id, form));
      })
      .catch(asTaken);
  }

  /** One that is taught. */
  async taught(tx: Tx, id: string): Promise<CourseRow> {
    const course = await this.find(tx, id);
    if (course === null) throw new DomainError('training.course_not_found');
    if (!course.open) throw new DomainError('training.course_closed', { name: course.name });
    return course;
  }

  private async find(tx: Tx, id: string): Promise<CourseRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<CourseRow>(`SELECT ${COLUMNS} FROM training_course WHERE id = ?`, [id]);
    return rows[0] ?? null;
  }

  private stampedBy(by: StaffIdentity, form: CourseForm) {
    const { name, about, kinds, minutes, open } = form;
    if (minutes % TRAINING_LIMITS.stepMinutes !== 0)
      throw invalidRequest([{ path: 'minutes', rule: 'step' }]);
    return { name, about, kinds, minutes, open, changedBy: by.id, changedAt: this.ledger.clock.now() };
  }

  private readonly aboutCourse = (id: string, { name, open }: CourseForm) => ({
    kind: 'training_course',
    id,
    storeId: null,
    details: { name, open },
  });
}

const asTaken = (error: unknown): never => {
  if (isDuplicate(error, 'uq_training_course_name')) throw new DomainError('training.course_taken');
  throw error;
};
