import type { BoardDay } from '@/api/desk/board';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { common, sentenceFor, words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { columnsOf, type Carrying } from './use-carry';
import { spanName } from './visits';

const text = deskText.board;

/** While a visit is carried: where it would come to lie. When the store said no: why, and the nearest times it could. */
export function CarryBar({ carrying, day }: { carrying: Carrying; day: BoardDay }) {
  const { carried, against, refused } = carrying;
  if (carried !== null) {
    const over = columnsOf(day)[carried.column];
    return (
      <Box className="carry-bar" live="polite">
        <Txt>{text.carrying(carried.visit.contactName, spanName(carried.span), over?.name ?? '')}</Txt>
        <Txt className={against === null ? 'desk-soft' : 'carry-bar__against'}>
          {against === null ? text.carryingHow : text.cannot(words.slotRefusals[against])}
        </Txt>
      </Box>
    );
  }
  if (refused === null) return null;
  return (
    <Box className="carry-bar carry-bar--refused" role="alert">
      <Txt>{text.refused(refused.visit.contactName, sentenceFor(refused.error))}</Txt>
      <Box className="carry-bar__times">
        {refused.nearest.map((at) => (
          <Button key={at} kind="quiet" small onTap={() => carrying.take(refused.visit, at)}>
            {deskText.visits.moveTo(momentName(at))}
          </Button>
        ))}
        <TextTap onTap={carrying.forget}>{common.close}</TextTap>
      </Box>
    </Box>
  );
}
