import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { FIRST_SCAN_POLICY, SCAN_POLICY_FIELDS, type ScanPolicy } from '@zhuyue/shared';
import { ScanPolicies, type OfferedPolicy } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  ScanPolicyActionBody,
  ScanPolicyBody,
  ScanPolicyView,
  type ScanPolicyVersionView,
} from './scan-policy.dto.js';

/** Field by field; one that a later release adds has its first value in the versions before it. */
function termsOf(terms: Partial<ScanPolicy>): ScanPolicy {
  const said = SCAN_POLICY_FIELDS.map((field) => [field, terms[field] ?? FIRST_SCAN_POLICY[field]] as const);
  return Object.fromEntries(said) as ScanPolicy;
}

const toVersionView = (line: OfferedPolicy): ScanPolicyVersionView => ({
  id: line.id,
  version: line.version,
  state: line.state,
  terms: termsOf(line.terms),
  reason: line.reason,
  writtenByName: line.writtenByName,
  writtenAt: line.writtenAt.toISOString(),
  decidedByName: line.decidedByName,
  decidedAt: line.decidedAt?.toISOString() ?? null,
  actions: line.actions,
});

@AdminController('scan-policy')
export class AdminScanPolicyController {
  constructor(private readonly policies: ScanPolicies) {}

  @Get()
  @Roles('manager', 'headquarters')
  @Replies(ScanPolicyView)
  async show(@CurrentStaff() staff: StaffIdentity): Promise<ScanPolicyView> {
    const [inForce, versions] = await Promise.all([this.policies.current(), this.policies.versions(staff)]);
    return { inForce: termsOf(inForce), versions: versions.map(toVersionView) };
  }

  @Post()
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(ScanPolicyView)
  async write(@CurrentStaff() staff: StaffIdentity, @Body() body: ScanPolicyBody): Promise<ScanPolicyView> {
    await this.policies.write(staff, termsOf(body.terms), body.reason);
    return this.show(staff);
  }

  @Post(':id/actions')
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(ScanPolicyView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action }: ScanPolicyActionBody,
  ): Promise<ScanPolicyView> {
    await this.policies.act(staff, id, action);
    return this.show(staff);
  }
}
