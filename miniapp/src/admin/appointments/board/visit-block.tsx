import { timeOf } from '@zhuyue/shared';
import type { BoardVisit } from '@/api/desk/board';
import { Carry } from '@/components/carry';
import { Box, Txt } from '@/components/elements';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { heightOf, topOf, type Span } from './geometry';
import type { Carrying } from './use-carry';
import { canMove, lateBy, spanName, spanOf } from './visits';

const text = deskText.board;

export interface VisitBlockProps {
  visit: BoardVisit;
  frame: Span;
  lane: number;
  lanes: number;
  now: number;
  carrying: Carrying;
  onOpen: (visit: BoardVisit) => void;
}

/** How its tray stands. */
function trayOf(visit: BoardVisit): string {
  if (visit.wishCount === 0) return '';
  if (visit.trayReadyAt !== null) return text.trayReady;
  if (visit.lostCount > 0) return text.trayLost(visit.lostCount);
  if (visit.dueAt !== null) return text.trayDue(timeOf(visit.dueAt));
  return text.tray(visit.laidCount, visit.wishCount);
}

/** What a visit is for, and what of it is not as it should be, in the words of its block. */
const aboutOf = (visit: BoardVisit, late: number): string =>
  [
    late > 0 ? text.late(late) : '',
    trayOf(visit),
    visit.purposes.map((one) => words.appointmentPurposes[one]).join('＋'),
  ]
    .filter((one) => one !== '')
    .join(' · ');

/** A visit in its column: it opens by a tap, and is carried to another time or another advisor. */
export function VisitBlock({ visit, frame, lane, lanes, now, carrying, onOpen }: VisitBlockProps) {
  const span = spanOf(visit);
  const late = lateBy(visit, now);
  const about = aboutOf(visit, late);
  const state = visit.state === 'booked' ? '' : deskText.frame.visitStates[visit.state];
  const carried = carrying.carried?.visit.id === visit.id;
  const names = [
    'block',
    `block--${visit.state}`,
    late > 0 ? 'block--late' : '',
    carried ? 'block--carried' : '',
    span.to - span.from <= 30 ? 'block--low' : span.to - span.from < 60 ? 'block--mid' : '',
    visit.lostCount > 0 ? 'block--alarm' : '',
  ];
  return (
    <Carry
      className={names.filter(Boolean).join(' ')}
      style={{
        top: `${String(topOf(span.from, frame))}px`,
        height: `${String(heightOf(span) - 1)}px`,
        left: `${String((lane / lanes) * 100)}%`,
        width: `${String(100 / lanes)}%`,
      }}
      label={[spanName(span), state, visit.contactName, about].filter((one) => one !== '').join(' ')}
      movable={canMove(visit)}
      carried={carried}
      onTap={() => onOpen(visit)}
      onLift={(at) => carrying.lift(visit, at)}
      onMove={carrying.move}
      onStep={carrying.step}
      onDrop={() => void carrying.drop()}
      onCancel={carrying.cancel}
    >
      <Box className="block__line">
        <Txt className="block__time">{spanName(span)}</Txt>
        {/* The blank keeps what is read the same as what is seen. */}
        <Txt className="block__state">{state === '' ? '' : ` ${state}`}</Txt>
      </Box>
      <Txt className="block__name">{visit.contactName}</Txt>
      <Txt className="block__about">{about}</Txt>
    </Carry>
  );
}
