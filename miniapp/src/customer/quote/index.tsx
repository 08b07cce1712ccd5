import { grams, spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { quoteQuery, type Quote } from '@/api/quotes';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Price } from '@/components/price';
import { leftFigures, useTimeLeft } from '@/components/price-lock';
import { PriceLines } from '@/components/price-sheet';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { priceText } from '@/text/price';
import { quoteText as text } from '@/text/quote';
import { momentFigures } from '@/text/when';
import './index.scss';

/** A quote by its link: what was promised, whether it still holds, and that it is what was signed. */
export default function QuotePage() {
  const { number, seal } = useParams('number', 'seal');
  return (
    <Page title={text.title} backTo="/pages/home/index">
      {number === undefined || seal === undefined ? (
        <Empty icon="price" title={words.quoteRefusals.unknown} text={text.noneText} />
      ) : (
        <Asked number={number} seal={seal} />
      )}
    </Page>
  );
}

function Asked({ number, seal }: { number: string; seal: string }) {
  const asked = useQuery(quoteQuery(number, seal));
  return (
    <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
      {(quote) => <Paper quote={quote} />}
    </Faces>
  );
}

function Paper({ quote }: { quote: Quote }) {
  const left = useTimeLeft(quote);
  const { price, refusal } = quote;
  const holds = refusal === null && left > 0;
  const state = holds ? text.holds : words.quoteRefusals[refusal ?? 'expired'];
  return (
    <>
      <Box className="quote__head">
        <Badge tone={holds ? 'good' : quote.verified ? 'quiet' : 'alarm'}>{state}</Badge>
        <Txt as="h2" className="quote__name">
          {quote.pieceName ?? quote.number}
        </Txt>
        <Price fen={quote.totalFen} size={32} />
        {holds ? (
          <Box className="quote__left" role="timer">
            <Txt className="quote__word">{text.left}</Txt>
            <Txt className="quote__time">{leftFigures(left)}</Txt>
          </Box>
        ) : (
          <Txt as="p" className="quote__word">
            {refusal === 'used' ? text.keep : text.overText}
          </Txt>
        )}
      </Box>
      <Facts
        facts={[
          [text.number, quote.number],
          [text.issued, momentFigures(quote.issuedAt)],
          [text.expires, momentFigures(quote.expiresAt)],
          [text.store, quote.storeName],
          [text.serial, quote.serial === null ? null : spacedSerial(quote.serial)],
          [text.weight, quote.goldMg === null || quote.goldMg === 0 ? null : `${grams(quote.goldMg)} g`],
        ]}
      />
      <Txt as="p" className="quote__seal">
        {quote.verified ? `${text.verified}。${text.keep}` : text.altered}
      </Txt>
      {price === null ? null : (
        <Section title={priceText.title}>
          <PriceLines price={price} />
        </Section>
      )}
      {quote.serial === null ? null : (
        <Box className="quote__go">
          <Button kind="ink" full onTap={() => go('/tag/piece/index', { serial: quote.serial ?? '' })}>
            {text.toPiece}
          </Button>
        </Box>
      )}
    </>
  );
}
