import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { THREAD_LIMITS, type ThreadSide } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Files } from '../../../platform/files/index.js';
import { Idempotency } from '../../../platform/http/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { StaffAccounts } from '../../store/index.js';
import { TextSafety } from './text-safety.service.js';
import { ThreadSubjects, type Subject, type SubjectOf } from './thread-subjects.service.js';
import { ThreadsRepository, type MessageRow, type ThreadRow } from './threads.repository.js';

export interface Words {
  text?: string;
  photoIds?: readonly string[];
}
export interface ThreadFull {
  subject: Subject;
  /** Null while nobody has said anything. */
  thread: ThreadRow | null;
  messages: MessageRow[];
}
interface Said extends Words {
  kind: MessageRow['kind'];
  side: ThreadSide;
  authorId: string;
  authorName: string | null;
}

/** What a message's transaction writes beside the message. */
@Injectable()
export class ThreadLedger {
  constructor(
    readonly transactions: Transactions,
    readonly idempotency: Idempotency,
    readonly audit: Audit,
    readonly outbox: Outbox,
    readonly files: Files,
  ) {}
}
@Injectable()
export class ThreadGround {
  constructor(
    readonly subjects: ThreadSubjects,
    readonly safety: TextSafety,
    readonly staff: StaffAccounts,
  ) {}
}

/** How long whoever writes waits for the check; after that it goes on without them. */
const CHECK_WAIT_MS = 1000;
/** A text younger than this is still being asked about by whoever took it in. */
export const CHECK_AGAIN_MS = 6000;

/** 对话: customer and store about one thing. A text is kept first and checked then, so that none is ever lost. */
@Injectable()
export class Threads {
  private readonly log = new Logger(Threads.name);

  constructor(
    private readonly threads: ThreadsRepository,
    private readonly ground: ThreadGround,
    private readonly ledger: ThreadLedger,
    private readonly clock: Clock,
  ) {}

  async forCustomer(of: SubjectOf, customerId: string): Promise<ThreadFull> {
    return this.full(await this.ground.subjects.ofCustomer(of, customerId));
  }

  async forStaff(of: SubjectOf, staff: StaffIdentity): Promise<ThreadFull> {
    return this.full(await this.ground.subjects.ofStaff(of, staff));
  }

  async customerSays(of: SubjectOf, customerId: string, words: Words, key: string): Promise<void> {
    const subject = await this.ground.subjects.ofCustomer(of, customerId);
    await this.say(
      subject,
      { ...words, kind: 'message', side: 'customer', authorId: customerId, authorName: null },
      key,
    );
  }

  async staffSays(
    of: SubjectOf,
    staff: StaffIdentity,
    kind: 'message' | 'note',
    words: Words,
    key: string,
  ): Promise<void> {
    const subject = await this.ground.subjects.ofStaff(of, staff);
    await this.say(
      subject,
      { ...words, kind, side: 'staff', authorId: staff.id, authorName: staff.name },
      key,
    );
  }

  /** Handed to a colleague of the store, with what they have to know; the customer is not bothered with it. */
  async handOver(
    of: SubjectOf,
    staff: StaffIdentity,
    toId: string,
    text: string,
    key: string,
  ): Promise<void> {
    const subject = await this.ground.subjects.ofStaff(of, staff);
    const to = await this.ground.staff.identity(toId);
    if (to === null || !inScope(to, subject.storeId)) throw new DomainError('thread.colleague_unknown');
    const said = {
      kind: 'handover' as const,
      side: 'staff' as const,
      authorId: staff.id,
      authorName: staff.name,
    };
    await this.say(subject, { ...said, text: `→ ${to.name}：${text}` }, key, toId);
  }

  async markRead(subject: Subject, side: ThreadSide): Promise<void> {
    const { transactions } = this.ledger;
    await transactions.run(async (tx) => {
      const row = await this.threads.lockAbout(tx, subject);
      if (row && (await this.threads.saveRead(tx, row.id, side, this.clock.now())))
        await this.changed(tx, row, true);
    });
  }

  /** A manager has read what the check held back, and lets it through. */
  async release(messageId: string, staff: StaffIdentity): Promise<SubjectOf> {
    const message = await this.threads.message(messageId);
    const thread = message && (await this.threads.get(message.threadId));
    if (!message || !thread || !inScope(staff, thread.storeId)) throw new DomainError('thread.not_found');
    const done = await this.ledger.transactions.run(async (tx) => {
      const settled = await this.show(tx, message, 'held');
      if (settled) {
        const about = { subjectKind: 'thread', subjectId: thread.id, storeId: thread.storeId };
        await this.ledger.audit.record(tx, { staffId: staff.id, action: 'thread.release', ...about });
      }
      return settled;
    });
    if (!done) throw new DomainError('thread.message_settled');
    return { kind: thread.subjectKind, id: thread.subjectId };
  }

  /** Asks about one text; what is still open afterwards is asked about again. */
  async check(messageId: string): Promise<void> {
    const message = await this.threads.message(messageId);
    if (message?.safety !== 'checking' || message.text === null) return;
    const author = message.side === 'customer' ? message.authorId : null;
    const verdict = await this.ground.safety.verdict(message.text, author);
    if (verdict.state === 'checking') return;
    await this.ledger.transactions.run(async (tx) => {
      if (verdict.state === 'passed') {
        await this.show(tx, message, 'checking');
        return;
      }
      const held = { safety: 'held' as const, heldFor: verdict.heldFor, shownAt: null };
      const row = await this.locked(tx, message.threadId);
      if (await this.threads.settle(tx, message.id, 'checking', held)) await this.changed(tx, row, true);
    });
  }

  async checkOpen(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - CHECK_AGAIN_MS);
    for (const { id } of await this.threads.checking(before, 50)) await this.check(id);
  }

  private async say(subject: Subject, said: Said, key: string, assigneeId?: string): Promise<void> {
    const text = said.text?.trim() ?? '';
    const photoIds = [...(said.photoIds ?? [])];
    if (text === '' && photoIds.length === 0) throw new DomainError('thread.empty_message');
    const { transactions, idempotency } = this.ledger;
    const scope = `${said.side}:${said.authorId}:thread.${said.kind}`;
    const once = { scope, key, body: { kind: subject.kind, id: subject.id, text, photoIds } };
    const id = await transactions.run((tx) =>
      idempotency.run(tx, once, () => this.sayIn(tx, subject, { ...said, text, photoIds }, assigneeId)),
    );
    const checked = this.check(id).catch((error: unknown) =>
      this.log.error('a text could not be checked', error),
    );
    const stop = new AbortController();
    await Promise.race([
      checked,
      pause(CHECK_WAIT_MS, undefined, { signal: stop.signal }).catch(() => undefined),
    ]);
    stop.abort();
  }

  private async sayIn(
    tx: Tx,
    subject: Subject,
    said: Said & { text: string; photoIds: string[] },
    assigneeId?: string,
  ): Promise<string> {
    const now = this.clock.now();
    const row = await this.opened(tx, subject, now);
    await this.ledger.files.claimable(tx, said.photoIds, { kind: said.side, id: said.authorId });
    const own = said.kind !== 'message';
    // Pictures alone, and what stays in the house, need no check.
    const open = own || said.text === '';
    const message: MessageRow = {
      id: newId(),
      threadId: row.id,
      kind: said.kind,
      side: said.side,
      authorId: said.authorId,
      authorName: said.authorName,
      text: said.text === '' ? null : said.text,
      photoIds: said.photoIds,
      safety: open && own ? 'passed' : 'checking',
      heldFor: null,
      at: now,
      shownAt: null,
    };
    await this.threads.addMessage(tx, message);
    await this.threads.save(tx, { ...row, lastAt: now, assigneeId: assigneeId ?? row.assigneeId });
    if (!own && open) await this.show(tx, message, 'checking');
    else await this.changed(tx, row, !own);
    return message.id;
  }

  /** The other side may see it from now on: the clocks, the pages and the notices learn of it. */
  private async show(tx: Tx, message: MessageRow, from: 'checking' | 'held'): Promise<boolean> {
    const now = this.clock.now();
    const row = await this.locked(tx, message.threadId);
    const shown = { safety: 'passed' as const, heldFor: message.heldFor, shownAt: now };
    if (!(await this.threads.settle(tx, message.id, from, shown))) return false;
    const { id: threadId, subjectKind, subjectId, storeId, customerId } = row;
    const facts = { threadId, messageId: message.id, subjectKind, subjectId, storeId, customerId };
    if (message.side === 'customer') {
      await this.threads.save(tx, { ...row, waitingSince: row.waitingSince ?? now });
    } else {
      await this.threads.save(tx, { ...row, waitingSince: null, answeredAt: row.answeredAt ?? now });
      await this.ledger.outbox.add(tx, 'thread.answered', { ...facts, first: row.answeredAt === null });
    }
    await this.changed(tx, row, true);
    return true;
  }

  /** Pages look again: the customer's only when there is something for them. */
  private changed(tx: Tx, row: ThreadRow, both: boolean): Promise<void> {
    const { id: threadId, storeId, customerId } = row;
    return this.ledger.outbox.add(tx, 'thread.changed', {
      threadId,
      storeId,
      ...(both ? { customerId } : {}),
    });
  }

  private async locked(tx: Tx, id: string): Promise<ThreadRow> {
    const row = await this.threads.lock(tx, id);
    if (row === null) throw new DomainError('thread.not_found');
    return row;
  }

  private async opened(tx: Tx, subject: Subject, now: Date): Promise<ThreadRow> {
    const known = await this.threads.lockAbout(tx, subject);
    if (known) return known;
    const row: ThreadRow = {
      id: newId(),
      subjectKind: subject.kind,
      subjectId: subject.id,
      customerId: subject.customerId,
      storeId: subject.storeId,
      assigneeId: null,
      lastAt: now,
      waitingSince: null,
      answeredAt: null,
      customerReadAt: null,
      staffReadAt: null,
    };
    await this.threads.insert(tx, row);
    return row;
  }

  private async full(subject: Subject): Promise<ThreadFull> {
    const thread = await this.threads.about(subject);
    const messages = thread === null ? [] : await this.threads.newest(thread.id, THREAD_LIMITS.lines);
    return { subject, thread, messages };
  }
}
