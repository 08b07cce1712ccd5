import { Injectable } from '@nestjs/common';
import { addDays, dayOf } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { StoreFacts } from '../stores.rules.js';
import { StoresRepository } from '../stores.repository.js';
import { DesksRepository, type Asker } from './desks.repository.js';
import { StandingVisits } from './standing-visits.service.js';
import type { StandingVisit, StoreLook } from './stranding.rules.js';

/** All that is known of the store itself beside its desk. */
export type StoreSight = StoreLook & { facts: StoreFacts };

/** Stores as their tables have them this moment, past what is kept in memory. */
@Injectable()
export class StoreLooks {
  constructor(
    private readonly stores: StoresRepository,
    private readonly desks: DesksRepository,
    private readonly standing: StandingVisits,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One change of a store at a time; null: of the house. */
  async lock(tx: Tx, storeId: string | null): Promise<void> {
    if (storeId === null) {
      await tx.query('SELECT id FROM visit_policy WHERE scope = ? FOR UPDATE', ['house']);
      return;
    }
    const found = await tx.query('SELECT id FROM store WHERE id = ? FOR UPDATE', [storeId]);
    if (found.length === 0) throw new DomainError('store.not_found');
  }

  /** Dated lines from a day on; yesterday when left out, for a night shift may still run. */
  async read(
    asker: Asker,
    storeIds: readonly string[],
    fromOn = addDays(dayOf(this.clock.now()), -1),
  ): Promise<Map<string, StoreSight>> {
    if (storeIds.length === 0) return new Map();
    const facts = await this.stores.read(storeIds, fromOn, this.clock.now(), asker);
    const desks = await this.desks.read(storeIds, fromOn, asker);
    return new Map(
      facts.flatMap((store): [string, StoreSight][] => {
        const desk = desks.get(store.id);
        return desk === undefined ? [] : [[store.id, { facts: store, desk }]];
      }),
    );
  }

  /** Visits that are booked and lie ahead. */
  visits(storeId: string): Promise<StandingVisit[]> {
    return this.standing.from(this.database, storeId, this.clock.now());
  }

  async of(storeId: string, fromOn?: string): Promise<StoreSight> {
    const look = (await this.read(this.database, [storeId], fromOn)).get(storeId);
    if (look === undefined) throw new DomainError('store.not_found');
    return look;
  }
}
