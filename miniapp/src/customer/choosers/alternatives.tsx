import { dayOf, timeOf } from '@zhuyue/shared';
import type { TrayAlternative } from '@/api/trays';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Faces, type Asked } from '@/components/faces';
import { Picture } from '@/components/picture';
import { Price } from '@/components/price';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { sizeName } from '@/text/size';
import { trayText as text } from '@/text/tray';
import { momentName } from '@/text/when';
import './alternatives.scss';

export interface AlternativesProps {
  asked: Asked<{ items: TrayAlternative[] }>;
  onTake: (one: TrayAlternative) => void;
}

const whenName = (at: string): string => (dayOf(at) === dayOf(new Date()) ? timeOf(at) : momentName(at));

/** Pieces of the same grade and size that can be on the tray in time; one tap takes one. */
export function Alternatives({ asked, onTake }: AlternativesProps) {
  return (
    <Faces
      query={asked}
      skeleton={<Skeleton rows={3} />}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <Txt as="p" className="alternatives__none">
          {`${text.othersNone}。${text.othersNoneText}`}
        </Txt>
      }
    >
      {({ items }) => (
        <Box as="ul">
          {items.map((one) => (
            <Box as="li" key={one.pieceId}>
              <Tap className="alternatives__one" onTap={() => onTake(one)}>
                <Box className="alternatives__picture">
                  <Picture src={one.picture} alt="" />
                </Box>
                <Box className="alternatives__words">
                  <Txt className="alternatives__name">{one.name}</Txt>
                  <Txt className="alternatives__note">
                    {one.sizeHmm === null ? one.storeName : `${sizeName(one.sizeHmm)} · ${one.storeName}`}
                  </Txt>
                  <Badge tone={one.verdict === 'here' ? 'good' : 'waiting'}>
                    {one.at === null ? text.here : text.comingAt(whenName(one.at))}
                  </Badge>
                </Box>
                <Price fen={one.priceFen} />
              </Tap>
            </Box>
          ))}
        </Box>
      )}
    </Faces>
  );
}
