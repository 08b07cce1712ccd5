import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { synonymsQuery, type SynonymGroup } from '@/api/desk/synonyms';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { GroupSheet } from './group-sheet';
import { lineOf } from './words';
import { Trial } from './trial';
import './index.scss';

const text = deskText.synonyms;

const columns: readonly Column<SynonymGroup>[] = [
  { key: 'words', title: text.words, cell: (row) => lineOf(row) },
  { key: 'note', title: text.note, cell: (row) => <Txt className="desk-soft">{row.note}</Txt> },
  {
    key: 'changed',
    title: text.changed,
    figures: true,
    width: '200px',
    cell: (row) => (
      <Txt className="desk-soft">{text.changedBy(row.changedByName, momentFigures(row.changedAt))}</Txt>
    ),
  },
];

export default function SynonymsPage() {
  const desk = useDesk();
  const [opened, setOpened] = useState<SynonymGroup | 'new' | null>(null);
  const asked = useQuery({ ...synonymsQuery(), enabled: desk.ready });
  const keeps = desk.is('headquarters');
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="synonyms"
      roles={['manager', 'headquarters']}
      bar={
        keeps ? (
          <Button kind="gold" full onTap={() => setOpened('new')}>
            {text.add}
          </Button>
        ) : undefined
      }
    >
      <Box className="synonyms">
        <Box>
          <Txt as="p" className="desk-lead">
            {text.lead}
          </Txt>
          <Faces
            query={asked}
            skeleton={<Skeleton like="lines" rows={6} />}
            isEmpty={({ items }) => items.length === 0}
            empty={<Empty icon="search" title={text.none} text={text.noneText} />}
          >
            {({ items }) => (
              <Table
                label={text.title}
                columns={columns}
                rows={items}
                keyOf={(row) => row.id}
                onOpen={keeps ? setOpened : undefined}
              />
            )}
          </Faces>
        </Box>
        {desk.ready ? <Trial /> : null}
      </Box>
      {opened === null ? null : (
        <GroupSheet
          group={opened === 'new' ? null : (asked.data?.items.find((one) => one.id === opened.id) ?? opened)}
          onClose={() => setOpened(null)}
        />
      )}
    </DeskPage>
  );
}
