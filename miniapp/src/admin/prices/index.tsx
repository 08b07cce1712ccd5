import { PRICED_METALS, yuan, type PricedMetal } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pricesQuery, type BoardClass, type DeskPrices, type PriceChange } from '@/api/desk/prices';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { LineChart } from '@/components/line-chart';
import { Figure } from '@/components/price';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';
import { OpenPrices } from './open-prices';
import { Policy } from './policy';
import { SetPriceSheet } from './set-price-sheet';
import './index.scss';

const text = deskText.prices;

const columns: readonly Column<PriceChange>[] = [
  { key: 'metal', title: text.metal, width: '80px', cell: (row) => words.pricedMetals[row.metal] },
  {
    key: 'time',
    title: text.time,
    figures: true,
    width: '144px',
    cell: (row) => momentFigures(row.effectiveAt),
  },
  {
    key: 'price',
    title: text.price,
    figures: true,
    width: '104px',
    cell: (row) => (
      <Txt className="desk-strong">
        {row.fenPerGram === null ? text.following : yuan(row.fenPerGram, true)}
      </Txt>
    ),
  },
  { key: 'state', title: text.state, width: '88px', wideOnly: true, cell: (row) => text.states[row.state] },
  {
    key: 'source',
    title: text.source,
    wideOnly: true,
    cell: (row) => <Txt className="desk-soft">{row.source}</Txt>,
  },
  { key: 'by', title: text.by, width: '80px', cell: (row) => row.setByName ?? text.bySystem },
  {
    key: 'second',
    title: text.second,
    width: '80px',
    wideOnly: true,
    cell: (row) => row.decidedByName ?? '',
  },
];

const isMetal = (word: string | undefined): word is PricedMetal =>
  PRICED_METALS.some((metal) => metal === word);

export default function PricesPage() {
  const desk = useDesk();
  const [setting, setSetting] = useState(false);
  const [filters, narrow] = useFilters('metal', 'page');
  const metal = isMetal(filters.metal) ? filters.metal : undefined;
  const page = Math.max(1, Number(filters.page) || 1);
  const asked = useQuery({ ...pricesQuery({ metal, page }), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="prices"
      roles={['manager', 'headquarters']}
      bar={
        desk.is('headquarters') && asked.data ? (
          <Button kind="gold" full onTap={() => setSetting(true)}>
            {text.set}
          </Button>
        ) : undefined
      }
    >
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ board, open, total }) =>
          metal === undefined && open.length + total === 0 && board.every((one) => one.fenPerGram === null)
        }
        empty={<Empty icon="price" title={text.none} text={text.noneText} />}
      >
        {(prices) => (
          <>
            <Boards prices={prices} />
            <OpenPrices rows={prices.open} />
            <Exchange prices={prices} />
            <Policy policy={prices.policy} mayChange={desk.is('headquarters')} />
            <Section title={text.changes}>
              <Chips<PricedMetal | 'all'>
                label={text.metal}
                row
                value={metal ?? 'all'}
                onChoose={(one) => narrow({ metal: one === 'all' ? undefined : one, page: undefined })}
                options={[
                  { value: 'all', text: text.all },
                  ...PRICED_METALS.map((one) => ({ value: one, text: words.pricedMetals[one] })),
                ]}
              />
              <Table label={text.changes} columns={columns} rows={prices.changes} keyOf={(row) => row.id} />
              <Pager
                page={page}
                of={Math.ceil(prices.total / prices.limit)}
                onPage={(n) => narrow({ page: String(n) })}
              />
            </Section>
            {setting ? <SetPriceSheet board={prices.board} onClose={() => setSetting(false)} /> : null}
          </>
        )}
      </Faces>
    </DeskPage>
  );
}

function Boards({ prices }: { prices: DeskPrices }) {
  return (
    <Box className="prices__boards">
      {prices.board.map((one) => (
        <Board key={one.metal} one={one} course={prices.course} />
      ))}
    </Box>
  );
}

function Board({ one, course }: { one: BoardClass; course: DeskPrices['course'] }) {
  const values = course.filter((point) => point.metal === one.metal).map((point) => point.fenPerGram);
  const { own, fenPerGram, follows } = one;
  return (
    <Box className="prices__one">
      <Txt className="desk-soft">{words.pricedMetals[one.metal]}</Txt>
      {fenPerGram === null ? (
        <Txt className="desk-strong">{text.unset}</Txt>
      ) : (
        <Figure value={yuan(fenPerGram, true)} unit={text.perGram} size={24} />
      )}
      {own ? (
        <>
          <Txt className="desk-soft">{text.since(momentFigures(own.effectiveAt))}</Txt>
          <Txt className="desk-soft">{own.source}</Txt>
        </>
      ) : follows ? (
        <Txt className="desk-soft">
          {text.follows(words.pricedMetals[follows], String(one.sharePermille / 10))}
        </Txt>
      ) : null}
      {own && values.length > 1 ? (
        <LineChart
          label={words.pricedMetals[one.metal]}
          values={values}
          endText={yuan(own.fenPerGram, true)}
        />
      ) : null}
    </Box>
  );
}

/** The exchange's closes: what the board is held against. */
function Exchange({ prices: { goldCloses } }: { prices: DeskPrices }) {
  const [first, last] = [goldCloses[0], goldCloses[goldCloses.length - 1]];
  if (!first || !last || goldCloses.length < 2) return null;
  return (
    <Section title={text.exchange}>
      <LineChart
        label={text.exchange}
        values={goldCloses.map((close) => close.fenPerGram)}
        endText={yuan(last.fenPerGram, true)}
        from={deskText.frame.range(dayFigures(first.onDay), dayFigures(last.onDay))}
      />
    </Section>
  );
}
