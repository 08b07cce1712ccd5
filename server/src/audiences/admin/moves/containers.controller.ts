import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { Containers, Stock } from '../../../domains/inventory/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import {
  ContainerActionBody,
  ContainerFullView,
  ContainersView,
  MakeContainerBody,
  PutPieceBody,
  RenameContainerBody,
} from './containers.dto.js';
import { toListedPieceView } from './paper.rules.js';

@AdminController('containers')
export class ContainersController {
  constructor(
    private readonly containers: Containers,
    private readonly stock: Stock,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(ContainersView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: StoreScopeQuery): Promise<ContainersView> {
    const items = await this.containers.ofStore(this.desk.of(staff, query.storeId));
    return {
      items: items.map(({ id, storeId, kind, code, name, state, pieces }) => ({
        ...{ id, storeId, kind, code, name, state, pieces },
      })),
    };
  }

  @Get(':id')
  @Replies(ContainerFullView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<ContainerFullView> {
    const { row, contents } = await this.containers.full(id, staff);
    return {
      id: row.id,
      storeId: row.storeId,
      kind: row.kind,
      code: row.code,
      name: row.name,
      state: row.state,
      contents: contents.map((piece) => ({ ...toListedPieceView(piece), pieceState: piece.pieceState })),
    };
  }

  @Post()
  @Roles('manager', 'headquarters')
  @Replies(ContainerFullView)
  async make(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: MakeContainerBody,
  ): Promise<ContainerFullView> {
    return this.show(staff, await this.containers.make(staff, body));
  }

  @Post(':id/names')
  @Roles('manager', 'headquarters')
  @Replies(ContainerFullView)
  async rename(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: RenameContainerBody,
  ): Promise<ContainerFullView> {
    await this.containers.rename(id, staff, body);
    return this.show(staff, id);
  }

  @Post(':id/actions')
  @Roles('manager', 'headquarters')
  @Replies(ContainerFullView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: ContainerActionBody,
  ): Promise<ContainerFullView> {
    await this.containers.turn(id, staff, body.action);
    return this.show(staff, id);
  }

  @Post(':id/pieces')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(ContainerFullView)
  async put(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: PutPieceBody,
  ): Promise<ContainerFullView> {
    const piece = await this.stock.byTag(body.serial);
    if (piece === null) throw new DomainError('piece.not_found');
    await this.containers.put(id, staff, piece.id);
    return this.show(staff, id);
  }
}
