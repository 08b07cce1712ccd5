import {
  QUALITY_PLAN,
  type ClaimProblem,
  type ClaimRejectReason,
  type QualityAxis,
  type RatingReason,
} from '@zhuyue/shared';
import { useState } from 'react';
import type { QualityFigures, QualityLine } from '@/api/desk/quality';
import { Box, Txt } from '@/components/elements';
import { LineChart } from '@/components/line-chart';
import { Facts, Fold, Section } from '@/components/rows';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';

const text = deskText.quality;
const PLAN = QUALITY_PLAN;

const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);
const percent = (part: number, whole: number): string => {
  const value = percentOf(part, whole);
  return value === null ? '—' : `${value.toFixed(0)}%`;
};
const orDash = (value: number | null, write: (value: number) => string): string =>
  value === null ? '—' : write(value);
const cycle = ({ logisticsDays, handlingDays }: QualityFigures['total']): number | null =>
  logisticsDays === null || handlingDays === null
    ? null
    : Math.round((logisticsDays + handlingDays) * 10) / 10;

/** Each figure large, the plan's beside it, and a bar with the plan as a line across. */
export function Heads({ figures }: { figures: QualityFigures['total'] }) {
  const { satisfied, rated, answered, answeredInTime, decided, decidedInTime, cases, reopened, reworked } =
    figures;
  return (
    <Box className="quality-heads">
      <Head
        word={text.satisfaction}
        value={percent(satisfied, rated)}
        note={text.of(satisfied, rated)}
        plan={text.satisfactionPlan}
        share={percentOf(satisfied, rated)}
        lines={[PLAN.onlinePercent, PLAN.storesPercent, PLAN.satisfiedPercent]}
      />
      <Head
        word={text.firstAnswer}
        value={orDash(figures.firstAnswerMinutes, text.minutes)}
        note={text.inTime(answeredInTime, answered)}
        plan={text.firstAnswerPlan}
        share={percentOf(answeredInTime, answered)}
      />
      <Head
        word={text.handled}
        value={orDash(figures.handledHours, text.hours)}
        note={text.inTime(decidedInTime, decided)}
        plan={text.handledPlan}
        share={percentOf(decidedInTime, decided)}
      />
      <Head
        word={text.cycle}
        value={orDash(cycle(figures), text.days)}
        note={`${text.logistics} ${orDash(figures.logisticsDays, text.days)} · ${text.handling} ${orDash(figures.handlingDays, text.days)}`}
        plan={text.cyclePlan}
        share={orShare(cycle(figures))}
        lines={[50]}
      />
      <Head
        word={text.reopen}
        value={percent(reopened, cases)}
        note={text.of(reopened, cases)}
        share={percentOf(reopened, cases)}
      />
      <Head
        word={text.rework}
        value={percent(reworked, cases)}
        note={text.of(reworked, cases)}
        share={percentOf(reworked, cases)}
      />
    </Box>
  );
}

/** The plan's seven days stand in the middle of the bar. */
const orShare = (days: number | null): number | null =>
  days === null ? null : Math.min(100, (days / (2 * PLAN.cycleDays)) * 100);

interface HeadProps {
  word: string;
  value: string;
  note: string;
  plan?: string;
  /** How much of the bar is full, percent. */
  share: number | null;
  /** Where the plans' figures stand on it, percent. */
  lines?: readonly number[];
}

function Head({ word, value, note, plan, share, lines = [] }: HeadProps) {
  return (
    <Box className="quality-head">
      <Txt className="desk-soft">{word}</Txt>
      <Txt className="quality-head__figure">{value}</Txt>
      <Box className="quality-head__track" hiddenFromReaders>
        <Box className="quality-head__bar" style={{ width: `${String(share ?? 0)}%` }} />
        {lines.map((at) => (
          <Box key={at} className="quality-head__line" style={{ left: `${String(at)}%` }} />
        ))}
      </Box>
      <Txt className="quality-head__note">{note}</Txt>
      {plan ? <Txt className="quality-head__note">{text.plan(plan)}</Txt> : null}
    </Box>
  );
}

export function Definitions() {
  const [open, setOpen] = useState(false);
  return (
    <Fold title={text.definitions} open={open} onToggle={() => setOpen(!open)}>
      <Facts facts={text.definition} />
    </Fold>
  );
}

const columnsOn = (axis: QualityAxis): readonly Column<QualityLine>[] => [
  {
    key: 'name',
    title: text.axes[axis],
    cell: (row) => (axis === 'week' ? dayFigures(row.key) : row.name === '' ? '—' : row.name),
  },
  { key: 'cases', title: text.cases, figures: true, width: '64px', cell: (row) => String(row.cases) },
  {
    key: 'rated',
    title: text.rated,
    figures: true,
    wideOnly: true,
    width: '64px',
    cell: (row) => String(row.rated),
  },
  {
    key: 'satisfaction',
    title: text.satisfaction,
    figures: true,
    width: '80px',
    cell: (row) => percent(row.satisfied, row.rated),
  },
  {
    key: 'answer',
    title: text.firstAnswer,
    figures: true,
    width: '104px',
    cell: (row) => orDash(row.firstAnswerMinutes, text.minutes),
  },
  {
    key: 'handled',
    title: text.handled,
    figures: true,
    wideOnly: true,
    width: '104px',
    cell: (row) => orDash(row.handledHours, text.hours),
  },
  {
    key: 'logistics',
    title: text.logistics,
    figures: true,
    wideOnly: true,
    width: '80px',
    cell: (row) => orDash(row.logisticsDays, text.days),
  },
  {
    key: 'handling',
    title: text.handling,
    figures: true,
    wideOnly: true,
    width: '80px',
    cell: (row) => orDash(row.handlingDays, text.days),
  },
  {
    key: 'reopen',
    title: text.reopen,
    figures: true,
    wideOnly: true,
    width: '88px',
    cell: (row) => percent(row.reopened, row.cases),
  },
  {
    key: 'rework',
    title: text.rework,
    figures: true,
    wideOnly: true,
    width: '72px',
    cell: (row) => percent(row.reworked, row.cases),
  },
];

export function Lines({ axis, lines }: { axis: QualityAxis; lines: readonly QualityLine[] }) {
  const scores = lines.flatMap((line) => percentOf(line.satisfied, line.rated) ?? []);
  const last = scores.at(-1);
  return (
    <Section title={text.axes[axis]}>
      {axis === 'week' && last !== undefined && scores.length > 1 ? (
        <LineChart
          label={text.satisfaction}
          values={scores}
          target={PLAN.satisfiedPercent}
          endText={`${last.toFixed(0)}%`}
          from={dayFigures(lines[0]?.key ?? '')}
          to={dayFigures(lines.at(-1)?.key ?? '')}
        />
      ) : null}
      <Table label={text.axes[axis]} columns={columnsOn(axis)} rows={lines} keyOf={(row) => row.key} />
    </Section>
  );
}

type Counted = QualityFigures['reasons'];

export function Reasons({ reasons }: { reasons: Counted }) {
  return (
    <Section title={text.reasonsTitle}>
      <Box className="quality-reasons">
        <Bars
          title={text.problems}
          rows={reasons}
          of="problem"
          wordOf={(one) => words.claimProblems[one as ClaimProblem]}
        />
        <Bars
          title={text.rejects}
          rows={reasons}
          of="reject"
          wordOf={(one) => words.claimRejectReasons[one as ClaimRejectReason]}
        />
        <Bars
          title={text.lowReasons}
          rows={reasons}
          of="rating"
          wordOf={(one) => text.ratingReasons[one as RatingReason]}
        />
      </Box>
    </Section>
  );
}

interface BarsProps {
  title: string;
  rows: Counted;
  of: Counted[number]['of'];
  wordOf: (reason: Counted[number]['reason']) => string;
}

function Bars({ title, rows, of, wordOf }: BarsProps) {
  const own = rows.filter((row) => row.of === of);
  const most = Math.max(1, ...own.map(({ count }) => count));
  if (own.length === 0) return null;
  return (
    <Box className="quality-bars">
      <Txt as="h3" className="desk-soft">
        {title}
      </Txt>
      {own.map(({ reason, count }) => (
        <Box key={reason} className="quality-bars__row">
          <Txt className="quality-bars__word">{wordOf(reason)}</Txt>
          <Box className="quality-head__track" hiddenFromReaders>
            <Box className="quality-head__bar" style={{ width: `${String((count / most) * 100)}%` }} />
          </Box>
          <Txt className="quality-bars__count">{String(count)}</Txt>
        </Box>
      ))}
    </Box>
  );
}
