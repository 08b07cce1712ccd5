import { useQuery } from '@tanstack/react-query';
import { acceptOffer, keepPiece, leaveHold, pieceHoldQuery, queueFor, type PieceHold } from '@/api/holds';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { useNow } from '@/hooks/use-now';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { useWishKey } from '@/hooks/use-wish-key';
import { go } from '@/platform/navigation';
import { holdText as text } from '@/text/hold';
import { leftName } from '@/text/left';

const TICK_MS = 1_000;

/** 留货与排队: kept for me, offered to me, or where I stand. Nothing to do, nothing shown. */
export function Hold({ pieceId }: { pieceId: string }) {
  const asked = useQuery(pieceHoldQuery(pieceId));
  const { data } = asked;
  if (!data || (!data.mine && !data.canHold && !data.canQueue)) return null;
  return (
    <Box className="tag-hold__place">
      {data.mine ? <Mine mine={data.mine} /> : <Offer pieceId={pieceId} standing={data} />}
    </Box>
  );
}

function Offer({ pieceId, standing }: { pieceId: string; standing: PieceHold }) {
  const signedIn = useIsSignedIn('customer');
  const wish = useWishKey();
  const ask = async (how: 'keep' | 'queue'): Promise<void> => {
    if (!signedIn) {
      go('/customer/login/index');
      return;
    }
    const gone = await attempt(() => (how === 'keep' ? keepPiece : queueFor)(pieceId, wish.key()));
    wish.renew();
    if (gone) say(text.done[how]);
  };
  return (
    <Box className="tag-hold">
      <Button onTap={() => ask(standing.canHold ? 'keep' : 'queue')}>
        {standing.canHold ? text.keep : text.queue}
      </Button>
      <Txt as="p" className="tag-hold__note">
        {standing.canHold ? text.keepNote : text.queueNote(standing.waiting)}
      </Txt>
    </Box>
  );
}

function Mine({ mine }: { mine: NonNullable<PieceHold['mine']> }) {
  const now = useNow(TICK_MS);
  const left = mine.until === null ? '' : leftName(new Date(mine.until).getTime() - now);
  const leave = async (): Promise<void> => {
    if (await attempt(() => leaveHold(mine.id))) say(text.done.leave);
  };
  const accept = async (): Promise<void> => {
    if (await attempt(() => acceptOffer(mine.id))) say(text.done.accept);
  };
  const waiting = mine.state === 'waiting';
  const offered = mine.state === 'offered';
  return (
    <Box className="tag-hold">
      <Txt as="p" className="tag-hold__state">
        {waiting ? text.waiting(mine.before ?? 0) : offered ? text.offered(left) : text.kept(left)}
      </Txt>
      <Txt as="p" className="tag-hold__note">
        {waiting ? text.waitingNote : offered ? text.offeredNote : text.keptNote}
      </Txt>
      <Box className="tag-hold__ways">
        {offered ? <Button onTap={accept}>{text.accept}</Button> : null}
        <Button kind="quiet" onTap={leave}>
          {waiting ? text.leave : offered ? text.giveUp : text.release}
        </Button>
      </Box>
    </Box>
  );
}
