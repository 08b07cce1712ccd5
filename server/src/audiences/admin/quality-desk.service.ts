import { Injectable } from '@nestjs/common';
import { QUALITY_PLAN, type QualityAxis } from '@zhuyue/shared';
import { figuresOf, keyOn, Quality, type MeasuredCase } from '../../domains/service/index.js';
import { grouped } from '../../platform/database/index.js';
import type { StaffIdentity } from './admin.decorators.js';
import { DeskPlaces } from './desk-places.service.js';
import type {
  FollowUpsView,
  QualityLineView,
  QualityQuery,
  QualityReasonView,
  QualityView,
  SettleFollowUpBody,
} from './quality.dto.js';
import { sheetOf } from './sheet.rules.js';
import { ThreadPeople } from './thread-people.service.js';

const HOUR = 3_600_000;
const COLUMNS: readonly (keyof QualityLineView)[] = [
  'name',
  'cases',
  'rated',
  'satisfied',
  'answered',
  'answeredInTime',
  'firstAnswerMinutes',
  'decided',
  'decidedInTime',
  'handledHours',
  'logisticsDays',
  'handlingDays',
  'returned',
  'reopened',
  'reworked',
];

/** The figures with the names of what they are about. */
@Injectable()
export class QualityDesk {
  constructor(
    private readonly quality: Quality,
    private readonly places: DeskPlaces,
    private readonly people: ThreadPeople,
  ) {}

  async figures(staff: StaffIdentity, query: QualityQuery): Promise<QualityView> {
    const cases = await this.quality.cases(staff, { ...query, storeId: query.storeId ?? null });
    return {
      total: figuresOf(cases),
      lines: await this.lines(cases, query.axis),
      reasons: [
        ...counted(
          'problem',
          cases.map(({ problem }) => problem),
        ),
        ...counted(
          'reject',
          cases.flatMap(({ rejectReason }) => rejectReason ?? []),
        ),
        ...counted(
          'rating',
          cases.flatMap(({ reasons }) => reasons),
        ),
      ],
    };
  }

  async sheet(staff: StaffIdentity, query: QualityQuery): Promise<string> {
    const { lines } = await this.figures(staff, query);
    return sheetOf(
      COLUMNS,
      lines.map((line) => COLUMNS.map((column) => line[column])),
    );
  }

  async followUps(staff: StaffIdentity, storeId: string | null): Promise<FollowUpsView> {
    const rows = await this.quality.followUps(staff, storeId);
    const [stores, phones] = await Promise.all([
      this.places.names(rows.map((row) => row.storeId)),
      this.people.phones(rows.map((row) => row.customerId)),
    ]);
    return {
      items: rows.map(({ claimId, number, rating, comment, ratedAt, ...row }) => ({
        claimId,
        number,
        storeName: stores.get(row.storeId) ?? '',
        phone: phones.get(row.customerId) ?? null,
        rating,
        reasons: row.reasons ?? [],
        comment,
        ratedAt: ratedAt.toISOString(),
        dueAt: new Date(ratedAt.getTime() + QUALITY_PLAN.followUpHours * HOUR).toISOString(),
      })),
    };
  }

  settle(staff: StaffIdentity, claimId: string, body: SettleFollowUpBody): Promise<void> {
    return this.quality.settle(staff, claimId, body);
  }

  private async lines(cases: readonly MeasuredCase[], axis: QualityAxis): Promise<QualityLineView[]> {
    const groups = [...grouped(cases, (one) => keyOn(axis, one))];
    const names = await this.namesOf(axis, groups);
    const lines = groups.map(([key, own]) => ({ key, name: names.get(key) ?? '', ...figuresOf(own) }));
    return axis === 'week'
      ? lines.sort((a, b) => (a.key < b.key ? -1 : 1))
      : lines.sort((a, b) => b.cases - a.cases || (a.name < b.name ? -1 : 1));
  }

  private async namesOf(
    axis: QualityAxis,
    groups: readonly [string, MeasuredCase[]][],
  ): Promise<ReadonlyMap<string, string>> {
    const keys = groups.map(([key]) => key);
    if (axis === 'store') return this.places.names(keys);
    if (axis === 'employee') return this.people.names(keys);
    if (axis === 'week') return new Map(keys.map((key) => [key, key]));
    return new Map(groups.map(([key, own]) => [key, own[0]?.styleName ?? '']));
  }
}

function counted(of: QualityReasonView['of'], reasons: readonly string[]): QualityReasonView[] {
  return [...grouped(reasons, (reason) => reason)]
    .map(([reason, own]) => ({ of, reason, count: own.length }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
