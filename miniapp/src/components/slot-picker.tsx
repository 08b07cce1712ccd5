import { dayOf, timeOf } from '@zhuyue/shared';
import type { Slot, SlotDay } from '@/api/stores';
import { words } from '@/text';
import { bookingText as text } from '@/text/booking';
import { Chips, type Option } from './choice';
import { DayStrip } from './calendar';
import { Box, Txt } from './elements';
import './slot-picker.scss';

export interface SlotPickerProps {
  days: readonly SlotDay[];
  /** The day looked at. */
  day: string;
  onDay: (day: string) => void;
  /** The start chosen, ISO. */
  value: string | null;
  onChoose: (startsAt: string) => void;
}

const PARTS = [
  { word: text.morning, from: '00:00', to: '12:00' },
  { word: text.afternoon, from: '12:00', to: '18:00' },
  { word: text.evening, from: '18:00', to: '24:00' },
] as const;

const optionOf = (slot: Slot): Option<string> => ({
  value: slot.startsAt,
  text: timeOf(slot.startsAt),
  note: slot.refusal === null ? undefined : words.slotRefusals[slot.refusal],
  disabled: slot.refusal !== null,
});

/** A full day is shown as full, with its word; so is a full time: what is missing says why. */
function noteOf(day: SlotDay | undefined): { note?: string; disabled?: boolean; marked?: boolean } {
  if (day === undefined) return { disabled: true };
  if (day.refusal === 'closed') return { note: day.holiday ?? words.slotRefusals.closed };
  if (day.refusal !== null) return { note: words.slotRefusals[day.refusal] };
  return { note: day.holiday ?? text.free };
}

/** The first day something can be had, or the first at all. */
export const firstFreeDay = (days: readonly SlotDay[]): string =>
  (days.find((day) => day.refusal === null) ?? days[0])?.onDay ?? dayOf(new Date());

export function SlotPicker({ days, day, onDay, value, onChoose }: SlotPickerProps) {
  const found = days.find((one) => one.onDay === day);
  return (
    <Box className="slots">
      <DayStrip
        label={text.day}
        days={days.map((one) => one.onDay)}
        value={day}
        onChoose={onDay}
        factOf={(one) => noteOf(days.find((candidate) => candidate.onDay === one))}
      />
      {found ? <Times day={found} value={value} onChoose={onChoose} /> : null}
    </Box>
  );
}

/** Times that have passed, or lie outside of the hours, are no choice at all; a full one is shown with its word. */
const isChoice = (slot: Slot): boolean => slot.refusal !== 'too_soon' && slot.refusal !== 'closed';

function Times({
  day,
  value,
  onChoose,
}: {
  day: SlotDay;
  value: string | null;
  onChoose: (at: string) => void;
}) {
  const slots = day.slots.filter(isChoice);
  return (
    <>
      {day.refusal === null && slots.length > 0 ? null : (
        <Txt as="p" className="slots__none">
          {day.refusal === null ? text.noTimes : text.dayRefused(words.slotRefusals[day.refusal])}
        </Txt>
      )}
      {day.year === 'announced' ? null : (
        <Txt as="p" className="slots__none">
          {text.assumed[day.year]}
        </Txt>
      )}
      {PARTS.map((part) => {
        const inside = slots.filter((slot) => {
          const at = timeOf(slot.startsAt);
          return at >= part.from && at < part.to;
        });
        return inside.length === 0 ? null : (
          <Box key={part.word} className="slots__part">
            <Txt as="h3" className="slots__word">
              {part.word}
            </Txt>
            <Chips label={part.word} options={inside.map(optionOf)} value={value} onChoose={onChoose} />
          </Box>
        );
      })}
    </>
  );
}
