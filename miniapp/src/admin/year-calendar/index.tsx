import type { YearCalendarAction, YearCalendarRefusal } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { approveYear, discardYear, yearsQuery, type Years, type YearVersion } from '@/api/desk/years';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { DRAFT_TONES, DraftedVersion } from '../parts/drafted-version';
import { useSeen } from '../parts/seen';
import { SETTINGS_ROLES, SettingsTabs } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { MissingYears } from '../parts/year-warning';
import { YearSheet, type YearBase } from './year-sheet';
import { yearLines } from './year-days';

const text = deskText.years;
/** What the sheet begins with: what holds, or what the law alone says. */
function baseOf({ missing, versions }: Years, year: number): YearBase {
  const inForce = versions.find((one) => one.year === year && one.state === 'approved');
  const statutory = missing.find((one) => one.year === year)?.statutory ?? [];
  return { year, over: inForce?.version ?? 0, days: inForce?.days ?? statutory };
}

/** 放假安排: what was published for each year, what waits for a second person, and what held before. */
export default function YearCalendarPage() {
  const desk = useDesk();
  const asked = useQuery({ ...yearsQuery(), enabled: desk.ready });
  const [base, setBase] = useState<YearBase | null>(null);
  const { save, sheet } = useSeen();
  const writes = desk.is('headquarters');
  return (
    <DeskPage desk={desk} title={deskText.settings.title} place="store-settings" roles={SETTINGS_ROLES}>
      <SettingsTabs page="year-calendar" />
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={10} />}>
        {(years) => (
          <>
            <MissingYears years={years} />
            {writes ? <Entries years={years} onBase={setBase} /> : null}
            <Versions years={years} save={save} />
          </>
        )}
      </Faces>
      {base === null ? null : <YearSheet key={base.year} base={base} onClose={() => setBase(null)} />}
      {sheet}
    </DeskPage>
  );
}

/** Years that can be entered or changed: this one and the next, unless a draft of it waits. */
function Entries({ years, onBase }: { years: Years; onBase: (base: YearBase) => void }) {
  const year = Number(years.today.slice(0, 4));
  const open = [year, year + 1].filter(
    (one) => !years.versions.some((version) => version.year === one && version.state === 'draft'),
  );
  return (
    <Box className="settings-taps">
      {open.map((one) => {
        const base = baseOf(years, one);
        return (
          <Button key={one} small kind={base.over === 0 ? 'gold' : 'quiet'} onTap={() => onBase(base)}>
            {base.over === 0 ? text.enter(one) : text.change(one)}
          </Button>
        );
      })}
    </Box>
  );
}

interface VersionsProps {
  years: Years;
  save: ReturnType<typeof useSeen>['save'];
}

/** What holds now and next, with what waits; beside it the years that are over and the versions that were replaced. */
function Versions({ years: { today, versions }, save }: VersionsProps) {
  const matters = ({ state, year }: YearVersion): boolean =>
    state === 'draft' || (state === 'approved' && String(year) >= today.slice(0, 4));
  const old = versions.filter((one) => !matters(one));
  return (
    <Box className="desk-halves">
      <Box>
        {versions.filter(matters).map((version) => (
          <Version key={version.id} version={version} save={save} />
        ))}
      </Box>
      <Section title={text.versions}>
        {old.length === 0 ? <Txt className="desk-none">{text.none}</Txt> : null}
        {old.map((version) => (
          <Version key={version.id} version={version} save={save} />
        ))}
      </Section>
    </Box>
  );
}

function Version({ version, save }: { version: YearVersion; save: VersionsProps['save'] }) {
  const { id, state, writtenByName, decidedAt } = version;
  const step = async (action: YearCalendarAction): Promise<void> => {
    if (action === 'approve')
      await save(
        (seen) => approveYear(id, seen),
        () => undefined,
      );
    else if (await attempt(() => discardYear(id))) say(text.done);
  };
  return (
    <DraftedVersion<YearCalendarAction, YearCalendarRefusal>
      title={text.versionOf(version.year, version.version)}
      tone={DRAFT_TONES[state]}
      state={text.states[state]}
      reason={version.source}
      by={[
        writtenByName === null ? text.houseOwn : text.by(writtenByName, momentFigures(version.writtenAt)),
        decidedAt === null
          ? null
          : text.decidedBy(text.decided[state], version.decidedByName ?? '—', momentFigures(decidedAt)),
      ]}
      actions={version.actions}
      words={text}
      onStep={step}
    >
      <Facts facts={yearLines(version.days).map(({ name, note }) => [name, note] as const)} />
    </DraftedVersion>
  );
}
