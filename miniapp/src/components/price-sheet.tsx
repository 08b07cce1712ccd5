import { yuan } from '@zhuyue/shared';
import type { PriceFacts } from '@/api/catalogue';
import { billRows, boardWords, movesWords } from '@/text/bill';
import { priceText } from '@/text/price';
import { words } from '@/text';
import { Box, Txt } from './elements';
import { Icon } from './icon';
import { Price, PriceBill } from './price';
import { Sheet } from './sheet';
import { Tap } from './tap';
import './price-sheet.scss';

/** What a price rests on, in one line: the board, and per gram or per yuan what it means for this one. */
function groundOf(price: PriceFacts): string {
  const board = boardWords(price);
  const own =
    price.mode === 'fixed' && price.effectiveFenPerGram !== null
      ? priceText.effective(yuan(price.effectiveFenPerGram))
      : price.mode === 'weighed'
        ? movesWords(price)
        : null;
  return [board?.rate, own].filter((part) => part !== null && part !== undefined).join('，');
}

/** The price as large as it matters, what it rests on in one line; it opens as a bill. */
export function PriceHead({ price, onOpen }: { price: PriceFacts; onOpen: () => void }) {
  return (
    <Tap className="price-head" onTap={onOpen}>
      <Box as="span" className="price-head__line">
        <Box as="span">
          <Price
            fen={price.totalFen}
            size={32}
            before={price.typical && price.mode === 'weighed' ? priceText.about : undefined}
          />
          <Txt className="price-head__mode">{words.priceModes[price.mode]}</Txt>
        </Box>
        <Box as="span" className="price-head__open">
          <Txt>{priceText.open}</Txt>
          <Icon name="forward" size={16} />
        </Box>
      </Box>
      <Txt className="price-head__board">{groundOf(price)}</Txt>
    </Tap>
  );
}

/** Below the bill: per gram beside the board, and what a move of the board does. */
export function PriceNotes({ price }: { price: PriceFacts }) {
  const board = boardWords(price);
  const moves = movesWords(price);
  const effective = price.mode === 'fixed' ? price.effectiveFenPerGram : null;
  return (
    <Box className="price-notes">
      {price.typical && price.mode === 'weighed' ? <Txt as="p">{priceText.typical}</Txt> : null}
      {effective !== null ? (
        <>
          <Txt as="p" className="price-notes__strong">
            {board
              ? `${priceText.effective(yuan(effective))}，${board.rate}`
              : priceText.effective(yuan(effective))}
          </Txt>
          <Txt as="p">{priceText.effectiveWhy}</Txt>
        </>
      ) : null}
      {moves ? (
        <Txt as="p" className="price-notes__strong">
          {moves}
        </Txt>
      ) : null}
    </Box>
  );
}

/** The bill itself, with its notes. */
export function PriceLines({ price }: { price: PriceFacts }) {
  const board = boardWords(price);
  return (
    <>
      <PriceBill
        rows={billRows(price)}
        totalFen={price.totalFen}
        totalTitle={price.typical && price.mode === 'weighed' ? priceText.typicalTotal : priceText.total}
        foot={board ? `${board.rate}，${board.since}` : undefined}
      />
      <PriceNotes price={price} />
    </>
  );
}

export function PriceSheet({
  price,
  open,
  onClose,
}: {
  price: PriceFacts;
  open: boolean;
  onClose: () => void;
}) {
  return (
    <Sheet open={open} title={priceText.title} onClose={onClose}>
      <Txt as="p" className="price-notes__mode">
        {priceText.modes[price.mode]}
      </Txt>
      <PriceLines price={price} />
    </Sheet>
  );
}
