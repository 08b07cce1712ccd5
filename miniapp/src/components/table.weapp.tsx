import { deskFrame } from '@/text/desk-frame';
import { Box, Txt } from './elements';
import { Tap } from './tap';
import type { TableProps } from './table.types';
import './table.scss';

/** In the hand a row is a card: its first column the title, the others under it. */
export function Table<T>({
  columns,
  rows,
  keyOf,
  onOpen,
  toneOf,
  emptyText = deskFrame.empty,
}: TableProps<T>) {
  const [first, ...rest] = columns;
  if (rows.length === 0) return <Txt className="table__empty">{emptyText}</Txt>;
  return (
    <Box className="rows">
      {rows.map((row) => (
        <Tap
          key={keyOf(row)}
          className={`rows__one rows__one--${toneOf?.(row) ?? 'plain'}`}
          onTap={() => onOpen?.(row)}
        >
          <Box className="rows__title">{first?.cell(row)}</Box>
          {rest
            .filter((column) => !column.wideOnly)
            .map((column) => (
              <Box key={column.key} className="rows__fact">
                <Txt className="rows__word">{column.title}</Txt>
                <Box className="rows__value">{column.cell(row)}</Box>
              </Box>
            ))}
        </Tap>
      ))}
    </Box>
  );
}
