import { useQuery } from '@tanstack/react-query';
import { grams, LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { styleStoresQuery, type StockPiece } from '@/api/catalogue';
import { trayAlternativesQuery, trayPlanQuery, type TrayPlanLine } from '@/api/trays';
import { Badge } from '@/components/badge';
import { TextTap } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Price } from '@/components/price';
import { Row, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { usePlace } from '@/hooks/use-place';
import { useTray, type TrayItem } from '@/hooks/use-tray';
import { go } from '@/platform/navigation';
import { bookingText as text } from '@/text/booking';
import { sizeName } from '@/text/size';
import { trayText } from '@/text/tray';
import { Alternatives } from '../choosers/alternatives';
import { standOf, wishOf } from './tray-plan';
import type { BookingState } from './use-booking';

const asStyle = (item: TrayItem): TrayItem => ({
  ...item,
  pieceId: null,
  sizeHmm: null,
  storeId: null,
  storeName: null,
});

/** The tray as it will stand before the guest. */
export function TrayPart({ booking }: { booking: BookingState }) {
  const { items } = booking;
  const [swapping, setSwapping] = useState<TrayItem | null>(null);
  const { setback } = booking;
  const plan = usePlan(booking);
  return (
    <Section
      title={text.tray}
      aside={<Txt className="booking__count">{text.trayNote(items.length, LIMITS.wishes)}</Txt>}
    >
      {setback?.kind === 'wish' ? (
        <Txt as="p" className="booking__alarm" role="alert">
          {`${text.wishGone}。${text.wishGoneText}`}
        </Txt>
      ) : null}
      {items.length === 0 ? (
        <Empty
          title={text.emptyTray}
          text={text.emptyTrayText}
          action={text.toBrowse}
          onAction={() => go('/pages/browse/index')}
        />
      ) : (
        items.map((item, i) => (
          <Wish
            key={`${item.styleId}${item.pieceId ?? ''}`}
            item={item}
            line={plan.lines?.[i] ?? null}
            asking={plan.asking}
            booking={booking}
            onSwap={() => setSwapping(item)}
          />
        ))
      )}
      {items.length > 0 && plan.failed ? (
        <Txt as="p" className="booking__note">
          {trayText.planFailed}
        </Txt>
      ) : null}
      {items.length > 0 && items.length < LIMITS.wishes ? (
        <Row icon="plus" title={text.addMore} to="/pages/browse/index" />
      ) : null}
      <SwapSheet item={swapping} booking={booking} onClose={() => setSwapping(null)} />
    </Section>
  );
}

/** What would become of each wish at the chosen store and time; asked again when any of them changes. */
function usePlan({ items, draft }: BookingState): {
  lines: readonly TrayPlanLine[] | null;
  asking: boolean;
  failed: boolean;
} {
  const enabled = draft.storeId !== null && items.length > 0;
  const asked = useQuery({
    ...trayPlanQuery(draft.storeId ?? '', draft.startsAt, items.map(wishOf)),
    enabled,
  });
  return { lines: asked.data?.items ?? null, asking: enabled && asked.isPending, failed: asked.isError };
}

interface WishProps {
  item: TrayItem;
  line: TrayPlanLine | null;
  asking: boolean;
  booking: BookingState;
  onSwap: () => void;
}

function Wish({ item, line, asking, booking, onSwap }: WishProps) {
  const { remove, swap } = useTray();
  const { setback } = booking;
  const gone =
    setback?.kind === 'wish' && item.pieceId !== null && (setback.pieceId ?? item.pieceId) === item.pieceId;
  const size = item.sizeHmm === null ? '' : `${sizeName(item.sizeHmm)} · `;
  const meant = item.pieceId === null ? text.anyPiece : text.veryPiece;
  const stand = standOf(item, line, asking, booking.draft);
  return (
    <PieceLine
      picture={item.picture}
      name={item.name}
      note={`${size}${meant}`}
      end={<Price fen={item.priceFen} />}
    >
      <Box className="booking__stand" live="polite">
        <Badge tone={gone ? 'alarm' : stand.tone}>{gone ? text.wishGone : stand.word}</Badge>
        {stand.more === '' ? null : <Txt className="booking__note">{stand.more}</Txt>}
      </Box>
      <Box className="booking__taps">
        {stand.stuck || gone ? (
          <TextTap onTap={() => swap(item, asStyle(item))}>{trayText.asAny}</TextTap>
        ) : null}
        <TextTap onTap={onSwap}>{text.swap}</TextTap>
        <TextTap onTap={() => remove(item)}>{text.remove}</TextTap>
      </Box>
    </PieceLine>
  );
}

interface SwapProps {
  item: TrayItem | null;
  booking: BookingState;
  onClose: () => void;
}

/** Another piece of the style, then others of the same grade and size that can be there in time. */
function SwapSheet({ item, booking, onClose }: SwapProps) {
  return (
    <Sheet open={item !== null} title={text.swap} onClose={onClose}>
      {item ? <Others item={item} booking={booking} onClose={onClose} /> : null}
      {item ? <SameGrade item={item} booking={booking} onClose={onClose} /> : null}
    </Sheet>
  );
}

function Others({ item, booking, onClose }: SwapProps & { item: TrayItem }) {
  const { storeId } = booking.draft;
  const swap = useTray((tray) => tray.swap);
  const place = usePlace((one) => one.place);
  const stores = useQuery(styleStoresQuery(item.styleId, place));
  const take = (to: TrayItem): void => {
    swap(item, to);
    onClose();
  };
  return (
    <Faces query={stores} skeleton={<Skeleton rows={3} />}>
      {({ items }) => (
        <>
          <Row icon="gem" title={text.anyPiece} onTap={() => take(asStyle(item))} />
          {items
            .filter(({ store }) => storeId === null || store.id === storeId)
            .flatMap(({ store, pieces }) =>
              pieces
                .filter((piece) => piece.id !== item.pieceId)
                .map((piece) => (
                  <Other
                    key={piece.id}
                    piece={piece}
                    storeName={store.name}
                    onTap={() =>
                      take({
                        ...item,
                        pieceId: piece.id,
                        sizeHmm: piece.sizeHmm,
                        priceFen: piece.priceFen,
                        storeId: store.id,
                        storeName: store.name,
                      })
                    }
                  />
                )),
            )}
        </>
      )}
    </Faces>
  );
}

function Other({ piece, storeName, onTap }: { piece: StockPiece; storeName: string; onTap: () => void }) {
  return (
    <Tap className="booking__other" onTap={onTap}>
      <Box className="booking__other-words">
        <Txt>
          {[`${grams(piece.goldMg)} g`, piece.sizeHmm === null ? '' : sizeName(piece.sizeHmm)].join('　')}
        </Txt>
        <Txt className="booking__note">{text.atStore(storeName)}</Txt>
      </Box>
      <Price fen={piece.priceFen} />
    </Tap>
  );
}

function SameGrade({ item, booking, onClose }: SwapProps & { item: TrayItem }) {
  const swap = useTray((tray) => tray.swap);
  const { storeId, startsAt } = booking.draft;
  const lying = booking.items.map((one) => one.pieceId).filter((id) => id !== null);
  const asked = useQuery({
    ...trayAlternativesQuery(storeId ?? '', startsAt, wishOf(item), lying),
    enabled: storeId !== null,
  });
  if (storeId === null) return null;
  return (
    <Section title={trayText.others}>
      <Alternatives
        asked={asked}
        onTake={(one) => {
          const { styleId, pieceId, name, picture, sizeHmm, priceFen, storeName } = one;
          swap(item, { styleId, pieceId, name, picture, sizeHmm, priceFen, storeId: one.storeId, storeName });
          onClose();
        }}
      />
    </Section>
  );
}
