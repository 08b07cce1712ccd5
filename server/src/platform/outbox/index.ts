export { Outbox } from './outbox.js';
export { OutboxHandlers, type OutboxHandler, type OutboxNews } from './handlers.js';
export { NewsFeed, type FeedListener, type FeedNews } from './news-feed.js';
export { OutboxRelay } from './relay.js';
export { Schedules } from './schedules.js';
export { OutboxState, type Backlog } from './backlog.js';
export { OUTBOX_ENTITIES } from './outbox.entity.js';
export { OutboxModule } from './outbox.module.js';
