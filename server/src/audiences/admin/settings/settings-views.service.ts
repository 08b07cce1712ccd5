import { Injectable } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import {
  RuleSettings,
  StaffAccounts,
  StoreClosures,
  StoreLooks,
  Stores,
} from '../../../domains/store/index.js';
import { Clock } from '../../../platform/clock/index.js';
import type { StaffIdentity } from '../admin.decorators.js';
import type { PolicySettingsView, PurposeSettingsView } from './rules.dto.js';
import { toPolicyView, toPurposesView } from './rules.rules.js';
import type { HoursSettingsView, RosterView } from './settings.dto.js';
import { toClosureView, toHoursView, toRosterView, weekFrom } from './settings.rules.js';

/** Who works in a store, and what stores and people are called. */
@Injectable()
export class SettingsPeople {
  constructor(
    private readonly staff: StaffAccounts,
    private readonly stores: Stores,
    private readonly clock: Clock,
  ) {}

  async of(by: StaffIdentity, storeId: string) {
    return (await this.staff.listInStore(by, storeId)).filter((row) => row.active === 1);
  }

  names(ids: readonly string[]): Promise<Map<string, string>> {
    return this.staff.names(ids);
  }

  async storeNames(): Promise<Map<string, string>> {
    return new Map([...(await this.stores.all())].map(([id, store]) => [id, store.name]));
  }

  async todayIn(storeId: string): Promise<string> {
    return dayOf(this.clock.now(), (await this.stores.get(storeId)).offsetMinutes);
  }
}

/** What the pages of a store's settings show, always as the tables have it: whoever has changed something sees it. */
@Injectable()
export class SettingsViews {
  constructor(
    private readonly looks: StoreLooks,
    private readonly closures: StoreClosures,
    private readonly rules: RuleSettings,
    private readonly people: SettingsPeople,
    private readonly clock: Clock,
  ) {}

  async hours(storeId: string): Promise<HoursSettingsView> {
    const now = this.clock.now();
    const [{ facts }, closures] = await Promise.all([this.looks.of(storeId), this.closures.of(storeId)]);
    const names = await this.people.names(closures.map((row) => row.closedBy));
    return toHoursView(
      facts,
      closures.map((row) => toClosureView(row, names, now)),
      dayOf(now, facts.offsetMinutes),
    );
  }

  async roster(by: StaffIdentity, storeId: string, asked: string | undefined): Promise<RosterView> {
    const today = await this.people.todayIn(storeId);
    const fromOn = weekFrom(asked ?? today);
    const look = await this.looks.of(storeId, fromOn < today ? fromOn : today);
    const [staff, visits, storeNames] = await Promise.all([
      this.people.of(by, storeId),
      this.looks.visits(storeId),
      this.people.storeNames(),
    ]);
    return toRosterView({ look, staff, visits, storeNames, fromOn, today });
  }

  async purposes(storeId: string | null): Promise<PurposeSettingsView> {
    const { house, own } = await this.rules.lines(storeId);
    if (storeId === null) return toPurposesView(house, null, null);
    const { facts, desk } = await this.looks.of(storeId);
    return toPurposesView(house, own, { services: facts.services, desk });
  }

  async policy(storeId: string | null): Promise<PolicySettingsView> {
    const { house, own } = await this.rules.lines(storeId);
    return toPolicyView(house, own);
  }
}
