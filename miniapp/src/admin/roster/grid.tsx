import { useState } from 'react';
import type { Roster, RosterCell, RosterPerson } from '@/api/desk/settings';
import { DayStrip } from '@/components/calendar';
import { Box, Txt } from '@/components/elements';
import { Tap } from '@/components/tap';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { weekdayName } from '@/text/when';

const text = deskText.settings;

export interface GridProps {
  roster: Roster;
  /** Left out: only looked at. */
  onCell?: (staffId: string, onDay: string) => void;
  onPerson?: (staffId: string) => void;
}

export const spanWords = (cell: RosterCell): string =>
  cell.spans.map(({ startsAt, endsAt }) => `${startsAt}–${endsAt}`).join('，');

const cellWords = (cell: RosterCell): string =>
  cell.elsewhere === null ? spanWords(cell) || text.off : text.elsewhere(cell.elsewhere);

/** Staff by days: all seven beside each other on the desk, one day under the thumb. */
export function Grid(props: GridProps) {
  const { roster } = props;
  const [day, setDay] = useState(roster.days.find((one) => !one.past)?.onDay ?? roster.fromOn);
  const at = roster.days.findIndex((one) => one.onDay === day);
  return (
    <>
      <Box className="roster-hand">
        <DayStrip
          label={text.tabs.roster}
          days={roster.days.map((one) => one.onDay)}
          value={day}
          onChoose={setDay}
          factOf={(one) => ({ note: roster.days.find((d) => d.onDay === one)?.holiday ?? undefined })}
        />
        {roster.people.map((person) => (
          <Box key={person.staffId} className="roster-hand__line">
            <Person person={person} onPerson={props.onPerson} />
            <Cell person={person} cell={person.cells[Math.max(0, at)]} past={false} {...props} />
          </Box>
        ))}
      </Box>
      <Box className="roster">
        <Box className="roster__head" />
        {roster.days.map(({ onDay, holiday, periods }) => (
          <Box key={onDay} className="roster__head">
            <Txt className="roster__day">{`${weekdayName(onDay)} ${onDay.slice(5).replace('-', '.')}`}</Txt>
            <Txt className="roster__hours">
              {holiday ??
                (periods.length === 0
                  ? text.closed
                  : periods.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`).join('，'))}
            </Txt>
          </Box>
        ))}
        {roster.people.map((person) => [
          <Person key={person.staffId} person={person} onPerson={props.onPerson} />,
          ...person.cells.map((cell, i) => (
            <Cell
              key={`${person.staffId} ${cell.onDay}`}
              person={person}
              cell={cell}
              past={roster.days[i]?.past === true}
              {...props}
            />
          )),
        ])}
      </Box>
    </>
  );
}

function Person({ person, onPerson }: { person: RosterPerson; onPerson?: (staffId: string) => void }) {
  const skills = person.skills.map((one) => words.staffSkills[one]).join('、');
  const inside = (
    <>
      <Txt className="roster__name">{person.name}</Txt>
      <Txt className="roster__note">
        {person.advises ? skills || words.staffRoles[person.role] : text.notAdvising}
      </Txt>
    </>
  );
  if (onPerson === undefined) return <Box className="roster__person">{inside}</Box>;
  return (
    <Tap className="roster__person" onTap={() => onPerson(person.staffId)}>
      {inside}
    </Tap>
  );
}

interface CellProps extends Pick<GridProps, 'onCell'> {
  person: RosterPerson;
  cell: RosterCell | undefined;
  past: boolean;
}

function Cell({ person, cell, past, onCell }: CellProps) {
  if (cell === undefined) return <Box className="roster__cell" />;
  const away = cell.spans.length === 0;
  const names = [
    'roster__cell',
    away ? 'roster__cell--off' : '',
    cell.kind === null ? '' : 'roster__cell--own',
    past ? 'roster__cell--past' : '',
  ];
  const className = names.filter(Boolean).join(' ');
  const note = [
    cell.kind === null ? '' : text.dayKinds[cell.kind],
    cell.visits === 0 ? '' : text.visits(cell.visits),
  ]
    .filter(Boolean)
    .join(' · ');
  const inside = (
    <>
      <Txt className="roster__span">{cellWords(cell)}</Txt>
      <Txt className="roster__note">{note}</Txt>
    </>
  );
  if (onCell === undefined || past) return <Box className={className}>{inside}</Box>;
  return (
    <Tap className={className} onTap={() => onCell(person.staffId, cell.onDay)}>
      {inside}
    </Tap>
  );
}
