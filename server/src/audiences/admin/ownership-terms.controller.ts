import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { OwnershipTerms } from '@zhuyue/shared';
import { OwnershipTermsBook, type OfferedTerms } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  OwnershipTermsActionBody,
  OwnershipTermsBody,
  OwnershipTermsView,
  type OwnershipTermsVersionView,
} from './ownership-terms.dto.js';

const termsOf = ({ cooling, offer, objection }: OwnershipTerms): OwnershipTerms => ({
  cooling,
  offer,
  objection,
});

const toVersionView = (row: OfferedTerms): OwnershipTermsVersionView => ({
  id: row.id,
  version: row.version,
  state: row.state,
  terms: termsOf(row.terms),
  effectiveOn: row.effectiveOn,
  reason: row.reason,
  writtenByName: row.writtenByName,
  writtenAt: row.writtenAt.toISOString(),
  decidedByName: row.decidedByName,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  actions: row.actions,
});

/** 所有权期限 */
@AdminController('ownership-terms')
@Roles('manager', 'headquarters')
export class OwnershipTermsController {
  constructor(private readonly book: OwnershipTermsBook) {}

  @Get()
  @Replies(OwnershipTermsView)
  async show(@CurrentStaff() staff: StaffIdentity): Promise<OwnershipTermsView> {
    const [inForce, versions] = await Promise.all([this.book.inForce(), this.book.versions(staff)]);
    return { inForce: termsOf(inForce), versions: versions.map(toVersionView) };
  }

  @Post()
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(OwnershipTermsView)
  async write(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { terms, effectiveOn, reason }: OwnershipTermsBody,
  ): Promise<OwnershipTermsView> {
    await this.book.write(staff, { terms: termsOf(terms), effectiveOn, reason });
    return this.show(staff);
  }

  @Post(':id/actions')
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(OwnershipTermsView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action }: OwnershipTermsActionBody,
  ): Promise<OwnershipTermsView> {
    await this.book.act(staff, id, action);
    return this.show(staff);
  }
}
