import { Injectable } from '@nestjs/common';
import type { StyleContent } from '@zhuyue/shared';
import { Audit } from '../../../../platform/audit/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../../platform/database/index.js';
import { Outbox } from '../../../../platform/outbox/index.js';
import { firstPublished } from './drafts.rules.js';
import { EditingRepository, type EditedStyle, type RevisionRow } from './editing.repository.js';
import { contentOf, withPricesOf } from './projection.rules.js';

/** What every change of a style's wording writes beside it. */
@Injectable()
export class EditingLedger {
  constructor(
    readonly transactions: Transactions,
    readonly revisions: EditingRepository,
    readonly audit: Audit,
    readonly outbox: Outbox,
    readonly clock: Clock,
  ) {}

  /** The wordings customers see now; of a style never revised here it is read back from its columns. */
  async liveContents(tx: Tx, styles: readonly EditedStyle[]): Promise<Map<string, StyleContent>> {
    const ids = styles.map((style) => style.id);
    const live = await this.revisions.heads(tx, 'live', ids);
    const stones = await this.revisions.stones(
      tx,
      ids.filter((id) => !live.has(id)),
    );
    return new Map(
      styles.map((style) => {
        const revision = live.get(style.id);
        const content = revision?.content ?? contentOf(style, stones.get(style.id) ?? []);
        return [style.id, withPricesOf(content, style)];
      }),
    );
  }

  /**
   * The number the next revision gets. A style that was in sale before it had revisions gets its wording of then as
   * the first one.
   */
  async nextNumber(tx: Tx, style: EditedStyle, live: StyleContent | undefined): Promise<number> {
    const last = await this.revisions.lastNumber(tx, style.id);
    if (last > 0 || style.state === 'draft' || live === undefined) return last + 1;
    const since = style.publishedAt ?? this.clock.now();
    const first: RevisionRow = firstPublished(style.id, live, since);
    await this.revisions.insertRevisions(tx, [first]);
    return 2;
  }
}
