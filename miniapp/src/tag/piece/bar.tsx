import type { TagReply } from '@/api/tag';
import { Button } from '@/components/button';
import { say } from '@/components/notice';
import { useTray, type TrayItem } from '@/hooks/use-tray';
import { go } from '@/platform/navigation';
import { styleText } from '@/text/style';
import { tagText as text } from '@/text/tag';

/** This very piece where it can be kept for a visit, else its style. */
function wishOf({ availability, piece, style, price, store }: TagReply): TrayItem {
  const here = availability === 'available' ? store : null;
  return {
    styleId: style.id,
    pieceId: here ? piece.id : null,
    name: style.name,
    picture: style.picture,
    sizeHmm: here ? piece.sizeHmm : null,
    priceFen: price?.totalFen ?? style.priceFen,
    storeId: here?.id ?? null,
    storeName: here?.name ?? null,
  };
}

/** A tag that does not vouch sells nothing: the piece it hangs on may be another one. */
const SELLS: readonly TagReply['verdict'][] = ['genuine', 'superseded'];

/** The one next step of whoever scanned it. */
export function TagBar({ reply, mine }: { reply: TagReply; mine: boolean }) {
  const put = useTray((tray) => tray.put);
  const { availability, style, piece, store } = reply;
  const book = (): void => {
    if (put(wishOf(reply))) go('/customer/booking/index', { storeId: store?.id });
    else say(styleText.trayFull);
  };
  const seeStyle = (): void => go('/customer/style/index', { id: style.id });
  const forSale = SELLS.includes(reply.verdict) && availability !== 'sold' && availability !== 'not_for_sale';
  if (mine) {
    return (
      <Button kind="gold" full onTap={() => go('/customer/piece/index', { id: piece.id })}>
        {text.seeMine}
      </Button>
    );
  }
  return forSale ? (
    <Button kind="gold" full onTap={book}>
      {availability === 'available' ? text.book : text.bookOther}
    </Button>
  ) : (
    <Button kind="gold" full onTap={seeStyle}>
      {text.seeStyle}
    </Button>
  );
}
