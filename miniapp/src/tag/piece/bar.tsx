import { useQuery } from '@tanstack/react-query';
import { piecesQuery } from '@/api/pieces';
import type { TagReply } from '@/api/tag';
import { Button } from '@/components/button';
import { say } from '@/components/notice';
import { useIsSignedIn } from '@/hooks/use-signed-in';
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

/** Whether the person signed in is its owner: their own list knows, the tag tells nobody. */
function useMine(reply: TagReply): boolean {
  const signedIn = useIsSignedIn('customer');
  const mine = useQuery({ ...piecesQuery(), enabled: signedIn && reply.verdict === 'genuine_sold' });
  return mine.data?.items.some((one) => one.id === reply.piece.id) ?? false;
}

/** The one next step; for staff the hand-over beside it. */
export function TagBar({ reply }: { reply: TagReply }) {
  const staff = useIsSignedIn('staff');
  const put = useTray((tray) => tray.put);
  const mine = useMine(reply);
  const { availability, style, piece, store } = reply;
  const book = (): void => {
    if (put(wishOf(reply))) go('/customer/booking/index', { storeId: store?.id });
    else say(styleText.trayFull);
  };
  const seeStyle = (): void => go('/customer/style/index', { id: style.id });
  const forSale = availability !== 'sold' && availability !== 'not_for_sale';
  return (
    <>
      {staff ? (
        <Button onTap={() => go('/admin/handover/index', { serial: piece.serial })}>{text.handOver}</Button>
      ) : null}
      {mine ? (
        <Button kind="gold" full onTap={() => go('/customer/piece/index', { id: piece.id })}>
          {text.seeMine}
        </Button>
      ) : forSale ? (
        <Button kind="gold" full onTap={book}>
          {availability === 'available' ? text.book : text.bookOther}
        </Button>
      ) : (
        <Button kind="gold" full onTap={seeStyle}>
          {text.seeStyle}
        </Button>
      )}
    </>
  );
}
