import { Body, Get, Param, Post } from '@nestjs/common';
import { Stock, TagDesk, Tags } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';
import { PieceTagsView, TagStepBody } from './tags.dto.js';
import { toPieceTagsView } from './tags.rules.js';

@AdminController('pieces')
export class AdminTagsController {
  constructor(
    private readonly stock: Stock,
    private readonly tags: Tags,
    private readonly desk: TagDesk,
  ) {}

  @Get(':id/tags')
  @Replies(PieceTagsView)
  async ofPiece(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<PieceTagsView> {
    const piece = await this.stock.get(id, staff);
    return toPieceTagsView(await this.tags.ofPiece(piece.id), staff.role);
  }

  @Post(':id/tags')
  @Replies(PieceTagsView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: TagStepBody,
  ): Promise<PieceTagsView> {
    await this.desk.act(staff, id, body);
    return this.ofPiece(staff, id);
  }
}
