import { Injectable } from '@nestjs/common';
import {
  refusalsOf,
  REVISION_FLOW,
  REVISION_GUARDS,
  styleFaults,
  type RevisionFacts,
  type RevisionRefusal,
  type RevisionStepWord,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import type { Tx } from '../../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../../platform/errors/index.js';
import { anEvent, newDraft, withHand } from './drafts.rules.js';
import { EditingLedger } from './editing-ledger.service.js';
import type { EditedStyle, RevisionRow } from './editing.repository.js';
import { StylePublisher } from './style-publisher.service.js';

export interface RevisionStep {
  action: RevisionStepWord;
  /** The version that was read: what was approved is what was seen. */
  version: number;
  /** Needed to send back. */
  note?: string | undefined;
  /** Needed to schedule. */
  publishAt?: Date | undefined;
}

/** What the guards look at. */
export const revisionFacts = (
  revision: Pick<RevisionRow, 'contributors' | 'submittedBy' | 'content'>,
  seriesName: string | null,
  by: Pick<StaffIdentity, 'id'>,
  inThePast = false,
): RevisionFacts => ({
  wroteIt: revision.contributors.includes(by.id) || revision.submittedBy === by.id,
  faults: styleFaults(revision.content, seriesName).length,
  inThePast,
});

/** 审核: from the draft to the customer's page, by two people, with a way back at every step. */
@Injectable()
export class StyleReview {
  constructor(
    private readonly ledger: EditingLedger,
    private readonly publisher: StylePublisher,
  ) {}

  async step(by: StaffIdentity, styleId: string, step: RevisionStep): Promise<void> {
    if (step.action === 'sendBack' && (step.note ?? '') === '')
      throw invalidRequest([{ path: 'note', rule: 'isNotEmpty' }]);
    if (step.action === 'schedule' && !step.publishAt)
      throw invalidRequest([{ path: 'publishAt', rule: 'isNotEmpty' }]);
    await this.ledger.transactions.run((tx) => this.stepIn(tx, by, styleId, step));
    if (step.publishAt) this.publisher.arm({ styleId, at: step.publishAt });
  }

  /** Out of sale, at once or at an instant. Pieces of it keep their pages. */
  async withdraw(by: StaffIdentity, styleId: string, note: string, at: Date | null): Promise<void> {
    const now = this.ledger.clock.now();
    await this.ledger.transactions.run(async (tx) => {
      const style = await this.lock(tx, styleId);
      if (at === null || at <= now) await this.publisher.move(tx, style, 'withdraw');
      else if (style.state !== 'published')
        throw new DomainError('style.action_refused', { state: style.state });
      else await this.ledger.revisions.saveStyle(tx, { ...style, withdrawAt: at });
      await this.record(tx, style, by, at !== null && at > now ? 'withdrawAt' : 'withdraw', null, note);
    });
    if (at) this.publisher.arm({ styleId, at });
  }

  /** Takes a promised withdrawal back. */
  stay(by: StaffIdentity, styleId: string): Promise<void> {
    return this.ledger.transactions.run(async (tx) => {
      const style = await this.lock(tx, styleId);
      if (style.withdrawAt === null) throw new DomainError('style.action_refused', { state: style.state });
      await this.ledger.revisions.saveStyle(tx, { ...style, withdrawAt: null });
      await this.record(tx, style, by, 'hold', null, null);
    });
  }

  /** Back into sale with the wording that was approved before. */
  republish(by: StaffIdentity, styleId: string): Promise<void> {
    return this.ledger.transactions.run(async (tx) => {
      const style = await this.lock(tx, styleId);
      await this.publisher.move(tx, style, 'republish');
      await this.record(tx, style, by, 'republish', null, null);
    });
  }

  private async stepIn(tx: Tx, by: StaffIdentity, styleId: string, step: RevisionStep): Promise<void> {
    const style = await this.lock(tx, styleId);
    const open = (await this.ledger.revisions.heads(tx, 'open', [styleId])).get(styleId);
    if (!open) throw new DomainError('style.action_refused', { state: style.state, action: step.action });
    const next = await this.allowed(tx, by, open, step);
    if (open.version !== step.version)
      throw new DomainError('style.changed_meanwhile', { version: open.version, state: open.state });
    const moved = this.moved(open, by, step);
    if (next === 'published') await this.publisher.publishIn(tx, style, moved, by.id);
    else await this.ledger.revisions.saveState(tx, { ...moved, state: next });
    if (next === 'returned') await this.goOn(tx, open);
    await this.record(tx, style, by, step.action, open.number, step.note ?? null);
  }

  /** Table, role, guards. */
  private async allowed(
    tx: Tx,
    by: StaffIdentity,
    open: RevisionRow,
    step: RevisionStep,
  ): Promise<RevisionRow['state']> {
    const next = REVISION_FLOW.next(open.state, step.action);
    if (!next || !REVISION_FLOW.roles[step.action].includes(by.role))
      throw new DomainError('style.action_refused', { state: open.state, action: step.action });
    const names = await this.ledger.revisions.seriesNames(tx);
    const late = step.publishAt !== undefined && step.publishAt <= this.ledger.clock.now();
    const facts = revisionFacts(open, names.get(open.content.seriesId ?? '') ?? null, by, late);
    const refusals: RevisionRefusal[] = refusalsOf(REVISION_GUARDS, step.action, facts);
    if (refusals.length > 0)
      throw new DomainError('style.action_refused', { state: open.state, action: step.action, refusals });
    return next;
  }

  private moved(
    open: RevisionRow,
    by: StaffIdentity,
    { action, note, publishAt }: RevisionStep,
  ): RevisionRow {
    const now = this.ledger.clock.now();
    if (action === 'submit') {
      const contributors = withHand(open.contributors, by.id);
      return { ...open, contributors, submittedBy: by.id, submittedAt: now, note: note ?? null };
    }
    if (action === 'takeBack' || action === 'discard') return { ...open, note: note ?? open.note };
    if (action === 'hold') return { ...open, publishAt: null, note: note ?? open.note };
    return {
      ...open,
      reviewedBy: by.id,
      reviewedAt: now,
      note: note ?? open.note,
      publishAt: action === 'schedule' ? (publishAt ?? null) : null,
    };
  }

  /** What was sent back stays as it was read; its wording goes on as the next draft. */
  private async goOn(tx: Tx, closed: RevisionRow): Promise<void> {
    const number = (await this.ledger.revisions.lastNumber(tx, closed.styleId)) + 1;
    const { styleId, content, contributors, updatedBy } = closed;
    await this.ledger.revisions.insertRevisions(tx, [
      newDraft({
        styleId,
        number,
        content,
        basedOn: closed.number,
        contributors,
        by: updatedBy,
        now: this.ledger.clock.now(),
      }),
    ]);
  }

  private async record(
    tx: Tx,
    style: EditedStyle,
    by: StaffIdentity,
    action: RevisionStepWord | 'withdraw' | 'withdrawAt' | 'republish',
    number: number | null,
    note: string | null,
  ): Promise<void> {
    const at = this.ledger.clock.now();
    // Publishing has its own line, which the approval stands before.
    await this.ledger.revisions.addEvents(tx, [
      anEvent({ styleId: style.id, action, number, actorId: by.id, note, at }),
    ]);
    await this.ledger.audit.record(tx, {
      staffId: by.id,
      action: `style.${action}`,
      subjectKind: 'style',
      subjectId: style.id,
      details: { code: style.code, number },
    });
  }

  private async lock(tx: Tx, styleId: string): Promise<EditedStyle> {
    const style = await this.ledger.revisions.lock(tx, styleId);
    if (!style) throw new DomainError('style.not_found');
    return style;
  }
}
