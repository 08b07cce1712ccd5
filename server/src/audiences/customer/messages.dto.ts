import {
  NOTICE_KINDS,
  NOTICE_MOMENTS,
  NOTICE_TEMPLATES,
  SUBSCRIBE_RESULTS,
  type NoticeKind,
  type NoticeMoment,
  type NoticeTemplate,
  type SubscribeResult,
} from '@zhuyue/shared';
import { Facts, Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

export class MessageView {
  @Id() id!: string;
  @OneOf(NOTICE_KINDS) kind!: NoticeKind;
  /** Flat facts for the sentence: names, instants, ids to open (appointmentId, claimId, pieceId). */
  @Facts() facts!: Record<string, unknown>;
  @Instant() createdAt!: string;
  @Instant({ nullable: true }) readAt!: string | null;
}
/** GET /api/customer/messages — newest first, the last hundred. POST /api/customer/messages/read marks all as read. */
export class MessagesView {
  @Many(() => MessageView) items!: MessageView[];
  @Int({ min: 0, max: 1_000_000 }) unread!: number;
}
/** GET /api/customer/subscriptions?moment= — template ids to ask consent for with wx.requestSubscribeMessage. */
export class SubscriptionQuery {
  @OneOf(Object.keys(NOTICE_MOMENTS)) moment!: NoticeMoment;
}
export class SubscriptionView {
  @OneOf(NOTICE_TEMPLATES) template!: NoticeTemplate;
  @Text({ max: 80 }) templateId!: string;
  /** Accepts not used up yet. */
  @Int({ min: 0, max: 1_000_000 }) remaining!: number;
}
export class SubscriptionsView {
  @Many(() => SubscriptionView) items!: SubscriptionView[];
}
/** POST /api/customer/subscriptions — what the customer answered. */
export class SubscriptionResultBody {
  @OneOf(NOTICE_TEMPLATES) template!: NoticeTemplate;
  @OneOf(SUBSCRIBE_RESULTS) result!: SubscribeResult;
}
export class SubscriptionResultsBody {
  @Many(() => SubscriptionResultBody, { min: 1, max: 3 }) results!: SubscriptionResultBody[];
}
