import { Injectable } from '@nestjs/common';
import {
  Appointments,
  offeredInLine,
  WaitingLine,
  type Actor,
  type WaitingRow,
} from '../../domains/appointments/index.js';
import { StaffAccounts, Stores } from '../../domains/store/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { WaitingView } from './waiting.dto.js';

/** Places in a line as pages show them. */
@Injectable()
export class WaitingViews {
  constructor(
    private readonly line: WaitingLine,
    private readonly appointments: Appointments,
    private readonly stores: Stores,
    private readonly staff: StaffAccounts,
    private readonly clock: Clock,
  ) {}

  async of(rows: readonly WaitingRow[], actor: Actor): Promise<WaitingView[]> {
    const now = this.clock.now();
    const [before, stores, names, starts] = await Promise.all([
      this.line.placesOf(rows),
      this.stores.cards([...new Set(rows.map((row) => row.storeId))]),
      this.staff.names(rows.flatMap((row) => (row.staffId === null ? [] : [row.staffId]))),
      this.startsOf(rows),
    ]);
    const storeNames = new Map(stores.map((store) => [store.id, store.name]));
    return rows.map((row) => ({
      id: row.id,
      state: row.state,
      storeId: row.storeId,
      storeName: storeNames.get(row.storeId) ?? '',
      purposes: row.purposes,
      advisorName: row.staffId === null ? null : (names.get(row.staffId) ?? null),
      fromOn: row.fromOn,
      toOn: row.toOn,
      fromTime: row.fromTime,
      toTime: row.toTime,
      wishCount: row.wishes.length,
      before: before.get(row.id) ?? null,
      appointmentId: row.offerId,
      offeredStart: starts.get(row.offerId ?? '')?.toISOString() ?? null,
      offerUntil: row.offerUntil?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
      actions: offeredInLine(row, actor, now).filter((one) => one.action !== 'offer'),
    }));
  }

  private async startsOf(rows: readonly WaitingRow[]): Promise<Map<string, Date>> {
    const ids = rows.map((row) => row.offerId).filter((id) => id !== null);
    const visits = await Promise.all(ids.map((id) => this.appointments.get(id)));
    return new Map(visits.map((visit) => [visit.id, visit.startsAt]));
  }
}
