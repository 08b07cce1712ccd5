import { ROW_VERDICTS, type RowVerdict } from '@zhuyue/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { importRowsQuery, type ImportRow, type RowRefusal, type StyleImport } from '@/api/desk/style-imports';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';

const text = deskText.imports;
const TONES = { new: 'good', changed: 'waiting', unchanged: 'quiet', refused: 'alarm' } as const;

const cellWords: Readonly<Record<string, string | undefined>> = { ...styleWords.faults, ...text.cellFaults };
const refusalLine = ({ cell, header, reason, text: some }: RowRefusal): string =>
  text.refusal(cell, header, cellWords[reason] ?? reason, some);

const columns: readonly Column<ImportRow>[] = [
  { key: 'row', title: text.row, figures: true, width: '64px', cell: (row) => String(row.number) },
  { key: 'code', title: text.code, width: '120px', cell: (row) => row.code },
  { key: 'name', title: text.name, width: '200px', cell: (row) => row.name },
  {
    key: 'verdict',
    title: text.verdict,
    width: '104px',
    cell: (row) => (
      <Badge tone={TONES[row.verdict]}>{row.applied ? text.applied : text.verdicts[row.verdict]}</Badge>
    ),
  },
  {
    key: 'what',
    title: text.what,
    cell: (row) => (
      <Box className="imports__lines">
        {row.refusals.map((one, i) => (
          <Txt as="p" key={`${one.cell}${one.reason}${String(i)}`} className="imports__alarm">
            {refusalLine(one)}
          </Txt>
        ))}
        {row.changes.map((one) => (
          <Txt as="p" key={one.header} className="desk-soft">
            {text.change(one.header, one.before, one.after)}
          </Txt>
        ))}
      </Box>
    ),
  },
];

/** Row by row what the file would do, or has done; what is refused comes first. */
export function Rows({ file }: { file: StyleImport }) {
  const [verdict, setVerdict] = useState<RowVerdict | 'all'>(file.counts.refused > 0 ? 'refused' : 'all');
  const asked = useInfiniteQuery(
    importRowsQuery(file.id, verdict === 'all' ? null : verdict, `${file.state}${file.changedAt}`),
  );
  const options = [
    { value: 'all' as const, text: text.all, note: String(file.rowCount) },
    ...ROW_VERDICTS.map((value) => ({ value, text: text.verdicts[value], note: String(file.counts[value]) })),
  ];
  return (
    <>
      <Chips label={text.verdict} row options={options} value={verdict} onChoose={setVerdict} />
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {(data) => (
          <Table
            label={text.title}
            columns={columns}
            rows={data.pages.flatMap((page) => page.items)}
            keyOf={(row) => String(row.number)}
            emptyText={text.nothing}
          />
        )}
      </Faces>
      {asked.hasNextPage ? (
        <Button kind="quiet" full busy={asked.isFetchingNextPage} onTap={() => void asked.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
    </>
  );
}
