import { addDays, dayOf, timeOf, yuan } from '@zhuyue/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { salesQuery, type SaleRow } from '@/api/desk/sales';
import { Badge, tones } from '@/components/badge';
import { MonthCalendar } from '@/components/calendar';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Price } from '@/components/price';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { More } from '../parts/more';
import { saleWays } from '../parts/moves';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.sales;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
type Range = 'today' | 'yesterday' | 'week' | 'month' | 'day';

const columns: readonly Column<SaleRow>[] = [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) => (
      <Txt className={row.state === 'reversed' || row.state === 'cancelled' ? 'sales__gone' : ''}>
        {row.pieceName}
      </Txt>
    ),
  },
  {
    key: 'time',
    title: text.time,
    figures: true,
    width: '104px',
    cell: (row) => `${dayFigures(dayOf(row.soldAt)).slice(5)} ${timeOf(row.soldAt)}`,
  },
  { key: 'number', title: text.number, wideOnly: true, width: '132px', cell: (row) => row.number },
  { key: 'customer', title: text.customer, width: '88px', cell: (row) => row.customerName },
  { key: 'means', title: text.means, width: '64px', cell: (row) => words.paymentMeans[row.means] },
  {
    key: 'asked',
    title: text.asked,
    figures: true,
    wideOnly: true,
    width: '96px',
    cell: (row) => <Txt className="desk-strong">{yuan(row.askedFen)}</Txt>,
  },
  {
    key: 'received',
    title: text.received,
    figures: true,
    width: '96px',
    cell: (row) => <Txt className="desk-strong">{yuan(row.receivedFen)}</Txt>,
  },
  { key: 'staff', title: text.staff, wideOnly: true, width: '72px', cell: (row) => row.staffName },
  {
    key: 'state',
    title: text.state,
    width: '88px',
    cell: (row) => <Badge tone={tones.sale[row.state]}>{words.saleStates[row.state]}</Badge>,
  },
];

/** The named ranges, as days. */
const rangesFrom = (today: string): Readonly<Record<Exclude<Range, 'day'>, readonly [string, string]>> => ({
  today: [today, today],
  yesterday: [addDays(today, -1), addDays(today, -1)],
  week: [addDays(today, -6), today],
  month: [addDays(today, -29), today],
});
const NAMED = ['today', 'yesterday', 'week', 'month'] as const;

export default function SalesPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('from', 'to');
  const [picking, setPicking] = useState(false);
  const today = dayOf(new Date());
  const ranges = rangesFrom(today);
  const fromOn = filters.from !== undefined && DAY.test(filters.from) ? filters.from : today;
  const toOn = filters.to !== undefined && DAY.test(filters.to) ? filters.to : today;
  const named = NAMED.find((one) => ranges[one][0] === fromOn && ranges[one][1] === toOn);
  const asked = useInfiniteQuery({
    ...salesQuery({ storeId: desk.store?.id, fromOn, toOn }),
    enabled: desk.ready,
  });
  const choose = (range: Range): void => {
    if (range === 'day') setPicking(true);
    else narrow({ from: ranges[range][0], to: ranges[range][1] });
  };
  return (
    <DeskPage desk={desk} title={text.title} place="sales">
      <Ways ways={saleWays('sales')} />
      <Box className="desk-filters">
        <Chips<Range>
          label={text.range}
          row
          value={named ?? 'day'}
          onChoose={choose}
          options={[
            ...NAMED.map((one) => ({ value: one, text: text[one] })),
            { value: 'day', text: named === undefined ? rangeName(fromOn, toOn) : text.dayOther },
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            icon="chart"
            title={text.none}
            text={text.noneText}
            action={desk.is('consultant', 'manager', 'headquarters') ? text.toHandover : undefined}
            onAction={() => go('/admin/handover/index')}
          />
        }
      >
        {({ pages }) => (
          <>
            <Box className="sales__sum">
              <Txt className="desk-soft">{text.sum}</Txt>
              <Price fen={pages[0]?.receivedFen ?? 0} size={32} />
              <Txt className="desk-soft">{`${text.count(pages[0]?.total ?? 0)}，${text.sumNote}`}</Txt>
              {(pages[0]?.creditFen ?? 0) > 0 ? (
                <Txt className="desk-soft">{text.creditSum(yuan(pages[0]?.creditFen ?? 0))}</Txt>
              ) : null}
              {(pages[0]?.refundFen ?? 0) > 0 ? (
                <Txt className="desk-soft">{text.refunds(yuan(pages[0]?.refundFen ?? 0))}</Txt>
              ) : null}
            </Box>
            <Table
              label={text.title}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/sale/index', { id: row.id })}
            />
            <More query={asked} />
          </>
        )}
      </Faces>
      <Sheet open={picking} title={deskText.frame.pickDay} onClose={() => setPicking(false)}>
        <MonthCalendar
          value={fromOn}
          to={today}
          onChoose={(day) => {
            narrow({ from: day, to: day });
            setPicking(false);
          }}
        />
      </Sheet>
    </DeskPage>
  );
}

const rangeName = (from: string, to: string): string =>
  deskText.frame.range(dayFigures(from), dayFigures(to));
