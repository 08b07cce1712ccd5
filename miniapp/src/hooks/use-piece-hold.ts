import { useQuery } from '@tanstack/react-query';
import { acceptOffer, keepPiece, leaveHold, pieceHoldQuery, queueFor, type PieceHold } from '@/api/holds';
import { attempt, say } from '@/components/notice';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { useWishKey } from '@/hooks/use-wish-key';
import { go } from '@/platform/navigation';
import { holdText as text } from '@/text/hold';

export interface PieceHolding {
  /** Undefined while it is asked for. */
  standing: PieceHold | undefined;
  ask: (how: 'keep' | 'queue') => Promise<void>;
  accept: (id: string) => Promise<void>;
  leave: (id: string) => Promise<void>;
}

/** 留货与排队 of one piece: how it stands for this person, and what a tap does. Whoever is unknown signs in first. */
export function usePieceHold(pieceId: string): PieceHolding {
  const { data: standing } = useQuery(pieceHoldQuery(pieceId));
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
  const accept = async (id: string): Promise<void> => {
    if (await attempt(() => acceptOffer(id))) say(text.done.accept);
  };
  const leave = async (id: string): Promise<void> => {
    if (await attempt(() => leaveHold(id))) say(text.done.leave);
  };
  return { standing, ask, accept, leave };
}
