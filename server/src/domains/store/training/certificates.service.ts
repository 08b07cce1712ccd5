import { Injectable } from '@nestjs/common';
import { dayOf, type CertificateKind, type StaffRole } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { isDuplicate, newId, paperNumber, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { TrainingCourses } from './training-courses.service.js';
import { TrainingLedger } from './training-ledger.service.js';
import { TrainingTermsDesk } from './training-terms.service.js';
import { TrainingRepository, type Trainee } from './training.repository.js';
import { issueRefusals, newTerm, standingOf, type Standing } from './training.rules.js';

/** What somebody lacks for a task, and the way to get it. */
export interface Way {
  certificate: CertificateKind;
  stand: Standing['stand'];
  minutes: number;
  neededMinutes: number;
  /** Courses that count for it. */
  courses: string[];
  /** Who may issue it to them. */
  issuers: string[];
  /** Who of the store holds it and may do the work. */
  holders: string[];
}

const LEADS: readonly StaffRole[] = ['manager', 'headquarters'];
/** A consultant who has been trained still takes no step. */
const HANDS: readonly StaffRole[] = ['service', 'manager'];
/** Names that are said in one sentence. */
const NAMED = 4;

/** 上岗证: issued on hours by somebody else, revoked with a reason, asked for by every task that needs one. */
@Injectable()
export class Certificates {
  constructor(
    private readonly training: TrainingRepository,
    private readonly terms: TrainingTermsDesk,
    private readonly courses: TrainingCourses,
    private readonly ledger: TrainingLedger,
  ) {}

  /** What somebody holds today. */
  async heldBy(staffId: string, tx?: Pick<Tx, 'query'>): Promise<CertificateKind[]> {
    return (await this.training.held([staffId], this.ledger.today, tx)).map(({ kind }) => kind);
  }

  /** Which of these people hold it today. */
  async holders(
    staffIds: readonly string[],
    kind: CertificateKind,
    tx?: Pick<Tx, 'query'>,
  ): Promise<Set<string>> {
    const held = await this.training.held(staffIds, this.ledger.today, tx);
    return new Set(held.flatMap((one) => (one.kind === kind ? [one.staffId] : [])));
  }

  /** @throws training.certificate_missing with what is missing and the way to it */
  async demand(tx: Tx, staffId: string, kind: CertificateKind, storeId: string): Promise<void> {
    if ((await this.heldBy(staffId, tx)).includes(kind)) return;
    const [way] = await this.ways(staffId, [kind], storeId, tx);
    throw new DomainError('training.certificate_missing', { ...way });
  }

  /** How somebody who works in the store gets each of these kinds. */
  async ways(
    staffId: string,
    kinds: readonly CertificateKind[],
    storeId: string | null,
    tx?: Pick<Tx, 'query'>,
  ): Promise<Way[]> {
    const [person, team] = [
      await this.training.person(staffId, tx),
      await this.training.team(storeId ?? '', tx),
    ];
    const [terms, courses] = [await this.terms.current(tx), await this.courses.all(tx)];
    const [hours, certificates] = [
      await this.training.hoursOf([staffId], tx),
      await this.training.certificatesOf([staffId], tx),
    ];
    const others = team.filter((one) => one.id !== staffId);
    const ids = others.map(({ id }) => id);
    const held = await this.training.held(ids, this.ledger.today, tx);
    // Headquarters' people get theirs from headquarters; of a store its manager comes first.
    const issuers = others.filter(
      (one) => LEADS.includes(one.role) && (person?.storeId !== null || one.storeId === null),
    );
    const names = (people: readonly Trainee[]): string[] => people.slice(0, NAMED).map(({ name }) => name);
    return kinds.map((kind) => {
      const { stand, minutes, neededMinutes } = standingOf(
        hours,
        certificates,
        kind,
        terms,
        this.ledger.today,
      );
      const holds = (id: string): boolean => held.some((one) => one.staffId === id && one.kind === kind);
      return {
        certificate: kind,
        stand,
        minutes,
        neededMinutes,
        courses: courses.filter((one) => one.open && one.kinds.includes(kind)).map(({ name }) => name),
        issuers: names(issuers),
        holders: names(others.filter((one) => HANDS.includes(one.role) && holds(one.id))),
      };
    });
  }

  /**
   * On the hours as they stand, from today, or from the day after the one that is about to end.
   * @throws staff.not_found, training.issue_refused with the reasons
   */
  async issue(by: StaffIdentity, staffId: string, kind: CertificateKind): Promise<void> {
    const { transactions, clock, today } = this.ledger;
    const issuing = transactions.run(async (tx) => {
      const [person] = await this.training.lockPeople(tx, by, [staffId]);
      if (person === undefined) throw new DomainError('staff.not_found');
      const terms = await this.terms.current(tx);
      const hours = await this.training.hoursOf([staffId], tx);
      const certificates = await this.training.certificatesOf([staffId], tx);
      const standing = standingOf(hours, certificates, kind, terms, today);
      const { minutes, neededMinutes, countedFrom } = standing;
      const refusals = issueRefusals(standing, { own: staffId === by.id, active: person.active === 1 });
      if (refusals.length > 0)
        throw new DomainError('training.issue_refused', { refusals, minutes, neededMinutes });
      const { startsOn, validUntil } = newTerm(standing, terms[kind], today);
      const number = paperNumber('T', dayOf(clock.now()));
      const id = newId();
      await this.training.addCertificate(tx, {
        ...{
          id,
          number,
          staffId,
          kind,
          startsOn,
          validUntil,
          countedFrom,
          countedTo: today,
          minutes,
          neededMinutes,
        },
        ...{ issuedBy: by.id, issuedByName: by.name, issuedAt: clock.now() },
        ...{ revokedAt: null, revokedBy: null, revokedByName: null, revokedReason: null },
        slot: `${staffId}.${kind}.${startsOn}`,
      });
      const details = { number, kind, startsOn, validUntil, minutes };
      const about = { kind: 'staff', id: staffId, storeId: person.storeId, details };
      await this.ledger.record(tx, by, 'issue', about);
    });
    await issuing.catch((error: unknown) => {
      if (isDuplicate(error, 'uq_staff_certificate_slot'))
        throw new DomainError('training.issue_refused', { refusals: ['still_valid'] });
      throw error;
    });
  }

  /**
   * From this moment on nobody works with it; what was issued to follow it goes with it.
   * @throws training.certificate_not_found, training.own_certificate, training.revoked_already
   */
  async revoke(by: StaffIdentity, id: string, reason: string): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.training.certificate(tx, id);
      const [person] = row === null ? [] : await this.training.lockPeople(tx, by, [row.staffId]);
      if (row === null || person === undefined) throw new DomainError('training.certificate_not_found');
      if (person.id === by.id) throw new DomainError('training.own_certificate');
      // Read again behind the lock.
      const standing = (await this.training.certificatesOf([person.id], tx)).filter(
        (one) => one.kind === row.kind && one.revokedAt === null && one.validUntil >= this.ledger.today,
      );
      if (!standing.some((one) => one.id === id)) throw new DomainError('training.revoked_already');
      const ids = standing.map((one) => one.id);
      await this.training.revoke(tx, ids, by, reason, this.ledger.clock.now());
      const details = { numbers: standing.map((one) => one.number), kind: row.kind, reason };
      const about = { kind: 'staff', id: person.id, storeId: person.storeId, details };
      await this.ledger.record(tx, by, 'revoke', about);
    });
  }
}
