import { Body, Get, Header, Param, Post, Query } from '@nestjs/common';
import { VoteLinks, type OpenVote } from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { VisitViews } from '../views/visit-views.service.js';
import { VoteView } from '../views/visit.dto.js';
import { TagController } from './tag.decorators.js';
import { VoteBody, VoterQuery } from './votes.dto.js';

/** 帮我选: whoever holds the link. Not to be found by a search engine, not to be kept by anything on the way. */
@TagController('votes')
@RateLimited({ limit: 60, seconds: 60 })
export class TagVotesController {
  constructor(
    private readonly votes: VoteLinks,
    private readonly views: VisitViews,
  ) {}

  @Get(':token')
  @Header('x-robots-tag', 'noindex, nofollow')
  @Header('cache-control', 'no-store')
  @Replies(VoteView)
  async show(@Param('token') token: string, @Query() { voter }: VoterQuery): Promise<VoteView> {
    return this.view(await this.votes.show(token, voter ?? null));
  }

  @Post(':token')
  @RateLimited({ limit: 20, seconds: 60 })
  @Header('x-robots-tag', 'noindex, nofollow')
  @Replies(VoteView)
  async vote(@Param('token') token: string, @Body() { voter, choice }: VoteBody): Promise<VoteView> {
    return this.view(await this.votes.vote(token, voter, choice));
  }

  private async view(vote: OpenVote): Promise<VoteView> {
    return {
      options: await this.views.options(vote.options),
      expiresAt: vote.expiresAt.toISOString(),
      mine: vote.mine,
    };
  }
}
