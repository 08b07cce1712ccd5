import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  dayOf,
  daysBetween,
  type CustomWork,
  type PolicyBook,
  type SaleState,
  type WarrantyState,
} from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { Database, isDuplicate, newId, paperNumber, Transactions } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Outbox, OutboxHandlers, type OutboxNews } from '../../platform/outbox/index.js';
import { Stock } from '../inventory/index.js';
import { Sales } from '../sales/index.js';
import { lastDay, policyFor, type PolicyVersion } from './policy.rules.js';

export interface WarrantyRow {
  id: string;
  number: string;
  pieceId: string;
  saleId: string;
  customerId: string;
  policyId: string;
  startsOn: string;
  endsOn: string;
  state: WarrantyState;
  createdAt: Date;
}
export interface WarrantyFull extends WarrantyRow {
  policyName: string;
  policyVersion: number;
  terms: PolicyBook;
  /** Days still covered, today included; 0 when over. */
  daysLeft: number;
  totalDays: number;
}

export interface SoldTerms {
  distance: boolean;
  /** `confirmed`: the buyer has signed at that purchase that it cannot be returned for taste. */
  custom: { works: CustomWork[]; confirmed: boolean } | null;
}

const JOINED = `SELECT w.*, p.name policyName, p.version policyVersion, p.terms
  FROM warranty w JOIN warranty_policy p ON p.id = w.policyId`;

const ENDINGS = ['sale.reversed', 'sale.returned', 'sale.traded_in'];
/** A sale that was a mistake never had one; one that was taken back has come to its end. */
const warrantyOf = (sale: SaleState): WarrantyState => {
  if (sale === 'handed_over') return 'active';
  return sale === 'returned' || sale === 'traded_in' ? 'ended' : 'void';
};

/** What a warranty needs to know of the trade below it. */
@Injectable()
export class WarrantyTrade {
  constructor(
    readonly sales: Sales,
    readonly stock: Stock,
    readonly handlers: OutboxHandlers,
  ) {}
}

/** Warranties start with the hand-over and carry the policy of that day for life. */
@Injectable()
export class Warranties implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly trade: WarrantyTrade,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.trade.handlers.on('sale.handed_over', 'service.warranty', (news) => this.issue(news));
    for (const topic of ENDINGS) {
      this.trade.handlers.on(topic, 'service.warranty', (news) => this.follow(news));
    }
    for (const topic of ['sale.return_undone', 'sale.trade_in_undone']) {
      this.trade.handlers.on(topic, 'service.warranty', async (news) => {
        await this.issue(news);
        await this.follow(news);
      });
    }
  }

  /** Issued once for a sale however often the news arrives: the unique key on the sale says so. */
  async issue({ payload }: Pick<OutboxNews, 'payload'>): Promise<void> {
    const { saleId } = payload as { saleId: string };
    const sale = await this.trade.sales.get(saleId);
    const piece = await this.trade.stock.get(sale.pieceId);
    const startsOn = dayOf(sale.handedOverAt ?? sale.soldAt);
    const policy = policyFor(await this.policies(), piece.gem, startsOn);
    if (policy === null) throw new Error(`No warranty policy is in force on ${startsOn}`);
    const row: WarrantyRow = {
      id: newId(),
      number: paperNumber('W', startsOn),
      pieceId: sale.pieceId,
      saleId,
      customerId: sale.customerId,
      policyId: policy.id,
      startsOn,
      endsOn: lastDay(startsOn, policy.terms.months),
      state: 'active',
      createdAt: this.clock.now(),
    };
    try {
      await this.transactions.run(async (tx) => {
        // Asked behind the sale's lock: a reversal told at the same time finds a warranty to end or prevents it.
        const { state, customerId } = await this.trade.sales.lock(tx, saleId);
        if (state !== 'handed_over') return;
        await tx.insert('warranty', { ...row, customerId });
        await this.outbox.add(tx, 'warranty.started', {
          warrantyId: row.id,
          pieceId: row.pieceId,
          customerId,
        });
      });
    } catch (error) {
      if (!isDuplicate(error, 'uq_warranty_sale')) throw error;
    }
  }

  /** On what terms its piece was sold: across the counter or over a distance, as it lay there or made for this buyer. */
  async soldOn({ saleId }: Pick<WarrantyRow, 'saleId'>): Promise<SoldTerms> {
    const { distance, custom } = await this.trade.sales.get(saleId);
    return {
      distance: distance === 1,
      custom: custom === null ? null : { works: custom.works, confirmed: custom.signatureId !== null },
    };
  }

  /** As its sale stands by now: news may come late, twice or in another order. */
  async follow({ payload }: Pick<OutboxNews, 'payload'>): Promise<void> {
    const { saleId } = payload as { saleId: string };
    await this.transactions.run(async (tx) => {
      const { state } = await this.trade.sales.lock(tx, saleId);
      await tx.execute('UPDATE warranty SET state = ? WHERE saleId = ?', [warrantyOf(state), saleId]);
    });
  }

  /** Active warranties of pieces, by piece. */
  async ofPieces(pieceIds: readonly string[]): Promise<Map<string, WarrantyFull>> {
    if (pieceIds.length === 0) return new Map();
    const rows = await this.database.query<WarrantyFull>(
      `${JOINED} WHERE w.state = 'active' AND w.pieceId IN (?)`,
      [pieceIds],
    );
    return new Map(rows.map((row) => [row.pieceId, this.counted(row)]));
  }

  async get(id: string): Promise<WarrantyFull> {
    const rows = await this.database.query<WarrantyFull>(`${JOINED} WHERE w.id = ?`, [id]);
    if (!rows[0]) throw new DomainError('warranty.not_found');
    return this.counted(rows[0]);
  }

  async ofSales(saleIds: readonly string[]): Promise<Map<string, WarrantyRow>> {
    if (saleIds.length === 0) return new Map();
    const rows = await this.database.query<WarrantyRow>(
      "SELECT * FROM warranty WHERE state = 'active' AND saleId IN (?)",
      [saleIds],
    );
    return new Map(rows.map((row) => [row.saleId, row]));
  }

  private policies(): Promise<PolicyVersion[]> {
    return this.database.query<PolicyVersion>(
      "SELECT id, code, version, effectiveOn, name, terms FROM warranty_policy WHERE state = 'published'",
    );
  }

  private counted(row: WarrantyFull): WarrantyFull {
    const today = dayOf(this.clock.now());
    return {
      ...row,
      daysLeft: Math.max(0, daysBetween(today, row.endsOn) + 1),
      totalDays: daysBetween(row.startsOn, row.endsOn) + 1,
    };
  }
}
