import { Injectable } from '@nestjs/common';
import type { Asker } from './desks.repository.js';
import type { StandingVisit } from './stranding.rules.js';

/** Reads the visits booked from an instant on, of one store or of all. */
export type VisitReader = (asker: Asker, storeId: string | null, from: Date) => Promise<StandingVisit[]>;

/**
 * Booked visits live a floor above the store, and yet no store may change its hours under their feet: the floor above
 * says here how they are read.
 */
@Injectable()
export class StandingVisits {
  private reader: VisitReader = () => Promise.resolve([]);

  readBy(reader: VisitReader): void {
    this.reader = reader;
  }

  from(asker: Asker, storeId: string | null, from: Date): Promise<StandingVisit[]> {
    return this.reader(asker, storeId, from);
  }
}
