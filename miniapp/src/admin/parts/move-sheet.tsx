import { addDays, dayOf, timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { slotsQuery, type Slot } from '@/api/stores';
import { Button } from '@/components/button';
import { DayStrip } from '@/components/calendar';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';

const text = deskText.visits;
const DAYS = 14;

export interface MoveSheetProps {
  open: boolean;
  storeId: string;
  startsAt: string;
  onClose: () => void;
  onMove: (startsAt: string) => Promise<boolean>;
}

const PARTS: readonly { title: string; from: string; to: string }[] = [
  { title: text.morning, from: '00:00', to: '12:00' },
  { title: text.afternoon, from: '12:00', to: '18:00' },
  { title: text.evening, from: '18:00', to: '24:00' },
];

/** Free times of the store, two weeks ahead. */
export function MoveSheet({ open, storeId, startsAt, onClose, onMove }: MoveSheetProps) {
  const today = dayOf(new Date());
  const planned = dayOf(startsAt);
  const [day, setDay] = useState(planned < today ? today : planned);
  const [slot, setSlot] = useState<string | null>(null);
  const slots = useQuery({ ...slotsQuery(storeId, today, DAYS), enabled: open });
  const days = Array.from({ length: DAYS }, (_, i) => addDays(today, i));
  const move = async (): Promise<void> => {
    if (slot !== null && (await onMove(slot))) onClose();
    else await slots.refetch();
  };
  return (
    <Sheet
      open={open}
      title={text.moveTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={slot === null} onTap={move}>
          {slot === null ? text.movePick : text.moveTo(momentName(slot))}
        </Button>
      }
    >
      <Faces query={slots}>
        {({ days: known }) => {
          const one = known.find((each) => each.onDay === day);
          const open = one?.slots.filter((each) => each.startsAt !== startsAt) ?? [];
          return (
            <>
              <DayStrip
                label={text.moveTitle}
                days={days}
                value={day}
                onChoose={(chosen) => {
                  setDay(chosen);
                  setSlot(null);
                }}
                factOf={(each) => {
                  const refusal = known.find((fact) => fact.onDay === each)?.refusal ?? null;
                  return refusal === null ? {} : { note: words.slotRefusals[refusal], disabled: true };
                }}
              />
              {open.length === 0 ? <Txt className="desk-none">{text.noSlots}</Txt> : null}
              {PARTS.map((part) => (
                <PartOfDay
                  key={part.title}
                  title={part.title}
                  slots={open.filter((each) => inside(each, part.from, part.to))}
                  value={slot}
                  onChoose={setSlot}
                />
              ))}
            </>
          );
        }}
      </Faces>
    </Sheet>
  );
}

const inside = (slot: Slot, from: string, to: string): boolean => {
  const time = timeOf(slot.startsAt);
  return time >= from && time < to;
};

interface PartProps {
  title: string;
  slots: readonly Slot[];
  value: string | null;
  onChoose: (startsAt: string) => void;
}

function PartOfDay({ title, slots, value, onChoose }: PartProps) {
  if (slots.length === 0) return null;
  return (
    <Section title={title}>
      <Chips
        label={title}
        value={value}
        onChoose={onChoose}
        options={slots.map((slot) => ({
          value: slot.startsAt,
          text: timeOf(slot.startsAt),
          note: slot.refusal === null ? text.free(slot.free) : words.slotRefusals[slot.refusal],
          disabled: slot.refusal !== null,
        }))}
      />
    </Section>
  );
}
