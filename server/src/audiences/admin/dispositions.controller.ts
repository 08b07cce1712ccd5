import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { dayOf, daysBetween, DISPOSITION_LIMITS } from '@zhuyue/shared';
import { Dispositions, type WaitingPiece } from '../../domains/sales/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { StoreScopeQuery } from './desk.dto.js';
import { DeskStore } from './desk-store.service.js';
import {
  DecideDispositionBody,
  RefuseDispositionBody,
  WaitingPiecesView,
  type DispositionProposalView,
  type WaitingPieceView,
} from './dispositions.dto.js';

const toProposal = (row: WaitingPiece, staffId: string): DispositionProposalView | null => {
  const { proposalId: id, choice, reason, grossMg, proposedBy, proposedByName: byName, proposedAt } = row;
  if (id === null || choice === null || reason === null || grossMg === null) return null;
  if (byName === null || proposedAt === null) return null;
  return { id, choice, reason, grossMg, byName, at: proposedAt.toISOString(), own: proposedBy === staffId };
};

const toWaitingPiece = (row: WaitingPiece, staffId: string, today: string): WaitingPieceView => ({
  pieceId: row.pieceId,
  serial: row.serial,
  name: row.name,
  picture: picturePath(row.picture ?? undefined),
  storeName: row.storeName,
  state: row.pieceState,
  condition: row.condition,
  grossMg: row.pieceGrossMg,
  since: row.since.toISOString(),
  days: Math.max(0, daysBetween(dayOf(row.since), today)),
  proposal: toProposal(row, staffId),
});

/** 退回处置: what becomes of pieces that came back. */
@AdminController('dispositions')
@Roles('manager', 'headquarters')
export class DispositionsController {
  constructor(
    private readonly dispositions: Dispositions,
    private readonly desk: DeskStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Replies(WaitingPiecesView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: StoreScopeQuery,
  ): Promise<WaitingPiecesView> {
    const rows = await this.dispositions.waiting(staff, this.desk.orAll(staff, query.storeId));
    const items = rows.map((row) => toWaitingPiece(row, staff.id, dayOf(this.clock.now())));
    return { items, late: items.filter(({ days }) => days > DISPOSITION_LIMITS.waitDays).length };
  }

  @Post('pieces/:pieceId')
  @HttpCode(204)
  decide(
    @CurrentStaff() staff: StaffIdentity,
    @Param('pieceId') pieceId: string,
    @Body() body: DecideDispositionBody,
  ): Promise<void> {
    return this.dispositions.decide(staff, pieceId, body);
  }

  @Post(':id/confirm')
  @Roles('headquarters')
  @HttpCode(204)
  confirm(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<void> {
    return this.dispositions.confirm(staff, id);
  }

  @Post(':id/refuse')
  @HttpCode(204)
  refuse(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { note }: RefuseDispositionBody,
  ): Promise<void> {
    return this.dispositions.refuse(staff, id, note);
  }
}
