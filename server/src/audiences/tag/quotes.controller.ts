import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Quotes } from '../../domains/inventory/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { QuoteView } from '../views/quote.dto.js';
import { toQuoteView } from '../views/quote.rules.js';
import { QuoteBody, QuoteQuery } from './quotes.dto.js';
import { TagController } from './tag.decorators.js';

@TagController('quotes')
export class TagQuotesController {
  constructor(
    private readonly quotes: Quotes,
    private readonly clock: Clock,
  ) {}

  /** A whole store may stand behind one address; each quote is a row for ever, so it is not without limit either. */
  @Post()
  @HttpCode(200)
  @RateLimited({ limit: 60, seconds: 600 })
  @Replies(QuoteView)
  async issue(@Body() { pieceId }: QuoteBody): Promise<QuoteView> {
    return toQuoteView(await this.quotes.issue(pieceId, null), this.clock.now());
  }

  @Get(':number')
  @RateLimited({ limit: 120, seconds: 600 })
  @Replies(QuoteView)
  async show(@Param('number') number: string, @Query() { seal }: QuoteQuery): Promise<QuoteView> {
    return toQuoteView(await this.quotes.byLink(number, seal), this.clock.now());
  }
}
