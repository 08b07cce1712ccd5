import { useQuery } from '@tanstack/react-query';
import { yearsQuery, type Years } from '@/api/desk/years';
import { Box, Txt } from '@/components/elements';
import { Row } from '@/components/rows';
import { deskText } from '@/text/desk';
import './settings.scss';
import type { useDesk } from './use-desk';

const text = deskText.years;

const wordsOf = ({ missing, versions }: Years): { year: number; words: string }[] =>
  missing.map(({ year, statutory }) => {
    const waiting = versions.some((one) => one.year === year && one.state === 'draft');
    if (waiting) return { year, words: text.waiting(year) };
    return { year, words: statutory.length === 0 ? text.missingBare(year) : text.missing(year) };
  });

/** Years the house should know by now, and what is assumed until it does. */
export function MissingYears({ years }: { years: Years }) {
  return (
    <Box role="status">
      {wordsOf(years).map(({ year, words }) => (
        <Txt as="p" key={year} className="settings-warn">
          {words}
        </Txt>
      ))}
    </Box>
  );
}

/** The same on other pages of the desk, as the way to where it is entered. */
export function YearWarning({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const may = desk.is('manager', 'headquarters');
  const asked = useQuery({ ...yearsQuery(), enabled: desk.ready && may });
  if (!may || asked.data === undefined) return null;
  return (
    <>
      {wordsOf(asked.data).map(({ year, words }) => (
        <Row key={year} icon="calendar" title={words} to="/admin/year-calendar/index" />
      ))}
    </>
  );
}
