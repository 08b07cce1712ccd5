import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CustodyPolicies, type CustodyScope } from '../../../domains/inventory/index.js';
import { Stores } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import { CustodyPoliciesView, SetCustodyPolicyBody, type CustodyScopeView } from './custody-policy.dto.js';

const toScopeView = ({ own, value, mark, changedAt, changedByName }: CustodyScope): CustodyScopeView => ({
  own,
  value,
  mark,
  changedAt: changedAt?.toISOString() ?? null,
  changedByName,
});

/** 收发口径: read by whom it concerns, set by headquarters. */
@AdminController('custody-policy')
export class CustodyPolicyController {
  constructor(
    private readonly policies: CustodyPolicies,
    private readonly stores: Stores,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(CustodyPoliciesView)
  async show(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: StoreScopeQuery,
  ): Promise<CustodyPoliciesView> {
    const { house, store } = await this.policies.shown(this.desk.of(staff, query.storeId));
    return { house: toScopeView(house), store: toScopeView(store) };
  }

  @Post()
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(CustodyPoliciesView)
  async set(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { ofStoreId, mark, ...own }: SetCustodyPolicyBody,
  ): Promise<CustodyPoliciesView> {
    if (ofStoreId !== null) await this.stores.get(ofStoreId);
    await this.policies.set(staff, ofStoreId, mark, own);
    return this.show(staff, query);
  }
}
