import { Body, Get, Param, Post } from '@nestjs/common';
import { LabelSettings } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  LabelHouseBody,
  LabelSettingsView,
  LabelTemplateActiveBody,
  LabelTemplateBody,
  LabelTemplateChangeBody,
} from './label-settings.dto.js';
import { toLabelSettingsView } from './labels.rules.js';

@AdminController('labels/settings')
@Roles('manager', 'headquarters')
export class AdminLabelSettingsController {
  constructor(private readonly settings: LabelSettings) {}

  /** Whoever prints has to see the forms. */
  @Get()
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(LabelSettingsView)
  async view(): Promise<LabelSettingsView> {
    const [templates, house] = await Promise.all([this.settings.templates(), this.settings.house()]);
    return toLabelSettingsView(templates, house, this.settings);
  }

  @Post('templates')
  @Replies(LabelSettingsView)
  async add(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: LabelTemplateBody,
  ): Promise<LabelSettingsView> {
    await this.settings.add(staff, { ...body });
    return this.view();
  }

  @Post('templates/:id')
  @Replies(LabelSettingsView)
  async edit(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { mark, ...body }: LabelTemplateChangeBody,
  ): Promise<LabelSettingsView> {
    await this.settings.edit(staff, id, mark, body);
    return this.view();
  }

  /** Put away, or offered again: what was printed with it keeps its form. */
  @Post('templates/:id/active')
  @Replies(LabelSettingsView)
  async setActive(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { active }: LabelTemplateActiveBody,
  ): Promise<LabelSettingsView> {
    await this.settings.setActive(staff, id, active);
    return this.view();
  }

  @Post('house')
  @Roles('headquarters')
  @Replies(LabelSettingsView)
  async saveHouse(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: LabelHouseBody,
  ): Promise<LabelSettingsView> {
    await this.settings.saveHouse(staff, { ...body });
    return this.view();
  }
}
