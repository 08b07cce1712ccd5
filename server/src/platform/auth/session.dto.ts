import { Bool, Id, Instant, Many, Text } from '../contract/index.js';
import type { SessionFacts } from './sessions.service.js';

export class SessionView {
  @Id() id: string;
  @Text({
    min: 0,
    max: 160,
    description: 'The device, `WeChat · iPhone`; empty when it said nothing of itself',
  })
  client: string;
  @Instant() createdAt: string;
  @Instant({ description: 'To within ten minutes' }) lastSeenAt: string;
  @Bool({ description: 'The one this request came with' }) current: boolean;
}

export class SessionList {
  @Many(() => SessionView) items: SessionView[];
}

export class SessionParams {
  @Id() id: string;
}

export const toSessionList = (sessions: SessionFacts[], currentId: string): SessionList => ({
  items: sessions.map((session) => ({
    id: session.id,
    client: session.client,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    current: session.id === currentId,
  })),
});
