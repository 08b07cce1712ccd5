import { Body, Get, Param, Post } from '@nestjs/common';
import { Certificates, type Conflict } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { ConflictsView, ConflictView, SettleConflictBody } from './custody.dto.js';
import { DeskPieceViews } from './desk-piece-views.service.js';
import { CertificateBody, DeskPieceView } from './stock.dto.js';

const toConflictView = (conflict: Conflict): ConflictView => ({
  id: conflict.id,
  lab: conflict.lab,
  number: conflict.number,
  boundPieceId: conflict.boundPieceId,
  boundSerial: conflict.boundSerial,
  boundName: conflict.boundName,
  claimedPieceId: conflict.claimedPieceId,
  claimedSerial: conflict.claimedSerial,
  claimedName: conflict.claimedName,
  storeName: conflict.storeName,
  raisedByName: conflict.raisedByName,
  raisedAt: conflict.raisedAt.toISOString(),
});

/** Laboratories' numbers: bound to a piece, taken off it, and the alarm when two pieces claim one. */
@AdminController('')
export class CertificatesController {
  constructor(
    private readonly certificates: Certificates,
    private readonly views: DeskPieceViews,
  ) {}

  @Post('pieces/:id/certificates')
  @Replies(DeskPieceView)
  @Roles('manager', 'headquarters')
  async bind(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { lab, number, stone, reason }: CertificateBody,
  ): Promise<DeskPieceView> {
    await this.certificates.bind(staff, id, { lab, number }, reason, stone ?? null);
    return this.views.one(id, staff);
  }

  @Post('pieces/:id/certificates/remove')
  @Replies(DeskPieceView)
  @Roles('headquarters')
  async unbind(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { lab, number, reason }: CertificateBody,
  ): Promise<DeskPieceView> {
    await this.certificates.unbind(staff, id, { lab, number }, reason);
    return this.views.one(id, staff);
  }

  @Get('certificate-conflicts')
  @Replies(ConflictsView)
  async open(@CurrentStaff() staff: StaffIdentity): Promise<ConflictsView> {
    const found = await this.certificates.open(staff);
    return { items: found.map(toConflictView), settles: staff.role === 'headquarters' };
  }

  @Post('certificate-conflicts/:id/settle')
  @Replies(ConflictsView)
  @Roles('headquarters')
  async settle(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { outcome, reason }: SettleConflictBody,
  ): Promise<ConflictsView> {
    await this.certificates.settle(staff, id, outcome, reason);
    return this.open(staff);
  }
}
