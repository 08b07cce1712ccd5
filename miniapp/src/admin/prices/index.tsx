import { yuan, type PricedMetal } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pricesQuery, type DeskPrices, type PriceChange } from '@/api/desk/prices';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { LineChart } from '@/components/line-chart';
import { Figure } from '@/components/price';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { SetPriceSheet } from './set-price-sheet';
import './index.scss';

const text = deskText.prices;

/** A change with the step from the one before it, of the same metal. */
type Step = PriceChange & { stepFen: number | null };

function stepsOf(changes: readonly PriceChange[]): Step[] {
  return changes.map((one, i) => {
    const before = changes.slice(i + 1).find((older) => older.metal === one.metal)?.fenPerGram ?? null;
    return {
      ...one,
      stepFen: before !== null && one.fenPerGram !== null ? one.fenPerGram - before : null,
    };
  });
}

const signed = (fen: number): string => `${fen > 0 ? '+' : ''}${yuan(fen, true)}`;

const columns: readonly Column<Step>[] = [
  { key: 'metal', title: text.metal, width: '72px', cell: (row) => words.pricedMetals[row.metal] },
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
    width: '112px',
    cell: (row) => (
      <Txt className="desk-strong">{row.fenPerGram === null ? '' : yuan(row.fenPerGram, true)}</Txt>
    ),
  },
  {
    key: 'step',
    title: text.step,
    figures: true,
    width: '96px',
    cell: (row) => (row.stepFen === null ? '' : signed(row.stepFen)),
  },
  { key: 'source', title: text.source, cell: (row) => <Txt className="desk-soft">{row.source}</Txt> },
  { key: 'by', title: text.by, width: '88px', cell: (row) => row.setByName ?? text.bySystem },
];

export default function PricesPage() {
  const desk = useDesk();
  const [setting, setSetting] = useState(false);
  const asked = useQuery({ ...pricesQuery(), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="prices"
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
        isEmpty={({ board, changes }) => board.length + changes.length === 0}
        empty={<Empty icon="price" title={text.none} text={text.noneText} />}
      >
        {(prices) => (
          <>
            <Boards prices={prices} />
            <Section title={text.changes}>
              <Table
                label={text.changes}
                columns={columns}
                rows={stepsOf(prices.changes)}
                keyOf={(row) => row.id}
              />
            </Section>
            {setting ? <SetPriceSheet board={prices.board} onClose={() => setSetting(false)} /> : null}
          </>
        )}
      </Faces>
    </DeskPage>
  );
}

const courseOf = (prices: DeskPrices, metal: PricedMetal): number[] =>
  prices.changes
    .filter((one) => one.metal === metal)
    .flatMap((one) => one.fenPerGram ?? [])
    .reverse();

function Boards({ prices }: { prices: DeskPrices }) {
  return (
    <Box className="prices__boards">
      {prices.board
        .flatMap((one) => one.own ?? [])
        .map((one) => {
          const course = courseOf(prices, one.metal);
          return (
            <Box key={one.metal} className="prices__one">
              <Txt className="desk-soft">{words.pricedMetals[one.metal]}</Txt>
              <Figure value={yuan(one.fenPerGram, true)} unit={text.perGram} size={32} />
              <Txt className="desk-soft">{text.since(momentFigures(one.effectiveAt))}</Txt>
              <Txt className="desk-soft">{one.source}</Txt>
              {course.length > 1 ? (
                <LineChart
                  label={words.pricedMetals[one.metal]}
                  values={course}
                  endText={yuan(one.fenPerGram, true)}
                />
              ) : null}
            </Box>
          );
        })}
    </Box>
  );
}
