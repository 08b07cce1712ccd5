import { grams, spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { deskQuoteQuery, type DeskQuote } from '@/api/desk/quotes';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Price } from '@/components/price';
import { LockedPrice } from '@/components/price-lock';
import { Facts, Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { quoteText } from '@/text/quote';
import { momentFigures } from '@/text/when';
import { Bill } from '../parts/bill';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.quotes;

/** One quote: whether it holds, what it says line by line, and the very text that was signed. */
export default function QuotePage() {
  const { number } = useParams('number');
  const desk = useDesk();
  const asked = useQuery({ ...deskQuoteQuery(number ?? ''), enabled: desk.ready && number !== undefined });
  return (
    <DeskPage desk={desk} title={text.one} place="quotes" backTo="/admin/quotes/index">
      {number === undefined ? (
        <Empty icon="clock" title={deskText.frame.missing} text={deskText.frame.missingText} />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(paper) => <Paper paper={paper} />}
        </Faces>
      )}
    </DeskPage>
  );
}

function Paper({ paper }: { paper: DeskQuote }) {
  const { quote } = paper;
  return (
    <Box className="desk-halves">
      <Box>
        <Badge tone={quote.refusal === null ? 'good' : quote.verified ? 'quiet' : 'alarm'}>
          {quote.refusal === null ? text.holds : words.quoteRefusals[quote.refusal]}
        </Badge>
        <Box className="desk-between">
          <Txt as="h2">{quote.pieceName ?? quote.number}</Txt>
          <Price fen={quote.totalFen} size={24} />
        </Box>
        {quote.refusal === null ? <LockedPrice quote={quote} /> : null}
        <Facts
          facts={[
            [text.number, quote.number],
            [quoteText.store, quote.storeName],
            [text.issued, momentFigures(quote.issuedAt)],
            [text.expires, momentFigures(quote.expiresAt)],
            [text.by, paper.issuedByName ?? text.byCustomer],
            [deskText.stock.serial, quote.serial === null ? null : spacedSerial(quote.serial)],
            [quoteText.weight, quote.goldMg ? `${grams(quote.goldMg)} g` : null],
          ]}
        />
        {paper.saleId === null ? null : (
          <Row icon="hand-over" title={text.toSale} to="/admin/sale/index" params={{ id: paper.saleId }} />
        )}
        <Row icon="box" title={text.toPiece} to="/admin/piece/index" params={{ id: quote.pieceId }} />
        <Section title={text.body}>
          <Txt as="p" className="desk-soft">
            {quote.verified ? quoteText.verified : quoteText.altered}
          </Txt>
          <Facts
            facts={[
              [text.key, String(paper.keyVersion)],
              [
                text.mac,
                <Txt key="mac" className="signed">
                  {paper.mac}
                </Txt>,
              ],
            ]}
          />
          <Txt as="p" className="signed">
            {paper.body}
          </Txt>
        </Section>
      </Box>
      {quote.price === null ? null : (
        <Section title={deskText.handover.bill}>
          <Bill price={quote.price} then />
        </Section>
      )}
    </Box>
  );
}
