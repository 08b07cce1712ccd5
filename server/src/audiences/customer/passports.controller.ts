import { Get, Param } from '@nestjs/common';
import { PassportProofs, publicPassportOf, Stock } from '../../domains/inventory/index.js';
import { Many, Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { PassportProofView, PublicPassportLineView } from '../views/passport.dto.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';

/** GET /api/customer/pieces/:id/passport */
export class MyPassportView {
  @Many(() => PublicPassportLineView) lines!: PublicPassportLineView[];
}

/** The open part of the passport of one's own piece, to read and to keep. */
@CustomerController('pieces/:id/passport')
export class PassportsController {
  constructor(
    private readonly stock: Stock,
    private readonly proofs: PassportProofs,
  ) {}

  @Get()
  @Replies(MyPassportView)
  async read(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<MyPassportView> {
    const piece = await this.stock.ownedBy(customer.id, id);
    return { lines: publicPassportOf(await this.stock.history(piece.id)) };
  }

  /** The file that proves it without us. */
  @Get('proof')
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(PassportProofView)
  async proof(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<PassportProofView> {
    const piece = await this.stock.ownedBy(customer.id, id);
    return this.proofs.of(piece.id);
  }
}
