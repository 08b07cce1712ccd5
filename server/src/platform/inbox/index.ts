import { InboxMessage, MessageQuota, StaffMessage } from './inbox.entity.js';

export type { PushState } from './inbox.entity.js';
export { InboxModule } from './inbox.module.js';
export type { InboxRow, NewInboxRow } from './inbox.repository.js';
export { Inbox } from './inbox.service.js';
export { StaffInbox, type StaffInboxFilter, type StaffLine } from './staff-inbox.service.js';
export { type OfferedSubscription, type SubscriptionAnswer, Subscriptions } from './subscriptions.service.js';
export const INBOX_ENTITIES = [InboxMessage, MessageQuota, StaffMessage];
