import { parseYuan, PRICED_METALS, yuan, type PricedMetal } from '@zhuyue/shared';
import { useState } from 'react';
import { setPrice, type DeskPrices } from '@/api/desk/prices';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Figure } from '@/components/price';
import { Sheet } from '@/components/sheet';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';

const text = deskText.prices;
const SOURCE_LENGTH = 80;
/** Above this share of the old price a slipped decimal point is likelier than a market. */
const BIG_PERMILLE = 50;
/** The piece the change is shown on. */
const EXAMPLE_GRAMS = 10;

export interface SetPriceSheetProps {
  board: DeskPrices['board'];
  onClose: () => void;
}

/** First the number and where it comes from, then what it will do, then it is published. */
export function SetPriceSheet({ board, onClose }: SetPriceSheetProps) {
  const [metal, setMetal] = useState<PricedMetal>('gold');
  const [typed, setTyped] = useState('');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const [checking, setChecking] = useState(false);
  const oldFen = board.find((one) => one.metal === metal)?.fenPerGram ?? null;
  const newFen = parseYuan(typed);
  const priceFault =
    newFen === null || newFen === 0 ? text.newPriceWrong : newFen === oldFen ? text.same : undefined;
  const sourceFault = source.trim() === '' ? text.sourceMissing : undefined;
  const review = (): void => {
    setTried(true);
    setChecking(priceFault === undefined && sourceFault === undefined);
  };
  const publish = async (): Promise<void> => {
    if (newFen === null) return;
    const gone = await attempt(() => setPrice({ metal, fenPerGram: newFen, source: source.trim() }));
    if (!gone) return;
    say(text.done);
    onClose();
  };
  return (
    <Sheet
      open
      title={checking ? text.confirmTitle : text.set}
      onClose={onClose}
      bar={
        checking ? (
          <>
            <Button kind="quiet" full onTap={() => setChecking(false)}>
              {common.back}
            </Button>
            <Button kind="gold" full onTap={publish}>
              {text.yes}
            </Button>
          </>
        ) : (
          <Button kind="gold" full onTap={review}>
            {text.review}
          </Button>
        )
      }
    >
      {checking && newFen !== null ? (
        <Meaning metal={metal} oldFen={oldFen} newFen={newFen} source={source.trim()} />
      ) : (
        <>
          <Field label={text.metal}>
            <Chips
              label={text.metal}
              value={metal}
              onChoose={setMetal}
              options={PRICED_METALS.map((one) => ({ value: one, text: words.pricedMetals[one] }))}
            />
          </Field>
          <TextField
            label={text.newPrice}
            kind="decimal"
            maxLength={10}
            value={typed}
            onValue={setTyped}
            placeholder={oldFen === null ? undefined : yuan(oldFen, true)}
            hint={text.newPriceHint}
            error={tried ? priceFault : undefined}
          />
          <TextField
            label={text.source}
            maxLength={SOURCE_LENGTH}
            value={source}
            onValue={setSource}
            hint={text.sourceHint}
            error={tried ? sourceFault : undefined}
            onEnter={review}
          />
        </>
      )}
    </Sheet>
  );
}

interface MeaningProps {
  metal: PricedMetal;
  oldFen: number | null;
  newFen: number;
  source: string;
}

function Meaning({ metal, oldFen, newFen, source }: MeaningProps) {
  const step = oldFen === null ? 0 : newFen - oldFen;
  const permille = oldFen === null || oldFen === 0 ? 0 : Math.round((Math.abs(step) / oldFen) * 1000);
  const percent = (permille / 10).toFixed(1);
  return (
    <>
      <Box className="prices__step">
        {oldFen === null ? null : (
          <Box className="prices__side">
            <Txt className="desk-soft">{text.was}</Txt>
            <Figure value={yuan(oldFen, true)} unit={text.perGram} size={20} />
          </Box>
        )}
        <Box className="prices__side">
          <Txt className="desk-soft">{text.now}</Txt>
          <Figure value={yuan(newFen, true)} unit={text.perGram} size={32} />
        </Box>
      </Box>
      {oldFen === null ? null : (
        <Txt as="p">
          {step > 0 ? text.up(yuan(step, true), percent) : text.down(yuan(-step, true), percent)}
        </Txt>
      )}
      {permille > BIG_PERMILLE ? (
        <Txt as="p" className="prices__big" role="alert">
          {text.big}
        </Txt>
      ) : null}
      <Txt as="p" className="desk-lead">
        {text.means(words.pricedMetals[metal], yuan(Math.abs(step) * EXAMPLE_GRAMS))}
      </Txt>
      <Txt as="p" className="desk-soft">{`${text.source}：${source}`}</Txt>
    </>
  );
}
