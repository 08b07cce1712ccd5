import { Injectable } from '@nestjs/common';
import {
  labelFaults,
  symbolOf,
  tagLink,
  type HouseFacts,
  type LabelFault,
  type LabelTemplate,
  type LinkCase,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Config } from '../../../platform/config/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { demandUnchanged, DomainError, markOf } from '../../../platform/errors/index.js';
import { LabelSettingsRepository, type HouseRow, type TemplateRow } from './label-settings.repository.js';

/** Any code of ours: all links are equally long. */
const EXAMPLE = { gtin: '0'.repeat(14), serial: '0'.repeat(20) };
/** No symbol of the table holds the link: no label does either. */
const TOO_LARGE = 1_000;

/** The forms of labels, and what the shop says of itself on them. */
@Injectable()
export class LabelSettings {
  constructor(
    private readonly settings: LabelSettingsRepository,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** What every printed link begins with. */
  get base(): string {
    return this.config.tagBaseUrl;
  }

  templates(): Promise<TemplateRow[]> {
    return this.settings.templates();
  }

  async template(id: string): Promise<TemplateRow> {
    const found = await this.settings.template(id);
    if (!found) throw new DomainError('label.template_not_found');
    return found;
  }

  /** What of this form cannot be printed with the links of this shop. */
  faults(template: LabelTemplate): LabelFault[] {
    return labelFaults(template, this.modules(template.linkCase));
  }

  /** @throws label.template_faulty with the faults */
  async add(by: StaffIdentity, template: LabelTemplate): Promise<string> {
    this.demandSound(template);
    const id = newId();
    await this.change(by, 'add', id, (tx, stamp) => this.settings.insert(tx, id, template, stamp));
    return id;
  }

  /** @param mark of the form that was read */
  async edit(by: StaffIdentity, id: string, mark: string, template: LabelTemplate): Promise<void> {
    this.demandSound(template);
    await this.change(by, 'edit', id, async (tx, stamp) => {
      const now = await this.settings.template(id, tx);
      if (!now) throw new DomainError('label.template_not_found');
      demandUnchanged(mark, formOf(now));
      await this.settings.update(tx, id, template, stamp);
    });
  }

  mark(row: TemplateRow): string {
    return markOf(formOf(row));
  }

  /** Put away, or offered again. */
  async setActive(by: StaffIdentity, id: string, active: boolean): Promise<void> {
    await this.change(by, active ? 'offer' : 'putAway', id, async (tx, stamp) => {
      if (!(await this.settings.setActive(tx, id, active, stamp)))
        throw new DomainError('label.template_not_found');
    });
  }

  house(): Promise<HouseRow> {
    return this.settings.house();
  }

  async saveHouse(by: StaffIdentity, facts: HouseFacts): Promise<void> {
    await this.change(by, 'house', 'house', (tx, stamp) => this.settings.saveHouse(tx, facts, stamp));
  }

  private modules(linkCase: LinkCase): number {
    return symbolOf(tagLink(this.base, EXAMPLE, linkCase))?.modules ?? TOO_LARGE;
  }

  private demandSound(template: LabelTemplate): void {
    const faults = this.faults(template);
    if (faults.length > 0) throw new DomainError('label.template_faulty', { faults });
  }

  private async change(
    by: StaffIdentity,
    word: string,
    subjectId: string,
    work: (tx: Tx, stamp: { by: string; at: Date }) => Promise<void>,
  ): Promise<void> {
    const stamp = { by: by.id, at: this.clock.now() };
    await this.transactions.run(async (tx) => {
      await work(tx, stamp);
      await this.audit.record(tx, {
        staffId: by.id,
        action: `label.${word}`,
        subjectKind: 'label_template',
        subjectId,
      });
    });
  }
}

/** What is printed with it; being put away is no part of that. */
const formOf = ({
  id: _id,
  active: _active,
  changedAt: _at,
  changedByName: _by,
  ...form
}: TemplateRow): LabelTemplate => form;
