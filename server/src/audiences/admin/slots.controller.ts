import { Get, Query } from '@nestjs/common';
import { Appointments, Slots } from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { SlotsView } from '../views/slots.dto.js';
import { toSlotDayView, toVisitWish } from '../views/slots.rules.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';
import { DeskSlotQuery } from './appointments.dto.js';
import { DeskStore } from './desk-store.service.js';

@AdminController('appointments')
export class AdminSlotsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly times: Slots,
    private readonly desk: DeskStore,
  ) {}

  @Get('slots')
  @Replies(SlotsView)
  async slots(@CurrentStaff() staff: StaffIdentity, @Query() query: DeskSlotQuery): Promise<SlotsView> {
    const moving =
      query.moving === undefined ? null : (await this.appointments.forStaff(query.moving, staff)).row.id;
    const storeId = this.desk.of(staff, query.storeId);
    const wish = { ...toVisitWish(query, moving), by: 'desk' as const };
    const days = await this.times.days(storeId, query.fromOn ?? null, query.days ?? 1, wish, null);
    return { days: days.map(toSlotDayView) };
  }
}
