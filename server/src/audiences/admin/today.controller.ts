import { Get, Query } from '@nestjs/common';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';
import { StoreScopeQuery, TodayView } from './desk.dto.js';
import { DeskStore } from './desk-store.service.js';
import { TodayDesk } from './today-desk.service.js';

@AdminController('today')
export class AdminTodayController {
  constructor(
    private readonly desk: DeskStore,
    private readonly today: TodayDesk,
  ) {}

  /** The morning screen: what needs a hand now. */
  @Get()
  @Replies(TodayView)
  show(@CurrentStaff() staff: StaffIdentity, @Query() query: StoreScopeQuery): Promise<TodayView> {
    return this.today.of(staff, this.desk.of(staff, query.storeId));
  }
}
