import { KINDS, STYLE_TABS, type Kind, type StyleTab } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addStyle, seriesQuery, stylesQuery, type DeskStylePage } from '@/api/desk/styles';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { Link } from '@/components/link';
import { attempt } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import { DESK_SEARCH_ID } from '@/components/table.types';
import { useFilters, type Filters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { DeskPage } from '../parts/desk-page';
import { Pager } from '../parts/pager';
import { kindIn, kindOptions, NarrowChips, pageIn, useTypedSearch } from '../parts/narrowing';
import { useDesk } from '../parts/use-desk';
import { BulkBar } from './bulk-bar';
import { columnsFor } from './columns';
import './index.scss';

const text = deskText.styles;
const LIMIT = 20;

const isTab = (word: string | undefined): word is StyleTab => STYLE_TABS.some((tab) => tab === word);

export default function StylesPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('tab', 'kind', 'series', 'q', 'page');
  const [typed, setTyped] = useTypedSearch(filters, narrow);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [adding, setAdding] = useState(false);
  const page = pageIn(filters);
  const kind = kindIn(filters);
  const asked = useQuery({
    ...stylesQuery({
      tab: isTab(filters.tab) ? filters.tab : undefined,
      kind: kind === undefined ? undefined : [kind],
      seriesId: filters.series,
      q: filters.q,
      page,
      limit: LIMIT,
    }),
    enabled: desk.ready,
  });
  const clear = (): void => {
    setTyped('');
    narrow({ tab: undefined, kind: undefined, series: undefined, q: undefined, page: undefined });
  };
  const writes = desk.is('manager', 'headquarters');
  const toggle = (id: string): void =>
    setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="styles"
      aside={<Ways writes={writes} filters={filters} />}
      bar={
        picked.length > 0 ? (
          <BulkBar picked={picked} rows={asked.data?.items ?? []} onDone={() => setPicked([])} />
        ) : writes ? (
          <Button kind="gold" full icon="plus" onTap={() => setAdding(true)}>
            {text.add}
          </Button>
        ) : undefined
      }
    >
      <Box className="desk-filters">
        <SearchField id={DESK_SEARCH_ID} value={typed} onValue={setTyped} placeholder={text.search} />
        <Narrow
          filters={filters}
          found={asked.data}
          onNarrow={(some) => {
            setPicked([]);
            narrow({ ...some, page: undefined });
          }}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={10} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty icon="gem" title={text.none} text={text.noneText} action={text.clear} onAction={clear} />
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
              columns={columnsFor(writes ? { picked, onPick: toggle } : null)}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/style/index', { id: row.id })}
              toneOf={(row) => (row.revisionState === 'in_review' ? 'waiting' : undefined)}
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
      <AddSheet open={adding} onClose={() => setAdding(false)} />
    </DeskPage>
  );
}

/** The ways on from the list: sheets of styles, and the series. */
function Ways({ writes, filters }: { writes: boolean; filters: Filters<'tab' | 'kind' | 'series' | 'q'> }) {
  return (
    <>
      {writes ? (
        <Link
          to="/admin/imports/index"
          params={{ tab: filters.tab, kind: filters.kind, series: filters.series, q: filters.q }}
          className="desk-link"
        >
          {deskText.imports.title}
        </Link>
      ) : null}
      <Link to="/admin/series/index" className="desk-link">
        {text.seriesPage}
      </Link>
    </>
  );
}

interface NarrowProps {
  filters: Filters<'tab' | 'kind' | 'series'>;
  found: DeskStylePage | undefined;
  onNarrow: (some: { tab?: string; kind?: string; series?: string }) => void;
}

function Narrow({ filters, found, onNarrow }: NarrowProps) {
  const series = useQuery(seriesQuery());
  const counts = new Map(found?.tabs.map((one) => [one.tab, one.count]));
  return (
    <>
      <NarrowChips<StyleTab>
        label={text.tab}
        value={isTab(filters.tab) ? filters.tab : undefined}
        count={String(found?.all ?? '')}
        onNarrow={(tab) => onNarrow({ tab })}
        options={STYLE_TABS.map((tab) => ({
          value: tab,
          text: styleWords.tabs[tab],
          note: String(counts.get(tab) ?? ''),
        }))}
      />
      <NarrowChips
        label={text.kind}
        value={kindIn(filters)}
        onNarrow={(kind) => onNarrow({ kind })}
        options={kindOptions}
      />
      <NarrowChips
        label={text.series}
        value={filters.series}
        onNarrow={(chosen) => onNarrow({ series: chosen })}
        options={(series.data?.items ?? []).map((one) => ({ value: one.id, text: one.name }))}
      />
    </>
  );
}

function AddSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const add = async (kind: Kind): Promise<void> => {
    await attempt(async () => {
      const { id } = await addStyle(kind);
      onClose();
      go('/admin/style-edit/index', { id });
    });
  };
  return (
    <Sheet open={open} title={text.addTitle} onClose={onClose}>
      <Box className="styles__kinds">
        {KINDS.map((kind) => (
          <Button key={kind} kind="quiet" onTap={() => add(kind)}>
            {words.kinds[kind]}
          </Button>
        ))}
      </Box>
    </Sheet>
  );
}
