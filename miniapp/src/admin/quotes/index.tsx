import { QUOTE_MINUTES, spacedSerial, yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { quotesQuery, setQuoteMinutes, type QuoteRow } from '@/api/desk/quotes';
import { Badge } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.quotes;

const columns: readonly Column<QuoteRow>[] = [
  { key: 'piece', title: text.piece, cell: (row) => row.pieceName ?? row.number },
  {
    key: 'number',
    title: text.number,
    width: '152px',
    cell: (row) => <Txt className="desk-soft">{row.number}</Txt>,
  },
  {
    key: 'serial',
    title: deskText.stock.serial,
    width: '208px',
    wideOnly: true,
    cell: (row) => <Txt className="desk-soft">{row.serial === null ? '' : spacedSerial(row.serial)}</Txt>,
  },
  {
    key: 'total',
    title: text.total,
    figures: true,
    width: '96px',
    cell: (row) => <Txt className="desk-strong">{yuan(row.totalFen)}</Txt>,
  },
  {
    key: 'issued',
    title: text.issued,
    figures: true,
    width: '144px',
    wideOnly: true,
    cell: (row) => momentFigures(row.issuedAt),
  },
  {
    key: 'expires',
    title: text.expires,
    figures: true,
    width: '144px',
    cell: (row) => momentFigures(row.expiresAt),
  },
  { key: 'by', title: text.by, width: '88px', cell: (row) => row.issuedByName ?? text.byCustomer },
  {
    key: 'state',
    title: text.state,
    width: '120px',
    cell: (row) => (
      <Badge tone={row.refusal === null ? 'good' : row.refusal === 'altered' ? 'alarm' : 'quiet'}>
        {row.refusal === null ? text.holds : words.quoteRefusals[row.refusal]}
      </Badge>
    ),
  },
];

/** Quotes of the store, newest first, and how long they hold. */
export default function QuotesPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('page');
  const [setting, setSetting] = useState(false);
  const page = Math.max(1, Number(filters.page) || 1);
  const storeId = desk.store?.id;
  const asked = useQuery({ ...quotesQuery(storeId, page), enabled: desk.ready });
  const minutes = asked.data?.minutes ?? null;
  const mayChange = desk.is('manager', 'headquarters');
  return (
    <DeskPage desk={desk} title={text.title} place="quotes">
      {minutes === null ? null : (
        <Box className="desk-between">
          <Txt className="desk-soft">{text.minutes(minutes)}</Txt>
          {mayChange ? <TextTap onTap={() => setSetting(true)}>{text.minutesEdit}</TextTap> : null}
        </Box>
      )}
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ total }) => total === 0}
        empty={<Empty icon="clock" title={text.none} text={text.noneText} />}
      >
        {({ items, total, limit }) => (
          <>
            <Txt className="desk-count">{text.count(total)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.number}
              onOpen={(row) => go('/admin/quote/index', { number: row.number })}
              toneOf={(row) => (row.refusal === 'altered' ? 'alarm' : undefined)}
            />
            <Pager page={page} of={Math.ceil(total / limit)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
      {setting && storeId !== undefined && minutes !== null ? (
        <MinutesSheet storeId={storeId} minutes={minutes} onClose={() => setSetting(false)} />
      ) : null}
    </DeskPage>
  );
}

interface MinutesSheetProps {
  storeId: string;
  minutes: number;
  onClose: () => void;
}

function MinutesSheet({ storeId, minutes, onClose }: MinutesSheetProps) {
  const [typed, setTyped] = useState(String(minutes));
  const { least, most } = QUOTE_MINUTES;
  const wished = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  const wrong = wished < least || wished > most;
  const save = async (): Promise<void> => {
    if (wrong || !(await attempt(() => setQuoteMinutes(storeId, wished)))) return;
    say(text.minutesDone);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.minutesTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {deskText.prices.policySave}
        </Button>
      }
    >
      <TextField
        label={text.minutesField}
        kind="number"
        maxLength={3}
        value={typed}
        onValue={setTyped}
        hint={text.minutesHint(least, most)}
        error={wrong ? text.minutesHint(least, most) : undefined}
      />
    </Sheet>
  );
}
