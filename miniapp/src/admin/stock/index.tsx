import { grams, PIECE_STATES, spacedSerial, yuan, type PieceState } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { stockQuery, type StockPage as Stock, type StockPiece } from '@/api/desk/pieces';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import { DESK_SEARCH_ID, type Column } from '@/components/table.types';
import { useFilters, type Filters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';
import { DeskPage } from '../parts/desk-page';
import { kindIn, kindOptions, NarrowChips, pageIn, useTypedSearch } from '../parts/narrowing';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.stock;
const LIMIT = 20;

const columns: readonly Column<StockPiece>[] = [
  {
    key: 'name',
    title: text.name,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.name}</Txt>
      </Box>
    ),
  },
  {
    key: 'serial',
    title: text.serial,
    width: '208px',
    cell: (row) => <Txt className="desk-soft desk-strong">{spacedSerial(row.serial)}</Txt>,
  },
  { key: 'code', title: text.code, wideOnly: true, width: '88px', cell: (row) => row.styleCode },
  {
    key: 'gold',
    title: text.gold,
    figures: true,
    width: '80px',
    cell: (row) => (row.goldMg === 0 ? '' : `${grams(row.goldMg)} g`),
  },
  {
    key: 'size',
    title: text.size,
    width: '80px',
    wideOnly: true,
    cell: (row) => (row.sizeHmm === null ? '' : sizeName(row.sizeHmm)),
  },
  {
    key: 'price',
    title: text.price,
    figures: true,
    width: '96px',
    cell: (row) => <Txt className="desk-strong">{yuan(row.priceFen)}</Txt>,
  },
  { key: 'container', title: text.container, width: '72px', cell: (row) => words.containers[row.container] },
  {
    key: 'state',
    title: text.stateTitle,
    width: '88px',
    cell: (row) => (
      <Badge tone={tones.piece[row.state]}>
        {row.tagState !== 'active' ? text.tagMarks[row.tagState] : deskText.frame.pieceStates[row.state]}
      </Badge>
    ),
  },
];

const isState = (word: string | undefined): word is PieceState =>
  PIECE_STATES.some((state) => state === word);

export default function StockPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('state', 'kind', 'q', 'page');
  const [typed, setTyped] = useTypedSearch(filters, narrow);
  const page = pageIn(filters);
  const kind = kindIn(filters);
  const asked = useQuery({
    ...stockQuery({
      storeId: desk.store?.id,
      state: isState(filters.state) ? [filters.state] : undefined,
      kind: kind === undefined ? undefined : [kind],
      q: filters.q,
      page,
      limit: LIMIT,
    }),
    enabled: desk.ready,
  });
  const clear = (): void => {
    setTyped('');
    narrow({ state: undefined, kind: undefined, q: undefined, page: undefined });
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="stock"
      aside={
        desk.is('headquarters') ? (
          <Button small onTap={() => go('/admin/enrol/index')}>
            {deskText.enrol.open}
          </Button>
        ) : undefined
      }
    >
      <Box className="desk-filters">
        <SearchField id={DESK_SEARCH_ID} value={typed} onValue={setTyped} placeholder={text.search} />
        <Narrow filters={filters} states={asked.data?.states ?? []} onNarrow={narrow} />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={10} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty icon="box" title={text.none} text={text.noneText} action={text.clear} onAction={clear} />
        }
      >
        {({ items, total }) => (
          <>
            <Box className="desk-between">
              <Txt className="desk-count">{text.total(total)}</Txt>
              <Txt className="desk-keys">{common.searchHint}</Txt>
            </Box>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/piece/index', { id: row.id })}
              toneOf={(row) => (row.tagState !== 'active' ? 'alarm' : undefined)}
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}

interface NarrowProps {
  filters: Filters<'state' | 'kind'>;
  states: Stock['states'];
  onNarrow: (some: { state?: string; kind?: string; page?: undefined }) => void;
}

function Narrow({ filters, states, onNarrow }: NarrowProps) {
  const counted = [...states]
    .sort((a, b) => b.count - a.count)
    .filter((one) => one.count > 0 || one.state === filters.state);
  return (
    <>
      <NarrowChips<PieceState>
        label={text.state}
        value={isState(filters.state) ? filters.state : undefined}
        count={String(states.reduce((sum, one) => sum + one.count, 0))}
        onNarrow={(state) => onNarrow({ state, page: undefined })}
        options={counted.map((one) => ({
          value: one.state,
          text: deskText.frame.pieceStates[one.state],
          note: String(one.count),
        }))}
      />
      <NarrowChips
        label={text.kind}
        value={kindIn(filters)}
        onNarrow={(kind) => onNarrow({ kind, page: undefined })}
        options={kindOptions}
      />
    </>
  );
}
