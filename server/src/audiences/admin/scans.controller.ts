import { Body, Get, Param, Post, Query, Req } from '@nestjs/common';
import { LIMITS, readSerial } from '@zhuyue/shared';
import type { FastifyRequest } from 'fastify';
import { PieceScans, ScanAlarms } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { scanNoteOf } from '../views/scan-note.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskStore } from './desk-store.service.js';
import { AlarmActionBody, AlarmPageView, AlarmQuery, AlarmView, StaffScanView } from './scans.dto.js';
import { toAlarmRowView, toAlarmView, toStaffScanView } from './scans.rules.js';

@AdminController('scans')
export class AdminScansController {
  constructor(
    private readonly alarms: ScanAlarms,
    private readonly scans: PieceScans,
    private readonly desk: DeskStore,
  ) {}

  @Get('alarms')
  @Roles('manager', 'headquarters')
  @Replies(AlarmPageView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: AlarmQuery): Promise<AlarmPageView> {
    const filter = {
      storeId: this.desk.orAll(staff, query.storeId),
      states: query.state ?? null,
      kinds: query.kind ?? null,
      pieceId: query.pieceId ?? null,
    };
    const { rows, total } = await this.alarms.page(staff, filter, query.page ?? 1);
    return { items: rows.map(toAlarmRowView), total, limit: LIMITS.pageSize };
  }

  @Get('alarms/:id')
  @Roles('manager', 'headquarters')
  @Replies(AlarmView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<AlarmView> {
    return toAlarmView(await this.alarms.get(id, staff), staff);
  }

  @Post('alarms/:id/actions')
  @Roles('manager', 'headquarters')
  @Replies(AlarmView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: AlarmActionBody,
  ): Promise<AlarmView> {
    await this.alarms.step(id, staff, body);
    return this.show(staff, id);
  }

  /** The tag in the hand of one of us. */
  @Get(':serial')
  @Replies(StaffScanView)
  async read(
    @CurrentStaff() staff: StaffIdentity,
    @Param('serial') text: string,
    @Req() request: FastifyRequest,
  ): Promise<StaffScanView> {
    const serial = readSerial(text);
    if (serial === null) throw new DomainError('tag.malformed');
    // Where somebody works is where they scan; headquarters works anywhere.
    const storeId = staff.storeIds === 'all' ? null : (staff.storeIds[0] ?? null);
    const noteAt = (at: Date) => ({ ...scanNoteOf(request, { serial, at, viewer: 'staff' }), storeId });
    return toStaffScanView(await this.scans.asStaff(staff, noteAt));
  }
}
