import { grams, KINDS, LABELS_AT_ONCE, spacedSerial, type Kind } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { labelChoiceQuery, type LabelPiece } from '@/api/desk/labels';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { Link } from '@/components/link';
import { say } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import { DESK_SEARCH_ID, type Column } from '@/components/table.types';
import { Tap } from '@/components/tap';
import { Icon } from '@/components/icon';
import { useFilters, type Filters } from '@/hooks/use-filters';
import { useSettled } from '@/hooks/use-settled';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useLabelTray } from '../parts/label/tray';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';
import { ScanIn } from './scan-in';
import './index.scss';

const text = deskText.labels;
const LIMIT = 50;

const columns: readonly Column<LabelPiece>[] = [
  { key: 'name', title: text.piece, cell: (row) => row.name },
  {
    key: 'serial',
    title: text.serial,
    width: '216px',
    cell: (row) => <Txt className="desk-soft desk-strong">{spacedSerial(row.serial)}</Txt>,
  },
  {
    key: 'version',
    title: text.version,
    width: '72px',
    cell: (row) => deskText.tags.version(row.version),
  },
  { key: 'code', title: text.code, wideOnly: true, width: '96px', cell: (row) => row.styleCode },
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
    wideOnly: true,
    width: '80px',
    cell: (row) => (row.sizeHmm === null ? '' : sizeName(row.sizeHmm)),
  },
  {
    key: 'printed',
    title: text.printedAt,
    figures: true,
    width: '144px',
    cell: (row) => (row.printedAt === null ? text.unprinted : momentFigures(row.printedAt)),
  },
  {
    key: 'tag',
    title: text.tag,
    width: '88px',
    cell: (row) => <Badge tone={tones.tag[row.tagState]}>{words.tagStates[row.tagState]}</Badge>,
  },
];

const isKind = (word: string | undefined): word is Kind => KINDS.some((kind) => kind === word);

/** 标签打印: which pieces; what they will look like is the next page. */
export default function LabelsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('which', 'kind', 'q', 'page');
  const [typed, setTyped] = useState(filters.q ?? '');
  const q = useSettled(typed.trim());
  useEffect(() => {
    if (q !== (filters.q ?? '')) narrow({ q: q === '' ? undefined : q, page: undefined });
  }, [q, filters.q, narrow]);
  const page = Math.max(1, Number(filters.page) || 1);
  const all = filters.which === 'all';
  const { pieceIds, add, remove, replace } = useLabelTray();
  const asked = useQuery({
    ...labelChoiceQuery({
      storeId: desk.store?.id,
      kind: isKind(filters.kind) ? [filters.kind] : undefined,
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
      <Chips<Kind | 'all'>
        label={text.piece}
        row
        value={isKind(filters.kind) ? filters.kind : 'all'}
        onChoose={(kind) => onNarrow({ kind: kind === 'all' ? undefined : kind, page: undefined })}
        options={[
          { value: 'all', text: text.all },
          ...KINDS.map((kind) => ({ value: kind, text: words.kinds[kind] })),
        ]}
      />
    </Box>
  );
}

interface ChoiceProps {
  items: readonly LabelPiece[];
  total: number;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onRemove: (id: string) => void;
}
function Choice({ items, total, chosen, onChoose, onRemove }: ChoiceProps) {
  const isOn = (row: LabelPiece): boolean => chosen.includes(row.pieceId);
  const toggle = (row: LabelPiece): void => (isOn(row) ? onRemove(row.pieceId) : onChoose([row.pieceId]));
  const box: Column<LabelPiece> = {
    key: 'choose',
    title: text.choose,
    width: '56px',
    cell: (row) => (
      <Tap
        className={`labels-box ${isOn(row) ? 'labels-box--on' : ''}`}
        label={text.chooseOne(row.name)}
        pressed={isOn(row)}
        onTap={() => toggle(row)}
      >
        {isOn(row) ? <Icon name="check" size={16} /> : null}
      </Tap>
    ),
  };
  return (
    <>
      <Box className="desk-between">
        <Txt className="desk-count">{text.total(total)}</Txt>
        <Button kind="quiet" small onTap={() => onChoose(items.map(({ pieceId }) => pieceId))}>
          {text.choosePage}
        </Button>
      </Box>
      <Table
        label={text.title}
        columns={[box, ...columns]}
        rows={items}
        keyOf={(row) => row.pieceId}
        onOpen={toggle}
        toneOf={(row) => (row.tagState === 'active' ? undefined : 'alarm')}
      />
    </>
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
