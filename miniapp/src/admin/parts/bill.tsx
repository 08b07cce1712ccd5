import type { DeskPiece } from '@/api/desk/pieces';
import { PriceBill } from '@/components/price';
import { common } from '@/text';
import { billRows, boardWords } from '@/text/bill';

/** A price taken apart, with the board price it was counted with. */
export function Bill({ price }: { price: DeskPiece['price'] }) {
  const board = boardWords(price);
  return (
    <PriceBill
      rows={billRows(price)}
      totalFen={price.totalFen}
      totalTitle={common.total}
      foot={board === null ? undefined : `${board.rate}，${board.since}`}
    />
  );
}
