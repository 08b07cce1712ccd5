import type { AppointmentAction } from '@zhuyue/shared';
import { timeOf } from '@zhuyue/shared';
import type { BoardDay, BoardVisit } from '@/api/desk/board';
import { sayLate } from '@/api/desk/waiting';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Facts } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { Steps } from '../parts/steps';
import { mainStep, type VisitDesk } from '../parts/visit-desk';
import { spanName, spanOf } from './board/visits';

const text = deskText.board;

export interface VisitSheetProps {
  day: BoardDay;
  visit: BoardVisit | null;
  desk: VisitDesk;
  /** May do something about it, and not only look. */
  acts: boolean;
  onClose: () => void;
}

/** A visit as it is picked off the board: who, what for, with whom, and every step that can be done to it now. */
export function VisitSheet({ day, visit, desk, acts, onClose }: VisitSheetProps) {
  if (visit === null) return null;
  const main = mainStep(visit);
  const step = async (action: AppointmentAction): Promise<void> => {
    onClose();
    await desk.step({ ...visit, storeId: day.storeId }, action);
  };
  const open = (): void => {
    onClose();
    go('/admin/appointment/index', { id: visit.id });
  };
  return (
    <Sheet
      open
      title={visit.contactName}
      onClose={onClose}
      bar={
        <>
          <Button kind="quiet" full onTap={open}>
            {text.open}
          </Button>
          {main ? (
            <Button kind="gold" full onTap={() => step(main)}>
              {deskText.frame.visitActions[main]}
            </Button>
          ) : null}
        </>
      }
    >
      <Box className="desk-line">
        <Badge tone={tones.appointment[visit.state]}>{deskText.frame.visitStates[visit.state]}</Badge>
      </Box>
      <Facts
        facts={[
          [text.when, spanName(spanOf(visit))],
          [deskText.visits.advisor, day.advisors.find((one) => one.id === visit.staffId)?.name ?? null],
          [text.purposes, visit.purposes.map((one) => words.appointmentPurposes[one]).join('＋')],
          [deskText.visits.phone, visit.phoneMasked],
          [deskText.visits.code, visit.code],
          [text.wished, visit.wishCount === 0 ? null : text.wishes(visit.wishCount)],
          [text.expected, visit.expectedAt === null ? null : timeOf(visit.expectedAt)],
        ]}
      />
      <Steps
        steps={visit.actions.filter((one) => one.action !== main)}
        wordOf={deskText.frame.visitActions}
        refusalOf={words.appointmentRefusals}
        dangerous={['cancel', 'noShow', 'decline']}
        onStep={step}
      />
      {acts && visit.state === 'booked' ? <Late visit={visit} /> : null}
    </Sheet>
  );
}

const LATE: readonly number[] = [0, 10, 20, 30, 45];

/** They come later than agreed: the board shows it, and whom it hits is said at once. */
function Late({ visit }: { visit: BoardVisit }) {
  const by =
    visit.expectedAt === null
      ? 0
      : (new Date(visit.expectedAt).getTime() - new Date(visit.startsAt).getTime()) / 60_000;
  const note = (minutes: number): Promise<boolean> =>
    attempt(async () => {
      const { inTheWay } = await sayLate(visit.id, minutes);
      const hit = inTheWay.map((one) => text.hits(timeOf(one.startsAt), one.contactName)).join('、');
      if (hit === '') say(text.lateNoted);
      else await confirm({ title: text.lateTitle, text: text.lateHits(hit) });
    });
  return (
    <Field label={text.lateTitle}>
      <Chips
        label={text.lateTitle}
        value={String(by)}
        onChoose={(minutes) => void note(Number(minutes))}
        options={LATE.map((minutes) => ({ value: String(minutes), text: text.lateBy(minutes) }))}
      />
    </Field>
  );
}
