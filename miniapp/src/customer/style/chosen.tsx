import { yuan } from '@zhuyue/shared';
import type { StockPiece } from '@/api/catalogue';
import type { Quote } from '@/api/quotes';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { PieceHold } from '@/components/piece-hold';
import { LockedPrice, useTimeLeft } from '@/components/price-lock';
import { usePieceHold } from '@/hooks/use-piece-hold';
import { usePriceLock } from '@/hooks/use-price-lock';
import { go } from '@/platform/navigation';
import { quoteText } from '@/text/quote';
import { styleText as text } from '@/text/style';

/** The very piece one has chosen in a store: tried on there, kept, or its price locked. */
export function Chosen({ piece, onBook }: { piece: StockPiece; onBook: () => void }) {
  const hold = usePieceHold(piece.id);
  const { quote, lock } = usePriceLock(piece.id);
  return (
    <Box className="style__chosen">
      <Button small onTap={onBook}>
        {text.bookThis}
      </Button>
      <PieceHold {...hold} />
      {quote === null ? (
        <>
          <Button kind="quiet" onTap={lock}>
            {quoteText.lock}
          </Button>
          <Txt as="p" className="style__note">
            {quoteText.lockText(yuan(piece.priceFen))}
          </Txt>
        </>
      ) : (
        <Locked quote={quote} lock={lock} />
      )}
    </Box>
  );
}

/** After its end today's price can be locked anew. */
function Locked({ quote, lock }: { quote: Quote; lock: () => Promise<void> }) {
  const over = useTimeLeft(quote) === 0;
  return (
    <>
      <LockedPrice quote={quote} />
      {over ? (
        <Button kind="quiet" onTap={lock}>
          {quoteText.lock}
        </Button>
      ) : (
        <Button
          kind="quiet"
          onTap={() => go('/customer/quote/index', { number: quote.number, seal: quote.seal })}
        >
          {quoteText.open}
        </Button>
      )}
    </>
  );
}
