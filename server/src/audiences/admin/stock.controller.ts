import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readSerial } from '@zhuyue/shared';
import { DeskHolds, DeskPieces, Stock } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { AdminController, CurrentStaff, inScope, type StaffIdentity } from './admin.decorators.js';
import { DeskPieceViews } from './desk-piece-views.service.js';
import { DeskStore } from './desk-store.service.js';
import {
  DeskPieceActionBody,
  DeskPieceEditBody,
  DeskPieceView,
  StockPageView,
  StockQuery,
} from './stock.dto.js';
import { stockFilterOf, toStockPieceRowView } from './stock.rules.js';

const PAGE = 20;

@AdminController('pieces')
export class StockController {
  constructor(
    private readonly stock: Stock,
    private readonly holds: DeskHolds,
    private readonly pieces: DeskPieces,
    private readonly views: DeskPieceViews,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(StockPageView)
  async page(@CurrentStaff() staff: StaffIdentity, @Query() query: StockQuery): Promise<StockPageView> {
    const { page = 1, limit = PAGE } = query;
    this.desk.orAll(staff, query.storeId);
    const found = await this.stock.page(staff, stockFilterOf(query), page, limit);
    return {
      items: found.items.map((piece) => toStockPieceRowView(piece, piece.priceFen)),
      total: found.total,
      page,
      limit,
      states: found.states,
    };
  }

  @Get('by-tag/:serial')
  @Replies(DeskPieceView)
  async byTag(@CurrentStaff() staff: StaffIdentity, @Param('serial') text: string): Promise<DeskPieceView> {
    const serial = readSerial(text);
    if (serial === null) throw new DomainError('tag.malformed');
    const piece = await this.stock.byTag(serial);
    if (!piece || !inScope(staff, piece.storeId)) throw new DomainError('piece.not_found');
    return this.views.of(piece, staff);
  }

  @Get(':id')
  @Replies(DeskPieceView)
  async one(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskPieceView> {
    return this.views.one(id, staff);
  }

  @Post(':id/actions')
  @Replies(DeskPieceView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, ...why }: DeskPieceActionBody,
  ): Promise<DeskPieceView> {
    if (action === 'hold' || action === 'release') await this.holds.act(staff, id, action, why.reason);
    else await this.pieces.step(staff, id, action, why);
    return this.one(staff, id);
  }

  @Post(':id/edits')
  @Replies(DeskPieceView)
  async edit(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { note, reason, paper, photoIds, ...facts }: DeskPieceEditBody,
  ): Promise<DeskPieceView> {
    await this.pieces.edit(staff, id, note, facts, { reason, paper, photoIds });
    return this.one(staff, id);
  }
}
