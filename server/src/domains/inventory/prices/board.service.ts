import { Injectable } from '@nestjs/common';
import {
  addDays,
  BOARD_PARENT,
  BOARD_SHARE,
  dayOf,
  instantOf,
  type BoardAction,
  type BoardWarning,
  type PricedMetal,
  type PricePolicy,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { BoardRepository, type BoardEntry, type PriceChange } from './board.repository.js';
import {
  boardWarnings,
  classFen,
  decideBoard,
  needsSecond,
  offeredBoardActions,
  premiumPermille,
  stepPermille,
  type ExchangeFacts,
  type OfferedBoardAction,
} from './board.rules.js';
import { PricesRepository, type Close } from './prices.repository.js';

export interface NewBoardPrice {
  metal: PricedMetal;
  /** Null: the class follows the one above it again. */
  fenPerGram: number | null;
  source: string;
  /** Now when left out. */
  effectiveAt?: Date;
}
/** An entry looked at before it is saved. */
export interface BoardOutlook {
  nowFen: number | null;
  newFen: number | null;
  /** What it is held against: the last price of the day before. */
  dayBeforeFen: number | null;
  stepPermille: number;
  needsSecond: boolean;
  warnings: BoardWarning[];
  closeFen: number | null;
  closeOn: string | null;
  premiumPermille: number | null;
  premiumNowPermille: number | null;
}
export interface OfferedEntry extends PriceChange {
  actions: OfferedBoardAction[];
}

const MOST_DAYS_AHEAD = 90;
const DAY_MS = 86_400_000;

/** What writing on the board needs beside its rows. */
@Injectable()
export class BoardLedger {
  constructor(
    readonly entries: BoardRepository,
    readonly prices: PricesRepository,
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly outbox: Outbox,
  ) {}
}

/** 金价牌 as headquarters keeps it: entering, approving, withdrawing. */
@Injectable()
export class MetalBoard {
  constructor(
    private readonly ledger: BoardLedger,
    private readonly clock: Clock,
  ) {}

  policy(): Promise<PricePolicy> {
    return this.ledger.prices.policy(null);
  }

  async setPolicy(by: StaffIdentity, terms: PricePolicy): Promise<void> {
    const { transactions, prices } = this.ledger;
    await transactions.run(async (tx) => {
      const id = newId();
      await prices.addPolicy(tx, { id, terms, setBy: by.id, setAt: this.clock.now() });
      await this.told(tx, by, 'price.policy', id, { ...terms, bands: JSON.stringify(terms.bands) });
    });
  }

  /** Waiting for a second person, or for their moment. */
  async open(by: StaffIdentity): Promise<OfferedEntry[]> {
    return (await this.ledger.entries.open(this.clock.now())).map((row) => this.offered(row, by));
  }

  async changes(
    metal: PricedMetal | null,
    page: number,
    limit: number,
  ): Promise<{ rows: PriceChange[]; total: number }> {
    const { entries } = this.ledger;
    const now = this.clock.now();
    const [rows, total] = await Promise.all([
      entries.changes(now, metal, (page - 1) * limit, limit),
      entries.count(now, metal),
    ]);
    return { rows, total };
  }

  course(days: number): Promise<{ metal: PricedMetal; fenPerGram: number; effectiveAt: Date }[]> {
    const now = this.clock.now();
    return this.ledger.entries.course(new Date(now.getTime() - days * DAY_MS), now);
  }

  closes(metal: PricedMetal, days: number): Promise<Close[]> {
    return this.ledger.prices.closesOf(metal, days);
  }

  /** What an entry would mean by itself: its step, its distance from the exchange, whether a second person is needed. */
  async outlook(price: NewBoardPrice): Promise<BoardOutlook> {
    const at = this.momentOf(price);
    const { prices } = this.ledger;
    const [before, board, policy, closes] = await Promise.all([
      prices.board(instantOf(dayOf(at), '00:00'), null),
      prices.board(at, null),
      prices.policy(null),
      prices.closesOf(price.metal, 1),
    ]);
    const nowFen = classFen(board, price.metal);
    const newFen = price.fenPerGram ?? classFen({ ...board, [price.metal]: undefined }, price.metal);
    const dayBeforeFen = classFen(before, price.metal);
    const close = closes[0];
    const facts: ExchangeFacts = {
      closeFen: close?.fenPerGram ?? null,
      closeOn: close?.onDay ?? null,
      ageDays: close ? (at.getTime() - instantOf(close.onDay, '00:00').getTime()) / DAY_MS : 0,
      nowFen,
      newFen,
      sharePermille: BOARD_SHARE[price.metal],
      step: stepPermille(dayBeforeFen, newFen),
    };
    return {
      nowFen,
      newFen,
      dayBeforeFen,
      stepPermille: facts.step,
      needsSecond: needsSecond(facts.step, policy),
      warnings: boardWarnings(facts, policy),
      closeFen: facts.closeFen,
      closeOn: facts.closeOn,
      premiumPermille: premiumPermille(newFen, facts),
      premiumNowPermille: premiumPermille(nowFen, facts),
    };
  }

  /**
   * Headquarters enters a price. An ordinary step is in force from its moment on; a large one waits for a second person.
   * Earlier prices stay: bills were written with them.
   */
  async enter(by: StaffIdentity, price: NewBoardPrice): Promise<BoardEntry> {
    if (price.fenPerGram === null && BOARD_PARENT[price.metal] === null) {
      throw invalidRequest([{ path: 'fenPerGram', rule: 'isInt' }]);
    }
    if (price.fenPerGram !== null && price.fenPerGram < 1) {
      throw invalidRequest([{ path: 'fenPerGram', rule: 'min' }]);
    }
    const effectiveAt = this.momentOf(price);
    const outlook = await this.outlook({ ...price, effectiveAt });
    const entry: BoardEntry = {
      id: newId(),
      metal: price.metal,
      fenPerGram: price.fenPerGram,
      source: price.source,
      effectiveAt,
      setBy: by.id,
      state: outlook.needsSecond ? 'pending' : 'approved',
      enteredAt: this.clock.now(),
      decidedBy: null,
      decidedAt: null,
      decision: null,
    };
    await this.ledger.transactions.run(async (tx) => {
      await this.ledger.entries.add(tx, entry);
      const action = entry.state === 'pending' ? 'price.enter' : 'price.set';
      await this.told(tx, by, action, entry.id, factsOf(entry));
    });
    return entry;
  }

  /** The second person's word, or the author's way back. What is in force stays. */
  async act(by: StaffIdentity, id: string, action: BoardAction, reason: string | null): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const entry = await this.ledger.entries.lock(tx, id);
      if (!entry) throw new DomainError('price.not_found');
      const now = this.clock.now();
      const state = decideBoard(entry.state, by.role, action, {
        ownEntry: entry.setBy === by.id,
        inForce: entry.state === 'approved' && entry.effectiveAt <= now,
      });
      // A price whose moment passed while it waited begins now, not back then.
      const late = action === 'approve' && entry.effectiveAt < now;
      const second = action !== 'withdraw';
      const decided: BoardEntry = {
        ...entry,
        state,
        effectiveAt: late ? now : entry.effectiveAt,
        decidedBy: second ? by.id : entry.decidedBy,
        decidedAt: now,
        decision: reason,
      };
      await this.ledger.entries.save(tx, decided);
      await this.told(tx, by, `price.${action}`, id, { ...factsOf(decided), reason });
    });
  }

  private offered(row: PriceChange, by: StaffIdentity): OfferedEntry {
    const facts = {
      ownEntry: row.setBy === by.id,
      inForce: row.state === 'approved' && row.effectiveAt <= this.clock.now(),
    };
    return { ...row, actions: offeredBoardActions(row.state, by.role, facts) };
  }

  private momentOf({ effectiveAt }: NewBoardPrice): Date {
    const now = this.clock.now();
    if (effectiveAt === undefined || effectiveAt <= now) return now;
    const latest = instantOf(addDays(dayOf(now), MOST_DAYS_AHEAD), '00:00');
    if (effectiveAt > latest) throw invalidRequest([{ path: 'effectiveAt', rule: 'max' }]);
    return effectiveAt;
  }

  private async told(
    tx: Tx,
    by: StaffIdentity,
    action: string,
    id: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    const { audit, outbox } = this.ledger;
    await audit.record(tx, { staffId: by.id, action, subjectKind: 'price', subjectId: id, details });
    await outbox.add(tx, 'price.set', { priceId: id });
  }
}

const factsOf = (entry: BoardEntry): Record<string, unknown> => ({
  metal: entry.metal,
  fenPerGram: entry.fenPerGram,
  source: entry.source,
  effectiveAt: entry.effectiveAt.toISOString(),
});
