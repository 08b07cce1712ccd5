import { grams, LIMITS, spacedSerial } from '@zhuyue/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownOutlookQuery, takeTradeIn, type OwnOutlook } from '@/api/desk/trade-ins';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { TextArea, TextField } from '@/components/field';
import { confirm, say, tell } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Price } from '@/components/price';
import { Facts, Section } from '@/components/rows';
import { useSettled } from '@/hooks/use-settled';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { Evidence, photoIdsOf } from '../parts/evidence';
import { Exchange } from '../parts/exchange';
import { milligramsOf } from '../parts/figures';
import { ScanBox } from '../parts/scan-box';

const text = deskText.tradeIns;

/** A piece of ours: its tag says which, the scale says how much of it there is. */
export function OwnBrought({ serial: came }: { serial: string | undefined }) {
  const [serial, setSerial] = useState(came);
  const [typed, setTyped] = useState('');
  const grossMg = milligramsOf(useSettled(typed.trim()));
  const asked = useQuery({
    ...ownOutlookQuery(serial ?? '', grossMg),
    enabled: serial !== undefined,
    // What was counted stays under the eye while the next weight is.
    placeholderData: keepPreviousData,
  });
  if (serial === undefined) {
    return (
      <Section title={text.scanTitle}>
        <Txt as="p" className="desk-lead">
          {text.scanText}
        </Txt>
        <ScanBox scan={text.scan} onSerial={setSerial} />
      </Section>
    );
  }
  return (
    <Faces query={asked}>
      {(outlook) => <Weighing outlook={outlook} typed={typed} onTyped={setTyped} grossMg={grossMg} />}
    </Faces>
  );
}

interface WeighingProps {
  outlook: OwnOutlook;
  typed: string;
  onTyped: (typed: string) => void;
  grossMg: number | null;
}

const differenceWords = (mg: number): string => {
  if (mg === 0) return text.same;
  const by = grams(Math.abs(mg));
  return text.difference(mg < 0 ? text.lighter(by) : text.heavier(by));
};

function Weighing({ outlook, typed, onTyped, grossMg }: WeighingProps) {
  const [why, setWhy] = useState('');
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [tried, setTried] = useState(false);
  const wish = useWishKey();
  const reason = why.trim();
  // The answer is about this weight, not about the one before.
  const weighed = grossMg !== null && outlook.grossMg === grossMg;
  const mustExplain = weighed && outlook.mustExplain;
  const send = async (): Promise<void> => {
    setTried(true);
    if (!weighed || (mustExplain && reason === '')) return;
    if (!(await confirm({ title: text.checkTitle, text: text.checkText, yes: text.yes }))) return;
    const why = reason === '' ? {} : { differenceReason: reason };
    try {
      const { serial } = outlook;
      const made = await takeTradeIn({ serial, grossMg, ...why, ...photoIdsOf(photos) }, wish.key());
      say(text.done);
      replace('/admin/trade-in/index', { id: made.id });
    } catch (error) {
      await tell(error);
    }
  };
  return (
    <Box className="desk-halves">
      <Box>
        <PieceLine picture={outlook.picture} name={outlook.name} note={spacedSerial(outlook.serial)} />
        <Facts
          facts={[
            [text.owner, outlook.customerName],
            [text.paid, <Price key="paid" fen={outlook.paidFen} />],
            [text.recorded, `${grams(outlook.recordedGrossMg)} g`],
          ]}
        />
        <TextField
          label={text.gross}
          kind="decimal"
          maxLength={12}
          value={typed}
          onValue={onTyped}
          hint={weighed ? differenceWords(outlook.differenceMg) : undefined}
          error={tried && grossMg === null ? text.grossWrong : undefined}
        />
        {mustExplain || reason !== '' ? (
          <TextArea
            label={text.why}
            hint={text.whyHint}
            value={why}
            onValue={setWhy}
            maxLength={LIMITS.reason}
            error={tried && mustExplain && reason === '' ? text.whyMissing : undefined}
          />
        ) : null}
        <Evidence label={text.photos} value={photos} onValue={setPhotos} />
      </Box>
      <Section title={text.credit}>
        {weighed ? (
          <Exchange estimate={outlook.estimate} />
        ) : (
          <Txt as="p" className="desk-lead">
            {text.weighing}
          </Txt>
        )}
        <Button kind="gold" full onTap={send}>
          {text.yes}
        </Button>
      </Section>
    </Box>
  );
}
