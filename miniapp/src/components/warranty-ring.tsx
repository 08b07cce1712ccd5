import type { Warranty } from '@/api/pieces';
import { pieceText as text } from '@/text/piece';
import { dayFigures } from '@/text/when';
import { Box, Txt } from './elements';
import './warranty-ring.scss';

/** Days left as an open ring: gold for what is left, a hairline for what has passed. */
export function WarrantyRing({ warranty }: { warranty: Warranty | null }) {
  if (warranty === null) {
    return (
      <Txt as="p" className="warranty-ring__none">
        {text.none}
      </Txt>
    );
  }
  const live = warranty.state === 'active' && warranty.daysLeft > 0;
  const share = live ? Math.min(1, warranty.daysLeft / warranty.totalDays) : 0;
  const word = warranty.state === 'void' ? text.voided : live ? text.left : text.over;
  return (
    <Box className="warranty-ring" role="img" label={text.ring(warranty.daysLeft, warranty.totalDays)}>
      <Box
        className="warranty-ring__dial"
        style={{
          background: `conic-gradient(var(--gold) ${String(share * 360)}deg, var(--line) 0deg)`,
        }}
      >
        <Box className="warranty-ring__hole">
          <Txt className="warranty-ring__days">{String(warranty.daysLeft)}</Txt>
          <Txt className="warranty-ring__unit">{text.days}</Txt>
        </Box>
      </Box>
      <Box className="warranty-ring__words">
        <Txt as="p" className="warranty-ring__word">
          {word}
        </Txt>
        <Txt as="p" className="warranty-ring__note">
          {text.endsNote(dayFigures(warranty.endsOn))}
        </Txt>
      </Box>
    </Box>
  );
}
