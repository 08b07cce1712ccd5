import { memo } from 'react';
import type { BoardAdvisor, BoardVisit } from '@/api/desk/board';
import { Box, Txt } from '@/components/elements';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { heightOf, lanesOf, topOf, type Span } from './geometry';
import { columnId, type Carrying } from './use-carry';
import { VisitBlock } from './visit-block';
import { spanName, spanOf } from './visits';

const text = deskText.board;

const px = (value: number): string => `${String(value)}px`;

/** Where nobody can be received. */
export function Shade({ span, frame, words: said }: { span: Span; frame: Span; words?: string }) {
  if (span.from >= span.to) return null;
  return (
    <Box
      className={said === undefined ? 'board__shade' : 'board__closure'}
      style={{ top: px(topOf(span.from, frame)), height: px(heightOf(span)) }}
    >
      {said === undefined ? null : <Txt className="board__why">{said}</Txt>}
    </Box>
  );
}

/** Of a visit in the hand: where it could begin in this column, and itself where it hovers, with what speaks against it. */
export function InHand(props: { id: string; column: number; frame: Span; carrying: Carrying }) {
  const { id, column, frame } = props;
  const { carried, against, places } = props.carrying;
  if (carried === null) return null;
  const free = (places.get(id) ?? []).filter(({ refusal }) => refusal === null);
  return (
    <>
      {free.map((one) => {
        const span = { from: Math.max(one.from, frame.from), to: Math.min(one.to, frame.to) };
        return (
          <Box
            key={one.from}
            className="board__free"
            style={{ top: px(topOf(span.from, frame)), height: px(heightOf(span)) }}
          />
        );
      })}
      {carried.column === column ? (
        <Box
          className={against === null ? 'block block--ghost' : 'block block--ghost block--refused'}
          style={{ top: px(topOf(carried.span.from, frame)), height: px(heightOf(carried.span)) }}
        >
          <Txt className="block__time">{spanName(carried.span)}</Txt>
          <Txt className="block__name">
            {against === null ? carried.visit.contactName : words.slotRefusals[against]}
          </Txt>
        </Box>
      ) : null}
    </>
  );
}

export interface AdvisorColumnProps {
  advisor: BoardAdvisor;
  column: number;
  frame: Span;
  shut: readonly Span[];
  visits: readonly BoardVisit[];
  now: number;
  carrying: Carrying;
  onOpen: (visit: BoardVisit) => void;
}

export function AdvisorColumn(props: AdvisorColumnProps) {
  const { advisor, column, frame, shut, visits, now, carrying, onOpen } = props;
  const height = heightOf(frame);
  const minutes = visits.reduce((sum, one) => sum + spanOf(one).to - spanOf(one).from, 0);
  return (
    <Box className="board__column" id={columnId(advisor.id)}>
      <Head advisor={advisor} count={visits.length} minutes={minutes} />
      <Box className="board__lines" style={{ height: px(height) }}>
        {shut.map((span) => (
          <Shade key={span.from} span={span} frame={frame} />
        ))}
        {lanesOf(visits, spanOf).map(({ item, lane, lanes }) => (
          <VisitBlock
            key={item.id}
            visit={item}
            frame={frame}
            lane={lane}
            lanes={lanes}
            now={now}
            carrying={carrying}
            onOpen={onOpen}
          />
        ))}
        <InHand id={advisor.id} column={column} frame={frame} carrying={carrying} />
      </Box>
    </Box>
  );
}

interface HeadProps {
  advisor: BoardAdvisor;
  count: number;
  minutes: number;
}

const Head = memo(function Head({ advisor, count, minutes }: HeadProps) {
  const skills = advisor.skills.map((one) => words.staffSkills[one]).join(' ');
  return (
    <Box className="board__name">
      <Txt className="board__who">{advisor.name}</Txt>
      <Txt className="board__load">
        {advisor.shifts.length === 0
          ? text.away
          : [text.load(count, minutes), skills].filter(Boolean).join(' · ')}
      </Txt>
    </Box>
  );
});
