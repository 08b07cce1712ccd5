import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { Shifts, StaffAccounts, Stores } from '../../domains/store/index.js';
import { Sessions } from '../../platform/auth/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { StaffActionBody, StaffListView, StoreScopeQuery } from './desk.dto.js';
import { DeskStore } from './desk-store.service.js';

@AdminController('staff')
@Roles('manager', 'headquarters')
export class AdminStaffController {
  constructor(
    private readonly staff: StaffAccounts,
    private readonly stores: Stores,
    private readonly shifts: Shifts,
    private readonly sessions: Sessions,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(StaffListView)
  list(@CurrentStaff() by: StaffIdentity, @Query() query: StoreScopeQuery): Promise<StaffListView> {
    return this.view(by, this.desk.of(by, query.storeId));
  }

  @Post(':id/actions')
  @Replies(StaffListView)
  async act(
    @CurrentStaff() by: StaffIdentity,
    @Param('id') id: string,
    @Query() query: StoreScopeQuery,
    @Body() { action }: StaffActionBody,
  ): Promise<StaffListView> {
    if (action === 'unlock') await this.staff.unlock(by, id);
    if (action === 'endSessions') await this.staff.endSessions(by, id);
    if (action === 'activate' || action === 'deactivate')
      await this.staff.setActive(by, id, action === 'activate');
    return this.view(by, this.desk.of(by, query.storeId));
  }

  private async view(by: StaffIdentity, storeId: string): Promise<StaffListView> {
    const [rows, store, shifts] = await Promise.all([
      this.staff.listInStore(by, storeId),
      this.stores.get(storeId),
      this.shifts.week(storeId),
    ]);
    const open = await this.sessions.countOpen(
      'staff',
      rows.map((row) => row.id),
    );
    return {
      items: rows.map((row) => ({
        id: row.id,
        name: row.name,
        account: row.account,
        role: row.role,
        storeName: store.name,
        skills: row.skills,
        active: Boolean(row.active),
        lockedUntil: row.lockedUntil?.toISOString() ?? null,
        openSessions: open.get(row.id) ?? 0,
        shifts: shifts
          .filter((shift) => shift.staffId === row.id)
          .map(({ weekday, startsAt, endsAt }) => ({ weekday, startsAt, endsAt })),
      })),
    };
  }
}
