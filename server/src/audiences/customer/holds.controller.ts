import { Get, Param, Post } from '@nestjs/common';
import { availabilityOf } from '@zhuyue/shared';
import {
  CustomerHolds,
  Prices,
  Stock,
  type PieceRow,
  type StandingHold,
} from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import {
  Anonymous,
  CurrentCustomer,
  CustomerController,
  VisitingCustomer,
  type CustomerIdentity,
} from './customer.decorators.js';
import { MyHoldsView, PieceHoldView, type HoldView } from './holds.dto.js';

const toHoldView = (hold: StandingHold): HoldView => ({
  id: hold.id,
  state: hold.state,
  until: hold.until?.toISOString() ?? null,
  before: hold.state === 'waiting' ? hold.before : null,
  movedAt: hold.movedAt.toISOString(),
});

/** 为我留货与排队. */
@CustomerController('')
export class HoldsController {
  constructor(
    private readonly holds: CustomerHolds,
    private readonly stock: Stock,
    private readonly prices: Prices,
  ) {}

  @Get('holds')
  @Replies(MyHoldsView)
  async mine(@CurrentCustomer() customer: CustomerIdentity): Promise<MyHoldsView> {
    const holds = await this.holds.ofCustomer(customer.id);
    const [rows, board] = await Promise.all([
      this.stock.some(holds.map(({ pieceId }) => pieceId)),
      this.prices.book(),
    ]);
    const pieces = new Map(rows.map((row) => [row.id, row]));
    return {
      items: holds.flatMap((hold) => {
        const piece = pieces.get(hold.pieceId);
        return piece
          ? [{ ...toHoldView(hold), ...this.pieceOf(piece, this.stock.bill(piece, board).totalFen) }]
          : [];
      }),
    };
  }

  /** Where the piece stands for whoever asks, signed in or not. */
  @Get('pieces/:id/hold')
  @Anonymous()
  @Replies(PieceHoldView)
  async standing(
    @Param('id') id: string,
    @VisitingCustomer() customer: CustomerIdentity | null,
  ): Promise<PieceHoldView> {
    const { state, tagState, mine, waiting } = await this.holds.standing(id, customer?.id ?? null);
    const availability = tagState === 'active' ? availabilityOf(state) : 'not_for_sale';
    return {
      mine: mine && toHoldView(mine),
      waiting,
      canHold: availability === 'available',
      canQueue: mine === null && (availability === 'reserved' || availability === 'on_the_way'),
    };
  }

  @Post('pieces/:id/hold')
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(PieceHoldView)
  async hold(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
  ): Promise<PieceHoldView> {
    await this.holds.hold(customer.id, id, key);
    return this.standing(id, customer);
  }

  @Post('pieces/:id/queue')
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(PieceHoldView)
  async queue(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
  ): Promise<PieceHoldView> {
    await this.holds.queue(customer.id, id, key);
    return this.standing(id, customer);
  }

  @Post('holds/:id/accept')
  @Replies(MyHoldsView)
  async accept(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<MyHoldsView> {
    await this.holds.accept(customer.id, id);
    return this.mine(customer);
  }

  @Post('holds/:id/leave')
  @Replies(MyHoldsView)
  async leave(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<MyHoldsView> {
    await this.holds.leave(customer.id, id);
    return this.mine(customer);
  }

  private pieceOf(piece: PieceRow, priceFen: number) {
    return {
      pieceId: piece.id,
      serial: piece.serial,
      styleId: piece.styleId,
      name: piece.name,
      picture: picturePath(piece.picture),
      priceFen,
      storeId: piece.storeId,
      storeName: piece.storeName,
    };
  }
}
