import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PassingAction, PassingKind, PassingSide } from '@zhuyue/shared';
import { CustomerAccounts } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Idempotency } from '../../../platform/http/index.js';
import { Outbox, OutboxHandlers, Schedules } from '../../../platform/outbox/index.js';
import { Pieces } from '../../inventory/index.js';
import { decidePassing, newPassingCode, passingButtons, sideOf } from './passing.rules.js';
import { TermsRepository } from './terms.repository.js';
import { PassingsRepository, type PassingRow } from './passings.repository.js';

export interface PassingOffer {
  pieceId: string;
  kind: PassingKind;
  phone?: string;
  words?: string;
}
export interface PassingSeen {
  row: PassingRow;
  side: PassingSide;
  actions: PassingAction[];
}

const HOUR_MS = 3_600_000;

/** What a passing's transaction writes beside it, and what wakes it. */
@Injectable()
export class PassingLedger {
  constructor(
    readonly transactions: Transactions,
    readonly idempotency: Idempotency,
    readonly outbox: Outbox,
    readonly handlers: OutboxHandlers,
    readonly schedules: Schedules,
    readonly terms: TermsRepository,
  ) {}
}

/** 过户: offered, accepted, cooled off, and then owner, warranty and passport change in one transaction. */
@Injectable()
export class Passings implements OnModuleInit {
  constructor(
    private readonly passings: PassingsRepository,
    private readonly pieces: Pieces,
    private readonly accounts: CustomerAccounts,
    private readonly ledger: PassingLedger,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.ledger.schedules.every('ownership.passings', 60, () => this.runDue());
    this.ledger.handlers.on('customer.merged', 'service.ownership', async ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      await this.ledger.transactions.run((tx) => this.passings.merge(tx, fromId, intoId));
    });
  }

  /** @returns the passing's id; the same for a repeated key. */
  async offer(customerId: string, offer: PassingOffer, key: string): Promise<string> {
    const { idempotency, transactions } = this.ledger;
    const once = { scope: `customer:${customerId}:passing.offer`, key, body: offer };
    try {
      return await idempotency.orAnswered(once, async () => {
        const named = offer.phone === undefined ? null : await this.accounts.findByPhone(offer.phone);
        return transactions.run((tx) =>
          idempotency.run(tx, once, () => this.offerIn(tx, customerId, offer, named?.id ?? null)),
        );
      });
    } catch (error) {
      if (isDuplicate(error, 'uq_passing_open_piece')) throw new DomainError('passing.already_open');
      throw error;
    }
  }

  async ofCustomer(customerId: string): Promise<PassingSeen[]> {
    const account = await this.accounts.get(customerId);
    const rows = await this.passings.ofCustomer(customerId, account.phone);
    return rows.flatMap((row) => {
      const side = sideOf(row, account);
      return side ? [{ row, side, actions: passingButtons(row.state, side) }] : [];
    });
  }

  /** Whoever has the code of an open offer sees it as the one it is meant for, unless a number was named. */
  async byCode(customerId: string, code: string): Promise<PassingSeen> {
    const [account, row] = await Promise.all([this.accounts.get(customerId), this.passings.byCode(code)]);
    const side = row && (row.toPhone === null && row.fromId !== customerId ? 'taker' : sideOf(row, account));
    if (!row || !side) throw new DomainError('passing.not_found');
    return { row, side, actions: passingButtons(row.state, side) };
  }

  get(id: string): Promise<PassingRow | null> {
    return this.passings.get(id);
  }

  openOf(pieceId: string): Promise<string | null> {
    return this.passings.openOf(pieceId);
  }

  /** `code` is how somebody takes an offer that names nobody. */
  async act(
    customerId: string,
    id: string,
    action: Extract<PassingAction, 'accept' | 'decline' | 'withdraw'>,
    code?: string,
  ): Promise<void> {
    const account = await this.accounts.get(customerId);
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.passings.lock(tx, id);
      if (row === null) throw new DomainError('passing.not_found');
      const byCode =
        row.toPhone === null && row.toId === null && row.code === code && row.fromId !== customerId;
      const side = byCode ? 'taker' : sideOf(row, account);
      if (side === null) throw new DomainError('passing.not_found');
      if (!passingButtons(row.state, side).includes(action)) {
        throw new DomainError('passing.action_refused', { action, state: row.state, refusals: [] });
      }
      await this.step(tx, row, 'customer', action, customerId);
    });
  }

  /** Offers nobody took and cooled-off passings: each by itself, so that one cannot hold up the rest. */
  async runDue(): Promise<void> {
    for (const { id } of await this.passings.due(this.clock.now())) {
      await this.ledger.transactions.run(async (tx) => {
        const row = await this.passings.lock(tx, id);
        if (row === null || row.dueAt > this.clock.now()) return;
        if (row.state === 'offered') await this.step(tx, row, 'system', 'expire', null);
        if (row.state === 'cooling') await this.settle(tx, row);
      });
    }
  }

  private async offerIn(
    tx: Tx,
    customerId: string,
    offer: PassingOffer,
    namedId: string | null,
  ): Promise<string> {
    const piece = await this.pieces.lock(tx, offer.pieceId);
    if (piece.ownerId !== customerId) throw new DomainError('piece.not_found');
    const now = this.clock.now();
    const row: PassingRow = {
      id: newId(),
      pieceId: piece.id,
      fromId: customerId,
      toId: null,
      toPhone: offer.phone ?? null,
      code: newPassingCode(),
      kind: offer.kind,
      words: offer.words ?? null,
      state: 'offered',
      offeredAt: now,
      acceptedAt: null,
      dueAt: new Date(now.getTime() + (await this.ledger.terms.at(now, tx)).offer * HOUR_MS),
      endedAt: null,
    };
    // The same words speak against offering as against accepting.
    decidePassing('offered', 'customer', 'accept', {
      ...(await this.facts(tx, row, null)),
      own: namedId === customerId,
    });
    await this.passings.insert(tx, row);
    await this.ledger.outbox.add(tx, 'passing.offered', { passingId: row.id, toldId: namedId ?? '' });
    return row.id;
  }

  /** Complete, or stopped for what has happened to the piece meanwhile. */
  private async settle(tx: Tx, row: PassingRow): Promise<void> {
    try {
      await this.step(tx, row, 'system', 'complete', null);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.step(tx, row, 'system', 'stop', null);
    }
  }

  private async step(
    tx: Tx,
    row: PassingRow,
    role: 'customer' | 'system',
    action: PassingAction,
    actorId: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const state = decidePassing(row.state, role, action, await this.facts(tx, row, actorId));
    const accepted = action === 'accept';
    const cooling = accepted ? (await this.ledger.terms.at(now, tx)).cooling * HOUR_MS : 0;
    await this.passings.save(tx, {
      ...row,
      state,
      toId: accepted ? actorId : row.toId,
      acceptedAt: accepted ? now : row.acceptedAt,
      dueAt: accepted ? new Date(now.getTime() + cooling) : row.dueAt,
      endedAt: accepted ? null : now,
    });
    if (action === 'complete') await this.hand(tx, row);
    const news = accepted ? 'accepted' : action === 'complete' ? 'completed' : 'ended';
    const others = {
      accepted: row.fromId,
      completed: row.toId,
      ended: actorId === row.fromId ? row.toId : row.fromId,
    };
    await this.ledger.outbox.add(tx, `passing.${news}`, { passingId: row.id, toldId: others[news] ?? '' });
  }

  /** Owner, warranty and passport follow together. Who it was and who it is stays in the closed part of the line. */
  private async hand(tx: Tx, row: PassingRow): Promise<void> {
    if (row.toId === null) throw new Error(`Passing ${row.id} has nobody to go to`);
    await this.pieces.amend(tx, row.pieceId, 'changeOwner', {
      actorRole: 'system',
      actorId: null,
      refId: row.id,
      set: { ownerId: row.toId },
      details: { passing: row.kind },
    });
    await this.passings.handWarranties(tx, row.pieceId, row.toId);
  }

  private async facts(tx: Tx, row: PassingRow, actorId: string | null) {
    const piece = await this.pieces.lock(tx, row.pieceId);
    const now = this.clock.now();
    return {
      pieceState: piece.state,
      giverOwns: piece.ownerId === row.fromId,
      caseOpen: await this.passings.caseOpen(tx, row.pieceId),
      offerOver: row.state === 'offered' && row.dueAt <= now,
      own: actorId === row.fromId,
      coolingOver: row.state === 'cooling' && row.dueAt <= now,
    };
  }
}
