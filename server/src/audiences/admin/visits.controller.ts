import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { TryTrays } from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskStore } from './desk-store.service.js';
import { DeskVisits } from './desk-visits.service.js';
import { VisitFigures } from './visit-figures.service.js';
import {
  ChooseTrayBody,
  DeskVisitView,
  ExplainTrayBody,
  FiguresQuery,
  FiguresView,
  FindVisitQuery,
  FoundVisitsView,
  ShortTrayQuery,
  ShortTraysView,
  TrayScanBody,
  VerdictBody,
} from './visits.dto.js';

/** 接待: the guest at the door, the tray before them, what they said. */
@AdminController('visits')
@Roles('consultant', 'manager', 'headquarters')
export class AdminVisitsController {
  constructor(
    private readonly trays: TryTrays,
    private readonly visits: DeskVisits,
    private readonly figuresOf: VisitFigures,
    private readonly desk: DeskStore,
  ) {}

  @Get('find')
  @Replies(FoundVisitsView)
  async find(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId, q }: FindVisitQuery,
  ): Promise<FoundVisitsView> {
    return { items: await this.visits.found(staff, this.desk.of(staff, storeId), q) };
  }

  @Get('short')
  @Replies(ShortTraysView)
  async short(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId }: ShortTrayQuery,
  ): Promise<ShortTraysView> {
    return { items: await this.figuresOf.short(staff, this.desk.orAll(staff, storeId)) };
  }

  @Get('figures')
  @Roles('manager', 'headquarters')
  @Replies(FiguresView)
  figures(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId, fromOn, toOn }: FiguresQuery,
  ): Promise<FiguresView> {
    return this.figuresOf.of(staff, { storeId: this.desk.orAll(staff, storeId), fromOn, toOn });
  }

  @Get(':id')
  @Replies(DeskVisitView)
  show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskVisitView> {
    return this.visits.brief(id, staff);
  }

  @Post(':id/tray')
  @Replies(DeskVisitView)
  async choose(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { containerId }: ChooseTrayBody,
  ): Promise<DeskVisitView> {
    await this.trays.open(staff, id, containerId);
    return this.visits.brief(id, staff);
  }

  @Post(':id/pieces')
  @Replies(DeskVisitView)
  async scan(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { serial, move }: TrayScanBody,
  ): Promise<DeskVisitView> {
    await (move === 'on' ? this.trays.layOn(staff, id, serial) : this.trays.takeOff(staff, id, serial));
    return this.visits.brief(id, staff);
  }

  @Post(':id/count')
  @Replies(DeskVisitView)
  async count(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskVisitView> {
    await this.trays.count(staff, id);
    return this.visits.brief(id, staff);
  }

  @Post(':id/explain')
  @Roles('manager', 'headquarters')
  @Replies(DeskVisitView)
  async explain(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: ExplainTrayBody,
  ): Promise<DeskVisitView> {
    await this.trays.explain(staff, id, reason);
    return this.visits.brief(id, staff);
  }

  @Post(':id/pieces/:piece/verdict')
  @Replies(DeskVisitView)
  async judge(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('piece') piece: string,
    @Body() { verdict, reasons, note }: VerdictBody,
  ): Promise<DeskVisitView> {
    await this.trays.judge(staff, id, piece, { verdict, reasons, note: note ?? null });
    return this.visits.brief(id, staff);
  }
}
