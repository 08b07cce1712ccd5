import { useQuery } from '@tanstack/react-query';
import { grams, LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { styleStoresQuery, type StockPiece } from '@/api/catalogue';
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
        items.map((item) => (
          <Wish
            key={`${item.styleId}${item.pieceId ?? ''}`}
            item={item}
            booking={booking}
            onSwap={() => setSwapping(item)}
          />
        ))
      )}
      {items.length > 0 && items.length < LIMITS.wishes ? (
        <Row icon="plus" title={text.addMore} to="/pages/browse/index" />
      ) : null}
      <SwapSheet item={swapping} storeId={booking.draft.storeId} onClose={() => setSwapping(null)} />
    </Section>
  );
}

interface WishProps {
  item: TrayItem;
  booking: BookingState;
  onSwap: () => void;
}

function Wish({ item, booking, onSwap }: WishProps) {
  const { remove, swap } = useTray();
  const { draft, setback, change } = booking;
  const away = item.pieceId !== null && draft.storeId !== null && item.storeId !== draft.storeId;
  const gone =
    setback?.kind === 'wish' && item.pieceId !== null && (setback.pieceId ?? item.pieceId) === item.pieceId;
  const where =
    item.pieceId === null ? text.anyPiece : away ? text.elsewhere(item.storeName ?? '') : text.veryPiece;
  const size = item.sizeHmm === null ? '' : `${sizeName(item.sizeHmm)} · `;
  return (
    <PieceLine
      picture={item.picture}
      name={item.name}
      note={`${size}${where}`}
      end={<Price fen={item.priceFen} />}
    >
      {gone ? <Txt className="booking__alarm">{text.wishGone}</Txt> : null}
      <Box className="booking__taps">
        {away && item.storeId !== null ? (
          <TextTap onTap={() => change({ storeId: item.storeId, startsAt: null })}>{text.goThere}</TextTap>
        ) : null}
        {away ? <TextTap onTap={() => swap(item, asStyle(item))}>{text.asStyle}</TextTap> : null}
        <TextTap onTap={onSwap}>{text.swap}</TextTap>
        <TextTap onTap={() => remove(item)}>{text.remove}</TextTap>
      </Box>
    </PieceLine>
  );
}

interface SwapProps {
  item: TrayItem | null;
  storeId: string | null;
  onClose: () => void;
}

/** Another piece of the style: those of the chosen store, or of every store while none is chosen. */
function SwapSheet({ item, storeId, onClose }: SwapProps) {
  return (
    <Sheet open={item !== null} title={text.swap} onClose={onClose}>
      {item ? <Others item={item} storeId={storeId} onClose={onClose} /> : null}
    </Sheet>
  );
}

function Others({ item, storeId, onClose }: SwapProps & { item: TrayItem }) {
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
