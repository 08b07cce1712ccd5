import { Get, Param } from '@nestjs/common';
import { Proofs } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { ProofPairView } from '../views/proof.dto.js';
import { ProofViews } from '../views/proof-views.service.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';

/** 同石凭证, as its owner reads it. */
@CustomerController('claims')
export class CustomerClaimProofsController {
  constructor(
    private readonly proofs: Proofs,
    private readonly views: ProofViews,
  ) {}

  @Get(':id/proofs')
  @Replies(ProofPairView)
  async show(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<ProofPairView> {
    return this.views.pair(await this.proofs.forCustomer(id, customer.id));
  }
}
