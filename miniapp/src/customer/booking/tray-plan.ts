import { dayOf, timeOf } from '@zhuyue/shared';
import type { TrayPlanLine, TrayWish } from '@/api/trays';
import type { Tone } from '@/components/badge';
import type { TrayItem } from '@/hooks/use-tray';
import { trayText as text } from '@/text/tray';
import { momentName } from '@/text/when';

export const wishOf = (item: TrayItem): TrayWish => ({
  styleId: item.styleId,
  pieceId: item.pieceId ?? undefined,
  sizeHmm: item.sizeHmm ?? undefined,
});

/** How a wish stands, in words. */
export interface Stand {
  word: string;
  tone: Tone;
  more: string;
  /** A very piece that cannot be there: the booking would be refused with it. */
  stuck: boolean;
}

/** `14:20` on the day of the visit, else with the day. */
const hourName = (at: string, startsAt: string | null): string =>
  startsAt !== null && dayOf(at) === dayOf(startsAt) ? timeOf(at) : momentName(at);

export function standOf(
  item: Pick<TrayItem, 'pieceId'>,
  line: TrayPlanLine | null,
  asking: boolean,
  draft: { storeId: string | null; startsAt: string | null },
): Stand {
  const plain = { tone: 'quiet' as const, more: '', stuck: false };
  if (draft.storeId === null) return { ...plain, word: text.unknown };
  if (line === null) return { ...plain, word: asking ? text.checking : text.planFailed };
  if (line.verdict === 'here') return { ...plain, tone: 'good', word: text.here };
  const from = line.fromStoreName === null ? '' : text.comingFrom(line.fromStoreName);
  if (line.verdict === 'coming' && line.at !== null) {
    const when = hourName(line.at, draft.startsAt);
    return { ...plain, tone: 'waiting', word: text.comingAt(when), more: from };
  }
  const why = text.reasons[line.why ?? 'gone'];
  const soonest = line.at === null ? '' : `${text.earliest(hourName(line.at, draft.startsAt))}。`;
  const stuck = item.pieceId !== null;
  return { tone: 'alarm', word: why, more: `${soonest}${stuck ? text.cannotPiece : text.cannotNote}`, stuck };
}
