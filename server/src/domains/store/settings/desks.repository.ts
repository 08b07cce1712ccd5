import { Injectable } from '@nestjs/common';
import type { AppointmentPurpose, NoShowConsequence, StoreService } from '@zhuyue/shared';
import { Database, grouped } from '../../../platform/database/index.js';
import type { PolicyLine } from './policy.rules.js';
import type { PurposeLine } from './purpose.rules.js';
import {
  policyOf,
  purposesOf,
  type AdvisorRow,
  type DayShift,
  type RoomRow,
  type RuleLines,
  type StoreDesk,
  type WeekShift,
} from './store-desk.rules.js';
import { HOUSE } from './visit-purpose.entity.js';

/** What can ask: the database itself, or an open transaction. */
export interface Asker {
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}
type Scoped<T> = T & { scope: string };
type PolicyRow = Scoped<PolicyLine & { noShowConsequence: NoShowConsequence | null }>;
type PurposeRow = Scoped<PurposeLine & { purpose: AppointmentPurpose }>;

/** Managers advise as well. */
const ADVISES = "active = 1 AND role IN ('consultant','manager')";

const ofScope = (
  scope: string,
  purposes: ReadonlyMap<string, PurposeRow[]>,
  policies: ReadonlyMap<string, PolicyRow[]>,
): RuleLines => ({ purposes: purposes.get(scope) ?? [], policy: policies.get(scope)?.[0] });

/** Everything a store's desk decides visits by, for many stores in a few statements. */
@Injectable()
export class DesksRepository {
  constructor(private readonly database: Database) {}

  /** Of the stores named or of all; dated lines from a day on. */
  async read(
    storeIds: readonly string[] | null,
    fromOn: string,
    asker: Asker = this.database,
  ): Promise<Map<string, StoreDesk>> {
    const scope = storeIds === null ? '1 = 1' : 'storeId IN (?)';
    const ids = storeIds === null ? [] : [storeIds];
    if (storeIds?.length === 0) return new Map();
    const stores = await asker.query<{ id: string; services: StoreService[] }>(
      `SELECT id, services FROM store WHERE ${storeIds === null ? '1 = 1' : 'id IN (?)'}`,
      ids,
    );
    const week = await asker.query<WeekShift & { storeId: string }>(
      `SELECT storeId, staffId, weekday, startsAt, endsAt FROM staff_shift WHERE ${scope}`,
      ids,
    );
    const days = await this.dayShifts(asker, scope, ids, fromOn);
    const staff = await this.advisorsOf(
      asker,
      [...week, ...days].map((line) => line.staffId),
      storeIds,
    );
    const rooms = await asker.query<RoomRow>(
      `SELECT id, storeId, kind, name, capacity, position FROM room WHERE active = 1 AND ${scope}
       ORDER BY position, name, id`,
      ids,
    );
    const rules = await this.rules(asker, storeIds);
    const by = <T extends { storeId: string }>(rows: readonly T[]) => grouped(rows, (row) => row.storeId);
    const [weekBy, roomBy] = [by(week), by(rooms)];
    return new Map(
      stores.map(({ id, services }): [string, StoreDesk] => {
        const lines = weekBy.get(id) ?? [];
        const people = new Set(lines.map((line) => line.staffId));
        const dated = days.filter((line) => line.storeId === id || people.has(line.staffId));
        const own = [...staff.values()].filter((advisor) => advisor.storeId === id);
        const known = [...own.map((a) => a.id), ...people, ...dated.map((line) => line.staffId)];
        return [
          id,
          {
            storeId: id,
            advisors: new Map(
              known.flatMap((staffId) => {
                const advisor = staff.get(staffId);
                return advisor === undefined ? [] : [[staffId, advisor] as const];
              }),
            ),
            week: lines,
            days: dated,
            rooms: roomBy.get(id) ?? [],
            purposes: purposesOf(rules.house, rules.of(id), services),
            policy: policyOf(rules.house, rules.of(id)),
          },
        ];
      }),
    );
  }

  /** The lines of the rules as they are written: the house's, and each store's own. */
  async rules(
    asker: Asker,
    storeIds: readonly string[] | null,
  ): Promise<{ house: RuleLines; of: (storeId: string) => RuleLines }> {
    const scopes = storeIds === null ? '1 = 1' : 'scope IN (?)';
    const params = storeIds === null ? [] : [[HOUSE, ...storeIds]];
    const purposes = grouped(
      await asker.query<PurposeRow>(`SELECT * FROM visit_purpose WHERE ${scopes}`, params),
      (row) => row.scope,
    );
    const policies = grouped(
      await asker.query<PolicyRow>(`SELECT * FROM visit_policy WHERE ${scopes}`, params),
      (row) => row.scope,
    );
    const of = (scope: string): RuleLines => ofScope(scope, purposes, policies);
    return { house: of(HOUSE), of };
  }

  /** Of the stores, and of their people wherever they work that day. */
  private dayShifts(asker: Asker, scope: string, ids: unknown[], fromOn: string): Promise<DayShift[]> {
    const columns = 'staffId, storeId, onDay, startsAt, endsAt, kind, note';
    if (ids.length === 0) return asker.query(`SELECT ${columns} FROM staff_day WHERE onDay >= ?`, [fromOn]);
    return asker.query(
      `SELECT ${columns} FROM staff_day WHERE onDay >= ? AND
       (${scope} OR staffId IN (SELECT staffId FROM staff_shift WHERE ${scope}))`,
      [fromOn, ...ids, ...ids],
    );
  }

  private async advisorsOf(
    asker: Asker,
    staffIds: readonly string[],
    storeIds: readonly string[] | null,
  ): Promise<Map<string, AdvisorRow & { storeId: string | null }>> {
    const all = storeIds === null;
    const named = [...new Set(staffIds)];
    const rows = await asker.query<AdvisorRow & { storeId: string | null }>(
      `SELECT id, storeId, name, skills FROM staff WHERE ${ADVISES}
       ${all ? '' : `AND (storeId IN (?) ${named.length > 0 ? 'OR id IN (?)' : ''})`}`,
      all ? [] : named.length > 0 ? [storeIds, named] : [storeIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
