import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deskPieceQuery, stepPiece, type DeskPiece } from '@/api/desk/pieces';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Picture } from '@/components/picture';
import { Price } from '@/components/price';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { useParams } from '@/hooks/use-params';
import { go, replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { Bill } from '../parts/bill';
import { DeskPage } from '../parts/desk-page';
import { PieceFacts } from '../parts/piece-sheet';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';
import { TagVersions } from './tag-versions';
import './index.scss';

const text = deskText.stock;
type Asked = 'hold' | 'release';

export default function PiecePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [asking, setAsking] = useState<Asked | null>(null);
  const asked = useQuery({ ...deskPieceQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const handOver = asked.data?.actions.find((one) => one.action === 'handOver');
  const send = async (action: Asked, reason: string): Promise<boolean> => {
    const gone = await attempt(() => stepPiece(id ?? '', { action, reason }));
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.name ?? text.one}
      place="stock"
      backTo="/admin/stock/index"
      bar={
        handOver ? (
          <Button kind="gold" full onTap={() => go('/admin/handover/index', { piece: id })}>
            {text.handOver}
          </Button>
        ) : undefined
      }
    >
      {id === undefined ? (
        <Empty
          icon="box"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/stock/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(piece) => (
            <Box className="desk-halves">
              <Box>
                <Head piece={piece} />
                <PieceFacts piece={piece} />
                <Steps
                  steps={piece.actions.filter((one) => one.action !== 'handOver')}
                  wordOf={deskText.frame.custody}
                  refusalOf={words.pieceRefusals}
                  onStep={(action) => {
                    if (action === 'hold' || action === 'release') setAsking(action);
                  }}
                />
                <Section title={text.bill}>
                  <Bill price={piece.price} />
                </Section>
              </Box>
              <Box>
                <TagVersions piece={piece} />
                <Section title={text.history}>
                  <Timeline happenings={historyOf(piece)} />
                </Section>
              </Box>
            </Box>
          )}
        </Faces>
      )}
      <AskSheet
        open={asking === 'hold'}
        title={text.holdTitle}
        lead={text.holdText}
        missing={deskText.frame.reasonMissing}
        yes={deskText.frame.custody.hold}
        onClose={() => setAsking(null)}
        onYes={(reason) => send('hold', reason)}
      />
      <AskSheet
        open={asking === 'release'}
        title={text.releaseTitle}
        lead={text.releaseText}
        missing={deskText.frame.reasonMissing}
        yes={deskText.frame.custody.release}
        onClose={() => setAsking(null)}
        onYes={(reason) => send('release', reason)}
      />
    </DeskPage>
  );
}

function Head({ piece }: { piece: DeskPiece }) {
  return (
    <Box className="piece-head">
      <Box className="piece-head__picture">
        <Picture src={piece.picture} alt={piece.name} eager />
      </Box>
      <Box className="piece-head__words">
        <Price fen={piece.priceFen} size={32} />
        <Txt className="desk-soft">{words.priceModes[piece.price.mode]}</Txt>
        {piece.heldUntil === null ? null : (
          <Txt className="piece-head__held">
            {`${deskText.frame.pieceStates.on_hold} ${text.heldUntil(momentName(piece.heldUntil))}`}
          </Txt>
        )}
      </Box>
    </Box>
  );
}

/** `入库 · 在库`; the word alone where both say the same. */
function titleOf(line: DeskPiece['history'][number]): string {
  const action = deskText.frame.custody[line.action];
  const state = deskText.frame.pieceStates[line.toState];
  return action === state ? action : `${action} · ${state}`;
}

const historyOf = (piece: DeskPiece) =>
  [...piece.history]
    .sort((a, b) => b.seq - a.seq)
    .map((line) => ({
      key: String(line.seq),
      title: titleOf(line),
      at: line.at,
      by: [deskText.frame.actors[line.actorRole], line.actorName, line.storeName].filter(Boolean).join(' '),
      text: line.reason ?? undefined,
    }));
