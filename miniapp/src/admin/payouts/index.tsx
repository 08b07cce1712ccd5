import { yuan, type PayoutState } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { payoutsQuery, type PayoutRow } from '@/api/desk/payouts';
import { Badge } from '@/components/badge';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Picture } from '@/components/picture';
import { Price } from '@/components/price';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { saleWays } from '../parts/moves';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';
import { PayoutSheet } from './payout-sheet';
import './index.scss';

const text = deskText.payouts;
const LIMIT = 50;
const SHOWN: readonly PayoutState[] = ['owed', 'paid'];

const Standing = ({ row }: { row: PayoutRow }) => {
  if (row.state !== 'owed') return <Badge tone="good">{words.payoutStates[row.state]}</Badge>;
  if (row.urgency === 'late') return <Badge tone="alarm">{text.late}</Badge>;
  return (
    <Badge tone={row.urgency === 'soon' ? 'waiting' : 'info'}>
      {row.urgency === 'soon' ? text.soon : words.payoutStates.owed}
    </Badge>
  );
};

const columns: readonly Column<PayoutRow>[] = [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.pieceName}</Txt>
      </Box>
    ),
  },
  { key: 'store', title: text.store, wideOnly: true, width: '128px', cell: (row) => row.storeName },
  { key: 'customer', title: text.customer, width: '88px', cell: (row) => row.customerName },
  {
    key: 'origin',
    title: text.origin,
    wideOnly: true,
    width: '88px',
    cell: (row) => words.payoutOrigins[row.origin],
  },
  { key: 'number', title: text.number, wideOnly: true, width: '152px', cell: (row) => row.number },
  {
    key: 'amount',
    title: text.amount,
    figures: true,
    width: '104px',
    cell: (row) => <Txt className="desk-strong">{yuan(row.amountFen)}</Txt>,
  },
  { key: 'due', title: text.due, figures: true, width: '112px', cell: (row) => dayFigures(row.dueOn) },
  { key: 'state', title: text.state, width: '96px', cell: (row) => <Standing row={row} /> },
];

export default function PayoutsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('state', 'scope', 'page');
  const [open, setOpen] = useState<PayoutRow | null>(null);
  const page = Math.max(1, Number(filters.page) || 1);
  const state = SHOWN.find((one) => one === filters.state) ?? 'owed';
  const leads = desk.is('manager', 'headquarters');
  // Headquarters pays for all stores: nothing that is owed hides behind the store it happens to look at.
  const all = desk.is('headquarters') && filters.scope !== 'store';
  const storeId = all ? undefined : desk.store?.id;
  const asked = useQuery({ ...payoutsQuery(storeId, state, page), enabled: desk.ready && leads });
  return (
    <DeskPage desk={desk} title={text.title} place="sales" roles={['manager', 'headquarters']}>
      <Ways ways={saleWays('payouts')} />
      <Box className="desk-filters">
        <Chips<PayoutState>
          label={text.state}
          row
          value={state}
          onChoose={(one) => narrow({ state: one, page: '1' })}
          options={SHOWN.map((one) => ({ value: one, text: words.payoutStates[one] }))}
        />
        {desk.is('headquarters') ? (
          <Chips<'all' | 'store'>
            label={text.store}
            row
            value={all ? 'all' : 'store'}
            onChoose={(scope) => narrow({ scope, page: '1' })}
            options={[
              { value: 'all', text: deskText.account.allStores },
              { value: 'store', text: desk.store?.name ?? text.store },
            ]}
          />
        ) : null}
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty
            icon="undo"
            title={state === 'owed' ? text.none : text.nonePaid}
            text={state === 'owed' ? text.noneText : text.nonePaidText}
          />
        }
      >
        {({ items, total, due }) => (
          <>
            {state === 'owed' ? (
              <Box className="payouts__sum">
                <Txt className="desk-soft">{text.sum(due.owedCount)}</Txt>
                <Price fen={due.owedFen} size={32} />
                {due.lateCount > 0 ? (
                  <Txt className="payouts__late">{text.lateSum(due.lateCount, yuan(due.lateFen))}</Txt>
                ) : null}
              </Box>
            ) : (
              <Txt className="desk-count">{text.total(total)}</Txt>
            )}
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              toneOf={(row) =>
                row.urgency === 'late' ? 'alarm' : row.urgency === 'soon' ? 'waiting' : undefined
              }
              onOpen={setOpen}
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
      {open ? <PayoutSheet payout={open} onClose={() => setOpen(null)} /> : null}
    </DeskPage>
  );
}
