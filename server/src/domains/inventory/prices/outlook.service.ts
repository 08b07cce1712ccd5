import { Injectable } from '@nestjs/common';
import type { Channel, RuleScope } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import type { NewBoardPrice } from './board.service.js';
import { boardWith } from './board.rules.js';
import { ONLINE, type PriceBook, type PricePlace, type RuleRow } from './book.js';
import { ALL_PLACES, PriceEffects, type Effects, type Gap, type Reach } from './effects.service.js';
import { PricesRepository } from './prices.repository.js';

/** 试算: what the shop would ask after a change, beside what it asks without it. */
@Injectable()
export class PriceOutlook {
  constructor(
    private readonly prices: PricesRepository,
    private readonly effects: PriceEffects,
    private readonly clock: Clock,
  ) {}

  /** Against the prices of the moment from which it would hold. */
  async ofBoard(price: NewBoardPrice, page: number, limit: number): Promise<Effects> {
    const effectiveAt = this.later(price.effectiveAt);
    const before = await this.prices.book(effectiveAt, null);
    const after = { ...before, board: boardWith(before.board, { ...price, effectiveAt }) };
    return this.effects.compare(before, after, [ONLINE], page, limit);
  }

  /** A rule that is not in force yet; one of the same id is replaced by it. */
  async ofRule(rule: RuleRow, rank: number, fromAt: Date, page: number, limit: number): Promise<Effects> {
    const found = await this.prices.book(this.later(fromAt), null);
    const before: PriceBook = { ...found, rules: found.rules.filter(({ id }) => id !== rule.id) };
    const after: PriceBook = { ...before, rules: await this.withRank(before.rules, rule, rank) };
    return this.effects.compare(before, after, placesOf(rule), page, limit);
  }

  /** What is covered today, whenever it would begin. */
  reach(scope: RuleScope, channel: Channel | null): Promise<Reach> {
    return this.effects.reach(scope, channel);
  }

  async gaps(page: number, limit: number): Promise<{ items: Gap[]; total: number }> {
    return this.effects.gaps(await this.prices.book(this.clock.now(), null), page, limit);
  }

  /** Among the others where its rank puts it. */
  private async withRank(rules: readonly RuleRow[], rule: RuleRow, rank: number): Promise<RuleRow[]> {
    const ranks = await this.prices.ranks();
    const at = rules.findIndex((other) => (ranks.get(other.id) ?? 0) > rank);
    return at < 0 ? [...rules, rule] : [...rules.slice(0, at), rule, ...rules.slice(at)];
  }

  private later(at: Date | undefined): Date {
    const now = this.clock.now();
    return at === undefined || at < now ? now : at;
  }
}

/** Where a rule can be felt. */
function placesOf({ scope }: RuleRow): PricePlace[] {
  const channels = ALL_PLACES.filter(
    ({ channel }) => scope.channels.length === 0 || scope.channels.includes(channel),
  );
  const stores = scope.storeIds.slice(0, 1);
  return stores.length === 0
    ? channels
    : channels
        .filter(({ channel }) => channel !== 'online')
        .map(({ channel }) => ({ channel, storeId: stores[0] ?? null }));
}
