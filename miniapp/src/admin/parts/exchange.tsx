import type { CountedMetal } from '@/api/desk/trade-ins';
import { Box, Txt } from '@/components/elements';
import { Price } from '@/components/price';
import { tradeInCount, tradeInTerms } from '@/text/bill';
import { deskText } from '@/text/desk';
import { priceText } from '@/text/price';

/** What old metal counts for, how that was counted, and what it asks of the new piece. */
export function Exchange({ estimate }: { estimate: CountedMetal['estimate'] }) {
  return (
    <Box live="polite">
      <Box className="desk-line">
        <Txt>{deskText.tradeIns.estimate}</Txt>
        <Price fen={estimate.creditFen} size={32} />
      </Box>
      <Txt as="p">{tradeInCount(estimate)}</Txt>
      <Txt as="p" className="desk-soft">
        {[tradeInTerms(estimate), priceText.tradeInBy(estimate.ruleName)]
          .filter((one) => one !== '')
          .join('。')}
      </Txt>
      <Txt as="p" className="desk-soft">
        {estimate.ruleText}
      </Txt>
    </Box>
  );
}
