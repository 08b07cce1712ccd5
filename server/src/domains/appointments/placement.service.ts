import { Injectable } from '@nestjs/common';
import { addDays, type SlotRefusal } from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { isDuplicate, isTransient, type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import type { AppointmentRow } from './appointments.repository.js';
import { OccupancyRepository, type PartRow, type RoomStretch } from './occupancy.repository.js';
import { NOBODY, verdictAt, type Asked, type Verdict } from './slots.rules.js';
import { StoreTimes, dayIn, type StoreSettings } from './store-times.service.js';
import { atCell, cellOf, CELL_MS, lengthMs, type VisitPlan } from './visit-plan.rules.js';

/** The time a visit wants. */
export interface Wanted {
  settings: StoreSettings;
  plan: VisitPlan;
  startsAt: Date;
  /** Empty text: nobody we know. */
  customerId: string;
  by: Asked['by'];
  /** The advisor and no other. */
  advisorId: string | null;
  pausedUntil: Date | null;
  /** The visit that has time already and gives it back. */
  except: string | null;
  /** Whom and what it keeps when it can. */
  prefer: { staffId?: string; roomIds: readonly string[] };
}
/** The time a visit gets. */
export interface Placed {
  staffId: string;
  onDay: string;
  startsAt: Date;
  endsAt: Date;
  busyFromAt: Date;
  busyToAt: Date;
  parts: Omit<PartRow, 'appointmentId'>[];
  rooms: RoomStretch[];
}

/** Longer than this nobody waits for those before them, each of three times. */
const PATIENCE_MS = 300;
const PAUSE_MS = 12;

/** Time taken and given back inside of the transaction that books. */
@Injectable()
export class Placement {
  private readonly opened = new Set<string>();

  constructor(
    private readonly occupancy: OccupancyRepository,
    private readonly times: StoreTimes,
    private readonly clock: Clock,
  ) {}

  /** Makes the rows that are locked; outside of the transaction. */
  async open(storeId: string, days: readonly string[]): Promise<void> {
    const missing = days.filter((onDay) => !this.opened.has(`${storeId}.${onDay}`));
    if (missing.length === 0) return;
    await this.occupancy.openDays(storeId, missing);
    if (this.opened.size > 50_000) this.opened.clear();
    for (const onDay of missing) this.opened.add(`${storeId}.${onDay}`);
  }

  /** Stands in line for days of a store, and is told that it is busy rather than kept waiting. */
  async line(tx: Tx, storeId: string, days: readonly string[]): Promise<void> {
    const since = performance.now();
    for (;;) {
      try {
        await this.occupancy.lockDays(tx, storeId, [...new Set(days)].sort());
        return;
      } catch (error) {
        if (!isTransient(error)) throw error;
        if (performance.now() - since > PATIENCE_MS) throw new DomainError('server.busy');
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (0.5 + Math.random())));
      }
    }
  }

  /** Behind the lock of its day: asks the one function that decides, and names advisor and rooms. */
  async choose(tx: Tx, wanted: Wanted): Promise<Placed> {
    const { settings, plan, startsAt, prefer } = wanted;
    const storeId = settings.store.id;
    const verdict = await this.verdictIn(tx, wanted);
    if (verdict.refusal !== null)
      throw new DomainError('slot.refused', { refusal: verdict.refusal, ...verdict.details });
    if (await this.occupancy.isShut(tx, storeId, startsAt, new Date(startsAt.getTime() + lengthMs(plan))))
      throw new DomainError('slot.refused', { refusal: 'closed' });
    const onDay = dayIn(settings, startsAt);
    const kept = verdict.advisors.find((one) => one === prefer.staffId);
    const staffId = kept ?? leastBusy(verdict.advisors, await this.occupancy.load(tx, storeId, onDay));
    const rooms = verdict.rooms.map((ids) => prefer.roomIds.find((id) => ids.includes(id)) ?? ids[0] ?? '');
    return { staffId, onDay, ...laidDown(wanted, rooms) };
  }

  /** Writes the time down; a key refuses what another one has taken in the same moment. */
  async occupy(tx: Tx, row: AppointmentRow, rooms: readonly RoomStretch[]): Promise<void> {
    await orRefused('advisor_busy', () => this.occupancy.takeAdvisor(tx, row));
    if (row.customerId !== '') await orRefused('own_overlap', () => this.occupancy.takeCustomer(tx, row));
    for (const room of rooms) {
      const seated = await orRefused('room_taken', () => this.occupancy.takeSeat(tx, row.id, room));
      if (!seated) throw new DomainError('slot.refused', { refusal: 'room_taken' });
    }
  }

  private async verdictIn(tx: Tx, wanted: Wanted): Promise<Verdict> {
    const { settings, plan, startsAt, customerId, except } = wanted;
    const start = cellOf(startsAt);
    const [from, to] = [atCell(start + plan.busyFrom), atCell(start + plan.busyTo)];
    const now = this.clock.now();
    const firstOn = addDays(dayIn(settings, startsAt), -1);
    const taken = await this.occupancy.taken(tx, [settings.store.id], from, to, except);
    const elsewhere = await this.occupancy.elsewhere(
      tx,
      [...settings.desk.advisors.keys()],
      from,
      to,
      except,
    );
    const own = customerId === '' ? NOBODY : await this.occupancy.visitor(tx, customerId, now, except);
    const time = this.times.laidOut(settings, firstOn, 3, [
      ...taken,
      ...elsewhere.map(({ staffId, c }) => ({
        ...{ staffId, from: c, to: c + 1 },
        ...{ roomId: null, roomFrom: null, roomTo: null },
      })),
    ]);
    const visitor = { ...own, pausedUntil: wanted.pausedUntil };
    return verdictAt(time, { plan, now, visitor, by: wanted.by, advisorId: wanted.advisorId }, startsAt);
  }
}

/** The visit's own time, and that of each room it takes. */
function laidDown(
  { settings, plan, startsAt }: Wanted,
  roomIds: readonly string[],
): Omit<Placed, 'staffId' | 'onDay'> {
  const at = (cells: number): Date => new Date(startsAt.getTime() + cells * CELL_MS);
  const told = new Set<number>();
  const parts = plan.parts.map(({ purpose, from, to, need }, position) => {
    const stretch = need === null || told.has(need) ? undefined : plan.needs[need];
    if (need !== null) told.add(need);
    return {
      position,
      purpose,
      startsAt: at(from),
      endsAt: at(to),
      roomId: need === null ? null : (roomIds[need] ?? null),
      roomFromAt: stretch === undefined ? null : at(stretch.from),
      roomToAt: stretch === undefined ? null : at(stretch.to),
    };
  });
  const rooms = plan.needs.map((need, i) => ({
    roomId: roomIds[i] ?? '',
    from: at(need.from),
    to: at(need.to),
    capacity: settings.desk.rooms.find((room) => room.id === roomIds[i])?.capacity ?? 0,
  }));
  return {
    startsAt,
    endsAt: at(plan.length),
    busyFromAt: at(plan.busyFrom),
    busyToAt: at(plan.busyTo),
    parts,
    rooms,
  };
}

async function orRefused<T>(refusal: SlotRefusal, take: () => Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError('slot.refused', { refusal, raced: true });
    throw error;
  }
}

const leastBusy = (advisors: readonly string[], load: ReadonlyMap<string, number>): string =>
  [...advisors].sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0) || (a < b ? -1 : 1))[0] ?? '';
