import { Injectable } from '@nestjs/common';
import { CONVERSION_GOAL_PERCENT, VISIT_LIMITS } from '@zhuyue/shared';
import { TryTrays, VisitDesk, type FunnelRow } from '../../domains/appointments/index.js';
import { StaffAccounts } from '../../domains/store/index.js';
import { grouped } from '../../platform/database/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { DeskPlaces } from './desk-places.service.js';
import type { FiguresView, FunnelView, ShortTrayView } from './visits.dto.js';

const summed = (rows: readonly FunnelRow[], of: (row: FunnelRow) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

const funnelOf = (
  rows: readonly FunnelRow[],
  who: Pick<FunnelView, 'storeId' | 'staffId' | 'name'>,
): FunnelView => ({
  ...who,
  booked: summed(rows, (row) => row.booked),
  arrived: summed(rows, (row) => row.arrived),
  tried: summed(rows, (row) => row.tried),
  bought: summed(rows, (row) => row.bought),
  receivedFen: summed(rows, (row) => row.receivedFen),
});

/** 试戴转化: from booked to bought, by store and by advisor, and the trays that do not add up. */
@Injectable()
export class VisitFigures {
  constructor(
    private readonly desk: VisitDesk,
    private readonly trays: TryTrays,
    private readonly places: DeskPlaces,
    private readonly staff: StaffAccounts,
  ) {}

  async of(
    by: StaffIdentity,
    asked: { storeId: string | null; fromOn: string; toOn: string },
  ): Promise<FiguresView> {
    const rows = await this.desk.funnel(by, asked);
    const [stores, people] = await Promise.all([
      this.places.names(rows.map((row) => row.storeId)),
      this.staff.names(rows.map((row) => row.staffId)),
    ]);
    const most = (a: FunnelView, b: FunnelView): number => b.booked - a.booked || (a.name < b.name ? -1 : 1);
    return {
      goalPercent: CONVERSION_GOAL_PERCENT,
      boughtWithinDays: VISIT_LIMITS.boughtWithinDays,
      total: funnelOf(rows, { storeId: null, staffId: null, name: '' }),
      stores: [...grouped(rows, (row) => row.storeId)]
        .map(([storeId, own]) => funnelOf(own, { storeId, staffId: null, name: stores.get(storeId) ?? '' }))
        .sort(most),
      advisors: rows
        .map((row) =>
          funnelOf([row], {
            storeId: row.storeId,
            staffId: row.staffId,
            name: people.get(row.staffId) ?? '',
          }),
        )
        .sort(most),
    };
  }

  async short(by: StaffIdentity, storeId: string | null): Promise<ShortTrayView[]> {
    const trays = await this.trays.short(by, storeId);
    const stores = await this.places.names(trays.map((tray) => tray.storeId));
    return trays.map((tray) => ({
      appointmentId: tray.appointmentId,
      storeName: stores.get(tray.storeId) ?? '',
      code: tray.containerCode,
      name: tray.containerName,
      contactName: tray.contactName,
      shortAt: tray.shortAt.toISOString(),
      missing: tray.missing,
    }));
  }
}
