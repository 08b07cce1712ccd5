import { Injectable } from '@nestjs/common';
import type { AppointmentPurpose } from '@zhuyue/shared';
import type { Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import type { Terms } from './appointment.rules.js';
import type { AppointmentRow } from './appointments.repository.js';
import { daysOf } from './admission.service.js';
import { OccupancyRepository, type PartRow, type RoomStretch } from './occupancy.repository.js';
import { Placement, type Placed, type Wanted } from './placement.service.js';
import { StoreTimes } from './store-times.service.js';

/** The time visits have: taken, given back and taken again. */
@Injectable()
export class Occupancy {
  constructor(
    private readonly repository: OccupancyRepository,
    private readonly placement: Placement,
    private readonly times: StoreTimes,
  ) {}

  line(tx: Tx, storeId: string, days: readonly string[]): Promise<void> {
    return this.placement.line(tx, storeId, days);
  }

  /** `roomId`: that room and no other. */
  async choose(tx: Tx, wanted: Wanted, roomId: string | null = null): Promise<Placed> {
    await this.placement.line(tx, wanted.settings.store.id, daysOf(wanted));
    const placed = await this.placement.choose(tx, wanted);
    if (roomId === null || placed.rooms.some((room) => room.roomId === roomId)) return placed;
    const kind = wanted.settings.desk.rooms.find((room) => room.id === roomId)?.kind;
    const need = wanted.plan.needs.find(({ roomKind }) => roomKind === kind);
    throw new DomainError('slot.refused', {
      refusal: need === undefined ? 'room_unfit' : 'room_taken',
      roomKind: kind,
    });
  }

  async take(
    tx: Tx,
    row: AppointmentRow,
    { parts, rooms }: { parts: readonly Omit<PartRow, 'appointmentId'>[]; rooms: readonly RoomStretch[] },
  ): Promise<void> {
    await this.repository.writeParts(tx, row.id, parts);
    await this.placement.occupy(tx, row, rooms);
  }

  giveBack(tx: Tx, row: AppointmentRow): Promise<void> {
    return this.repository.vacate(tx, row.id);
  }

  /** A step taken back: the very time it had, if nobody has it by now. */
  async takeAgain(tx: Tx, row: AppointmentRow): Promise<void> {
    const parts = await this.repository.parts(tx, [row.id]);
    const rooms: RoomStretch[] = [];
    for (const { roomId, roomFromAt, roomToAt } of parts) {
      if (roomId === null || roomFromAt === null || roomToAt === null) continue;
      const capacity = await this.repository.capacity(tx, roomId);
      rooms.push({ roomId, from: roomFromAt, to: roomToAt, capacity });
    }
    await this.repository.vacate(tx, row.id);
    await this.placement.occupy(tx, row, rooms);
  }

  /** What a visit is for, and where. */
  async laidOut(row: AppointmentRow): Promise<{ purposes: AppointmentPurpose[]; roomIds: string[] }> {
    const parts = await this.repository.parts(null, [row.id]);
    return {
      purposes: parts.length === 0 ? [row.purpose] : parts.map((part) => part.purpose),
      roomIds: parts.map((part) => part.roomId).filter((id) => id !== null),
    };
  }

  parts(ids: readonly string[]): Promise<PartRow[]> {
    return this.repository.parts(null, ids);
  }

  async terms(storeId: string): Promise<Terms> {
    const { store, desk } = await this.times.settings(storeId);
    return { freeUntilMinutes: desk.policy.freeUntilMinutes, offsetMinutes: store.offsetMinutes };
  }
}
