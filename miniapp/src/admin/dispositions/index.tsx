import { useQuery } from '@tanstack/react-query';
import { DISPOSITION_LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { dispositionsQuery, type WaitingPiece } from '@/api/desk/dispositions';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { saleWays } from '../parts/moves';
import { useDesk } from '../parts/use-desk';
import { DispositionSheet } from './disposition-sheet';

const text = deskText.dispositions;
/** Days after which a piece that came back has waited too long. */
const LATE_DAYS = DISPOSITION_LIMITS.waitDays;

const columns: readonly Column<WaitingPiece>[] = [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.name}</Txt>
      </Box>
    ),
  },
  { key: 'store', title: text.store, wideOnly: true, width: '128px', cell: (row) => row.storeName },
  { key: 'came', title: text.came, width: '96px', cell: (row) => words.pieceStates[row.state] },
  {
    key: 'condition',
    title: text.condition,
    wideOnly: true,
    width: '96px',
    cell: (row) => deskText.custody.conditions[row.condition],
  },
  {
    key: 'since',
    title: text.since,
    figures: true,
    wideOnly: true,
    width: '112px',
    cell: (row) => dayFigures(row.since.slice(0, 10)),
  },
  { key: 'waits', title: text.waits, figures: true, width: '72px', cell: (row) => text.days(row.days) },
  {
    key: 'standing',
    title: text.standing,
    width: '128px',
    cell: ({ proposal }) =>
      proposal === null ? (
        <Badge tone="info">{text.undecided}</Badge>
      ) : (
        <Badge tone="waiting">{text.proposed(text.choices[proposal.choice])}</Badge>
      ),
  },
];

/** What came back and waits for a decision, the longest waiting first. */
export default function DispositionsPage() {
  const desk = useDesk();
  const [open, setOpen] = useState<WaitingPiece | null>(null);
  const leads = desk.is('manager', 'headquarters');
  // What waits for headquarters' word may lie in any store.
  const storeId = desk.is('headquarters') ? undefined : desk.store?.id;
  const asked = useQuery({ ...dispositionsQuery(storeId), enabled: desk.ready && leads });
  return (
    <DeskPage desk={desk} title={text.title} place="sales" roles={['manager', 'headquarters']}>
      <Ways ways={saleWays('dispositions')} />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="undo" title={text.none} text={text.noneText} />}
      >
        {({ items, late }) => (
          <>
            <Txt className="desk-count">
              {[text.sum(items.length), late > 0 ? text.lateSum(late) : ''].filter(Boolean).join('，')}
            </Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.pieceId}
              toneOf={(row) => (row.days > LATE_DAYS ? 'alarm' : undefined)}
              onOpen={setOpen}
            />
          </>
        )}
      </Faces>
      {open ? (
        <DispositionSheet piece={open} confirms={desk.is('headquarters')} onClose={() => setOpen(null)} />
      ) : null}
    </DeskPage>
  );
}
