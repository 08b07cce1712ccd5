import { Body, Get, Param, Post } from '@nestjs/common';
import type { ClaimAction } from '@zhuyue/shared';
import { Claims, Quality } from '../../domains/service/index.js';
import { Stores } from '../../domains/store/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import { CoverageView, ParcelBody } from '../views/claim.dto.js';
import { ClaimViews } from '../views/claim-views.service.js';
import { toPolicyAnswerView } from '../views/policy-answer.rules.js';
import { toStoreCardView } from '../views/store.rules.js';
import {
  AgreeClaimBody,
  ClaimListView,
  ClaimNoteBody,
  ClaimView,
  CoverageBody,
  OpenClaimBody,
  RateClaimBody,
} from './claims.dto.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';

const ENDED = ['closed', 'withdrawn'];

@CustomerController('claims')
export class CustomerClaimsController {
  constructor(
    private readonly claims: Claims,
    private readonly stores: Stores,
    private readonly views: ClaimViews,
    private readonly quality: Quality,
  ) {}

  @Post('coverage')
  @Replies(CoverageView)
  async coverage(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: CoverageBody,
  ): Promise<CoverageView> {
    const { warranty, answer } = await this.claims.coverage(customer.id, body);
    const { policyName, policyVersion, endsOn: warrantyEndsOn } = warranty;
    return { ...toPolicyAnswerView(answer), policyName, policyVersion, warrantyEndsOn };
  }

  @Post()
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(ClaimView)
  async open(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: OpenClaimBody,
    @IdempotencyKey() key: string,
  ): Promise<ClaimView> {
    return this.view(await this.claims.open(customer.id, body, key), customer);
  }

  @Get()
  @Replies(ClaimListView)
  async list(@CurrentCustomer() customer: CustomerIdentity): Promise<ClaimListView> {
    const cards = await this.views.cards(await this.claims.ofCustomer(customer.id));
    return {
      open: cards.filter((card) => !ENDED.includes(card.state)),
      closed: cards.filter((card) => ENDED.includes(card.state)),
    };
  }

  @Get(':id')
  @Replies(ClaimView)
  show(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<ClaimView> {
    return this.view(id, customer);
  }

  @Post(':id/withdraw')
  @Replies(ClaimView)
  withdraw(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: ClaimNoteBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'withdraw', body);
  }

  @Post(':id/reopen')
  @Replies(ClaimView)
  reopen(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: ClaimNoteBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'reopen', body);
  }

  /** 不做了，原样取回。 */
  @Post(':id/ask-back')
  @Replies(ClaimView)
  askBack(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: ClaimNoteBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'askBack', body);
  }

  @Post(':id/go-on')
  @Replies(ClaimView)
  goOn(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: ClaimNoteBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'goOn', body);
  }

  @Post(':id/agree')
  @Replies(ClaimView)
  agree(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: AgreeClaimBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'agree', body);
  }

  @Post(':id/refuse')
  @Replies(ClaimView)
  refuse(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: AgreeClaimBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'refuse', body);
  }

  /** 寄过去：the piece is on its way to the store. */
  @Post(':id/send')
  @Replies(ClaimView)
  async send(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() parcel: ParcelBody,
  ): Promise<ClaimView> {
    await this.claims.stepAsCustomer(id, customer.id, { action: 'send', parcel });
    return this.view(id, customer);
  }

  @Post(':id/recall')
  @Replies(ClaimView)
  recall(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: ClaimNoteBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'recall', body);
  }

  @Post(':id/receive')
  @Replies(ClaimView)
  receive(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: ClaimNoteBody,
  ): Promise<ClaimView> {
    return this.step(customer, id, 'receive', body);
  }

  @Post(':id/rate')
  @Replies(ClaimView)
  async rate(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { rating, reasons, comment }: RateClaimBody,
  ): Promise<ClaimView> {
    const note = comment === undefined ? {} : { note: comment };
    await this.quality.rate(id, customer.id, { rating, reasons: reasons ?? [], ...note });
    return this.view(id, customer);
  }

  private async step(
    customer: CustomerIdentity,
    id: string,
    action: ClaimAction,
    body: ClaimNoteBody,
  ): Promise<ClaimView> {
    await this.claims.stepAsCustomer(id, customer.id, { action, ...body });
    return this.view(id, customer);
  }

  private async view(id: string, customer: CustomerIdentity): Promise<ClaimView> {
    const full = await this.claims.forCustomer(id, customer.id);
    const [facts, store] = await Promise.all([this.views.facts(full), this.stores.card(full.row.storeId)]);
    return { ...facts, store: toStoreCardView(store) };
  }
}
