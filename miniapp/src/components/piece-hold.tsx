import type { PieceHold as Standing } from '@/api/holds';
import { useNow } from '@/hooks/use-now';
import { holdText as text } from '@/text/hold';
import { leftName } from '@/text/left';
import { Button } from './button';
import { Box, Txt } from './elements';
import './piece-hold.scss';

const TICK_MS = 1_000;

export interface PieceHoldProps {
  standing: Standing | undefined;
  ask: (how: 'keep' | 'queue') => Promise<void>;
  accept: (id: string) => Promise<void>;
  leave: (id: string) => Promise<void>;
}

/** 留货与排队: kept for me, offered to me, or where I stand. Nothing to do, nothing shown. */
export function PieceHold({ standing, ask, accept, leave }: PieceHoldProps) {
  if (!standing || (!standing.mine && !standing.canHold && !standing.canQueue)) return null;
  return (
    <Box className="piece-hold__place">
      {standing.mine ? (
        <Mine mine={standing.mine} accept={accept} leave={leave} />
      ) : (
        <Offer standing={standing} ask={ask} />
      )}
    </Box>
  );
}

function Offer({ standing, ask }: { standing: Standing; ask: PieceHoldProps['ask'] }) {
  return (
    <Box className="piece-hold">
      <Button onTap={() => ask(standing.canHold ? 'keep' : 'queue')}>
        {standing.canHold ? text.keep : text.queue}
      </Button>
      <Txt as="p" className="piece-hold__note">
        {standing.canHold ? text.keepNote : text.queueNote(standing.waiting)}
      </Txt>
    </Box>
  );
}

interface MineProps extends Pick<PieceHoldProps, 'accept' | 'leave'> {
  mine: NonNullable<Standing['mine']>;
}

function Mine({ mine, accept, leave }: MineProps) {
  const now = useNow(TICK_MS);
  const left = mine.until === null ? '' : leftName(new Date(mine.until).getTime() - now);
  const waiting = mine.state === 'waiting';
  const offered = mine.state === 'offered';
  return (
    <Box className="piece-hold">
      <Txt as="p" className="piece-hold__state">
        {waiting ? text.waiting(mine.before ?? 0) : offered ? text.offered(left) : text.kept(left)}
      </Txt>
      <Txt as="p" className="piece-hold__note">
        {waiting ? text.waitingNote : offered ? text.offeredNote : text.keptNote}
      </Txt>
      <Box className="piece-hold__ways">
        {offered ? <Button onTap={() => accept(mine.id)}>{text.accept}</Button> : null}
        <Button kind="quiet" onTap={() => leave(mine.id)}>
          {waiting ? text.leave : offered ? text.giveUp : text.release}
        </Button>
      </Box>
    </Box>
  );
}
