import { timeOf } from '@zhuyue/shared';
import { useState } from 'react';
import { sayLate, type Appointment } from '@/api/appointments';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { waitingText as text } from '@/text/waiting';

const MINUTES = ['10', '15', '20', '30', '45'] as const;

/** Nobody knows earlier that they will be late. */
const OFFERED_MS = 12 * 3_600_000;

/** Word to the store that they come later than agreed, taken back as easily. */
export function Late({ visit }: { visit: Appointment }) {
  const [open, setOpen] = useState(false);
  const [minutes, setMinutes] = useState<string | null>(null);
  const ahead = new Date(visit.startsAt).getTime() - Date.now();
  if (visit.state !== 'booked' || ahead > OFFERED_MS || Date.now() > new Date(visit.endsAt).getTime())
    return null;
  const tellStore = async (late: number): Promise<void> => {
    if (!(await attempt(() => sayLate(visit.id, late)))) return;
    say(late === 0 ? text.onTime : text.lateSaid);
    setOpen(false);
  };
  return (
    <Box className="appointment__late">
      {visit.expectedAt === null ? (
        <Button full icon="clock" onTap={() => setOpen(true)}>
          {text.late}
        </Button>
      ) : (
        <>
          <Txt as="p">{text.lateExpected(timeOf(visit.expectedAt))}</Txt>
          <Box className="appointment__buttons">
            <TextTap onTap={() => setOpen(true)}>{text.lateChange}</TextTap>
            <TextTap onTap={() => void tellStore(0)}>{text.onTime}</TextTap>
          </Box>
        </>
      )}
      <Sheet
        open={open}
        title={text.lateTitle}
        onClose={() => setOpen(false)}
        bar={
          <Button kind="gold" full disabled={minutes === null} onTap={() => tellStore(Number(minutes ?? 0))}>
            {text.lateSend}
          </Button>
        }
      >
        <Txt as="p">{text.lateText}</Txt>
        <Chips
          label={text.lateTitle}
          value={minutes}
          onChoose={setMinutes}
          options={MINUTES.map((one) => ({ value: one, text: text.lateMinutes(Number(one)) }))}
        />
      </Sheet>
    </Box>
  );
}
