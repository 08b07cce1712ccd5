import { Body, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policies } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  BeginPolicyBody,
  PoliciesView,
  PolicyActionBody,
  PolicyDraftBody,
  PolicyView,
} from './policies.dto.js';
import { draftOfPolicy, toPolicyRowView, toPolicyView } from './policies.rules.js';

@AdminController('policies')
export class PoliciesController {
  constructor(private readonly policies: Policies) {}

  /** Every member of staff may read what customers are promised. */
  @Get()
  @Replies(PoliciesView)
  async list(): Promise<PoliciesView> {
    return { items: (await this.policies.list()).map(toPolicyRowView) };
  }

  @Get(':id')
  @Replies(PolicyView)
  async one(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<PolicyView> {
    return toPolicyView(await this.policies.get(id, staff));
  }

  @Post()
  @Roles('headquarters')
  @Replies(PolicyView)
  async begin(@CurrentStaff() staff: StaffIdentity, @Body() { code }: BeginPolicyBody): Promise<PolicyView> {
    return this.one(staff, await this.policies.begin(staff, code));
  }

  @Put(':id')
  @Roles('headquarters')
  @Replies(PolicyView)
  async change(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: PolicyDraftBody,
  ): Promise<PolicyView> {
    const { line } = await this.policies.get(id, staff);
    await this.policies.change(staff, id, body.edition, draftOfPolicy(body, line.terms.gems));
    return this.one(staff, id);
  }

  @Post(':id/simulation')
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(PolicyView)
  async simulate(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<PolicyView> {
    await this.policies.simulate(staff, id);
    return this.one(staff, id);
  }

  @Post(':id/actions')
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(PolicyView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, reason, edition }: PolicyActionBody,
  ): Promise<PolicyView> {
    await this.policies.act(staff, id, edition, action, reason ?? null);
    return this.one(staff, id);
  }
}
