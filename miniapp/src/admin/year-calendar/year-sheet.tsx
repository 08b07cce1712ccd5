import {
  HOLIDAY_NAMES,
  readHolidayNotice,
  YEAR_CALENDAR_LIMITS,
  yearFaults,
  type YearDay,
} from '@zhuyue/shared';
import { useState } from 'react';
import { writeYear } from '@/api/desk/years';
import { Button } from '@/components/button';
import { MonthCalendar } from '@/components/calendar';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Facts } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { isOff, tapped, yearLines, type Brush } from './year-days';

const text = deskText.years;
const BRUSHES: readonly Brush[] = [...HOLIDAY_NAMES, 'eve', 'makeup_workday'];
const NOTICE_LENGTH = 4000;

const brushWord = (brush: Brush): string =>
  brush === 'eve' ? text.eve : brush === 'makeup_workday' ? text.worked : brush;

export interface YearBase {
  year: number;
  /** The version in force; 0 for none. */
  over: number;
  days: readonly YearDay[];
}

/** A notice that does not name 除夕 leaves the one that is known. */
function withEve(read: readonly YearDay[], known: readonly YearDay[]): YearDay[] {
  const eve = known.find((day) => day.kind === 'eve');
  if (eve === undefined || read.some((day) => day.kind === 'eve')) return [...read];
  return read.map((day) => (day.onDay === eve.onDay && day.kind === 'holiday' ? eve : day));
}

/** What was published for a year, pasted or picked, for the second person to approve. */
export function YearSheet({ base, onClose }: { base: YearBase; onClose: () => void }) {
  const { year, over } = base;
  const [days, setDays] = useState<YearDay[]>([...base.days]);
  const [notice, setNotice] = useState('');
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const faults = yearFaults(year, days);
  const read = (): void => {
    const found = readHolidayNotice(year, notice);
    if (found.days.length === 0) {
      say(text.readNone);
      return;
    }
    setDays(withEve(found.days, base.days));
    setUnread(found.unread);
    const off = found.days.filter(isOff).length;
    say(text.readCount(off, found.days.length - off));
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0 || source.trim() === '') return;
    if (!(await attempt(() => writeYear({ year, over, days, source: source.trim() })))) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={over === 0 ? text.enter(year) : text.change(year)}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      <TextArea
        label={text.paste}
        hint={text.pasteHint}
        maxLength={NOTICE_LENGTH}
        value={notice}
        onValue={setNotice}
      />
      <Button kind="quiet" onTap={read}>
        {text.read}
      </Button>
      {unread.length === 0 ? null : <Wrong lead={text.unread} lines={unread} />}
      <Picking year={year} days={days} onDays={setDays} />
      <Facts facts={yearLines(days).map(({ name, note }) => [name, note] as const)} />
      {tried && faults.length > 0 ? (
        <Wrong lines={faults.map(({ fault, about }) => text.faults[fault](about))} />
      ) : null}
      <TextField
        label={text.source}
        placeholder={text.sourceHint}
        maxLength={YEAR_CALENDAR_LIMITS.source}
        value={source}
        onValue={setSource}
        error={tried && source.trim() === '' ? text.sourceMissing : undefined}
      />
    </Sheet>
  );
}

function Wrong({ lead, lines }: { lead?: string; lines: readonly string[] }) {
  return (
    <Box role="alert">
      {[...(lead === undefined ? [] : [lead]), ...lines].map((line) => (
        <Txt as="p" key={line} className="settings-warn">
          {line}
        </Txt>
      ))}
    </Box>
  );
}

interface PickingProps {
  year: number;
  days: readonly YearDay[];
  onDays: (days: YearDay[]) => void;
}

function Picking({ year, days, onDays }: PickingProps) {
  const [brush, setBrush] = useState<Brush>(HOLIDAY_NAMES[0]);
  const [last, setLast] = useState(`${String(year)}-01-01`);
  const tap = (onDay: string): void => {
    setLast(onDay);
    onDays(tapped(days, onDay, brush));
  };
  const wordOf = (onDay: string): string | undefined => {
    const day = days.find((one) => one.onDay === onDay);
    if (day === undefined) return undefined;
    return day.kind === 'holiday' ? day.name : brushWord(day.kind);
  };
  return (
    <Field label={text.pick} hint={text.pickLead}>
      <Chips<Brush>
        label={text.pick}
        value={brush}
        onChoose={setBrush}
        options={BRUSHES.map((one) => ({ value: one, text: brushWord(one) }))}
      />
      <MonthCalendar
        value={last}
        onChoose={tap}
        from={`${String(year - 1)}-12-${String(32 - YEAR_CALENDAR_LIMITS.before)}`}
        to={`${String(year)}-12-31`}
        factOf={(onDay) => ({ note: wordOf(onDay), marked: wordOf(onDay) !== undefined })}
      />
    </Field>
  );
}
