import { Injectable } from '@nestjs/common';
import { NewsFeed } from '../../platform/outbox/index.js';

/** What changes what a tag says and nothing of the range: that alone is already in the range's own version. */
const TOPICS = ['tag.changed', 'scan.alarm', 'piece.amended', 'hold.changed'];

/** Rises when something a tag says has changed. The feed is asked by the catalogue with every look-up. */
@Injectable()
export class TagNews {
  version = 0;

  constructor(feed: NewsFeed) {
    feed.on('tag-views', TOPICS, () => {
      this.version += 1;
    });
  }
}
