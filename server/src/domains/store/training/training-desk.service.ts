import { Injectable } from '@nestjs/common';
import { CERTIFICATE_KINDS, type IssueRefusal } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { TrainingLedger } from './training-ledger.service.js';
import { TrainingTermsDesk } from './training-terms.service.js';
import {
  TrainingRepository,
  type CertificateRow,
  type HoursRow,
  type Trainee,
  type WarningRow,
} from './training.repository.js';
import { issueRefusals, standingOf, type Standing } from './training.rules.js';

export interface PersonStanding {
  person: Trainee;
  kinds: (Standing<CertificateRow> & { refusals: IssueRefusal[] })[];
}
export interface PersonFile extends PersonStanding {
  hours: HoursRow[];
  certificates: CertificateRow[];
}

/** Who of a store stands where with hours and certificates, as the desk shows it. */
@Injectable()
export class TrainingDesk {
  constructor(
    private readonly training: TrainingRepository,
    private readonly terms: TrainingTermsDesk,
    private readonly ledger: TrainingLedger,
  ) {}

  /** The people of a store that the staff member may look at; headquarters sees its own people with any store. */
  async team(by: StaffIdentity, storeId: string): Promise<PersonStanding[]> {
    const people = (await this.training.team(storeId)).filter((one) => inScope(by, one.storeId));
    return this.stand(by, people);
  }

  /** @throws staff.not_found for anybody else's people; oneself is always there */
  async file(by: StaffIdentity, staffId: string): Promise<PersonFile> {
    const person = await this.training.person(staffId);
    if (person === null || (person.id !== by.id && !inScope(by, person.storeId)))
      throw new DomainError('staff.not_found');
    const [[standing], hours, certificates] = await Promise.all([
      this.stand(by, [person]),
      this.training.hoursOf([staffId]),
      this.training.certificatesOf([staffId]),
    ]);
    return { ...(standing as PersonStanding), hours, certificates };
  }

  warnings(by: StaffIdentity, storeId: string | null): Promise<WarningRow[]> {
    return this.training.warnings(by, storeId);
  }

  seen(by: StaffIdentity, id: string): Promise<void> {
    return this.training.markSeen(by, id, this.ledger.clock.now());
  }

  private async stand(by: StaffIdentity, people: readonly Trainee[]): Promise<PersonStanding[]> {
    const ids = people.map(({ id }) => id);
    const [terms, hours, certificates] = await Promise.all([
      this.terms.current(),
      this.training.hoursOf(ids),
      this.training.certificatesOf(ids),
    ]);
    const { today } = this.ledger;
    return people.map((person) => {
      const own = hours.filter(({ staffId }) => staffId === person.id);
      const held = certificates.filter(({ staffId }) => staffId === person.id);
      const facts = { own: person.id === by.id, active: person.active === 1 };
      return {
        person,
        kinds: CERTIFICATE_KINDS.map((kind) => {
          const standing = standingOf(own, held, kind, terms, today);
          return { ...standing, refusals: issueRefusals(standing, facts) };
        }),
      };
    });
  }
}
