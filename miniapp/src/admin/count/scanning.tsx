import { spacedSerial, timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isOwn, useCountQueue, type QueuedScan } from '@/api/desk/count-queue';
import { countProgressQuery, type CountProgress, type DeskCount } from '@/api/desk/counts';
import { changed } from '@/api/desk/keys';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { confirm, say } from '@/components/notice';
import { Figure } from '@/components/price';
import { Section } from '@/components/rows';
import { Viewfinder } from '@/components/viewfinder';
import { serialOf } from '@/components/serial';
import { useCountSending } from '@/hooks/use-count-sending';
import { useShown } from '@/hooks/use-shown';
import { scanOnce, scansInPage } from '@/platform/scan';
import { deskText } from '@/text/desk';
import { Listed } from '../parts/listed';
import { ScanBox } from '../parts/scan-box';

const text = deskText.counts;

export interface ScanningState {
  rows: readonly QueuedScan[];
  /** Of hands that held this phone before, not sent yet. */
  others: readonly QueuedScan[];
  progress: CountProgress | undefined;
  seeing: boolean;
  /** Opens the camera or lets it go; where the phone has a scanner of its own, scans until it is left. */
  camera: () => void | Promise<void>;
  take: (serial: string) => void;
}

/** This phone's scans of the count, sent as soon as they can be, and what everybody has found so far. */
export function useScanning(id: string | undefined, count: DeskCount | undefined): ScanningState {
  const shown = useShown();
  const queue = useCountQueue();
  const [seeing, setSeeing] = useState(false);
  const counting = count?.state === 'counting';
  const progress = useQuery({
    ...countProgressQuery(id ?? '', shown && counting),
    enabled: id !== undefined && counting,
  });
  const ofCount = queue.rows.filter((row) => row.countId === id);
  const rows = ofCount.filter(isOwn);
  const others = ofCount.filter((row) => !isOwn(row) && row.state === 'waiting');
  useCountSending(id);
  // Somebody else has paused or ended it.
  const turned = progress.data !== undefined && count !== undefined && progress.data.state !== count.state;
  useEffect(() => {
    if (turned) void changed('counts');
  }, [turned]);
  const take = (serial: string): void => {
    if (id !== undefined && !queue.tick(id, serial)) say(text.again);
  };
  const camera = async (): Promise<void> => {
    if (scansInPage) {
      setSeeing(!seeing);
      return;
    }
    for (let read = await scanOnce(); read !== null; read = await scanOnce()) {
      const serial = serialOf(read);
      if (serial !== null) take(serial);
    }
  };
  return { rows, others, progress: progress.data, seeing: seeing && counting, camera, take };
}

/** Scanned on this phone, waiting or answered; and what the others find meanwhile. */
export function Scanning({ count, scanning }: { count: DeskCount; scanning: ScanningState }) {
  const { rows, others, progress, seeing, take } = scanning;
  const waiting = rows.filter((row) => row.state === 'waiting').length;
  const counting = count.state === 'counting';
  return (
    <>
      <Box className="count__sum" live="polite">
        <Figure value={String(progress?.found ?? count.found)} unit={text.unit} size={32} />
        <Txt className="desk-soft">{text.expected(progress?.expected ?? count.expected)}</Txt>
        {waiting > 0 ? <Badge tone="waiting">{text.waitingCount(waiting)}</Badge> : null}
      </Box>
      {waiting > 0 ? <Txt className="desk-lead">{text.waitingText}</Txt> : null}
      {seeing ? (
        <Viewfinder
          on
          onText={(read) => {
            const serial = serialOf(read);
            if (serial !== null) take(serial);
          }}
        />
      ) : null}
      {counting ? <ScanBox typedOnly scan={text.camera} onSerial={take} /> : null}
      <Left rows={others} countId={count.id} />
      <Mine rows={rows} countId={count.id} />
      {counting ? <Others progress={progress} /> : null}
    </>
  );
}

/** A colleague signed in on the same phone: what they scanned waits for them. */
function Left({ rows, countId }: { rows: readonly QueuedScan[]; countId: string }) {
  const discard = useCountQueue((state) => state.discardOthers);
  if (rows.length === 0) return null;
  const names = [...new Set(rows.map((row) => row.hand?.name ?? text.nobody))].join('、');
  const drop = async (): Promise<void> => {
    if (await confirm({ title: text.leftDrop, text: text.leftDropText, yes: text.leftDrop }))
      discard(countId);
  };
  return (
    <Box className="count__refused">
      <Txt className="desk-lead">{text.left(names, rows.length)}</Txt>
      <Button kind="quiet" small onTap={drop}>
        {text.leftDrop}
      </Button>
    </Box>
  );
}

function Mine({ rows, countId }: { rows: readonly QueuedScan[]; countId: string }) {
  const discard = useCountQueue((state) => state.discardRefused);
  const refused = rows.some((row) => row.state === 'refused');
  return (
    <Section title={text.mine}>
      {rows.length === 0 ? <Txt className="desk-none">{text.mineEmpty}</Txt> : null}
      {refused ? (
        <Box className="count__refused">
          <Txt className="desk-lead">{text.refusedText}</Txt>
          <Button kind="quiet" small onTap={() => discard(countId)}>
            {text.discard}
          </Button>
        </Box>
      ) : null}
      <Box as="ul">
        {rows.map((row) => (
          <Listed
            key={row.clientId}
            picture={null}
            name={row.name ?? spacedSerial(row.serial)}
            note={row.name === null ? timeOf(new Date(row.seenAt)) : spacedSerial(row.serial)}
            end={<Answer row={row} />}
          />
        ))}
      </Box>
    </Section>
  );
}

/** 待上传 until the server has answered, and 已确认 only then. */
function Answer({ row }: { row: QueuedScan }) {
  if (row.state === 'waiting') return <Badge tone="waiting">{text.waiting}</Badge>;
  if (row.state === 'refused' || row.verdict === null) return <Badge tone="alarm">{text.refused}</Badge>;
  const here = row.verdict === 'here';
  return (
    <>
      <Badge tone={here ? 'good' : 'alarm'}>{here ? text.confirmed : text.verdicts[row.verdict]}</Badge>
      {row.again ? <Txt className="desk-soft">{text.again}</Txt> : null}
    </>
  );
}

function Others({ progress }: { progress: CountProgress | undefined }) {
  if (progress === undefined) return null;
  return (
    <Section title={text.recent}>
      {progress.hands.length === 0 ? <Txt className="desk-none">{text.recentEmpty}</Txt> : null}
      <Txt className="desk-soft">
        {progress.hands.map((hand) => text.handsOf(hand.name ?? text.nobody, hand.scans)).join('　')}
      </Txt>
      <Box as="ul">
        {progress.scans.slice(0, 12).map((scan) => (
          <Listed
            key={scan.serial}
            picture={scan.picture}
            name={scan.name ?? spacedSerial(scan.serial)}
            note={`${scan.scannedByName ?? ''} ${timeOf(scan.seenAt)}`.trim()}
            end={
              <Badge tone={scan.verdict === 'here' ? 'good' : 'alarm'}>{text.verdicts[scan.verdict]}</Badge>
            }
          />
        ))}
      </Box>
    </Section>
  );
}
