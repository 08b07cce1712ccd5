import { Injectable } from '@nestjs/common';
import { weekdayOf } from '@zhuyue/shared';
import { StoresRepository, type ShiftRow, type WeekShiftRow } from './stores.repository.js';

@Injectable()
export class Shifts {
  constructor(private readonly repository: StoresRepository) {}

  /** Who advises in a store on a day, and from when to when. */
  of(storeId: string, day: string): Promise<ShiftRow[]> {
    return this.repository.shifts(storeId, weekdayOf(day));
  }

  /** Everybody's shifts of an ordinary week. */
  week(storeId: string): Promise<WeekShiftRow[]> {
    return this.repository.weekOfShifts(storeId);
  }
}
