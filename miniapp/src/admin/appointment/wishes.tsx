import { spacedSerial } from '@zhuyue/shared';
import type { DeskAppointment, DeskWish } from '@/api/desk/appointments';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Price } from '@/components/price';
import { Section } from '@/components/rows';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';

const text = deskText.visits;
const SELLABLE = ['in_stock', 'on_hold'];

export interface WishListProps {
  visit: DeskAppointment;
  maySell: boolean;
}

/** What to fetch into the tray before the customer comes, by where it lies. */
export function WishList({ visit, maySell }: WishListProps) {
  const { wishes } = visit;
  const ended = visit.state === 'cancelled' || visit.state === 'no_show';
  return (
    <Section title={text.tray} aside={<Txt className="desk-soft">{text.trayNote}</Txt>}>
      {wishes.length === 0 ? <Txt className="desk-none">{text.noWishes}</Txt> : null}
      {wishes.map((wish) => (
        <PieceLine
          key={`${wish.styleId}-${wish.pieceId ?? ''}`}
          picture={wish.picture}
          name={wish.name}
          note={noteOf(wish)}
          end={
            <Box className="wish__end">
              <Price fen={wish.priceFen} size={15} />
              {wish.state === null ? null : (
                <Badge tone={tones.piece[wish.state]}>{deskText.frame.pieceStates[wish.state]}</Badge>
              )}
            </Box>
          }
        >
          {wish.pieceId !== null ? (
            <Box className="wish__steps">
              <Txt className="wish__serial" selectable>
                {wish.serial === null ? '' : spacedSerial(wish.serial)}
              </Txt>
              {maySell && !ended && wish.state !== null && SELLABLE.includes(wish.state) ? (
                <Button
                  small
                  onTap={() =>
                    go('/admin/handover/index', { piece: wish.pieceId ?? undefined, appointment: visit.id })
                  }
                >
                  {text.handOver}
                </Button>
              ) : null}
            </Box>
          ) : null}
        </PieceLine>
      ))}
    </Section>
  );
}

function noteOf(wish: DeskWish): string {
  const where = wish.container === null ? null : words.containers[wish.container];
  const parts = [
    wish.pieceId === null ? text.anyOfStyle : where,
    wish.sizeHmm === null ? null : sizeName(wish.sizeHmm),
    wish.here ? null : text.elsewhere,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
