import { Injectable } from '@nestjs/common';
import { periodsOn, type Period } from './opening-hours.rules.js';
import { Stores } from './stores.service.js';

@Injectable()
export class OpeningHours {
  constructor(private readonly stores: Stores) {}

  /** When a store is open on a day; nothing when it is closed. */
  async periods(storeId: string, day: string): Promise<Period[]> {
    const store = await this.stores.get(storeId);
    return store.open ? periodsOn(store.timetable, day) : [];
  }
}
