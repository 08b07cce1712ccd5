import { yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskPiece } from '@/api/desk/pieces';
import { extrasQuery, quotePiece, type DeskQuote } from '@/api/desk/quotes';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt } from '@/components/notice';
import { LockedPrice } from '@/components/price-lock';
import { Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';

const text = deskText.quotes;

export interface LockPriceProps {
  piece: DeskPiece;
  quote: DeskQuote | null;
  onQuote: (quote: DeskQuote) => void;
}

/** 为顾客锁价: with the extras asked for; the hand-over then goes by this price while it holds. */
export function LockPrice({ piece, quote, onQuote }: LockPriceProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {quote ? (
        <>
          <LockedPrice quote={quote.quote} />
          <Row
            icon="clock"
            title={quote.quote.number}
            to="/admin/quote/index"
            params={{ number: quote.quote.number }}
          />
        </>
      ) : (
        <Box className="counter__go">
          <Button kind="quiet" full onTap={() => setOpen(true)}>
            {text.lock}
          </Button>
        </Box>
      )}
      {open ? (
        <LockSheet
          piece={piece}
          onClose={() => setOpen(false)}
          onQuote={(made) => {
            onQuote(made);
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

interface LockSheetProps {
  piece: DeskPiece;
  onClose: () => void;
  onQuote: (quote: DeskQuote) => void;
}

function LockSheet({ piece, onClose, onQuote }: LockSheetProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const extras = useQuery(extrasQuery(piece.id)).data?.items ?? [];
  return (
    <Sheet
      open
      title={text.lock}
      onClose={onClose}
      bar={
        <Button
          kind="gold"
          full
          onTap={() => attempt(async () => onQuote(await quotePiece(piece.id, chosen)))}
        >
          {text.lockYes}
        </Button>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.lockLead}
      </Txt>
      {extras.length === 0 ? null : (
        <Field label={text.extras}>
          <Chips
            label={text.extras}
            value={chosen}
            onChoose={(id) =>
              setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
            }
            options={extras.map((extra) => ({
              value: extra.id,
              text: extra.name,
              note: `¥${yuan(extra.amountFen)}`,
            }))}
          />
        </Field>
      )}
    </Sheet>
  );
}
