import { Injectable } from '@nestjs/common';
import {
  changedFields,
  OPEN_REVISIONS,
  refusalsOf,
  REVISION_FLOW,
  REVISION_GUARDS,
  REVISION_STEPS,
  styleFaults,
  type OfferedAction,
  type RevisionRefusal,
  type RevisionStepWord,
  type StyleContent,
  type StyleFault,
  type StyleField,
  type StyleTab,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import { DomainError } from '../../../../platform/errors/index.js';
import type { StyleRow } from '../styles.repository.js';
import type { EditedStyle, RevisionRow } from './editing.repository.js';
import { contentOf, withPricesOf } from './projection.rules.js';
import { revisionFacts } from './style-review.service.js';
import {
  StyleFilesRepository,
  type DeskStyleFilter,
  type DeskStyleRow,
  type EventLine,
  type RevisionLine,
} from './style-files.repository.js';

export interface DeskStylePage {
  items: DeskStyleRow[];
  total: number;
  counts: Record<StyleTab | 'all', number>;
}
export interface OpenRevision {
  row: RevisionRow & RevisionLine;
  faults: StyleFault[];
  /** Against what customers see now; every filled field of a style they have not seen. */
  changed: StyleField[];
  actions: OfferedAction<RevisionStepWord, RevisionRefusal>[];
}
export interface StyleFile {
  style: EditedStyle;
  /** What customers see, or saw last; null of a style that was never in sale. */
  live: StyleContent | null;
  open: OpenRevision | null;
  revisions: RevisionLine[];
  events: EventLine[];
}

/** Styles as the desk reads them: in sale, in work, and how they became so. */
@Injectable()
export class StyleFiles {
  constructor(private readonly files: StyleFilesRepository) {}

  async page(filter: DeskStyleFilter, page: number, limit: number): Promise<DeskStylePage> {
    const [items, counts] = await Promise.all([
      this.files.page(filter, limit, (page - 1) * limit),
      this.files.counts(filter),
    ]);
    return { items, counts, total: counts[filter.tab ?? 'all'] };
  }

  async file(id: string, staff: StaffIdentity): Promise<StyleFile> {
    const style = await this.files.style(id);
    if (!style) throw new DomainError('style.not_found');
    const [heads, revisions, events, live] = await Promise.all([
      this.files.heads(id),
      this.files.revisions(id),
      this.files.events(id),
      this.live(style),
    ]);
    const open = heads.find((row) => OPEN_REVISIONS.includes(row.state));
    const seriesName = open ? await this.seriesName(open.content.seriesId) : null;
    return {
      style,
      live,
      open: open ? { ...this.offered(open, live, seriesName, staff), row: open } : null,
      revisions,
      events,
    };
  }

  async revision(id: string, number: number): Promise<RevisionRow & RevisionLine> {
    const found = await this.files.numbered(id, number);
    if (!found) throw new DomainError('style.not_found');
    return found;
  }

  /** The structured facts behind a style's columns, whatever its age. */
  async told(style: StyleRow): Promise<StyleContent> {
    const { content, stones } = await this.files.live(style.id);
    return withPricesOf(content ?? contentOf(style, stones), style);
  }

  private async live(style: EditedStyle): Promise<StyleContent | null> {
    return style.state === 'draft' ? null : this.told(style);
  }

  private offered(
    open: RevisionRow,
    live: StyleContent | null,
    seriesName: string | null,
    staff: StaffIdentity,
  ): Omit<OpenRevision, 'row'> {
    const facts = revisionFacts(open, seriesName, staff);
    const allowed = REVISION_FLOW.allowed(open.state, staff.role);
    return {
      faults: styleFaults(open.content, seriesName),
      changed: live === null ? [] : changedFields(live, open.content),
      // Taking back is for whoever handed it in: nobody else is shown a button that is not theirs.
      actions: REVISION_STEPS.filter((action) => allowed.includes(action))
        .map((action) => ({ action, refusals: refusalsOf(REVISION_GUARDS, action, facts) }))
        .filter(({ refusals }) => !refusals.includes('not_own')),
    };
  }

  private async seriesName(id: string | null): Promise<string | null> {
    if (id === null) return null;
    return (await this.files.seriesNames()).get(id) ?? null;
  }
}
