import { instantOf, type SlotRefusal } from '@zhuyue/shared';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import {
  moveOnBoard,
  placesOf,
  type BoardDay,
  type BoardMove,
  type BoardVisit,
  type Places,
} from '@/api/desk/board';
import { ApiError } from '@/api/failure';
import type { CarryStep } from '@/components/carry.types';
import type { DragPoint } from '@/components/elements.types';
import { say, tell } from '@/components/notice';
import { deskText } from '@/text/desk';
import { carriedTo, clockOf, columnUnder, ROW_PX, type Box, type Span } from './geometry';
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
/** Beginnings of a column with what speaks against them. */
export type Stretches = Places['advisors'][number]['stretches'];

export interface CarryBoard {
  day: BoardDay;
  frame: Span;
}

/** The element of an advisor's or a room's column. */
export const columnId = (id: string): string => `board-${id}`;

/** Advisors first, then rooms: in the order in which they are drawn. */
export const columnsOf = ({ advisors, rooms }: BoardDay): { id: string; name: string; isRoom: boolean }[] => [
  ...advisors.map(({ id, name }) => ({ id, name, isRoom: false })),
  ...rooms.map(({ id, name }) => ({ id, name, isRoom: true })),
];

export interface Carrying {
  carried: Carried | null;
  /** What speaks against where it hovers; null when nothing does or it is not known yet. */
  against: SlotRefusal | null;
  /** Of the visit in the hand, by the id of the column. */
  places: ReadonlyMap<string, Stretches>;
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

const NOWHERE: ReadonlyMap<string, Stretches> = new Map();

const nearestOf = (error: ApiError): string[] => {
  const { nearest } = error.details;
  return Array.isArray(nearest) ? nearest.filter((one) => typeof one === 'string') : [];
};

function dragged(now: Carried, at: DragPoint, columns: readonly Box[], frame: Span): Carried {
  const { from } = now;
  if (from.at === null) return now;
  const span = carriedTo(from.span, at.y - from.at.y, frame);
  const under = columnUnder(at.x, columns);
  const column = under < 0 ? now.column : under;
  return span.from === now.span.from && column === now.column ? now : { ...now, span, column };
}

const SIDEWAYS: Readonly<Record<CarryStep, number>> = { left: -1, right: 1, up: 0, down: 0 };
const DOWN: Readonly<Record<CarryStep, number>> = { left: 0, right: 0, up: -1, down: 1 };

const stepped = (now: Carried, step: CarryStep, frame: Span, columns: number): Carried => ({
  ...now,
  span: carriedTo(now.span, DOWN[step] * ROW_PX, frame),
  column: Math.min(columns - 1, Math.max(0, now.column + SIDEWAYS[step])),
});

/** How the columns lie, found out when something is picked up: it depends on the window and on who is at work. */
function measured(then: (columns: Box[]) => void): void {
  Taro.createSelectorQuery()
    .selectAll('.board__column')
    .boundingClientRect((found) => then(Array.isArray(found) ? found : [found]))
    .exec();
}

const refusalIn = (stretches: Stretches | undefined, minute: number): SlotRefusal | null =>
  stretches?.find(({ from, to }) => from <= minute && minute < to)?.refusal ?? null;

const sits = (visit: BoardVisit, roomId: string): boolean => visit.rooms.some((one) => one.roomId === roomId);

/** A visit in the hand: by mouse, finger or arrow keys, over the columns and the quarters, until it is put down. */
export function useCarry({ day, frame }: CarryBoard): Carrying {
  const [carried, setCarried] = useState<Carried | null>(null);
  const [places, setPlaces] = useState(NOWHERE);
  const [refused, setRefused] = useState<Refused | null>(null);
  const boxes = useRef<Box[]>([]);
  /** How often something was picked up: an answer about an earlier one comes too late. */
  const lifts = useRef(0);
  const columns = columnsOf(day);
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
    const own = columns.findIndex(({ id }) => id === visit.staffId);
    const [span, column] = [spanOf(visit), Math.max(0, own)];
    const mine = (lifts.current += 1);
    setRefused(null);
    setPlaces(NOWHERE);
    measured((found) => (boxes.current = found));
    setCarried({ visit, span, column, from: { at, span, column } });
    // Without an answer it is carried as before: whoever puts it down is told.
    placesOf(visit.id, day.onDay).then(
      ({ advisors, rooms }) => {
        if (mine === lifts.current)
          setPlaces(new Map([...advisors, ...rooms].map(({ id, stretches }) => [id, stretches])));
      },
      () => undefined,
    );
  };
  const drop = async (): Promise<void> => {
    if (carried === null) return;
    setCarried(null);
    const { visit, span, column, from } = carried;
    const over = columns[column];
    const stays = over?.isRoom === true ? sits(visit, over.id) : column === from.column;
    if (over === undefined || (stays && span.from === from.span.from)) return;
    const startsAt = instantOf(day.onDay, clockOf(span.from)).toISOString();
    const to = over.isRoom ? { staffId: visit.staffId, roomId: over.id } : { staffId: over.id };
    await send(visit, { startsAt, ...to });
  };
  return {
    carried,
    against: carried && refusalIn(places.get(columns[carried.column]?.id ?? ''), carried.span.from),
    places: carried === null ? NOWHERE : places,
    refused,
    lift,
    move: (at) => setCarried((now) => now && dragged(now, at, boxes.current, frame)),
    step: (to) => setCarried((now) => now && stepped(now, to, frame, columns.length)),
    drop,
    cancel: () => setCarried(null),
    take: (visit, startsAt) => send(visit, { startsAt, staffId: visit.staffId }),
    forget: () => setRefused(null),
  };
}
