import { Injectable } from '@nestjs/common';
import { dayOf, LIMITS, type CountAction, type CountVerdict } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, paperNumber, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Containers } from '../containers/containers.service.js';
import { Papers } from '../papers/papers.service.js';
import type { PaperLineRow } from '../papers/papers.repository.js';
import { Tags, type FoundTag } from '../tags/tags.service.js';
import {
  countVerdict,
  decideCount,
  differencesOf,
  offeredOnCount,
  type OfferedCountAction,
} from './count.rules.js';
import {
  CountsRepository,
  type CountCard,
  type CountRow,
  type DifferenceLine,
  type ScanLine,
  type ScanRow,
} from './counts.repository.js';

export interface CountRequest {
  storeId: string;
  containerId?: string | undefined;
  note?: string | undefined;
}
/** A scan as a phone sends it, perhaps long after it was made. */
export interface CountScan {
  clientId: string;
  serial: string;
  /** How long ago the phone saw the tag: its clock may be wrong, the length of time is not. */
  agoMs: number;
}
export interface CountAnswer {
  clientId: string;
  serial: string;
  verdict: CountVerdict;
  /** False: the tag had been counted before, by this person or another. */
  first: boolean;
  scannedBy: string;
  /** Of its style; null for a serial nobody knows. */
  name: string | null;
}
export interface CountProgress {
  card: CountCard;
  expected: number;
  hands: { name: string | null; n: number }[];
  scans: ScanLine[];
}
export interface CountFull extends CountProgress {
  differences: DifferenceLine[];
  history: PaperLineRow[];
  actions: OfferedCountAction[];
}

/** What a count's transaction writes beside the count. */
@Injectable()
export class CountLedger {
  constructor(
    readonly transactions: Transactions,
    readonly papers: Papers,
    readonly clock: Clock,
  ) {}
}

const SHOWN_SCANS = 30;
/** A phone that says a scan is older than this has lost its clock: the beginning of the count is taken instead. */
const OLDEST_SCAN_MS = 7 * 24 * 3600_000;

/** 盘点: several phones at once against the ledger as it stands. What differs is settled in `CountReview`. */
@Injectable()
export class Counts {
  constructor(
    private readonly counts: CountsRepository,
    private readonly tags: Tags,
    private readonly containers: Containers,
    private readonly ledger: CountLedger,
  ) {}

  /** @throws count.already_open with the id of the one that runs for this place */
  async start(by: StaffIdentity, request: CountRequest): Promise<string> {
    const { storeId, note } = request;
    if (!inScope(by, storeId)) throw new DomainError('store.not_found');
    const containerId = request.containerId ?? null;
    if (containerId !== null) {
      const container = await this.containers.get(containerId, by);
      if (container.storeId !== storeId) throw new DomainError('container.not_found');
    }
    const now = this.ledger.clock.now();
    const row: CountRow = {
      id: newId(),
      number: paperNumber('K', dayOf(now)),
      storeId,
      containerId,
      state: 'counting',
      note: note ?? null,
      startedBy: by.id,
      startedAt: now,
      movedAt: now,
    };
    try {
      await this.ledger.transactions.run(async (tx) => {
        await this.counts.insert(tx, row);
        await this.note(tx, row, by, 'start', null, note);
      });
    } catch (error) {
      if (!isDuplicate(error, 'uq_stock_count_open')) throw error;
      throw new DomainError('count.already_open', { countId: await this.counts.openAt(row) });
    }
    return row.id;
  }

  /**
   * Ticks off what a phone has gathered, in its order. A tag counts once: the same scan sent again and the same tag under
   * another phone are answered with what was written the first time.
   * @throws count.not_open while it is paused and when scanning is over; the phone keeps what it has
   */
  async scan(id: string, by: StaffIdentity, scans: readonly CountScan[]): Promise<CountAnswer[]> {
    const found = await Promise.all(scans.map((scan) => this.tags.find(scan.serial)));
    const names = await this.counts.names(scans.map((scan) => scan.serial));
    return this.ledger.transactions.run(async (tx) => {
      const row = await this.locked(tx, id, by, 'LOCK IN SHARE MODE');
      if (row.state !== 'counting') throw new DomainError('count.not_open', { state: row.state });
      const answers: CountAnswer[] = [];
      for (const [i, scan] of scans.entries()) {
        const written = await this.tick(tx, row, by, scan, found[i] ?? null);
        answers.push(answerOf(written, scan.clientId, names.get(scan.serial) ?? null));
      }
      return answers;
    });
  }

  async step(id: string, by: StaffIdentity, action: CountAction, reason: string | undefined): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.locked(tx, id, by, 'FOR UPDATE');
      const state = decideCount(row.state, by.role, action, await this.counts.facts(tx, id));
      if (action === 'review') await this.compare(tx, row);
      if (action === 'recount' || action === 'cancel') await this.counts.dropOpen(tx, id);
      const moved = { ...row, state, movedAt: this.ledger.clock.now() };
      await this.counts.save(tx, moved);
      await this.note(tx, moved, by, action, row.state, reason);
    });
  }

  page(storeId: string, page: number): Promise<{ rows: CountCard[]; total: number }> {
    return this.counts.page(storeId, LIMITS.pageSize, (page - 1) * LIMITS.pageSize);
  }

  waiting(storeId: string): Promise<{ countId: string; number: string; proposed: number }[]> {
    return this.counts.waiting(storeId);
  }

  /** What everybody who counts looks at every second or two. */
  async progress(id: string, by: StaffIdentity): Promise<CountProgress> {
    const card = await this.counts.card(id, by);
    if (card === null) throw new DomainError('count.not_found');
    const [expected, hands, scans] = await Promise.all([
      this.counts.howMany(card),
      this.counts.hands(id),
      this.counts.scans(id, SHOWN_SCANS),
    ]);
    return { card, expected, hands, scans };
  }

  async full(id: string, by: StaffIdentity): Promise<CountFull> {
    const progress = await this.progress(id, by);
    const { card } = progress;
    const [differences, history] = await Promise.all([
      this.counts.differences(id),
      this.ledger.papers.thread(id),
    ]);
    const facts = { open: card.open + card.proposed, settled: card.settled };
    return { ...progress, differences, history, actions: offeredOnCount(card.state, by.role, facts) };
  }

  /** Locks the row; count.not_found when it is not there for this person. */
  async locked(
    tx: Tx,
    id: string,
    by: StaffIdentity,
    how: 'FOR UPDATE' | 'LOCK IN SHARE MODE',
  ): Promise<CountRow> {
    const row = await this.counts.lock(tx, id, by, how);
    if (row === null) throw new DomainError('count.not_found');
    return row;
  }

  note(
    tx: Tx,
    row: CountRow,
    by: StaffIdentity,
    action: string,
    from: string | null,
    note: string | undefined,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const { id, storeId, state: to } = row;
    return this.ledger.papers.note(tx, { kind: 'count', id, storeId, action, from, to, by, note, details });
  }

  private async tick(
    tx: Tx,
    row: CountRow,
    by: StaffIdentity,
    scan: CountScan,
    found: FoundTag | null,
  ): Promise<ScanRow> {
    const known = await this.counts.scanOf(tx, row.id, scan.serial);
    if (known) return known;
    const now = this.ledger.clock.now();
    const ago = scan.agoMs > OLDEST_SCAN_MS ? Infinity : scan.agoMs;
    const seenAt = new Date(Math.max(row.startedAt.getTime(), now.getTime() - ago));
    const standing = found && (await this.counts.standing(tx, found.pieceId));
    const then =
      found && (await this.counts.standingAt(tx, found.pieceId, seenAt, standing?.containerId ?? null));
    const tag = found && { active: found.tag.state === 'active' };
    const written: ScanRow = {
      id: newId(),
      countId: row.id,
      serial: scan.serial,
      pieceId: found?.pieceId ?? null,
      clientId: scan.clientId,
      verdict: countVerdict(row, tag, then, standing),
      scannedBy: by.id,
      seenAt,
      at: now,
    };
    try {
      await this.counts.addScan(tx, written);
    } catch (error) {
      if (!isDuplicate(error, 'uq_count_scan_serial')) throw error;
      const quicker = await this.counts.scanOf(tx, row.id, scan.serial, 'LOCK IN SHARE MODE');
      if (quicker === null) throw error;
      return quicker;
    }
    return written;
  }

  /** The ledger of this moment against what was seen. */
  private async compare(tx: Tx, row: CountRow): Promise<void> {
    const [expected, seen] = [await this.counts.expected(row, tx), await this.counts.seen(tx, row.id)];
    const tags = seen.map(({ serial, pieceId, verdict, nowState, nowStoreId, nowContainerId }) => ({
      serial,
      pieceId,
      verdict,
      now:
        nowState === null || nowStoreId === null
          ? null
          : { state: nowState, storeId: nowStoreId, containerId: nowContainerId },
    }));
    await this.counts.replaceDifferences(tx, row.id, differencesOf(row, row.startedAt, expected, tags));
  }
}

const answerOf = (scan: ScanRow, clientId: string, name: string | null): CountAnswer => ({
  clientId,
  serial: scan.serial,
  verdict: scan.verdict,
  first: scan.clientId === clientId,
  scannedBy: scan.scannedBy,
  name,
});
