import { Body, Get, Post } from '@nestjs/common';
import { PRICED_METALS } from '@zhuyue/shared';
import { Prices } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { toBoardPriceView } from '../views/catalogue.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { PricesView, SetPriceBody } from './desk.dto.js';

@AdminController('prices')
export class PricesController {
  constructor(private readonly prices: Prices) {}

  @Get()
  @Replies(PricesView)
  async view(): Promise<PricesView> {
    const [board, changes] = await Promise.all([this.prices.board(), this.prices.changes()]);
    return {
      board: PRICED_METALS.map((metal) => board[metal])
        .filter((price) => price !== undefined)
        .map(toBoardPriceView),
      changes: changes.map((change) => ({
        ...toBoardPriceView(change),
        id: change.id,
        setByName: change.setByName,
      })),
    };
  }

  @Post()
  @Roles('headquarters')
  @Replies(PricesView)
  async set(@CurrentStaff() staff: StaffIdentity, @Body() body: SetPriceBody): Promise<PricesView> {
    const { metal, fenPerGram, source } = body;
    await this.prices.set(staff, { metal, fenPerGram, source });
    return this.view();
  }
}
