import { AWAY_KINDS, SETTINGS_LIMITS, STAFF_DAY_KINDS, type StaffDayKind } from '@zhuyue/shared';
import { useState } from 'react';
import {
  saveRosterDays,
  type Roster,
  type RosterCell,
  type RosterDayForm,
  type Span,
} from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Field, TextField } from '@/components/field';
import { Txt } from '@/components/elements';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { dayName } from '@/text/when';
import { readSpans, type TypedSpan } from '../parts/clock-time';
import type { useSeen } from '../parts/seen';
import { SpansField } from '../parts/spans-field';
import { spanWords } from './grid';

const text = deskText.settings;
const AS_WEEK = 'as-week';
type Kind = StaffDayKind | typeof AS_WEEK;

export interface CellSheetProps {
  roster: Roster;
  staffId: string;
  onDay: string;
  storeId: string | undefined;
  save: ReturnType<typeof useSeen>['save'];
  onClose: () => void;
}

const typedOf = (spans: readonly Span[]): TypedSpan[] =>
  spans.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
export const readShifts = (typed: readonly TypedSpan[]): Span[] | null =>
  readSpans(typed)?.map(({ from, to }) => ({ startsAt: from, endsAt: to })) ?? null;

/** Each takes the other's day; a day without shifts is a day of rest taken for it. */
const swapped = (
  onDay: string,
  a: { staffId: string; cell: RosterCell },
  b: { staffId: string; cell: RosterCell },
): RosterDayForm[] =>
  [[a.staffId, b.cell] as const, [b.staffId, a.cell] as const].map(([staffId, cell]) => ({
    staffId,
    onDay,
    kind: 'swap' as const,
    note: null,
    spans: cell.spans,
  }));

/** One person's one day: another shift, leave, or the colleague's shift for one's own. */
export function CellSheet({ roster, staffId, onDay, storeId, save, onClose }: CellSheetProps) {
  const person = roster.people.find((one) => one.staffId === staffId);
  const cell = person?.cells.find((one) => one.onDay === onDay);
  const [kind, setKind] = useState<Kind>(cell?.kind ?? AS_WEEK);
  const [spans, setSpans] = useState<TypedSpan[]>(() => typedOf(cell?.spans ?? []));
  const [note, setNote] = useState(cell?.note ?? '');
  const [other, setOther] = useState('');
  const [tried, setTried] = useState(false);
  if (person === undefined || cell === undefined) return null;
  const away = kind !== AS_WEEK && AWAY_KINDS.includes(kind);
  const worked = kind !== AS_WEEK && !away;
  const shifts = readShifts(spans);
  const missing = worked && (shifts === null || (shifts.length === 0 && kind !== 'swap'));
  const partner = roster.people.find((one) => one.staffId === other);
  const theirs = partner?.cells.find((one) => one.onDay === onDay);
  const days = (): RosterDayForm[] | null => {
    if (kind === 'swap' && theirs !== undefined && partner !== undefined) {
      return swapped(onDay, { staffId, cell }, { staffId: partner.staffId, cell: theirs });
    }
    if (missing) return null;
    const own = kind === AS_WEEK ? null : kind;
    return [
      {
        staffId,
        onDay,
        kind: own,
        note: note.trim() || null,
        spans: worked && shifts !== null ? shifts : [],
      },
    ];
  };
  const keep = async (): Promise<void> => {
    setTried(true);
    const changes = days();
    if (changes !== null) await save((seen) => saveRosterDays(storeId, changes, seen), onClose);
  };
  return (
    <Sheet
      open
      title={`${person.name} · ${dayName(onDay)}`}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={keep}>
          {text.save}
        </Button>
      }
    >
      <Field label={text.kind}>
        <Chips<Kind>
          label={text.kind}
          value={kind}
          onChoose={setKind}
          options={[
            { value: AS_WEEK, text: text.asWeek },
            ...STAFF_DAY_KINDS.map((one) => ({ value: one, text: text.dayKinds[one] })),
          ]}
        />
      </Field>
      {kind === 'swap' ? (
        <Field label={text.swapWith} hint={text.swapLead}>
          <Chips
            label={text.swapWith}
            value={other}
            onChoose={(one) => setOther(one === other ? '' : one)}
            options={roster.people
              .filter((one) => one.staffId !== staffId && one.advises)
              .map((one) => ({
                value: one.staffId,
                text: one.name,
                note: spanWords(one.cells.find((c) => c.onDay === onDay) ?? cell) || text.off,
              }))}
          />
        </Field>
      ) : null}
      {worked && other === '' ? (
        <SpansField
          spans={spans}
          onSpans={setSpans}
          from={text.spanFrom}
          to={text.spanTo}
          empty={text.restAll}
          most={SETTINGS_LIMITS.shifts}
          wrong={tried && missing}
        />
      ) : null}
      {kind === AS_WEEK ? null : (
        <TextField label={text.note} optional value={note} maxLength={60} onValue={setNote} />
      )}
      {cell.visits === 0 ? null : (
        <Txt as="p" className="desk-lead">
          {text.visits(cell.visits)}
        </Txt>
      )}
    </Sheet>
  );
}
