import { Injectable } from '@nestjs/common';
import { dayOf, daysBetween, WAITING, type WaitingAction } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import type { Actor } from '../appointment.rules.js';
import { Appointments } from '../appointments.service.js';
import { BookingSurroundings } from '../surroundings.service.js';
import { WaitingRepository } from './waiting.repository.js';
import { inLine, stepped, suits, windowEnd, type WaitingRow } from './waiting.rules.js';

export type WaitingRequest = Pick<
  WaitingRow,
  | 'storeId'
  | 'purposes'
  | 'staffId'
  | 'fromOn'
  | 'toOn'
  | 'fromTime'
  | 'toTime'
  | 'wishes'
  | 'contactName'
  | 'note'
>;
/** Steps that the offered visit takes as well: it is what occupies the time. */
const OF_THE_VISIT: Readonly<Partial<Record<WaitingAction, 'accept' | 'decline'>>> = {
  accept: 'accept',
  decline: 'decline',
  takeBack: 'decline',
};

/** Who stands in which line, and what becomes of their offers. */
@Injectable()
export class WaitingLine {
  constructor(
    private readonly waiting: WaitingRepository,
    private readonly appointments: Appointments,
    private readonly outbox: Outbox,
    private readonly surroundings: BookingSurroundings,
  ) {}

  join(customerId: string, request: WaitingRequest, key: string): Promise<string> {
    const { transactions, idempotency, accounts, clock } = this.surroundings;
    const now = clock.now();
    this.demandWindow(request, now);
    const once = { scope: `customer:${customerId}:waiting.join`, key, body: request };
    return idempotency.orAnswered(once, () =>
      transactions.run((tx) =>
        idempotency.run(tx, once, async () => {
          // Counted behind the lock: a double tap joins once too often otherwise.
          await accounts.lock(tx, customerId);
          if ((await this.waiting.openOf(tx, customerId)) >= WAITING.perCustomer)
            throw new DomainError('waiting.too_many', { most: WAITING.perCustomer });
          const row: WaitingRow = {
            ...request,
            id: newId(),
            customerId,
            state: 'waiting',
            queuedAt: now,
            offerId: null,
            offerUntil: null,
            declined: [],
            createdAt: now,
            changedAt: now,
          };
          await this.waiting.insert(tx, row);
          await this.tell(tx, row, 'join');
          return row.id;
        }),
      ),
    );
  }

  ofCustomer(customerId: string): Promise<WaitingRow[]> {
    return this.waiting.ofCustomer(customerId);
  }

  ofStore(storeId: string): Promise<WaitingRow[]> {
    return this.waiting.ofStore(storeId);
  }

  inLine(storeId: string): Promise<WaitingRow[]> {
    return this.waiting.inLine(storeId);
  }

  placesOf(rows: readonly WaitingRow[]): Promise<Map<string, number>> {
    return this.waiting.placesOf(rows.filter((row) => row.state === 'waiting').map((row) => row.id));
  }

  async forCustomer(id: string, customerId: string): Promise<WaitingRow> {
    const row = await this.waiting.find(id);
    if (row?.customerId !== customerId) throw new DomainError('waiting.not_found');
    return row;
  }

  async forStaff(id: string, staff: StaffIdentity): Promise<WaitingRow> {
    const row = await this.waiting.find(id);
    if (row === null || !inScope(staff, row.storeId)) throw new DomainError('waiting.not_found');
    return row;
  }

  async actAsCustomer(id: string, customerId: string, action: WaitingAction): Promise<void> {
    const found = await this.forCustomer(id, customerId);
    await this.act(found, { role: 'customer', id: customerId }, action, (visitId, answer) =>
      this.appointments.actAsCustomer(visitId, customerId, { action: answer }),
    );
  }

  async actAsStaff(id: string, staff: StaffIdentity, action: WaitingAction): Promise<void> {
    const found = await this.forStaff(id, staff);
    await this.act(found, { role: staff.role, id: staff.id }, action, (visitId, answer) =>
      this.appointments.actAsStaff(visitId, staff, { action: answer }),
    );
  }

  /** A visit was set aside for them. False when they are gone meanwhile: then nobody is promised anything. */
  async offer(id: string, visit: { id: string; startsAt: Date }, until: Date, by: Actor): Promise<boolean> {
    return this.surroundings.transactions.run(async (tx) => {
      const row = await this.waiting.lock(tx, id);
      if (row?.offerId === visit.id) return true;
      if (row?.state !== 'waiting' || !(await this.waiting.isOffered(tx, visit.id))) return false;
      const offered = stepped(row, by, 'offer', this.surroundings.clock.now());
      await this.save(tx, { ...offered, offerId: visit.id, offerUntil: until }, 'offer');
      const { storeId, customerId } = row;
      await this.outbox.add(tx, 'waitlist.offered', {
        waitingId: id,
        appointmentId: visit.id,
        storeId,
        customerId,
        until: until.toISOString(),
      });
      return true;
    });
  }

  /** Whose offer it was to be: time is set aside for them, and their place in the line does not know of it. `made`: it does. */
  async meantFor(visitId: string): Promise<{ entry: WaitingRow; startsAt: Date } | 'made' | null> {
    const { customerId, storeId, staffId, startsAt, endsAt } = await this.appointments.get(visitId);
    const rows = await this.waiting.ofCustomer(customerId);
    if (rows.some((row) => row.offerId === visitId)) return 'made';
    const entry = rows
      .filter((row) => row.state === 'waiting' && row.storeId === storeId)
      .sort(inLine)
      .find((row) => suits(row, { startsAt, endsAt, advisors: [staffId] }));
    return entry === undefined ? null : { entry, startsAt };
  }

  /** How often they had this time already, and let it go. */
  hadBefore({ customerId, storeId }: WaitingRow, startsAt: Date): Promise<number> {
    return this.waiting.hadBefore(customerId, storeId, startsAt);
  }

  /** The offered visit was answered, or nobody answered: the line follows, once, whoever tells it and however often. */
  async follow(visitId: string, action: 'accept' | 'decline' | 'lapse'): Promise<void> {
    const visit = await this.appointments.get(visitId);
    await this.surroundings.transactions.run(async (tx) => {
      const row = await this.waiting.lockByOffer(tx, visitId);
      if (row?.state !== 'offered') return;
      const after = stepped(
        { ...row, offerUntil: null },
        SYSTEM_FOR[action],
        action,
        this.surroundings.clock.now(),
      );
      const declined = action === 'accept' ? row.declined : [...row.declined, visit.startsAt.toISOString()];
      await this.save(tx, { ...after, declined }, action);
    });
  }

  /** Windows that have passed: nobody waits for ever for a day that is over. */
  async expire(): Promise<void> {
    const now = this.surroundings.clock.now();
    for (const { id } of await this.waiting.windowsOver(dayOf(now))) {
      await this.surroundings.transactions.run(async (tx) => {
        const row = await this.waiting.lock(tx, id);
        if (row === null || windowEnd(row) > now || (row.state !== 'waiting' && row.state !== 'left')) return;
        await this.save(tx, stepped(row, SYSTEM, 'expire', now), 'expire');
      });
    }
  }

  /** Offers whose time to answer is over. */
  async lapsed(): Promise<string[]> {
    const rows = await this.waiting.offersOver(this.surroundings.clock.now());
    return rows.map((row) => row.offerId);
  }

  /** Time set aside for nobody because a process died between two steps. */
  async forNobody(): Promise<string[]> {
    const rows = await this.waiting.offersForNobody(this.surroundings.clock.now());
    return rows.map((row) => row.offerId);
  }

  private async act(
    found: WaitingRow,
    actor: Actor,
    action: WaitingAction,
    answer: (visitId: string, action: 'accept' | 'decline') => Promise<void>,
  ): Promise<void> {
    const now = this.surroundings.clock.now();
    stepped(found, actor, action, now);
    const ofVisit = action === 'leave' && found.state === 'offered' ? 'decline' : OF_THE_VISIT[action];
    if (found.offerId !== null && ofVisit !== undefined) {
      await answer(found.offerId, ofVisit);
      await this.follow(found.offerId, ofVisit);
      if (action !== 'leave') return;
    }
    await this.surroundings.transactions.run(async (tx) => {
      const row = await this.waiting.lock(tx, found.id);
      if (row === null) throw new DomainError('waiting.not_found');
      await this.save(tx, stepped(row, actor, action, now), action);
    });
  }

  private async save(tx: Tx, row: WaitingRow, action: WaitingAction): Promise<void> {
    await this.waiting.save(tx, row);
    await this.tell(tx, row, action);
  }

  private tell(tx: Tx, row: WaitingRow, action: WaitingAction | 'join'): Promise<void> {
    const { id: waitingId, storeId, customerId } = row;
    return this.outbox.add(tx, 'waiting.changed', { waitingId, storeId, customerId, action });
  }

  private demandWindow(request: WaitingRequest, now: Date): void {
    const days = daysBetween(request.fromOn, request.toOn);
    const sound = days >= 0 && days < WAITING.mostDays && request.fromTime < request.toTime;
    if (!sound || windowEnd(request) <= now) throw new DomainError('waiting.window_invalid');
  }
}

const SYSTEM: Actor = { role: 'system', id: null };
/** Who answers is checked with the visit; the line only follows. */
const SYSTEM_FOR: Readonly<Record<'accept' | 'decline' | 'lapse', Actor>> = {
  accept: { role: 'customer', id: null },
  decline: { role: 'customer', id: null },
  lapse: SYSTEM,
};
