import { yuan } from '@zhuyue/shared';
import type { DeskPiece } from '@/api/desk/pieces';
import { PriceBill } from '@/components/price';
import { common, words } from '@/text';
import { billRows, boardWords } from '@/text/bill';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';

function footNow(price: DeskPiece['price']): string | undefined {
  const board = boardWords(price);
  return board === null ? undefined : `${board.rate}，${board.since}`;
}

/** A sale keeps the board price of its day. */
function footThen({ board }: DeskPiece['price']): string | undefined {
  if (board === null) return undefined;
  const { metal, fenPerGram, effectiveAt, source } = board;
  return deskText.sales.boardThen(
    words.pricedMetals[metal],
    yuan(fenPerGram),
    momentFigures(effectiveAt),
    source,
  );
}

/** A price taken apart, with the board price it was counted with; `then` for a sale of the past. */
export function Bill({ price, then = false }: { price: DeskPiece['price']; then?: boolean }) {
  return (
    <PriceBill
      rows={billRows(price)}
      totalFen={price.totalFen}
      totalTitle={common.total}
      foot={then ? footThen(price) : footNow(price)}
    />
  );
}
