import { Body, Get, Param, Post, Query } from '@nestjs/common';
import {
  APPOINTMENT_PURPOSES,
  POLICY_NUMBERS,
  PURPOSE_NUMBERS,
  type AppointmentPurpose,
} from '@zhuyue/shared';
import { RuleSettings } from '../../../domains/store/index.js';
import { OneOf, Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import {
  HousePolicyBody,
  HousePurposeBody,
  OwnPolicyBody,
  OwnPurposeBody,
  PolicySettingsView,
  PurposeSettingsView,
} from './rules.dto.js';
import { housePolicyOf, housePurposeOf, ownOf } from './rules.rules.js';
import { SettingsViews } from './settings-views.service.js';

export class PurposePath {
  @OneOf(APPOINTMENT_PURPOSES) purpose!: AppointmentPurpose;
}

/** 预约项目 and 预约规则 of a store: what it says otherwise than the house. */
@AdminController('settings')
@Roles('manager', 'headquarters')
export class StoreRulesController {
  constructor(
    private readonly rules: RuleSettings,
    private readonly views: SettingsViews,
    private readonly desk: DeskStore,
  ) {}

  @Get('purposes')
  @Replies(PurposeSettingsView)
  purposes(@CurrentStaff() by: StaffIdentity, @Query() query: StoreScopeQuery): Promise<PurposeSettingsView> {
    return this.views.purposes(this.desk.of(by, query.storeId));
  }

  @Post('purposes/:purpose')
  @Replies(PurposeSettingsView)
  async setPurpose(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Param() { purpose }: PurposePath,
    @Body() { numbers, roomKind, active, seen }: OwnPurposeBody,
  ): Promise<PurposeSettingsView> {
    const storeId = this.desk.of(by, query.storeId);
    const own = { ...ownOf(PURPOSE_NUMBERS, numbers), roomKind, active };
    await this.rules.setPurpose(by, storeId, purpose, own, seen);
    return this.views.purposes(storeId);
  }

  @Get('policy')
  @Replies(PolicySettingsView)
  policy(@CurrentStaff() by: StaffIdentity, @Query() query: StoreScopeQuery): Promise<PolicySettingsView> {
    return this.views.policy(this.desk.of(by, query.storeId));
  }

  @Post('policy')
  @Replies(PolicySettingsView)
  async setPolicy(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { numbers, consequence }: OwnPolicyBody,
  ): Promise<PolicySettingsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.rules.setPolicy(by, storeId, {
      ...ownOf(POLICY_NUMBERS, numbers),
      noShowConsequence: consequence,
    });
    return this.views.policy(storeId);
  }
}

/** The house's own, for all stores. */
@AdminController('settings/house')
@Roles('headquarters')
export class HouseRulesController {
  constructor(
    private readonly rules: RuleSettings,
    private readonly views: SettingsViews,
  ) {}

  @Get('purposes')
  @Replies(PurposeSettingsView)
  purposes(): Promise<PurposeSettingsView> {
    return this.views.purposes(null);
  }

  @Post('purposes/:purpose')
  @Replies(PurposeSettingsView)
  async setPurpose(
    @CurrentStaff() by: StaffIdentity,
    @Param() { purpose }: PurposePath,
    @Body() body: HousePurposeBody,
  ): Promise<PurposeSettingsView> {
    await this.rules.setHousePurpose(by, purpose, housePurposeOf(body), body.seen);
    return this.views.purposes(null);
  }

  @Get('policy')
  @Replies(PolicySettingsView)
  policy(): Promise<PolicySettingsView> {
    return this.views.policy(null);
  }

  @Post('policy')
  @Replies(PolicySettingsView)
  async setPolicy(
    @CurrentStaff() by: StaffIdentity,
    @Body() body: HousePolicyBody,
  ): Promise<PolicySettingsView> {
    await this.rules.setHousePolicy(by, housePolicyOf(body));
    return this.views.policy(null);
  }
}
