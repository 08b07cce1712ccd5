import { Injectable } from '@nestjs/common';
import {
  canonicalStyle,
  emptyStyle,
  REVISION_FLOW,
  sameStyle,
  styleFaults,
  type Kind,
  type StyleContent,
  type StyleFault,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import { Config } from '../../../../platform/config/index.js';
import { isDuplicate, newId, type Tx } from '../../../../platform/database/index.js';
import { DomainError } from '../../../../platform/errors/index.js';
import { anEvent, codeBeginning, codeNumbered, gtinNumbered, newDraft, withHand } from './drafts.rules.js';
import { EditingLedger } from './editing-ledger.service.js';
import type { EditedStyle, RevisionRow, StyleEventRow } from './editing.repository.js';
import { projectionOf } from './projection.rules.js';

/** A whole style as somebody outside writes it: an import, a program. */
export interface StyleDraft {
  /** Our code, `ZY-R0001`: known means changed, unknown means new. */
  code: string;
  /** GTIN-14 of a new style; one of ours when left out. Of a known style it is not looked at. */
  gtin?: string | null;
  content: StyleContent;
}
export type UpsertVerdict = 'new' | 'changed' | 'unchanged' | 'refused';
export interface UpsertOutcome {
  code: string;
  verdict: UpsertVerdict;
  styleId: string | null;
  /** Why it was refused: faults of the content, or `state` when a revision of it is being read or waits to go out. */
  faults: (StyleFault | { field: 'state'; reason: 'in_review' })[];
}

/** Two who ask for the next number at once: the unique key lets one through, the other asks again. */
const TRIES = 5;

/** 款式资料: drafts of what customers are told. Nothing here is seen by a customer before somebody else approves it. */
@Injectable()
export class StyleEditing {
  constructor(
    private readonly ledger: EditingLedger,
    private readonly config: Config,
  ) {}

  /** @returns the new style's id; its first draft holds nothing but the kind. */
  async create(by: StaffIdentity, kind: Kind): Promise<string> {
    for (let tried = 1; ; tried++) {
      try {
        return await this.ledger.transactions.run(async (tx) => {
          const code = codeNumbered(
            kind,
            (await this.ledger.revisions.lastCode(tx, codeBeginning(kind))) + 1,
          );
          const outcome = await this.insertNew(tx, [{ code, content: emptyStyle(kind) }], by);
          return outcome[0]?.styleId ?? '';
        });
      } catch (error) {
        if (tried === TRIES || !isDuplicate(error)) throw error;
      }
    }
  }

  /**
   * Saves the wording of the draft that was read as `version`; with version 0 a style without a revision in work gets
   * one. Somebody who saved in between is told of: `style.changed_meanwhile`.
   * @returns the version to save on
   */
  save(by: StaffIdentity, styleId: string, version: number, content: StyleContent): Promise<number> {
    return this.ledger.transactions.run(async (tx) => {
      const style = await this.lock(tx, styleId);
      const open = (await this.ledger.revisions.heads(tx, 'open', [styleId])).get(styleId);
      if (!open && version === 0) {
        await this.begin(tx, style, content, by, 'revise', null);
        return 1;
      }
      if (open?.version !== version || open.state !== 'draft') throw changedMeanwhile(open);
      if (sameStyle(open.content, content)) return version;
      const saved = await this.ledger.revisions.saveContent(tx, this.written(open, content, by), version);
      if (!saved) throw changedMeanwhile(open);
      return version + 1;
    });
  }

  /** An older wording becomes the next draft. */
  restore(by: StaffIdentity, styleId: string, number: number): Promise<void> {
    return this.ledger.transactions.run(async (tx) => {
      const style = await this.lock(tx, styleId);
      const old = await this.ledger.revisions.numbered(tx, styleId, number);
      if (!old) throw new DomainError('style.not_found');
      const open = (await this.ledger.revisions.heads(tx, 'open', [styleId])).get(styleId);
      if (!open) {
        await this.begin(tx, style, old.content, by, 'restore', number);
        return;
      }
      if (open.state !== 'draft') throw changedMeanwhile(open);
      await this.ledger.revisions.saveContent(tx, this.written(open, old.content, by), open.version);
      await this.note(tx, style, by, 'restore', open.number);
    });
  }

  /** One style of an import. @throws `style.incomplete` with the faults, `style.action_refused` when it is under review */
  async upsert(tx: Tx, draft: StyleDraft, by: StaffIdentity): Promise<'new' | 'changed' | 'unchanged'> {
    const [outcome] = await this.upsertMany(tx, [draft], by);
    if (!outcome) throw new DomainError('style.incomplete');
    if (outcome.verdict !== 'refused') return outcome.verdict;
    const underReview = outcome.faults.some((fault) => fault.field === 'state');
    throw new DomainError(underReview ? 'style.action_refused' : 'style.incomplete', {
      faults: outcome.faults,
    });
  }

  /**
   * Styles of an import, some hundreds at once: new ones become drafts, changed ones the draft of their next revision.
   * Codes must be distinct. Nothing is thrown for a style that is refused; the others are written.
   */
  async upsertMany(tx: Tx, drafts: readonly StyleDraft[], by: StaffIdentity): Promise<UpsertOutcome[]> {
    const names = await this.ledger.revisions.seriesNames(tx);
    const styles = await this.ledger.revisions.lockMany(
      tx,
      'code',
      drafts.map((draft) => draft.code),
    );
    const byCode = new Map(styles.map((style) => [style.code, style]));
    const open = await this.ledger.revisions.heads(
      tx,
      'open',
      styles.map((style) => style.id),
    );
    const live = await this.ledger.liveContents(tx, styles);
    const outcomes: UpsertOutcome[] = [];
    const fresh: StyleDraft[] = [];
    for (const draft of drafts) {
      const faults = styleFaults(draft.content, names.get(draft.content.seriesId ?? '') ?? null);
      const style = byCode.get(draft.code);
      if (faults.length > 0) outcomes.push({ code: draft.code, verdict: 'refused', styleId: null, faults });
      else if (!style) fresh.push(draft);
      else {
        const head = { open: open.get(style.id), live: live.get(style.id) };
        outcomes.push(await this.change(tx, style, head, draft, by));
      }
    }
    return [...outcomes, ...(await this.insertNew(tx, fresh, by))];
  }

  /** 提交审核: what an import has just written goes to the second person as it is. */
  async handIn(tx: Tx, outcomes: readonly UpsertOutcome[], by: StaffIdentity): Promise<void> {
    const ids = outcomes.flatMap(({ verdict, styleId }) =>
      styleId !== null && (verdict === 'new' || verdict === 'changed') ? [styleId] : [],
    );
    const { revisions, clock } = this.ledger;
    const open = await revisions.heads(tx, 'open', ids);
    const handed = [...open.values()].filter((head) => REVISION_FLOW.next(head.state, 'submit') !== null);
    const at = clock.now();
    await revisions.handIn(
      tx,
      handed.map(({ id }) => id),
      { by: by.id, at },
    );
    await revisions.addEvents(
      tx,
      handed.map(({ styleId, number }) =>
        anEvent({ styleId, action: 'submit', number, actorId: by.id, note: null, at }),
      ),
    );
  }

  private async change(
    tx: Tx,
    style: EditedStyle,
    head: { open: RevisionRow | undefined; live: StyleContent | undefined },
    { code, content }: StyleDraft,
    by: StaffIdentity,
  ): Promise<UpsertOutcome> {
    const told = { code, styleId: style.id, faults: [] };
    const now = head.open?.content ?? head.live;
    if (now && sameStyle(now, content)) return { ...told, verdict: 'unchanged' };
    if (!head.open) await this.begin(tx, style, content, by, 'revise', null);
    else if (head.open.state !== 'draft') {
      return { ...told, verdict: 'refused', faults: [{ field: 'state', reason: 'in_review' }] };
    } else {
      await this.ledger.revisions.saveContent(tx, this.written(head.open, content, by), head.open.version);
    }
    return { ...told, verdict: 'changed' };
  }

  private async insertNew(
    tx: Tx,
    drafts: readonly StyleDraft[],
    by: StaffIdentity,
  ): Promise<UpsertOutcome[]> {
    if (drafts.length === 0) return [];
    const now = this.ledger.clock.now();
    const prefix = this.config.gs1CompanyPrefix;
    let item = await this.ledger.revisions.lastItem(tx, `0${prefix}`);
    const rows = drafts.map((draft) => ({
      id: newId(),
      code: draft.code,
      gtin: draft.gtin ?? gtinNumbered(prefix, (item += 1)),
      ...projectionOf(draft.content),
      state: 'draft',
      rank: 1_000_000,
      publishedAt: null,
      withdrawAt: null,
    }));
    await this.ledger.revisions.insertStyles(tx, rows);
    const first = rows.map(({ id }, i) =>
      newDraft({
        styleId: id,
        number: 1,
        content: drafts[i]?.content ?? emptyStyle('ring'),
        basedOn: null,
        contributors: [by.id],
        by: by.id,
        now,
      }),
    );
    await this.ledger.revisions.insertRevisions(tx, first);
    await this.ledger.revisions.addEvents(
      tx,
      rows.map(({ id }) =>
        anEvent({ styleId: id, action: 'create', number: 1, actorId: by.id, note: null, at: now }),
      ),
    );
    return rows.map(({ id, code }) => ({ code, verdict: 'new', styleId: id, faults: [] }));
  }

  private async begin(
    tx: Tx,
    style: EditedStyle,
    content: StyleContent,
    by: StaffIdentity,
    how: 'revise' | 'restore',
    basedOn: number | null,
  ): Promise<void> {
    const live = (await this.ledger.liveContents(tx, [style])).get(style.id);
    const number = await this.ledger.nextNumber(tx, style, live);
    const base = basedOn ?? (number > 1 ? number - 1 : null);
    await this.ledger.revisions.insertRevisions(tx, [
      newDraft({
        styleId: style.id,
        number,
        content,
        basedOn: base,
        contributors: [by.id],
        by: by.id,
        now: this.ledger.clock.now(),
      }),
    ]);
    await this.note(tx, style, by, how, number);
  }

  private written(open: RevisionRow, content: StyleContent, by: StaffIdentity): RevisionRow {
    return {
      ...open,
      content: canonicalStyle(content),
      name: content.name,
      contributors: withHand(open.contributors, by.id),
      updatedBy: by.id,
      updatedAt: this.ledger.clock.now(),
    };
  }

  private note(
    tx: Tx,
    style: EditedStyle,
    by: StaffIdentity,
    action: StyleEventRow['action'],
    number: number,
  ): Promise<void> {
    const at = this.ledger.clock.now();
    return this.ledger.revisions.addEvents(tx, [
      anEvent({ styleId: style.id, action, number, actorId: by.id, note: null, at }),
    ]);
  }

  private async lock(tx: Tx, styleId: string): Promise<EditedStyle> {
    const style = await this.ledger.revisions.lock(tx, styleId);
    if (!style) throw new DomainError('style.not_found');
    return style;
  }
}

const changedMeanwhile = (open: RevisionRow | undefined): DomainError =>
  new DomainError('style.changed_meanwhile', {
    version: open?.version ?? 0,
    state: open?.state ?? 'published',
    by: open?.updatedBy ?? null,
    at: open?.updatedAt.toISOString() ?? null,
  });
