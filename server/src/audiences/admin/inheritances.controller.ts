import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Inheritances } from '../../domains/service/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { Replies } from '../../platform/contract/index.js';
import { InheritanceViews } from '../views/inheritance-views.service.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskInheritancesView, DeskInheritanceView, InheritanceStepBody } from './inheritances.dto.js';
import { masked } from './masking.rules.js';

/** 继承审核: one checks the documents, another confirms. */
@AdminController('inheritances')
@Roles('manager', 'headquarters')
export class AdminInheritancesController {
  constructor(
    private readonly inheritances: Inheritances,
    private readonly views: InheritanceViews,
    private readonly accounts: CustomerAccounts,
  ) {}

  @Get()
  @Replies(DeskInheritancesView)
  async list(@CurrentStaff() staff: StaffIdentity): Promise<DeskInheritancesView> {
    const rows = await this.inheritances.ofStaff(staff);
    return { items: await this.views.cards(rows, await this.inheritances.paperCounts(rows)) };
  }

  @Get(':id')
  @Replies(DeskInheritanceView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskInheritanceView> {
    const { row, documents, lines, steps } = await this.inheritances.onDesk(staff, id);
    const [[card], people] = await Promise.all([
      this.views.cards([row], [documents.length]),
      this.accounts.byIds([row.heirId, row.fromId]),
    ]);
    if (!card) throw new Error(`The piece of inheritance ${id} is gone`);
    return {
      ...card,
      words: row.words,
      heirPhone: masked(people.get(row.heirId)?.phone),
      ownerPhone: masked(people.get(row.fromId)?.phone),
      documents: this.views.papers(documents),
      history: await this.views.lines(lines, true),
      steps,
    };
  }

  @Post(':id/actions')
  @HttpCode(200)
  @Replies(DeskInheritanceView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, words }: InheritanceStepBody,
  ): Promise<DeskInheritanceView> {
    await this.inheritances.actAsStaff(staff, id, action, words);
    return this.show(staff, id);
  }
}
