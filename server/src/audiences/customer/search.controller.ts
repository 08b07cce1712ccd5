import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Styles, StyleSearch } from '../../domains/inventory/index.js';
import { JsonCache } from '../../platform/cache/index.js';
import { Replies } from '../../platform/contract/index.js';
import { sendJson } from '../../platform/http/index.js';
import { toSuggestionView } from '../views/search.rules.js';
import { StylePageView, StyleQuery, SuggestionsView, SuggestQuery } from './browse.dto.js';
import { styleFilterOf, toStylePageView } from './browse.rules.js';
import { Anonymous, CustomerController } from './customer.decorators.js';

const PAGE = 20;
const SUGGESTIONS = 10;
const NEAREST = 4;

/** Looking through the range: the same question has the same answer for everybody. */
@Anonymous()
@CustomerController('')
export class SearchController {
  constructor(
    private readonly search: StyleSearch,
    private readonly styles: Styles,
    private readonly cache: JsonCache,
  ) {}

  @Get('styles')
  @Replies(StylePageView)
  async list(
    @Query() query: StyleQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sort = 'recommended', page = 1, limit = PAGE } = query;
    const filter = styleFilterOf(query);
    const asked = { sort, page, limit };
    await this.send(request, reply, `styles:${JSON.stringify([filter, asked])}`, async () => {
      const [listing, series] = await Promise.all([this.search.list(filter, asked), this.styles.series()]);
      const nearest = listing.total === 0 && filter.q ? await this.search.suggest(filter.q, NEAREST) : [];
      return toStylePageView(listing, asked, series, nearest);
    });
  }

  @Get('suggestions')
  @Replies(SuggestionsView)
  async suggestions(
    @Query() { q }: SuggestQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(request, reply, `suggestions:${q}`, async () => ({
      items: (await this.search.suggest(q, SUGGESTIONS)).map(toSuggestionView),
    }));
  }

  /** The version is part of the key: what was composed before a change is not asked for after it. */
  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    compose: () => Promise<unknown>,
  ): Promise<void> {
    const version = await this.search.version();
    sendJson(request, reply, await this.cache.get(`${key}@${version}`, compose), { shared: true });
  }
}
