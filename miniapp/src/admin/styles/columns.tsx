import type { DeskStyleCard } from '@/api/desk/styles';
import { Badge, tones } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Picture } from '@/components/picture';
import type { Column } from '@/components/table.types';
import { Tap } from '@/components/tap';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { agoName, momentFigures } from '@/text/when';

const text = deskText.styles;

export interface Picking {
  picked: readonly string[];
  onPick: (id: string) => void;
}

function Work({ row }: { row: DeskStyleCard }) {
  if (row.revisionState === null) return null;
  return (
    <>
      <Badge tone={tones.revision[row.revisionState]}>{styleWords.revisionStates[row.revisionState]}</Badge>
      {row.publishAt ? (
        <Txt className="styles__when">{text.publishAt(momentFigures(row.publishAt))}</Txt>
      ) : null}
    </>
  );
}

function Sale({ row }: { row: DeskStyleCard }) {
  if (row.state === 'draft') return <Txt className="desk-soft">{text.notYet}</Txt>;
  return (
    <>
      <Badge tone={row.state === 'published' ? 'good' : 'quiet'}>{words.styleStates[row.state]}</Badge>
      {row.withdrawAt ? (
        <Txt className="styles__when">{text.withdrawAt(momentFigures(row.withdrawAt))}</Txt>
      ) : null}
    </>
  );
}

const pickColumn = ({ picked, onPick }: Picking): Column<DeskStyleCard> => ({
  key: 'pick',
  title: text.pick,
  width: '56px',
  cell: (row) =>
    row.revisionState === 'draft' || row.revisionState === 'in_review' ? (
      <Tap
        className={`styles__pick ${picked.includes(row.id) ? 'styles__pick--on' : ''}`}
        label={`${text.pick} ${row.name || row.code}`}
        pressed={picked.includes(row.id)}
        onTap={() => onPick(row.id)}
      >
        {picked.includes(row.id) ? <Icon name="check" size={16} /> : null}
      </Tap>
    ) : null,
});

export const columnsFor = (picking: Picking | null): readonly Column<DeskStyleCard>[] => [
  {
    key: 'name',
    title: text.name,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.name === '' ? text.nameless : row.name}</Txt>
      </Box>
    ),
  },
  { key: 'code', title: text.code, width: '96px', figures: true, cell: (row) => row.code },
  {
    key: 'series',
    title: text.series,
    width: '88px',
    wideOnly: true,
    cell: (row) => row.seriesName ?? '',
  },
  { key: 'work', title: text.work, width: '200px', cell: (row) => <Work row={row} /> },
  { key: 'sale', title: text.sale, width: '128px', cell: (row) => <Sale row={row} /> },
  { key: 'by', title: text.by, width: '72px', wideOnly: true, cell: (row) => row.updatedByName ?? '' },
  {
    key: 'at',
    title: text.at,
    width: '112px',
    figures: true,
    wideOnly: true,
    cell: (row) => (row.updatedAt === null ? '' : agoName(row.updatedAt)),
  },
  ...(picking ? [pickColumn(picking)] : []),
];
