import { grams, spacedSerial } from '@zhuyue/shared';
import type { LabelPiece } from '@/api/desk/labels';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { Tap } from '@/components/tap';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';
import { momentFigures } from '@/text/when';

const text = deskText.labels;

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

interface ChoiceProps {
  items: readonly LabelPiece[];
  total: number;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onRemove: (id: string) => void;
}
/** The pieces of a page, each with its box; a page is chosen at once. */
export function Choice({ items, total, chosen, onChoose, onRemove }: ChoiceProps) {
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
