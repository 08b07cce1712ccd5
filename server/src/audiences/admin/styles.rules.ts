import { STYLE_TABS, type RevisionRefusal } from '@zhuyue/shared';
import type {
  DeskStylePage,
  DeskStyleRow,
  EventLine,
  OpenRevision,
  RevisionLine,
  StyleFile,
} from '../../domains/inventory/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { thumbPath } from '../views/catalogue.rules.js';
import type {
  BulkOutcomeView,
  DeskStyleCardView,
  DeskStylePageView,
  DeskStyleView,
  OpenRevisionView,
  RevisionLineView,
  StyleEventView,
} from './styles.dto.js';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

const toCard = (row: DeskStyleRow): DeskStyleCardView => ({
  id: row.id,
  code: row.code,
  name: row.name,
  kind: row.kind,
  seriesName: row.seriesName,
  picture: row.picture === null ? null : thumbPath(row.picture),
  state: row.state,
  publishedAt: instant(row.publishedAt),
  withdrawAt: instant(row.withdrawAt),
  revisionState: row.revisionState,
  version: row.version,
  publishAt: instant(row.publishAt),
  updatedAt: instant(row.updatedAt),
  updatedByName: row.updatedByName,
});

export const toDeskStylePage = ({ items, total, counts }: DeskStylePage): DeskStylePageView => ({
  items: items.map(toCard),
  total,
  all: counts.all,
  tabs: STYLE_TABS.map((tab) => ({ tab, count: counts[tab] })),
});

export const toRevisionLine = (row: RevisionLine): RevisionLineView => ({
  number: row.number,
  state: row.state,
  version: row.version,
  name: row.name,
  basedOn: row.basedOn,
  updatedAt: row.updatedAt.toISOString(),
  updatedByName: row.updatedByName,
  submittedByName: row.submittedByName,
  submittedAt: instant(row.submittedAt),
  reviewedByName: row.reviewedByName,
  reviewedAt: instant(row.reviewedAt),
  note: row.note,
  publishAt: instant(row.publishAt),
  publishedAt: instant(row.publishedAt),
});

const toOpen = ({ row, faults, changed, actions }: OpenRevision): OpenRevisionView => ({
  ...toRevisionLine(row),
  content: row.content,
  faults,
  changed,
  actions,
});

const toEvent = (row: EventLine): StyleEventView => ({
  id: row.id,
  action: row.action,
  number: row.number,
  actorName: row.actorName,
  note: row.note,
  at: row.at.toISOString(),
});

export const toDeskStyleView = ({ style, live, open, revisions, events }: StyleFile): DeskStyleView => ({
  id: style.id,
  code: style.code,
  gtin: style.gtin,
  state: style.state,
  publishedAt: instant(style.publishedAt),
  withdrawAt: instant(style.withdrawAt),
  live,
  open: open && toOpen(open),
  revisions: revisions.map(toRevisionLine),
  events: events.map(toEvent),
});

/** One of many refused is a line of the answer; anything else that goes wrong ends the whole. */
export function asOutcome(id: string, error: unknown): BulkOutcomeView {
  if (!(error instanceof DomainError)) throw error;
  const { refusals = [] } = error.details as { refusals?: RevisionRefusal[] };
  return { id, refused: error.code, refusals };
}
