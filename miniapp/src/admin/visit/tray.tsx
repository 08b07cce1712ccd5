import { spacedSerial, timeOf } from '@zhuyue/shared';
import { useState } from 'react';
import {
  chooseTray,
  countTray,
  explainTray,
  scanTray,
  type DeskVisit,
  type TrayPiece,
} from '@/api/desk/visits';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Price } from '@/components/price';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Veil } from '@/components/veil';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { visitText } from '@/text/visit';
import { AskSheet } from '../parts/ask-sheet';
import { ScanBox } from '../parts/scan-box';
import { VerdictSheet } from './verdict';

const text = deskText.reception;
const TONES: Readonly<Record<NonNullable<DeskVisit['tray']>['state'], Tone | undefined>> = {
  open: 'info',
  short: 'alarm',
  counted: 'good',
  explained: undefined,
};

type Asked = 'tray' | 'explain' | null;

/** The tray: chosen, filled and emptied by scanning, counted; a difference explained by a second person. */
export function TrayPart({ data }: { data: DeskVisit }) {
  const [asked, setAsked] = useState<Asked>(null);
  const [judging, setJudging] = useState<TrayPiece | null>(null);
  const { tray, visit } = data;
  const live = visit.state === 'booked' || visit.state === 'arrived';
  const held = tray?.state === 'open' || tray?.state === 'short';
  return (
    <Section
      title={text.tray}
      aside={
        tray ? (
          <Badge tone={TONES[tray.state]}>{`${tray.code} ${text.trayStates[tray.state]}`}</Badge>
        ) : (
          <Txt className="desk-soft">{text.noTray}</Txt>
        )
      }
    >
      {held ? <Scanning data={data} live={live} onExplain={() => setAsked('explain')} /> : null}
      {live && tray?.state !== 'short' && tray?.state !== 'explained' ? (
        <Button kind="quiet" onTap={() => setAsked('tray')}>
          {text.choose}
        </Button>
      ) : null}
      {tray?.reason ? <Txt as="p">{tray.reason}</Txt> : null}
      <Veil on={visit.surprise && data.pieces.length > 0}>
        {data.pieces.map((piece) => (
          <Piece key={piece.pieceId} data={data} piece={piece} onJudge={() => setJudging(piece)} />
        ))}
      </Veil>
      {asked === 'tray' ? <TraySheet data={data} onClose={() => setAsked(null)} /> : null}
      {asked === 'explain' ? <ExplainSheet id={visit.id} onClose={() => setAsked(null)} /> : null}
      {judging ? <VerdictSheet id={visit.id} piece={judging} onClose={() => setJudging(null)} /> : null}
    </Section>
  );
}

function Scanning({ data, live, onExplain }: { data: DeskVisit; live: boolean; onExplain: () => void }) {
  const { visit, tray } = data;
  const [move, setMove] = useState<'on' | 'off'>(live && data.pieces.length === 0 ? 'on' : 'off');
  const short = tray?.state === 'short';
  const way = live && !short ? move : 'off';
  const scan = async (serial: string): Promise<void> => {
    if (await attempt(() => scanTray(visit.id, serial, way))) say(way === 'on' ? text.laidOn : text.takenOff);
  };
  const count = async (): Promise<void> => {
    await attempt(async () => {
      const now = await countTray(visit.id);
      say(now.tray?.state === 'counted' ? text.counted : text.stillShort);
    });
  };
  return (
    <>
      <Txt as="p">{text.laid(tray?.onIt ?? 0)}</Txt>
      {live && !short ? (
        <Chips<'on' | 'off'>
          label={text.direction}
          value={move}
          onChoose={setMove}
          options={[
            { value: 'on', text: text.layOn },
            { value: 'off', text: text.takeOff },
          ]}
        />
      ) : null}
      <ScanBox scan={way === 'on' ? text.layOn : text.takeOff} onSerial={(serial) => void scan(serial)} />
      <Box className="steps">
        <Box className="steps__row">
          <Button kind="quiet" onTap={count}>
            {text.count}
          </Button>
          {short && data.mayExplain ? (
            <Button kind="danger" onTap={onExplain}>
              {text.explain}
            </Button>
          ) : null}
        </Box>
      </Box>
    </>
  );
}

function Piece({ data, piece, onJudge }: { data: DeskVisit; piece: TrayPiece; onJudge: () => void }) {
  const sellable = piece.priceFen !== null;
  const off = piece.offAs === null ? '' : text.ends[piece.offAs];
  const why = piece.reasons.map((reason) => visitText.reasons[reason]).join('、');
  return (
    <Box className="reception-piece">
      <PieceLine
        picture={piece.picture}
        name={piece.name}
        note={text.lastHand(piece.lastHand, timeOf(piece.lastHandAt))}
        end={
          <Box className="reception-end">
            {piece.priceFen === null ? null : <Price fen={piece.priceFen} size={15} />}
            <Badge tone={piece.onTray ? 'info' : piece.offAs === 'missing' ? 'alarm' : undefined}>
              {piece.onTray ? text.tray : off}
            </Badge>
          </Box>
        }
      >
        <Txt className="reception-soft" selectable>
          {`${spacedSerial(piece.serial)}　${text.tryOns(piece.tryOns)}`}
        </Txt>
        {piece.verdict === null ? null : (
          <Txt className="reception-soft">
            {[visitText.verdicts[piece.verdict], why, piece.note ?? '']
              .filter((part) => part !== '')
              .join(' · ')}
          </Txt>
        )}
      </PieceLine>
      <Box className="reception-piece__ways">
        <Button small kind="quiet" onTap={onJudge}>
          {text.ask}
        </Button>
        {sellable ? (
          <Button
            small
            onTap={() => go('/admin/handover/index', { piece: piece.pieceId, appointment: data.visit.id })}
          >
            {text.handOver}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}

function TraySheet({ data, onClose }: { data: DeskVisit; onClose: () => void }) {
  const [chosen, setChosen] = useState<string | null>(data.tray?.containerId ?? null);
  const send = async (): Promise<void> => {
    if (chosen !== null && (await attempt(() => chooseTray(data.visit.id, chosen)))) onClose();
  };
  return (
    <Sheet
      open
      title={text.choose}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={chosen === null} onTap={send}>
          {text.choose}
        </Button>
      }
    >
      {data.choices.length === 0 ? <Txt as="p">{text.noChoice}</Txt> : null}
      <Chips
        label={text.choose}
        value={chosen}
        onChoose={setChosen}
        options={data.choices.map((one) => ({
          value: one.id,
          text: `${one.code} ${one.name}`,
          note: one.state === null ? text.chooseFree : text.trayStates[one.state],
          disabled: one.state !== null && one.appointmentId !== data.visit.id,
        }))}
      />
    </Sheet>
  );
}

function ExplainSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const send = async (reason: string): Promise<boolean> => {
    const done = await attempt(() => explainTray(id, reason));
    if (done) say(text.explained);
    return done;
  };
  return (
    <AskSheet
      open
      title={text.explain}
      lead={text.explainLead}
      label={text.reason}
      missing={text.reasonMissing}
      yes={text.explain}
      danger
      onYes={send}
      onClose={onClose}
    />
  );
}
