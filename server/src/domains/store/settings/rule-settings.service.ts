import { Injectable } from '@nestjs/common';
import {
  ON_GRID,
  POLICY_BOUNDS,
  POLICY_NUMBERS,
  PURPOSE_BOUNDS,
  PURPOSE_GRID_MINUTES,
  PURPOSE_NUMBERS,
  type AppointmentPurpose,
  type Bounds,
  type NoShowConsequence,
  type PolicyNumber,
  type PurposeNumber,
  type RoomKind,
  type StaffSkill,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, newId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { DesksRepository } from './desks.repository.js';
import type { PolicyLeeway } from './policy.rules.js';
import type { PurposeLeeway } from './purpose.rules.js';
import { policyLeewayOf, purposeLeewayOf, type RuleLines } from './store-desk.rules.js';
import { StoreEditing } from './store-editing.service.js';
import { HOUSE } from './visit-purpose.entity.js';

/** Null: as the house. */
export type OwnPurpose = Record<PurposeNumber, number | null> & {
  roomKind: RoomKind | '' | null;
  active: boolean | null;
};
export type HousePurpose = Record<PurposeNumber, number> & {
  skill: StaffSkill | null;
  roomKind: RoomKind | null;
  tray: boolean;
  active: boolean;
  leeway: PurposeLeeway;
};
export type OwnPolicy = Record<PolicyNumber, number | null> & { noShowConsequence: NoShowConsequence | null };
export type HousePolicy = Record<PolicyNumber, number> & {
  noShowConsequence: NoShowConsequence;
  leeway: PolicyLeeway;
};

/** 预约项目 and 预约规则: the house's, and what a store says otherwise within what the house leaves it. */
@Injectable()
export class RuleSettings {
  constructor(
    private readonly database: Database,
    private readonly repository: DesksRepository,
    private readonly editing: StoreEditing,
    private readonly clock: Clock,
  ) {}

  /** As they are written. */
  async lines(storeId: string | null): Promise<{ house: RuleLines; own: RuleLines | null }> {
    const { house, of } = await this.repository.rules(this.database, storeId === null ? [] : [storeId]);
    return { house, own: storeId === null ? null : of(storeId) };
  }

  async setPurpose(
    by: StaffIdentity,
    storeId: string,
    purpose: AppointmentPurpose,
    own: OwnPurpose,
    seen: readonly string[],
  ): Promise<void> {
    const subject = { by, storeId, subjectKind: 'purpose', subjectId: purpose, seen };
    await this.editing.change({ ...subject, action: 'purpose.set', details: { ...own } }, async (tx) => {
      const { house } = await this.repository.rules(tx, [storeId]);
      const leeway = purposeLeewayOf(house, purpose);
      for (const field of PURPOSE_NUMBERS) demandWithin(field, own[field], leeway[field]);
      if (own.roomKind !== null && leeway.roomKind !== true) refuseField('roomKind');
      if (own.active !== null && leeway.active !== true) refuseField('active');
      await this.write(tx, by, 'visit_purpose', storeId, { purpose, ...own });
    });
  }

  async setHousePurpose(
    by: StaffIdentity,
    purpose: AppointmentPurpose,
    to: HousePurpose,
    seen: readonly string[],
  ): Promise<void> {
    for (const field of PURPOSE_NUMBERS) {
      demandWithin(field, to[field], PURPOSE_BOUNDS[field]);
      demandBounds(field, to.leeway[field], PURPOSE_BOUNDS[field]);
    }
    const subject = { by, storeId: null, subjectKind: 'purpose', subjectId: purpose, seen };
    const details = { ...to };
    await this.editing.change({ ...subject, action: 'purpose.set_house', details }, (tx) =>
      this.write(tx, by, 'visit_purpose', null, {
        purpose,
        ...to,
        skill: to.skill ?? '',
        roomKind: to.roomKind ?? '',
      }),
    );
  }

  async setPolicy(by: StaffIdentity, storeId: string, own: OwnPolicy): Promise<void> {
    const subject = { by, storeId, subjectKind: 'policy', subjectId: storeId, seen: [] };
    await this.editing.change({ ...subject, action: 'policy.set', details: { ...own } }, async (tx) => {
      const { house } = await this.repository.rules(tx, [storeId]);
      const leeway = policyLeewayOf(house);
      for (const field of POLICY_NUMBERS) demandWithin(field, own[field], leeway[field]);
      if (own.noShowConsequence !== null && leeway.noShowConsequence !== true)
        refuseField('noShowConsequence');
      await this.write(tx, by, 'visit_policy', storeId, { ...own });
    });
  }

  async setHousePolicy(by: StaffIdentity, to: HousePolicy): Promise<void> {
    for (const field of POLICY_NUMBERS) {
      demandWithin(field, to[field], POLICY_BOUNDS[field]);
      demandBounds(field, to.leeway[field], POLICY_BOUNDS[field]);
    }
    const subject = { by, storeId: null, subjectKind: 'policy', subjectId: HOUSE, seen: [] };
    await this.editing.change({ ...subject, action: 'policy.set_house', details: { ...to } }, (tx) =>
      this.write(tx, by, 'visit_policy', null, { ...to }),
    );
  }

  /** The line of a scope is written anew; two at once leave one line, the later. */
  private async write(
    tx: Tx,
    by: StaffIdentity,
    table: 'visit_purpose' | 'visit_policy',
    storeId: string | null,
    facts: Record<string, unknown>,
  ): Promise<void> {
    const scope = storeId ?? HOUSE;
    const purpose = facts['purpose'];
    await (purpose === undefined
      ? tx.execute(`DELETE FROM ${table} WHERE scope = ?`, [scope])
      : tx.execute(`DELETE FROM ${table} WHERE scope = ? AND purpose = ?`, [scope, purpose]));
    await tx.insert(table, {
      id: newId(),
      scope,
      storeId,
      ...facts,
      changedAt: this.clock.now(),
      changedBy: by.id,
    });
  }
}

const refuseField = (field: string): never => {
  throw new DomainError('settings.out_of_bounds', { field });
};

function demandWithin(
  field: PurposeNumber | PolicyNumber,
  value: number | null,
  bounds: Bounds | undefined,
): void {
  if (value === null) return;
  if (bounds === undefined) return refuseField(field);
  const [min, max] = bounds;
  const offGrid = (ON_GRID as readonly string[]).includes(field) && value % PURPOSE_GRID_MINUTES !== 0;
  if (value < min || value > max || offGrid)
    throw new DomainError('settings.out_of_bounds', { field, min, max });
}

/** What is left to stores lies within what anybody may. */
function demandBounds(field: string, left: Bounds | undefined, widest: Bounds): void {
  if (left === undefined) return;
  const [min, max] = left;
  if (min > max || min < widest[0] || max > widest[1])
    throw new DomainError('settings.out_of_bounds', { field, min: widest[0], max: widest[1] });
}
