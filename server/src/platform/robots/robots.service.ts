import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type RobotKind } from '@zhuyue/shared';
import { Audit } from '../audit/index.js';
import type { StaffIdentity } from '../auth/index.js';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { isDuplicate, newId, Transactions } from '../database/index.js';
import { DomainError, invalidRequest } from '../errors/index.js';
import { Outbox, OutboxHandlers, Schedules, type OutboxNews } from '../outbox/index.js';
import { allowedUrl, answerOf, bodyOf, goesAt, sealed, unsealed } from './robot.rules.js';
import { RobotsRepository, type RobotMessageRow, type RobotRow } from './robots.repository.js';

/** The group of headquarters. */
export const HOUSE = 'house';
export interface RobotSaid {
  kind: RobotKind;
  /** Left out: as it is. */
  url?: string;
  active: boolean;
  quietFrom: string | null;
  quietTo: string | null;
  /** The version that was on the screen; 0: there was none. */
  seen: number;
}

const TIMEOUT_MS = 5000;
const SHOWN = 10;
const AT_ONCE = 50;

@Injectable()
export class RobotLedger {
  constructor(
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly outbox: Outbox,
    readonly handlers: OutboxHandlers,
    readonly schedules: Schedules,
  ) {}
}

/** 群机器人: what is told inside of the house goes to a group outside of it as well. */
@Injectable()
export class Robots implements OnModuleInit {
  constructor(
    private readonly robots: RobotsRepository,
    private readonly ledger: RobotLedger,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.ledger.handlers.on('robot.due', 'robots', (news) => this.deliver(news));
    this.ledger.schedules.every('robots.release', 30, () => this.release());
  }

  of(owner: string): Promise<RobotRow | null> {
    return this.robots.of(owner);
  }

  /** The newest first. */
  messages(robotId: string): Promise<RobotMessageRow[]> {
    return this.robots.newest(robotId, SHOWN);
  }

  /** @throws DomainError edit.outdated, robot.url_refused for an address that may not be called */
  async write(by: StaffIdentity, owner: string, { url, seen, active, ...said }: RobotSaid): Promise<void> {
    if ((said.quietFrom === null) !== (said.quietTo === null))
      throw invalidRequest([{ path: 'quietTo', rule: 'isNotEmpty' }]);
    const { transactions, audit } = this.ledger;
    const write = transactions.run(async (tx) => {
      const before = await this.robots.lock(tx, owner);
      if ((before?.version ?? 0) !== seen) throw new DomainError('edit.outdated');
      const address = url ?? (before === null ? '' : unsealed(before.sealedUrl, this.config.fileUrlKey));
      const allowed = allowedUrl(said.kind, address, this.config.robotOrigins);
      if (allowed === null) throw new DomainError('robot.url_refused');
      const row: RobotRow = {
        ...said,
        id: before?.id ?? newId(),
        owner,
        host: allowed.host,
        sealedUrl: sealed(address, this.config.fileUrlKey),
        active: active ? 1 : 0,
        version: seen + 1,
        changedByName: by.name,
        changedAt: this.clock.now(),
      };
      await (before === null ? this.robots.insert(tx, row) : this.robots.save(tx, row));
      await audit.record(tx, {
        staffId: by.id,
        action: 'robot.set',
        subjectKind: 'robot',
        subjectId: row.id,
        storeId: owner === HOUSE ? null : owner,
        details: { ...said, active, host: row.host, newUrl: url !== undefined },
      });
    });
    await write.catch((error: unknown) => {
      if (isDuplicate(error, 'uq_robot_owner')) throw new DomainError('edit.outdated');
      throw error;
    });
  }

  /** Sent at once, whatever the hour; what the service answers. */
  async test(owner: string, text: string): Promise<{ taken: boolean; words: string }> {
    const robot = await this.robots.of(owner);
    if (robot === null) throw new DomainError('robot.not_found');
    return this.post(robot, text);
  }

  /** Once for each group, however often the news is told. What is urgent does not wait for the morning. */
  async put(
    news: Pick<OutboxNews, 'id' | 'createdAt'>,
    owners: readonly string[],
    text: string,
    urgent: boolean,
  ): Promise<void> {
    const robots = await this.robots.active(owners);
    const now = this.clock.now();
    if (robots.length === 0) return;
    await this.ledger.transactions.run(async (tx) => {
      for (const robot of robots) {
        const dueAt = urgent ? now : goesAt(now, robot);
        const message = { robotId: robot.id, eventId: news.id, text, dueAt, createdAt: news.createdAt };
        const id = await this.robots.put(tx, message, dueAt <= now);
        if (id !== null && dueAt <= now) await this.ledger.outbox.add(tx, 'robot.due', { messageId: id });
      }
    });
  }

  private async release(): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const held = await this.robots.held(tx, this.clock.now(), AT_ONCE);
      if (held.length === 0) return;
      await this.robots.release(
        tx,
        held.map(({ id }) => id),
      );
      for (const { id } of held) await this.ledger.outbox.add(tx, 'robot.due', { messageId: id });
    });
  }

  /** What is not taken throws, and the outbox comes back to it, more rarely each time. */
  private async deliver({ payload }: OutboxNews): Promise<void> {
    const message = await this.robots.message(String(payload['messageId']));
    if (message === null || message.state === 'sent') return;
    const robot = await this.robots.byId(message.robotId);
    if (robot?.active !== 1) {
      await this.robots.settle(message.id, 'dropped', '', null);
      return;
    }
    const { taken, words } = await this.post(robot, message.text);
    await this.robots.settle(message.id, taken ? 'sent' : 'failed', words, taken ? this.clock.now() : null);
    if (!taken) throw new Error(`the group robot answered ${words}`);
  }

  /** The address is looked at again: what may be called may have changed since it was written. */
  private async post(robot: RobotRow, text: string): Promise<{ taken: boolean; words: string }> {
    const url = allowedUrl(
      robot.kind,
      unsealed(robot.sealedUrl, this.config.fileUrlKey),
      this.config.robotOrigins,
    );
    if (url === null) throw new DomainError('robot.url_refused');
    try {
      const reply = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(text)),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return answerOf(reply.status, (await reply.text()).slice(0, 2000));
    } catch (error) {
      // The message of a failed call may repeat the address, which is the secret.
      return { taken: false, words: error instanceof Error ? error.name : 'Error' };
    }
  }
}
