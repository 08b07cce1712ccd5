import type { PieceAction } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deskPieceQuery, stepPiece, type DeskPiece, type PieceStep } from '@/api/desk/pieces';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Picture } from '@/components/picture';
import { Price } from '@/components/price';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go, replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { Bill } from '../parts/bill';
import { DeskPage } from '../parts/desk-page';
import { PieceFacts } from '../parts/piece-sheet';
import { Steps } from '../parts/steps';
import { TalkDesk } from '../parts/talk-desk';
import { useDesk } from '../parts/use-desk';
import { Edits } from './edits';
import { History } from './history';
import { Proof } from './proof';
import { Queue } from './queue';
import { isStep, StepSheet } from './step-sheet';
import { TagVersions } from './tag-versions';
import './index.scss';

const text = deskText.stock;
type Asked = PieceStep['action'];
/** Takes the piece off the counter for good or for a while. */
const DANGEROUS: readonly Asked[] = ['reportLost', 'reportStolen', 'melt', 'retire'];

export default function PiecePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [asking, setAsking] = useState<Asked | null>(null);
  const asked = useQuery({ ...deskPieceQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const handOver = asked.data?.actions.find((one) => one.action === 'handOver');
  const send = async (step: PieceStep): Promise<boolean> => {
    const gone = await attempt(() => stepPiece(id ?? '', step));
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
                  dangerous={DANGEROUS}
                  onStep={(action) => {
                    if (isStep(action)) setAsking(action);
                    else takeBack(action, piece);
                  }}
                />
                <Edits piece={piece} stores={desk.store ? [desk.store] : []} />
                <Section title={text.bill}>
                  <Bill price={piece.price} />
                </Section>
              </Box>
              <Box>
                {WITH_OWNER.includes(piece.state) ? <TalkDesk kind="piece" id={piece.id} /> : null}
                <TagVersions piece={piece} />
                <Queue pieceId={piece.id} />
                <Section title={text.history} aside={<Proof pieceId={piece.id} />}>
                  <History piece={piece} />
                </Section>
              </Box>
            </Box>
          )}
        </Faces>
      )}
      <StepSheet asking={asking} onClose={() => setAsking(null)} onSend={send} />
    </DeskPage>
  );
}

/** Pieces that have an owner to talk to. */
const WITH_OWNER: readonly DeskPiece['state'][] = ['with_owner', 'in_service', 'lost', 'stolen'];

/** A return and an exchange begin at the sale and at the scale: pages of their own. */
function takeBack(action: PieceAction, piece: DeskPiece): void {
  if (action === 'takeReturn' && piece.saleId !== null) go('/admin/return/index', { sale: piece.saleId });
  if (action === 'tradeIn') go('/admin/trade-in-new/index', { serial: piece.serial });
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
