import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { PriceOutlook, PriceRules } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  GapsQuery,
  GapsView,
  RuleActionBody,
  RuleBody,
  RuleChangeBody,
  RuleOutlookBody,
  RuleReachBody,
  RuleReachView,
  RulesQuery,
  RulesView,
  RuleView,
} from './price-rules.dto.js';
import { draftOf, toGapView, toRuleCountViews, toRuleRowView } from './price-rules.rules.js';
import { EffectsView } from './prices.dto.js';
import { toEffectsView } from './prices.rules.js';

const PAGE = 20;
/** In the place of an id that a rule does not have yet. */
const NEW_RULE = 'new';

@AdminController('price-rules')
export class PriceRulesController {
  constructor(
    private readonly rules: PriceRules,
    private readonly outlooks: PriceOutlook,
  ) {}

  @Get()
  @Roles('manager', 'headquarters')
  @Replies(RulesView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() { sort }: RulesQuery): Promise<RulesView> {
    const [items, counts] = await Promise.all([this.rules.list(sort, staff), this.rules.counts()]);
    return { items: items.map(toRuleRowView), counts: toRuleCountViews(counts) };
  }

  @Get('gaps')
  @Roles('manager', 'headquarters')
  @Replies(GapsView)
  async gaps(@Query() { page = 1 }: GapsQuery): Promise<GapsView> {
    const { items, total } = await this.outlooks.gaps(page, PAGE);
    return { items: items.map(toGapView), total, page, limit: PAGE };
  }

  @Get(':id')
  @Roles('manager', 'headquarters')
  @Replies(RuleView)
  async one(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<RuleView> {
    const rule = await this.rules.get(id, staff);
    return { ...toRuleRowView(rule), ...(await this.rules.names(rule.scope)) };
  }

  @Post()
  @Roles('headquarters')
  @Replies(RuleView)
  async write(@CurrentStaff() staff: StaffIdentity, @Body() body: RuleBody): Promise<RuleView> {
    return this.one(staff, await this.rules.write(staff, draftOf(body)));
  }

  @Post('outlook')
  @HttpCode(200)
  @Roles('manager', 'headquarters')
  @Replies(EffectsView)
  async outlook(@Body() body: RuleOutlookBody): Promise<EffectsView> {
    const { page = 1 } = body;
    const { rank, fromAt, ...rule } = draftOf(body);
    const effects = await this.outlooks.ofRule({ id: NEW_RULE, ...rule }, rank, fromAt, page, PAGE);
    return toEffectsView(effects, page, PAGE);
  }

  @Post('reach')
  @HttpCode(200)
  @Roles('manager', 'headquarters')
  @Replies(RuleReachView)
  reach(@Body() { scope, channel }: RuleReachBody): Promise<RuleReachView> {
    return this.outlooks.reach(scope, channel);
  }

  @Put(':id')
  @Roles('headquarters')
  @Replies(RuleView)
  async change(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: RuleChangeBody,
  ): Promise<RuleView> {
    await this.rules.change(staff, id, body.mark, draftOf(body));
    return this.one(staff, id);
  }

  @Post(':id/actions')
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(RuleView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, mark }: RuleActionBody,
  ): Promise<RuleView> {
    await this.rules.act(staff, id, mark, action);
    return this.one(staff, id);
  }
}
