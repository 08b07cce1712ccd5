import { spacedSerial, yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { deskPieceQuery, type DeskPiece } from '@/api/desk/pieces';
import type { DeskQuote } from '@/api/desk/quotes';
import { handOver, type HandOver } from '@/api/desk/sales';
import { changed } from '@/api/desk/keys';
import { ApiError } from '@/api/failure';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { say, tell } from '@/components/notice';
import { Picture } from '@/components/picture';
import { Price } from '@/components/price';
import { Fold } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { isSigned, type Stroke } from '@/platform/strokes';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { Bill } from '../parts/bill';
import { PieceFacts } from '../parts/piece-sheet';
import { sendSignature } from '../parts/send-signature';
import { Check } from './check';
import { Credits } from './credits';
import { faultsOf, EMPTY_FORM, handOverOf, type FormFault, type HandOverForm } from './form';
import { Hold, obstacleOf } from './hold';
import { LockPrice } from './lock-price';
import { Payment, Person } from './person';
import { Terms } from './terms';

const text = deskText.handover;
const FAULT_WORDS: Readonly<Record<FormFault, string>> = {
  phone: text.phoneWrong,
  received: text.receivedWrong,
  reason: text.differenceMissing,
  means: text.meansMissing,
  works: text.customWorksMissing,
  works_words: text.customWordsMissing,
};

export interface HandOverPieceProps {
  pieceId: string;
  appointmentId: string | undefined;
  onAppointment: (id: string) => void;
  wishKey: () => string;
  onDone: (saleId: string) => void;
}

export function HandOverPiece(props: HandOverPieceProps) {
  const piece = useQuery({ ...deskPieceQuery(props.pieceId), staleTime: 0 });
  return (
    <Faces query={piece} skeleton={<Skeleton like="lines" rows={6} />}>
      {(one) => <Counter {...props} piece={one} />}
    </Faces>
  );
}

function Counter({
  piece,
  appointmentId,
  onAppointment,
  wishKey,
  onDone,
}: HandOverPieceProps & { piece: DeskPiece }) {
  const [form, setForm] = useState<HandOverForm>(EMPTY_FORM);
  const [tried, setTried] = useState(false);
  const [facts, setFacts] = useState(false);
  const [bill, setBill] = useState(false);
  const [firstFen] = useState(piece.priceFen);
  const [quote, setQuote] = useState<DeskQuote | null>(null);
  const askedFen = quote?.quote.totalFen ?? piece.priceFen;
  // The sheet is open for the price it was opened with: when that moves, it closes and everything is checked again.
  const [checkedFen, setCheckedFen] = useState<number | null>(null);
  const obstacle = obstacleOf(piece, appointmentId);
  const faults = tried ? faultsOf(form, askedFen) : [];
  const body = handOverOf(form, { id: piece.id, askedFen, quoteNumber: quote?.quote.number }, appointmentId);
  const fill = (some: Partial<HandOverForm>): void => setForm((before) => ({ ...before, ...some }));
  const signed = useSignedSale(form.custom?.strokes ?? []);
  const send = async (): Promise<void> => {
    if (body === null) return;
    try {
      onDone((await handOver(await signed(body), wishKey())).id);
    } catch (error) {
      const moved = error instanceof ApiError && error.code === 'price.changed';
      // A quote that no longer holds is put aside: what is asked now is today's price.
      if (moved) setQuote(null);
      if (moved) await changed('pieces', 'today');
      else await tell(error);
    }
  };
  return (
    <Box className="desk-halves">
      <Box>
        <Box className="counter__piece">
          <Box className="counter__picture">
            <Picture src={piece.picture} alt={piece.name} eager />
          </Box>
          <Box className="counter__words">
            <Txt as="h2" className="counter__name">
              {piece.name}
            </Txt>
            <Price fen={askedFen} size={32} />
            <Txt className="desk-soft">{spacedSerial(piece.serial)}</Txt>
            <Box className="desk-line">
              <Badge tone={tones.piece[piece.state]}>{deskText.frame.pieceStates[piece.state]}</Badge>
              <Txt className="desk-soft">{words.containers[piece.container]}</Txt>
            </Box>
          </Box>
        </Box>
        {quote !== null || askedFen === firstFen ? null : (
          <Moved wasFen={firstFen} nowFen={askedFen} kept={form.received !== null} />
        )}
        <Hold piece={piece} obstacle={obstacle} appointmentId={appointmentId} onAppointment={onAppointment} />
        <LockPrice piece={piece} quote={quote} onQuote={setQuote} />
        <Fold title={text.facts} open={facts} onToggle={() => setFacts(!facts)}>
          <PieceFacts piece={piece} />
        </Fold>
        <Fold title={text.bill} open={bill} onToggle={() => setBill(!bill)}>
          <Bill price={quote?.quote.price ?? piece.price} />
        </Fold>
      </Box>
      {obstacle === null ? (
        <Box className="counter__form">
          <Person form={form} faults={faults} onFill={fill} />
          <Credits form={form} askedFen={askedFen} onFill={fill} />
          <Payment form={form} askedFen={askedFen} faults={faults} onFill={fill} />
          <Terms form={form} faults={faults} onFill={fill} />
          <Box className="counter__go">
            <Button
              kind="gold"
              full
              onTap={() => {
                setTried(true);
                const [first] = faultsOf(form, askedFen);
                if (first !== undefined) say(FAULT_WORDS[first]);
                else setCheckedFen(askedFen);
              }}
            >
              {text.review}
            </Button>
          </Box>
          <Check
            open={checkedFen === askedFen}
            piece={piece}
            form={form}
            askedFen={askedFen}
            onClose={() => setCheckedFen(null)}
            onYes={send}
          />
        </Box>
      ) : null}
    </Box>
  );
}

/** The signature is sent once for the strokes there are: a second try of the same sale names the same file. */
function useSignedSale(strokes: readonly Stroke[]) {
  const sent = useRef<{ strokes: readonly Stroke[]; id: string } | null>(null);
  return async (sale: HandOver): Promise<HandOver> => {
    if (sale.custom === undefined || !isSigned(strokes)) return sale;
    if (sent.current?.strokes !== strokes) sent.current = { strokes, id: await sendSignature(strokes) };
    return { ...sale, custom: { ...sale.custom, signatureId: sent.current.id } };
  };
}

function Moved({ wasFen, nowFen, kept }: { wasFen: number; nowFen: number; kept: boolean }) {
  return (
    <Box className="counter__moved" role="alert">
      <Txt as="p" className="counter__strong">
        {text.priceChanged}
      </Txt>
      <Txt as="p">{`${text.priceWas} ¥${yuan(wasFen)}，${text.priceNow} ¥${yuan(nowFen)}`}</Txt>
      <Txt as="p" className="desk-soft">
        {kept ? text.priceKeep : text.priceFollow}
      </Txt>
    </Box>
  );
}
