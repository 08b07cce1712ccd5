import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { MetalBoard, PriceOutlook, Prices, type NewBoardPrice } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  PriceActionBody,
  PriceOutlookBody,
  PriceOutlookView,
  PricePolicyView,
  PricesQuery,
  PricesView,
  SetPriceBody,
} from './prices.dto.js';
import { toBoardClassViews, toEffectsView, toOpenPriceView, toPriceChangeView } from './prices.rules.js';

const PAGE = 20;
const COURSE_DAYS = 180;

const asked = (body: SetPriceBody): NewBoardPrice => ({
  metal: body.metal,
  fenPerGram: body.fenPerGram,
  source: body.source,
  ...(body.effectiveAt === undefined ? {} : { effectiveAt: new Date(body.effectiveAt) }),
});

@AdminController('prices')
export class PricesController {
  constructor(
    private readonly prices: Prices,
    private readonly board: MetalBoard,
    private readonly outlooks: PriceOutlook,
  ) {}

  @Get()
  @Replies(PricesView)
  async view(@CurrentStaff() staff: StaffIdentity, @Query() query: PricesQuery): Promise<PricesView> {
    const page = query.page ?? 1;
    const [board, open, changes, course, goldCloses, policy] = await Promise.all([
      this.prices.board(),
      this.board.open(staff),
      this.board.changes(query.metal ?? null, page, PAGE),
      this.board.course(COURSE_DAYS),
      this.prices.history(COURSE_DAYS),
      this.board.policy(),
    ]);
    return {
      board: toBoardClassViews(board),
      open: open.map(toOpenPriceView),
      changes: changes.rows.map(toPriceChangeView),
      total: changes.total,
      page,
      limit: PAGE,
      course: course.map((point) => ({ ...point, effectiveAt: point.effectiveAt.toISOString() })),
      goldCloses,
      policy: { ...policy, bands: { ...policy.bands } },
    };
  }

  @Post()
  @Roles('headquarters')
  @Replies(PricesView)
  async set(@CurrentStaff() staff: StaffIdentity, @Body() body: SetPriceBody): Promise<PricesView> {
    await this.board.enter(staff, asked(body));
    return this.view(staff, {});
  }

  @Post('outlook')
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(PriceOutlookView)
  async outlook(@Body() body: PriceOutlookBody): Promise<PriceOutlookView> {
    const { page = 1 } = body;
    const [outlook, effects] = await Promise.all([
      this.board.outlook(asked(body)),
      this.outlooks.ofBoard(asked(body), page, PAGE),
    ]);
    return { ...outlook, effects: toEffectsView(effects, page, PAGE) };
  }

  @Post(':id/actions')
  @Roles('headquarters')
  @Replies(PricesView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, reason }: PriceActionBody,
  ): Promise<PricesView> {
    await this.board.act(staff, id, action, reason ?? null);
    return this.view(staff, {});
  }

  @Put('policy')
  @Roles('headquarters')
  @Replies(PricePolicyView)
  async setPolicy(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: PricePolicyView,
  ): Promise<PricePolicyView> {
    const { stepPermille, premiumGapPermille, floorPermille, bands } = body;
    await this.board.setPolicy(staff, {
      stepPermille,
      premiumGapPermille,
      floorPermille,
      bands: { ...bands },
    });
    return body;
  }
}
