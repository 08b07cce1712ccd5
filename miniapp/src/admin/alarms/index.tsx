import { ALARM_STATES, type AlarmState } from '@zhuyue/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { alarmsQuery, type AlarmRow } from '@/api/desk/scans';
import { Badge, tones } from '@/components/badge';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Link } from '@/components/link';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { tagText } from '@/text/tag';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { More } from '../parts/more';
import { useDesk } from '../parts/use-desk';

const text = deskText.alarms;
type Choice = AlarmState | 'all';

const columns: readonly Column<AlarmRow>[] = [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) =>
      row.picture === null ? (
        <Txt>{text.network(row.network ?? '')}</Txt>
      ) : (
        <Box as="span" className="desk-line">
          <Box as="span" className="desk-thumb">
            <Picture src={row.picture} alt="" />
          </Box>
          <Txt>{row.pieceName ?? ''}</Txt>
        </Box>
      ),
  },
  { key: 'kind', title: text.kind, width: '184px', cell: (row) => tagText.alarms[row.kind] },
  {
    key: 'state',
    title: text.state,
    width: '88px',
    cell: (row) => <Badge tone={tones.alarm[row.state]}>{text.states[row.state]}</Badge>,
  },
  { key: 'hits', title: text.hits, figures: true, width: '64px', cell: (row) => String(row.hits) },
  {
    key: 'last',
    title: text.lastAt,
    figures: true,
    width: '152px',
    cell: (row) => momentFigures(row.lastAt),
  },
  { key: 'store', title: text.store, wideOnly: true, width: '200px', cell: (row) => row.storeName ?? '' },
];

const isState = (word: string | undefined): word is AlarmState =>
  ALARM_STATES.some((state) => state === word);

/** What is unusual about scans in the manager's stores; headquarters sees those about no piece as well. */
export default function AlarmsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('state');
  const choice: Choice = isState(filters.state) ? filters.state : filters.state === 'all' ? 'all' : 'open';
  const everywhere = desk.is('headquarters');
  const asked = useInfiniteQuery({
    ...alarmsQuery({
      storeId: everywhere ? undefined : desk.store?.id,
      state: choice === 'all' ? undefined : [choice],
    }),
    enabled: desk.ready,
  });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="alarms"
      roles={['manager', 'headquarters']}
      aside={
        <Link to="/admin/scan-policy/index" className="desk-link">
          {deskText.scanPolicy.open}
        </Link>
      }
    >
      <Box className="desk-filters">
        <Chips<Choice>
          label={text.state}
          row
          value={choice}
          onChoose={(chosen) => narrow({ state: chosen === 'open' ? undefined : chosen })}
          options={[
            ...ALARM_STATES.map((state) => ({ value: state, text: text.states[state] })),
            { value: 'all', text: text.all },
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<Empty icon="shield" title={text.none} text={text.noneText} />}
      >
        {({ pages }) => (
          <>
            <Txt className="desk-count">{common.rows(pages[0]?.total ?? 0)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/alarm/index', { id: row.id })}
              toneOf={(row) => (row.state === 'open' ? 'waiting' : undefined)}
            />
            <More query={asked} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}
