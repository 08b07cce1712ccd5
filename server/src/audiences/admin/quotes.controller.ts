import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Quotes, type QuoteSeen } from '../../domains/inventory/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { toQuoteView } from '../views/quote.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskStore } from './desk-store.service.js';
import {
  DeskQuoteBody,
  DeskQuoteView,
  ExtrasQuery,
  ExtrasView,
  QuoteMinutesBody,
  QuoteMinutesView,
  QuotePageView,
  QuotesQuery,
  type QuoteRowView,
} from './quotes.dto.js';

const PAGE = 20;

const toRow = ({ line, body, refusal }: QuoteSeen): QuoteRowView => ({
  number: line.number,
  refusal,
  issuedAt: line.issuedAt.toISOString(),
  expiresAt: line.expiresAt.toISOString(),
  totalFen: line.totalFen,
  pieceName: body?.piece.name ?? null,
  serial: body?.piece.serial ?? null,
  storeName: line.storeName,
  issuedByName: line.issuedByName,
});

@AdminController('quotes')
export class AdminQuotesController {
  constructor(
    private readonly quotes: Quotes,
    private readonly desk: DeskStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Replies(QuotePageView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: QuotesQuery): Promise<QuotePageView> {
    const { page = 1 } = query;
    const storeId = this.desk.orAll(staff, query.storeId);
    const found = await this.quotes.page(staff, storeId, page, PAGE);
    return {
      items: found.items.map(toRow),
      total: found.total,
      page,
      limit: PAGE,
      minutes: storeId === null ? null : await this.quotes.minutes(storeId, staff),
    };
  }

  @Get('extras')
  @Replies(ExtrasView)
  async extras(@CurrentStaff() staff: StaffIdentity, @Query() { pieceId }: ExtrasQuery): Promise<ExtrasView> {
    const found = await this.quotes.extras(pieceId, staff);
    return {
      items: found.map(({ id, name, reason, terms }) => ({ id, name, reason, amountFen: terms.amountFen })),
    };
  }

  @Post()
  @HttpCode(200)
  @Replies(DeskQuoteView)
  async issue(@CurrentStaff() staff: StaffIdentity, @Body() body: DeskQuoteBody): Promise<DeskQuoteView> {
    const { line } = await this.quotes.issue(body.pieceId, staff, body.extraIds);
    return this.show(staff, line.number);
  }

  @Put('minutes')
  @Roles('manager', 'headquarters')
  @Replies(QuoteMinutesView)
  async setMinutes(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { storeId, minutes }: QuoteMinutesBody,
  ): Promise<QuoteMinutesView> {
    await this.quotes.setMinutes(staff, storeId, minutes);
    return { minutes };
  }

  @Get(':number')
  @Replies(DeskQuoteView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('number') number: string): Promise<DeskQuoteView> {
    const seen = await this.quotes.forStaff(number, staff);
    const { line } = seen;
    return {
      quote: toQuoteView(seen, this.clock.now()),
      issuedByName: line.issuedByName,
      saleId: line.saleId,
      usedAt: line.usedAt?.toISOString() ?? null,
      body: line.body,
      keyVersion: line.keyVersion,
      mac: line.mac,
    };
  }
}
