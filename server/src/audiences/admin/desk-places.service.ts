import { Injectable } from '@nestjs/common';
import { Stores } from '../../domains/store/index.js';
import { Clock } from '../../platform/clock/index.js';

/** Names of stores, and what time it is. */
@Injectable()
export class DeskPlaces {
  constructor(
    private readonly stores: Stores,
    private readonly clock: Clock,
  ) {}

  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const cards = await this.stores.cards([...new Set(ids)]);
    return new Map(cards.map((card) => [card.id, card.name]));
  }

  isPast(at: Date | null): boolean {
    return at !== null && at < this.clock.now();
  }
}
