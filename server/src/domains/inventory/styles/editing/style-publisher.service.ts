import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { STYLE_FLOW, type StyleAction } from '@zhuyue/shared';
import { Database, type Tx } from '../../../../platform/database/index.js';
import { DomainError } from '../../../../platform/errors/index.js';
import { StylesRepository } from '../styles.repository.js';
import { anEvent } from './drafts.rules.js';
import { EditingLedger } from './editing-ledger.service.js';
import type { EditedStyle, RevisionRow } from './editing.repository.js';

/** The worker looks this far ahead and sets an alarm, so that what was promised for ten o'clock is there at ten. */
const AHEAD_MS = 15_000;

interface Due {
  styleId: string;
  at: Date;
}

/** Makes a wording the one customers see, and takes styles out of sale: at once, or at the instant it was promised for. */
@Injectable()
export class StylePublisher implements OnModuleDestroy {
  private readonly logger = new Logger(StylePublisher.name);
  private readonly alarms = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly ledger: EditingLedger,
    private readonly styles: StylesRepository,
    private readonly database: Database,
  ) {}

  onModuleDestroy(): void {
    for (const alarm of this.alarms.values()) clearTimeout(alarm);
  }

  /** The style and the revision are locked. `by` null: by the clock. */
  async publishIn(tx: Tx, style: EditedStyle, revision: RevisionRow, by: string | null): Promise<void> {
    const { revisions, clock } = this.ledger;
    const now = clock.now();
    const before = (await revisions.heads(tx, 'live', [style.id])).get(style.id);
    if (before) await revisions.saveState(tx, { ...before, state: 'superseded' });
    await revisions.saveState(tx, { ...revision, state: 'published', publishAt: null, publishedAt: now });
    await revisions.project(tx, style.id, revision.content);
    await this.move(tx, { ...style, publishedAt: style.publishedAt ?? now }, 'publish');
    await this.styles.index(tx, [style.id]);
    await revisions.addEvents(tx, [
      anEvent({
        styleId: style.id,
        action: 'publish',
        number: revision.number,
        actorId: by,
        note: null,
        at: now,
      }),
    ]);
  }

  /** The one place where a style's own state changes. */
  async move(tx: Tx, style: EditedStyle, action: StyleAction): Promise<void> {
    const state = STYLE_FLOW.next(style.state, action);
    if (!state) throw new DomainError('style.action_refused', { state: style.state, action });
    const withdrawAt = action === 'publish' ? style.withdrawAt : null;
    await this.ledger.revisions.saveStyle(tx, { ...style, state, withdrawAt });
    await this.ledger.outbox.add(tx, 'style.changed', { styleId: style.id, code: style.code, state });
  }

  /** Does what is due now and sets alarms for what is due soon. Harmless when done twice. */
  async look(): Promise<void> {
    const now = this.ledger.clock.now();
    const soon = new Date(now.getTime() + AHEAD_MS);
    for (const due of await this.due(soon)) {
      if (due.at > now) this.arm(due);
      else await this.settle(due.styleId);
    }
  }

  /** For whoever promises an instant that is nearer than the worker's next look. */
  arm({ styleId, at }: Due): void {
    const wait = at.getTime() - this.ledger.clock.now().getTime();
    const key = `${styleId}@${String(at.getTime())}`;
    if (wait > AHEAD_MS || this.alarms.has(key)) return;
    const ring = (): void => {
      this.alarms.delete(key);
      this.settle(styleId).catch((error: unknown) => this.logger.error('A style was not changed', error));
    };
    this.alarms.set(key, setTimeout(ring, Math.max(0, wait)).unref());
  }

  private async due(until: Date): Promise<Due[]> {
    return this.database.query<Due>(
      `SELECT styleId, publishAt AS at FROM style_revision WHERE state = 'scheduled' AND publishAt <= ?
       UNION ALL SELECT id, withdrawAt FROM style WHERE state = 'published' AND withdrawAt <= ?
       ORDER BY at LIMIT 500`,
      [until, until],
    );
  }

  /** Everything promised of one style by now, under its lock: who came first has done it. */
  private settle(styleId: string): Promise<void> {
    const { transactions, revisions, clock } = this.ledger;
    return transactions.run(async (tx) => {
      const style = await revisions.lock(tx, styleId);
      if (!style) return;
      const now = clock.now();
      const open = (await revisions.heads(tx, 'open', [styleId])).get(styleId);
      if (open?.state === 'scheduled' && open.publishAt && open.publishAt <= now) {
        await this.publishIn(tx, style, open, null);
        style.state = 'published';
        style.publishedAt ??= now;
      }
      if (style.state !== 'published' || !style.withdrawAt || style.withdrawAt > now) return;
      await this.move(tx, style, 'withdraw');
      await revisions.addEvents(tx, [
        anEvent({ styleId, action: 'withdraw', number: null, actorId: null, note: null, at: now }),
      ]);
    });
  }
}
