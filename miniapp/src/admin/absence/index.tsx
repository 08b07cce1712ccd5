import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  absenceQuery,
  giveBackVisits,
  liftAbsence,
  settleAbsence,
  type Absence,
  type AbsenceResult,
  type AbsenceVisit,
} from '@/api/desk/absences';
import { changed } from '@/api/desk/keys';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useLive } from '@/hooks/use-live';
import { useParams } from '@/hooks/use-params';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { SETTINGS_ROLES } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { chosenFor, decisionOf, whyNot, type ChoiceKey } from './choices';
import { Visit } from './visit';
import './index.scss';

const text = deskText.absences;

/** What was picked for each visit, and why what was tried did not go through. */
interface Worked {
  picked: Readonly<Record<string, ChoiceKey>>;
  troubles: Readonly<Record<string, string>>;
}

/** Picks, settles and gives back; what is refused stays with its reason. */
function useSettling(storeId: string | undefined, id: string) {
  const [{ picked, troubles }, setWorked] = useState<Worked>({ picked: {}, troubles: {} });
  const pick = (visitId: string, key: ChoiceKey): void =>
    setWorked((now) => ({ ...now, picked: { ...now.picked, [visitId]: key } }));
  const told = (results: readonly AbsenceResult[], done: string): void => {
    const failed = results.flatMap((one) => {
      const why = whyNot(one);
      return why === null ? [] : [[one.visitId, why] as const];
    });
    const tried = new Set(results.map((one) => one.visitId));
    setWorked((now) => ({
      picked: Object.fromEntries(Object.entries(now.picked).filter(([one]) => !tried.has(one))),
      troubles: {
        ...Object.fromEntries(Object.entries(now.troubles).filter(([one]) => !tried.has(one))),
        ...Object.fromEntries(failed),
      },
    }));
    say(failed.length === 0 ? done : text.takenSome(results.length - failed.length, failed.length));
  };
  const settle = async (visits: readonly AbsenceVisit[]): Promise<void> => {
    const decisions = visits.flatMap((visit) => {
      const key = chosenFor(visit, picked[visit.id]);
      return key === null ? [] : [decisionOf(visit, key)];
    });
    await attempt(async () => told(await settleAbsence(storeId, id, decisions), text.taken));
  };
  const giveBack = async (visits: readonly AbsenceVisit[]): Promise<void> => {
    const ids = visits.map((one) => one.id);
    await attempt(async () => told(await giveBackVisits(storeId, id, ids), text.backDone));
  };
  return { picked, troubles, pick, settle, giveBack };
}

/** 病假安排: every visit of somebody who is ill, with where it could go; taken one by one or all at once. */
export default function AbsencePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const storeId = desk.store?.id;
  const asked = useQuery({ ...absenceQuery(storeId, id ?? ''), enabled: desk.ready && id !== undefined });
  useLive(storeId === undefined ? [] : [`visits:${storeId}`], () => void changed('settings'));
  const work = useSettling(storeId, id ?? '');
  return (
    <DeskPage
      desk={desk}
      title={asked.data ? `${asked.data.staffName} · ${text.standing}` : text.title}
      place="store-settings"
      roles={SETTINGS_ROLES}
      backTo="/admin/roster/index"
      bar={asked.data ? <Bar absence={asked.data} work={work} /> : undefined}
    >
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {(absence) => (
          <>
            <Head absence={absence} storeId={storeId} />
            {absence.visits.length === 0 ? (
              <Empty icon="calendar" title={text.none} text={text.noneText} />
            ) : (
              <Box className="absence">
                {absence.visits.map((visit) => (
                  <Visit
                    key={visit.id}
                    visit={visit}
                    absence={absence}
                    picked={work.picked[visit.id]}
                    trouble={work.troubles[visit.id]}
                    onPick={(key) => work.pick(visit.id, key)}
                    onTake={() => work.settle([visit])}
                    onBack={() => work.giveBack([visit])}
                  />
                ))}
              </Box>
            )}
          </>
        )}
      </Faces>
    </DeskPage>
  );
}

/** All at once: what is open is settled, or, once they come after all, what can be given back is. */
function Bar({ absence, work }: { absence: Absence; work: ReturnType<typeof useSettling> }) {
  const open = absence.visits.filter((one) => one.stand === 'open');
  const back = absence.visits.filter((one) => one.back === null);
  const all = async (): Promise<void> => {
    const question = { title: text.all(open.length), text: text.allText(open.length), yes: text.allYes };
    if (await confirm(question)) await work.settle(open);
  };
  if (open.length > 0) {
    return (
      <Button kind="gold" full onTap={all}>
        {text.all(open.length)}
      </Button>
    );
  }
  if (back.length === 0) return null;
  return (
    <Button kind="gold" full onTap={() => work.giveBack(back)}>
      {text.backAll(back.length)}
    </Button>
  );
}

function Head({ absence, storeId }: { absence: Absence; storeId: string | undefined }) {
  const { id, fromOn, toOn, note, liftedAt, reportedByName, reportedAt, open } = absence;
  const lift = async (): Promise<void> => {
    if (!(await confirm({ title: text.lift, text: text.liftText, yes: text.liftYes }))) return;
    if (await attempt(() => liftAbsence(storeId, id))) say(text.liftDone);
  };
  return (
    <Section
      title={text.headLine(dayFigures(fromOn), dayFigures(toOn))}
      aside={
        liftedAt === null ? (
          <Button kind="quiet" small onTap={lift}>
            {text.lift}
          </Button>
        ) : undefined
      }
    >
      {note === null ? null : <Txt as="p">{note}</Txt>}
      <Txt as="p" className="desk-soft">
        {text.by(reportedByName, momentFigures(reportedAt))}
      </Txt>
      <Txt as="p" className={open === 0 ? 'desk-soft' : 'settings-warn'}>
        {liftedAt === null ? text.open(open) : text.lifted(momentFigures(liftedAt))}
      </Txt>
      {liftedAt === null && open > 0 ? (
        <Txt as="p" className="desk-lead">
          {text.lead}
        </Txt>
      ) : null}
    </Section>
  );
}
