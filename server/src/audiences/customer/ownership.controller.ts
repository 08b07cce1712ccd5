import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Stock } from '../../domains/inventory/index.js';
import { Losses, Passings, WarrantyCards } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import {
  LossBody,
  OwnershipView,
  PassingActionBody,
  PassingOfferBody,
  PassingsQuery,
  PassingsView,
  WarrantyShownView,
} from './ownership.dto.js';
import { PassingViews } from './passing-views.service.js';

/** Whose a piece is: the card that proves it, passing it on, missing it. */
@CustomerController('')
export class OwnershipController {
  constructor(
    private readonly passings: Passings,
    private readonly losses: Losses,
    private readonly cards: WarrantyCards,
    private readonly views: PassingViews,
    private readonly stock: Stock,
  ) {}

  @Get('pieces/:id/warranty')
  @Replies(WarrantyShownView)
  async warranty(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<WarrantyShownView> {
    const { piece, warranty, verdict, entitlements, token } = await this.cards.of(customer.id, id);
    return {
      number: warranty.number,
      name: piece.name,
      picture: picturePath(piece.picture ?? undefined),
      serial: piece.serial,
      policyName: warranty.policyName,
      verdict,
      startsOn: warranty.startsOn,
      endsOn: warranty.endsOn,
      daysLeft: warranty.daysLeft,
      totalDays: warranty.totalDays,
      entitlements: entitlements.map(({ case: of, defect, per, most, left, clause }) => ({
        case: of,
        defect,
        per,
        most,
        left,
        clause,
      })),
      token,
    };
  }

  @Get('pieces/:id/ownership')
  @Replies(OwnershipView)
  async standing(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<OwnershipView> {
    const piece = await this.stock.ownedBy(customer.id, id);
    const [passingId, loss] = await Promise.all([this.passings.openOf(id), this.losses.openOf(id)]);
    return {
      name: piece.name,
      picture: picturePath(piece.picture ?? undefined),
      serial: piece.serial,
      passingId,
      reported: loss?.kind ?? null,
      reportedAt: loss?.reportedAt.toISOString() ?? null,
    };
  }

  @Post('pieces/:id/passing')
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(PassingsView)
  async offer(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: PassingOfferBody,
    @IdempotencyKey() key: string,
  ): Promise<PassingsView> {
    await this.passings.offer(customer.id, { pieceId: id, ...body }, key);
    return this.views.mine(customer.id);
  }

  /** With a code: the offer it opens. Asked rarely, so that codes cannot be tried out. */
  @Get('passings')
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(PassingsView)
  list(
    @CurrentCustomer() customer: CustomerIdentity,
    @Query() { code }: PassingsQuery,
  ): Promise<PassingsView> {
    return code === undefined ? this.views.mine(customer.id) : this.views.byCode(customer.id, code);
  }

  @Post('passings/:id/actions')
  @HttpCode(200)
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(PassingsView)
  async act(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { action, code }: PassingActionBody,
  ): Promise<PassingsView> {
    await this.passings.act(customer.id, id, action, code);
    return this.views.mine(customer.id);
  }

  @Post('pieces/:id/loss')
  @HttpCode(200)
  @RateLimited({ limit: 10, seconds: 60 })
  @Replies(OwnershipView)
  async miss(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: LossBody,
  ): Promise<OwnershipView> {
    await this.losses.report(customer.id, id, body);
    return this.standing(customer, id);
  }

  @Post('pieces/:id/loss/found')
  @HttpCode(200)
  @RateLimited({ limit: 10, seconds: 60 })
  @Replies(OwnershipView)
  async found(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<OwnershipView> {
    await this.losses.found(customer.id, id);
    return this.standing(customer, id);
  }
}
