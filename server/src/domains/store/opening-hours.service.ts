import { Injectable } from '@nestjs/common';
import { periodsOn, type Period } from './opening-hours.rules.js';
import { daysFromTo } from './settings/store-desk.rules.js';
import { Stores } from './stores.service.js';

@Injectable()
export class OpeningHours {
  constructor(private readonly stores: Stores) {}

  /** When a store is open on a day; nothing when it is closed. */
  async periods(storeId: string, day: string): Promise<Period[]> {
    const store = await this.stores.get(storeId);
    return store.open ? periodsOn(store.timetable, day) : [];
  }

  /** Each day from one to another, both included, less what is closed at short notice. */
  async between(storeId: string, fromOn: string, toOn: string): Promise<Map<string, Period[]>> {
    const { open, timetable } = await this.stores.get(storeId);
    return new Map(daysFromTo(fromOn, toOn).map((day) => [day, open ? periodsOn(timetable, day) : []]));
  }
}
