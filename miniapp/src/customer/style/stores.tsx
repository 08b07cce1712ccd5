import { useDidShow } from '@tarojs/taro';
import { grams } from '@zhuyue/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { styleStoresQuery, type StockPiece, type StyleDetail, type StyleStore } from '@/api/catalogue';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { say } from '@/components/notice';
import { Price } from '@/components/price';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { StoreLine } from '@/components/store-line';
import { Tap } from '@/components/tap';
import { hasAgreedToPlace, usePlace } from '@/hooks/use-place';
import { useTray } from '@/hooks/use-tray';
import { go } from '@/platform/navigation';
import { sizeName } from '@/text/size';
import { styleText as text } from '@/text/style';
import { Chosen } from './chosen';

/** Stores and pieces shown before the person asks for more. */
const FIRST_STORES = 3;
const FIRST_PIECES = 3;

interface Choice {
  piece: StockPiece;
  store: StyleStore['store'];
}

/** Which stores have a piece of the style now, nearest first; a piece chosen here is kept for the visit. */
export function StyleStores({ style }: { style: StyleDetail }) {
  const { place, state, ask } = usePlace();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [all, setAll] = useState(false);
  useDidShow(() => {
    if (state === 'unknown' && hasAgreedToPlace()) void ask();
  });
  const stores = useQuery({ ...styleStoresQuery(style.id, place), placeholderData: keepPreviousData });
  const put = useTray((tray) => tray.put);
  const book = ({ piece, store }: Choice): void => {
    const fits = put({
      styleId: style.id,
      pieceId: piece.id,
      name: style.name,
      picture: style.picture,
      sizeHmm: piece.sizeHmm,
      priceFen: piece.priceFen,
      storeId: store.id,
      storeName: store.name,
    });
    if (fits) go('/customer/booking/index', { storeId: store.id });
    else say(text.trayFull);
  };
  return (
    <Section
      title={text.stores}
      aside={
        place === null && state !== 'refused' ? (
          <TextTap icon="pin" onTap={() => void ask()}>
            {text.locate}
          </TextTap>
        ) : null
      }
    >
      <Faces
        query={stores}
        skeleton={<Skeleton rows={3} />}
        isEmpty={(data) => data.items.length === 0}
        empty={
          <Box>
            <Txt as="p">{text.noStores}</Txt>
            <Txt as="p" className="style__note">
              {text.noStoresText}
            </Txt>
          </Box>
        }
      >
        {({ items }) => (
          <>
            <Txt as="p" className="style__note">
              {text.storesNote}
            </Txt>
            {(all ? items : items.slice(0, FIRST_STORES)).map((one) => (
              <StoreLine key={one.store.id} store={one.store}>
                <Pieces
                  pieces={one.pieces}
                  chosen={chosen?.piece.id ?? null}
                  onChoose={(piece) => setChosen({ piece, store: one.store })}
                  onBook={() => chosen && book(chosen)}
                />
              </StoreLine>
            ))}
            {all || items.length <= FIRST_STORES ? null : (
              <TextTap icon="down" onTap={() => setAll(true)}>
                {text.moreStores(items.length - FIRST_STORES)}
              </TextTap>
            )}
          </>
        )}
      </Faces>
    </Section>
  );
}

interface PiecesProps {
  pieces: readonly StockPiece[];
  chosen: string | null;
  onChoose: (piece: StockPiece) => void;
  onBook: () => void;
}

function Pieces({ pieces, chosen, onChoose, onBook }: PiecesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? pieces : pieces.slice(0, FIRST_PIECES);
  return (
    <Box className="style__stock">
      {shown.map((piece) => (
        <Box key={piece.id}>
          <Tap
            className={`style__piece ${piece.id === chosen ? 'style__piece--on' : ''}`}
            role="radio"
            pressed={piece.id === chosen}
            onTap={() => onChoose(piece)}
          >
            <Txt className="style__weight">{`${grams(piece.goldMg)} g`}</Txt>
            <Txt className="style__piece-size">{piece.sizeHmm === null ? '' : sizeName(piece.sizeHmm)}</Txt>
            <Price fen={piece.priceFen} />
          </Tap>
          {piece.id === chosen ? <Chosen key={piece.id} piece={piece} onBook={onBook} /> : null}
        </Box>
      ))}
      {shown.length < pieces.length ? (
        <TextTap icon="down" onTap={() => setAll(true)}>
          {text.allPieces(pieces.length)}
        </TextTap>
      ) : null}
    </Box>
  );
}
