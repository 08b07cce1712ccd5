import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { RoomSettings } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import { RoomBody, RoomsView } from './settings.dto.js';

const formOf = ({ kind, name, capacity, position, active }: RoomBody) => ({
  kind,
  name,
  capacity,
  position,
  active,
});

/** 房间与台位 */
@AdminController('settings/rooms')
@Roles('manager', 'headquarters')
export class RoomsController {
  constructor(
    private readonly rooms: RoomSettings,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(RoomsView)
  show(@CurrentStaff() by: StaffIdentity, @Query() query: StoreScopeQuery): Promise<RoomsView> {
    return this.view(this.desk.of(by, query.storeId));
  }

  @Post()
  @Replies(RoomsView)
  async add(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() body: RoomBody,
  ): Promise<RoomsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.rooms.add(by, storeId, formOf(body));
    return this.view(storeId);
  }

  @Post(':id')
  @Replies(RoomsView)
  async edit(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Param('id') id: string,
    @Body() body: RoomBody,
  ): Promise<RoomsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.rooms.edit(by, storeId, id, formOf(body), body.seen);
    return this.view(storeId);
  }

  private async view(storeId: string): Promise<RoomsView> {
    const rooms = await this.rooms.list(storeId);
    return {
      items: rooms.map(({ id, kind, name, capacity, position, active }) => ({
        id,
        kind,
        name,
        capacity,
        position,
        active,
      })),
    };
  }
}
