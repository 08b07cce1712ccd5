import { timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffListQuery, stepStaff, type StaffAction, type StaffRow } from '@/api/desk/staff';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Facts, Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useNow } from '@/hooks/use-now';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.staff;
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

const isLocked = (row: StaffRow, now: number): boolean =>
  row.lockedUntil !== null && new Date(row.lockedUntil).getTime() > now;

const shiftsOn = (row: StaffRow, weekday: number): string =>
  row.shifts
    .filter((one) => one.weekday === weekday)
    .map((one) => `${one.startsAt}–${one.endsAt}`)
    .join('，');

function StateBadge({ row, now }: { row: StaffRow; now: number }) {
  if (!row.active) return <Badge>{text.inactive}</Badge>;
  if (isLocked(row, now)) return <Badge tone="alarm">{text.locked(timeOf(row.lockedUntil ?? ''))}</Badge>;
  return <Badge tone="good">{text.active}</Badge>;
}

/** The week as seven narrow cells on the desk; a card in the hand lists only the days worked. */
const columnsAt = (now: number): readonly Column<StaffRow>[] => [
  { key: 'name', title: text.name, width: '72px', cell: (row) => row.name },
  {
    key: 'role',
    title: text.role,
    width: '88px',
    cell: (row) => <Txt className="staff__word">{words.staffRoles[row.role]}</Txt>,
  },
  ...WEEK.map((weekday) => ({
    key: `day-${String(weekday)}`,
    title: common.weekdays[weekday - 1] ?? '',
    wideOnly: true,
    cell: (row: StaffRow) => {
      const shift = shiftsOn(row, weekday);
      return (
        <Txt className={shift === '' ? 'staff__rest' : 'staff__shift'}>
          {shift === '' ? text.rest : shift}
        </Txt>
      );
    },
  })),
  {
    key: 'sessions',
    title: text.sessions,
    figures: true,
    width: '72px',
    cell: (row) => text.sessionCount(row.openSessions),
  },
  { key: 'state', title: text.state, width: '104px', cell: (row) => <StateBadge row={row} now={now} /> },
];

export default function StaffPage() {
  const desk = useDesk();
  const now = useNow(30_000);
  const [openId, setOpenId] = useState<string | null>(null);
  const asked = useQuery({ ...staffListQuery(desk.store?.id), enabled: desk.ready });
  const opened = asked.data?.items.find((one) => one.id === openId);
  return (
    <DeskPage desk={desk} title={text.title} place="staff" roles={['manager', 'headquarters']}>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="staff" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <Table
            label={text.title}
            columns={columnsAt(now)}
            rows={items}
            keyOf={(row) => row.id}
            onOpen={(row) => setOpenId(row.id)}
            toneOf={(row) => (row.active && isLocked(row, now) ? 'alarm' : undefined)}
          />
        )}
      </Faces>
      <Sheet open={opened !== undefined} title={opened?.name ?? ''} onClose={() => setOpenId(null)}>
        {opened ? (
          <Person row={opened} now={now} self={opened.id === desk.staff?.id} storeId={desk.store?.id} />
        ) : null}
      </Sheet>
    </DeskPage>
  );
}

function actionsOf(row: StaffRow, now: number): StaffAction[] {
  if (!row.active) return ['activate'];
  return [
    ...(isLocked(row, now) ? (['unlock'] as const) : []),
    ...(row.openSessions > 0 ? (['endSessions'] as const) : []),
    'deactivate',
  ];
}

const WARNINGS: Readonly<Record<StaffAction, string>> = {
  unlock: text.unlockText,
  endSessions: text.endSessionsText,
  deactivate: text.deactivateText,
  activate: text.activateText,
};

async function step(row: StaffRow, action: StaffAction, storeId: string | undefined): Promise<void> {
  const sure = await confirm({
    title: `${text[action]} ${row.name}`,
    text: WARNINGS[action],
    yes: text[action],
  });
  if (sure && (await attempt(() => stepStaff(row.id, action, storeId)))) say(deskText.frame.done);
}

interface PersonProps {
  row: StaffRow;
  now: number;
  self: boolean;
  storeId: string | undefined;
}

function Person({ row, now, self, storeId }: PersonProps) {
  return (
    <>
      <Facts
        facts={[
          [text.role, words.staffRoles[row.role]],
          [text.account, row.account],
          [text.store, row.storeName],
          [text.skills, row.skills.map((one) => words.staffSkills[one]).join('，')],
          ...WEEK.map((weekday): readonly [string, string] => [
            text.weekday(common.weekdays[weekday - 1] ?? ''),
            shiftsOn(row, weekday) || text.rest,
          ]),
          [text.sessions, text.sessionCount(row.openSessions)],
          [text.state, <StateBadge key="state" row={row} now={now} />],
        ]}
      />
      <Row icon="calendar" title={deskText.settings.toRoster} to="/admin/roster/index" />
      {self ? (
        <Txt className="desk-none">{text.self}</Txt>
      ) : (
        <Box className="staff__ways">
          {actionsOf(row, now).map((action) => (
            <Button
              key={action}
              kind={action === 'deactivate' ? 'danger' : 'quiet'}
              onTap={() => step(row, action, storeId)}
            >
              {text[action]}
            </Button>
          ))}
        </Box>
      )}
    </>
  );
}
