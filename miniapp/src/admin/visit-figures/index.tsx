import { addDays, dayOf, yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { visitFiguresQuery, type Funnel, type VisitFigures } from '@/api/desk/visits';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Fold, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.reception;
type Range = 'week' | 'month' | 'quarter';
const DAYS: Readonly<Record<Range, number>> = { week: 7, month: 30, quarter: 90 };

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;

const columns: readonly Column<Funnel>[] = [
  { key: 'name', title: text.name, cell: (row) => row.name },
  ...(['booked', 'arrived', 'tried', 'bought'] as const).map((key): Column<Funnel> => ({
    key,
    title: text[key],
    figures: true,
    width: '72px',
    cell: (row) => String(row[key]),
  })),
  {
    key: 'rate',
    title: text.rate,
    figures: true,
    width: '88px',
    cell: (row) => percent(row.bought, row.booked),
  },
  {
    key: 'received',
    title: text.received,
    figures: true,
    wideOnly: true,
    width: '120px',
    cell: (row) => yuan(row.receivedFen),
  },
];

/** 试戴转化: from booked to bought, beside the plan's goal, with what each word counts. */
export default function VisitFiguresPage() {
  const desk = useDesk();
  const [range, setRange] = useState<Range>('month');
  const today = dayOf(new Date());
  const fromOn = addDays(today, 1 - DAYS[range]);
  const storeId = desk.is('headquarters') ? undefined : desk.store?.id;
  const asked = useQuery({ ...visitFiguresQuery({ storeId, fromOn, toOn: today }), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.figuresTitle}
      place="visits"
      roles={['manager', 'headquarters']}
      backTo="/admin/visits/index"
    >
      <Box className="desk-filters">
        <Chips<Range>
          label={deskText.sales.range}
          row
          value={range}
          onChoose={setRange}
          options={[
            { value: 'week', text: text.lastDays(7) },
            { value: 'month', text: text.lastDays(30) },
            { value: 'quarter', text: text.lastDays(90) },
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={(data) => data.total.booked === 0}
        empty={<Empty icon="chart" title={text.figuresNone} text={text.figuresNoneText} />}
      >
        {(data) => (
          <>
            <Steps figures={data} />
            <Section title={text.byAdvisor}>
              <Table
                label={text.byAdvisor}
                columns={columns}
                rows={data.advisors}
                keyOf={(row) => `${row.storeId ?? ''}${row.staffId ?? ''}`}
              />
            </Section>
            {data.stores.length > 1 ? (
              <Section title={text.byStore}>
                <Table
                  label={text.byStore}
                  columns={columns}
                  rows={data.stores}
                  keyOf={(row) => row.storeId ?? ''}
                />
              </Section>
            ) : null}
          </>
        )}
      </Faces>
    </DeskPage>
  );
}

const STEPS = ['booked', 'arrived', 'tried', 'bought'] as const;

/** Four bars, each as long as its share of those booked; the goal is a line across the last. */
function Steps({ figures }: { figures: VisitFigures }) {
  const [open, setOpen] = useState(false);
  const { total, goalPercent } = figures;
  const share = (n: number): string => `${String(total.booked === 0 ? 0 : (n / total.booked) * 100)}%`;
  return (
    <Box className="funnel">
      <Box className="funnel__rate">
        <Txt className="funnel__figure">{percent(total.bought, total.booked)}</Txt>
        <Txt className="desk-soft">{`${text.rate}　${text.goal(goalPercent)}`}</Txt>
      </Box>
      {STEPS.map((step) => (
        <Box key={step} className="funnel__step">
          <Txt className="funnel__word">{text[step]}</Txt>
          <Box className="funnel__track" hiddenFromReaders>
            <Box className="funnel__bar" style={{ width: share(total[step]) }} />
            {step === 'bought' ? (
              <Box className="funnel__goal" style={{ left: `${String(goalPercent)}%` }} />
            ) : null}
          </Box>
          <Txt className="funnel__number">{`${String(total[step])}　${percent(total[step], total.booked)}`}</Txt>
        </Box>
      ))}
      <Fold title={text.definitions} open={open} onToggle={() => setOpen(!open)}>
        <Txt as="p">{text.definition(figures.boughtWithinDays)}</Txt>
      </Fold>
    </Box>
  );
}
