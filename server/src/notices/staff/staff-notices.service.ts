import { Injectable } from '@nestjs/common';
import { QUALITY_PLAN } from '@zhuyue/shared';
import { Claims, Clocks } from '../../domains/service/index.js';
import { StaffAccounts } from '../../domains/store/index.js';
import { StaffInbox } from '../../platform/inbox/index.js';
import { HOUSE, Robots } from '../../platform/robots/index.js';
import type { OutboxHandlers, OutboxNews } from '../../platform/outbox/index.js';
import { HEARERS, isLate, type StaffTold } from './hearers.rules.js';
import { wordsOf } from './words.rules.js';

/** Turns news of the house into lines in the inboxes of those it concerns. */
@Injectable()
export class StaffNotices {
  constructor(
    private readonly claims: Claims,
    private readonly clocks: Clocks,
    private readonly staff: StaffAccounts,
    private readonly inbox: StaffInbox,
    private readonly robots: Robots,
  ) {}

  register(handlers: OutboxHandlers): void {
    handlers.on('clock.warned', 'staff-notices', (news) => this.tell(news, () => this.warning(news)));
    handlers.on('claim.rated', 'staff-notices', (news) => this.tell(news, () => this.score(news)));
  }

  /** What a step of the ladder says; null once the clock has ended, or somebody takes care of it. */
  async warning({ payload }: OutboxNews): Promise<StaffTold | null> {
    const [claimId, clockId] = [String(payload['claimId']), String(payload['clockId'])];
    const step = payload['step'] as keyof typeof HEARERS;
    const claim = await this.claims.get(claimId);
    const clock = (await this.clocks.of(claimId)).find(({ row }) => row.id === clockId);
    if (clock === undefined || isLate(clock.row, step)) return null;
    const { number, storeId, assigneeId } = claim;
    const dueAt = clock.row.breachedAt ?? clock.row.dueAt;
    return {
      kind: 'clock_warned',
      storeId,
      roles: HEARERS[step],
      alone: step === 'advisor' ? assigneeId : null,
      urgent: step === 'headquarters',
      facts: {
        claimId,
        number,
        clockId,
        promise: clock.row.promise,
        step,
        dueAt: dueAt?.toISOString() ?? null,
      },
    };
  }

  private async score({ payload }: OutboxNews): Promise<StaffTold | null> {
    const { id: claimId, number, storeId, rating } = await this.claims.get(String(payload['claimId']));
    if (rating === null || rating >= QUALITY_PLAN.satisfiedFrom) return null;
    return {
      kind: 'poor_score',
      storeId,
      roles: ['service', 'manager'],
      alone: null,
      urgent: false,
      facts: { claimId, number, rating },
    };
  }

  private async tell(news: OutboxNews, compose: () => Promise<StaffTold | null>): Promise<void> {
    const told = await compose();
    if (told === null) return;
    const { kind, storeId, facts, roles, alone } = told;
    const working = await this.staff.working(storeId, roles);
    // Whoever has the case hears of it alone, as long as they work there.
    const one = working.filter(({ id }) => id === alone);
    await this.inbox.put(
      news,
      (one.length > 0 ? one : working).map(({ id }) => id),
      { kind, storeId, facts },
    );
    const owners = roles.includes('headquarters') ? [storeId, HOUSE] : [storeId];
    await this.robots.put(news, owners, wordsOf(told), told.urgent);
  }
}
