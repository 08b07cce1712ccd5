import { MOST_WORK_DAYS } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { saveWorks, worksQuery, type WorkLine } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Stepper, Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useSeen } from '../parts/seen';
import { SETTINGS_ROLES, SettingsTabs } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.settings;

/** 能做的活: what the bench of the store does, and in how many days; customers choose where to go by it. */
export default function WorksPage() {
  const desk = useDesk();
  const asked = useQuery({ ...worksQuery(desk.store?.id), enabled: desk.ready });
  const { save, sheet } = useSeen();
  const [typed, setTyped] = useState<{ storeId: string; lines: readonly WorkLine[] } | null>(null);
  const storeId = desk.store?.id;
  // What was changed belongs to the store it was changed for.
  const edited = typed !== null && typed.storeId === storeId ? typed.lines : null;
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="store-settings"
      roles={SETTINGS_ROLES}
      bar={
        <Button
          kind="gold"
          full
          disabled={edited === null}
          onTap={() =>
            save(
              (seen) => saveWorks(storeId, edited ?? [], seen),
              () => setTyped(null),
            )
          }
        >
          {text.save}
        </Button>
      }
    >
      <SettingsTabs page="works" />
      <Txt as="p" className="desk-lead">
        {text.worksLead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {({ items }) => {
          const lines = edited ?? items;
          const change = (work: WorkLine['work'], some: Partial<WorkLine>): void => {
            if (storeId === undefined) return;
            setTyped({
              storeId,
              lines: lines.map((line) => (line.work === work ? { ...line, ...some } : line)),
            });
          };
          return (
            <Box className="works">
              {lines.map((line) => (
                <Line key={line.work} line={line} onChange={(some) => change(line.work, some)} />
              ))}
            </Box>
          );
        }}
      </Faces>
      {sheet}
    </DeskPage>
  );
}

function Line({ line, onChange }: { line: WorkLine; onChange: (some: Partial<WorkLine>) => void }) {
  const name = words.storeServices[line.work];
  return (
    <Box className="works__line">
      <Box className="works__name">
        <Switch
          label={name}
          note={
            line.days === line.standardDays
              ? text.workStandard(line.standardDays)
              : text.workOwn(line.standardDays)
          }
          on={line.offered}
          onChange={(offered) => onChange({ offered })}
        />
      </Box>
      <Box className="works__days">
        {line.offered ? (
          <Stepper
            label={text.workDays(name)}
            value={line.days}
            min={0}
            max={MOST_WORK_DAYS}
            write={text.workTakes}
            onValue={(days) => onChange({ days })}
          />
        ) : (
          <Txt className="desk-soft">{text.workNot}</Txt>
        )}
      </Box>
    </Box>
  );
}
