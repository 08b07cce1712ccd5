import type { BoardAdvisor } from '@/api/desk/board';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { common, sentenceFor } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import type { Carrying } from './use-carry';
import { spanName } from './visits';

const text = deskText.board;

/** While a visit is carried: where it would come to lie. When the store said no: why, and the nearest times it could. */
export function CarryBar({ carrying, advisors }: { carrying: Carrying; advisors: readonly BoardAdvisor[] }) {
  const { carried, refused } = carrying;
  if (carried !== null) {
    return (
      <Box className="carry-bar" live="polite">
        <Txt>
          {text.carrying(
            carried.visit.contactName,
            spanName(carried.span),
            advisors[carried.column]?.name ?? '',
          )}
        </Txt>
        <Txt className="desk-soft">{text.carryingHow}</Txt>
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
