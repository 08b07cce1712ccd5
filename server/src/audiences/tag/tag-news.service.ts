import { Injectable } from '@nestjs/common';
import { Changes } from '../../platform/cache/index.js';
import { NewsFeed, type FeedNews } from '../../platform/outbox/index.js';

/** What changes what the tag of one piece says. What it says of the range is told by the range itself. */
const OF_A_PIECE = ['piece.moved', 'piece.amended', 'tag.changed', 'hold.changed', 'scan.alarm'];
/** Where a piece lies is told with it. */
const OF_ALL = ['store.changed'];

/** Tells `Changes` of the pieces. The feed is asked by the catalogue with every look-up. */
@Injectable()
export class TagNews {
  constructor(
    feed: NewsFeed,
    private readonly changes: Changes,
  ) {
    feed.on('tag-views', [...OF_A_PIECE, ...OF_ALL], (news) => this.hear(news));
  }

  private hear(news: readonly FeedNews[] | null): void {
    for (const { topic, payload } of news ?? []) {
      const { pieceId } = payload;
      if (typeof pieceId === 'string') this.changes.touch(`piece:${pieceId}`);
      // An alarm without a piece is about somebody who guesses serials.
      else if (topic !== 'scan.alarm') this.changes.touchAll();
    }
    if (news === null) this.changes.touchAll();
  }
}
