import { Body, Get, Param, Post } from '@nestjs/common';
import { Proofs } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { ProofPairView } from '../views/proof.dto.js';
import { ProofViews } from '../views/proof-views.service.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { MeasureClaimBody, SettleProofBody } from './claim-proofs.dto.js';

/** 同石凭证: measured as it comes in and as it is fetched. */
@AdminController('claims')
export class ClaimProofsController {
  constructor(
    private readonly proofs: Proofs,
    private readonly views: ProofViews,
  ) {}

  @Get(':id/proofs')
  @Replies(ProofPairView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<ProofPairView> {
    return this.views.pair(await this.proofs.forStaff(id, staff));
  }

  @Post(':id/proofs')
  @Roles('service', 'manager', 'headquarters')
  @Replies(ProofPairView)
  async measure(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: MeasureClaimBody,
  ): Promise<ProofPairView> {
    await this.proofs.measure(id, staff, body);
    return this.show(staff, id);
  }

  @Post(':id/proofs/settle')
  @Roles('manager', 'headquarters')
  @Replies(ProofPairView)
  async settle(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: SettleProofBody,
  ): Promise<ProofPairView> {
    await this.proofs.settle(id, staff, body);
    return this.show(staff, id);
  }
}
