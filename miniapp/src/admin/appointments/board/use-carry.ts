import { instantOf } from '@zhuyue/shared';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { moveOnBoard, type BoardDay, type BoardMove, type BoardVisit } from '@/api/desk/board';
import { ApiError } from '@/api/failure';
import type { CarryStep } from '@/components/carry.types';
import type { DragPoint } from '@/components/elements.types';
import { say, tell } from '@/components/notice';
import { deskText } from '@/text/desk';
import { carriedTo, clockOf, columnAt, ROW_PX, type Span } from './geometry';
import { spanOf } from './visits';

const text = deskText.board;

export interface Carried {
  visit: BoardVisit;
  /** Where it hovers. */
  span: Span;
  column: number;
  from: { at: DragPoint | null; span: Span; column: number };
}
/** Why the store said no, and what it could do instead. */
export interface Refused {
  visit: BoardVisit;
  error: ApiError;
  nearest: readonly string[];
}

export interface CarryBoard {
  day: BoardDay;
  frame: Span;
  /** Advisors in the order of their columns. */
  advisorIds: readonly string[];
}

/** The element of an advisor's column. */
export const columnId = (staffId: string): string => `board-${staffId}`;

export interface Carrying {
  carried: Carried | null;
  refused: Refused | null;
  lift: (visit: BoardVisit, at: DragPoint | null) => void;
  move: (at: DragPoint) => void;
  step: (step: CarryStep) => void;
  drop: () => Promise<void>;
  cancel: () => void;
  /** One of the times the store proposed. */
  take: (visit: BoardVisit, startsAt: string) => Promise<void>;
  forget: () => void;
}

const nearestOf = (error: ApiError): string[] => {
  const { nearest } = error.details;
  return Array.isArray(nearest) ? nearest.filter((one) => typeof one === 'string') : [];
};

type Place = Pick<CarryBoard, 'frame' | 'advisorIds'>;

function dragged(now: Carried, at: DragPoint, columnPx: number, { frame, advisorIds }: Place): Carried {
  const { from } = now;
  if (from.at === null) return now;
  const span = carriedTo(from.span, at.y - from.at.y, frame);
  const column = columnAt(from.column, at.x - from.at.x, columnPx, advisorIds.length);
  return span.from === now.span.from && column === now.column ? now : { ...now, span, column };
}

const SIDEWAYS: Readonly<Record<CarryStep, number>> = { left: -1, right: 1, up: 0, down: 0 };
const DOWN: Readonly<Record<CarryStep, number>> = { left: 0, right: 0, up: -1, down: 1 };

function stepped(now: Carried, step: CarryStep, { frame, advisorIds }: Place): Carried {
  return {
    ...now,
    span: carriedTo(now.span, DOWN[step] * ROW_PX, frame),
    column: columnAt(now.column, SIDEWAYS[step], 1, advisorIds.length),
  };
}

/** How wide a column is drawn, found out when something is picked up: it depends on the window and on who is at work. */
function measured(staffId: string, then: (px: number) => void): void {
  Taro.createSelectorQuery()
    .select(`#${columnId(staffId)}`)
    .boundingClientRect((found) => {
      const box = Array.isArray(found) ? found[0] : found;
      if (box && box.width > 0) then(box.width);
    })
    .exec();
}

/** A visit in the hand: by mouse, finger or arrow keys, over the columns and the quarters, until it is put down. */
export function useCarry(board: CarryBoard): Carrying {
  const { day, advisorIds } = board;
  const [carried, setCarried] = useState<Carried | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const columnPx = useRef(1);
  const send = async (visit: BoardVisit, to: BoardMove): Promise<void> => {
    setRefused(null);
    try {
      await moveOnBoard(day, visit, to);
      say(text.moved);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'slot.refused')
        setRefused({ visit, error, nearest: nearestOf(error) });
      else await tell(error);
    }
  };
  const lift = (visit: BoardVisit, at: DragPoint | null): void => {
    const [span, column] = [spanOf(visit), Math.max(0, advisorIds.indexOf(visit.staffId))];
    setRefused(null);
    measured(visit.staffId, (px) => (columnPx.current = px));
    setCarried({ visit, span, column, from: { at, span, column } });
  };
  const drop = async (): Promise<void> => {
    if (carried === null) return;
    setCarried(null);
    const { visit, span, column, from } = carried;
    const staffId = advisorIds[column];
    if (staffId === undefined || (span.from === from.span.from && column === from.column)) return;
    await send(visit, { startsAt: instantOf(day.onDay, clockOf(span.from)).toISOString(), staffId });
  };
  return {
    carried,
    refused,
    lift,
    move: (at) => setCarried((now) => now && dragged(now, at, columnPx.current, board)),
    step: (to) => setCarried((now) => now && stepped(now, to, board)),
    drop,
    cancel: () => setCarried(null),
    take: (visit, startsAt) => send(visit, { startsAt, staffId: visit.staffId }),
    forget: () => setRefused(null),
  };
}
