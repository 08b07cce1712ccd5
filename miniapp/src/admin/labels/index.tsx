import { LABELS_AT_ONCE } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { labelChoiceQuery } from '@/api/desk/labels';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { Link } from '@/components/link';
import { say } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { DESK_SEARCH_ID } from '@/components/table.types';
import { useFilters, type Filters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useLabelTray } from '../parts/label/tray';
import { kindIn, kindOptions, NarrowChips, pageIn, useTypedSearch } from '../parts/narrowing';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';
import { Choice } from './choice';
import { ScanIn } from './scan-in';
import './index.scss';

const text = deskText.labels;
const LIMIT = 50;

/** 标签打印: which pieces; what they will look like is the next page. */
export default function LabelsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('which', 'kind', 'q', 'page');
  const [typed, setTyped] = useTypedSearch(filters, narrow);
  const page = pageIn(filters);
  const kind = kindIn(filters);
  const all = filters.which === 'all';
  const { pieceIds, add, remove, replace } = useLabelTray();
  const asked = useQuery({
    ...labelChoiceQuery({
      storeId: desk.store?.id,
      kind: kind === undefined ? undefined : [kind],
      q: filters.q,
      unprinted: all ? undefined : true,
      page,
      limit: LIMIT,
    }),
    enabled: desk.ready,
  });
  const choose = (ids: readonly string[]): void => {
    if (!add(ids)) say(text.tooMany(LABELS_AT_ONCE));
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="labels"
      roles={['consultant', 'manager', 'headquarters']}
      aside={<Ways manager={desk.is('manager', 'headquarters')} />}
      bar={
        <Box className="labels-bar">
          <Txt className="labels-bar__count">{text.chosen(pieceIds.length)}</Txt>
          {pieceIds.length === 0 ? null : (
            <Button kind="quiet" onTap={() => replace([])}>
              {text.unchoose}
            </Button>
          )}
          <Button kind="gold" disabled={pieceIds.length === 0} onTap={() => go('/admin/label-print/index')}>
            {text.preview}
          </Button>
        </Box>
      }
    >
      <Narrow filters={filters} typed={typed} onTyped={setTyped} onNarrow={narrow} />
      <ScanIn onPiece={(id) => choose([id])} />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={10} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty
            icon="tag"
            title={text.none}
            text={text.noneText}
            action={text.showAll}
            onAction={() => narrow({ which: 'all', kind: undefined, q: undefined, page: undefined })}
          />
        }
      >
        {({ items, total }) => (
          <>
            <Choice items={items} total={total} chosen={pieceIds} onChoose={choose} onRemove={remove} />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}

interface NarrowProps {
  filters: Filters<'which' | 'kind'>;
  typed: string;
  onTyped: (typed: string) => void;
  onNarrow: (some: { which?: string; kind?: string; page?: undefined }) => void;
}
function Narrow({ filters, typed, onTyped, onNarrow }: NarrowProps) {
  return (
    <Box className="desk-filters">
      <SearchField id={DESK_SEARCH_ID} value={typed} onValue={onTyped} placeholder={text.search} />
      <Chips<'unprinted' | 'all'>
        label={text.which}
        row
        value={filters.which === 'all' ? 'all' : 'unprinted'}
        onChoose={(which) => onNarrow({ which: which === 'all' ? which : undefined, page: undefined })}
        options={[
          { value: 'unprinted', text: text.unprinted },
          { value: 'all', text: text.all },
        ]}
      />
      <NarrowChips
        label={text.piece}
        value={kindIn(filters)}
        onNarrow={(kind) => onNarrow({ kind, page: undefined })}
        options={kindOptions}
      />
    </Box>
  );
}

function Ways({ manager }: { manager: boolean }) {
  return (
    <Box className="labels-ways">
      <Link to="/admin/label-jobs/index" className="text-tap">
        <Txt>{text.jobs}</Txt>
      </Link>
      {manager ? (
        <Link to="/admin/label-settings/index" className="text-tap">
          <Txt>{text.settings}</Txt>
        </Link>
      ) : null}
    </Box>
  );
}
