import { yuan } from '@zhuyue/shared';
import type { PriceOutlook } from '@/api/desk/prices';
import { Box, Txt } from '@/components/elements';
import { Figure } from '@/components/price';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { PriceEffects } from '../parts/price-effects';

const text = deskText.prices;
const percent = (permille: number): string => (permille / 10).toFixed(1);

export interface OutlookProps {
  outlook: PriceOutlook;
  source: string;
  page: number;
  onPage: (page: number) => void;
}

/** A price before it is published: its step, its distance from the exchange, and everything it would change. */
export function Outlook({ outlook, source, page, onPage }: OutlookProps) {
  const { nowFen, newFen, dayBeforeFen, warnings, closeFen, closeOn } = outlook;
  return (
    <>
      <Box className="prices__step">
        {nowFen === null ? null : (
          <Box className="prices__side">
            <Txt className="desk-soft">{text.was}</Txt>
            <Figure value={yuan(nowFen, true)} unit={text.perGram} size={20} />
          </Box>
        )}
        {newFen === null ? null : (
          <Box className="prices__side">
            <Txt className="desk-soft">{text.now}</Txt>
            <Figure value={yuan(newFen, true)} unit={text.perGram} size={32} />
          </Box>
        )}
      </Box>
      {dayBeforeFen === null ? null : (
        <Txt as="p">{text.dayBefore(yuan(dayBeforeFen, true), percent(outlook.stepPermille))}</Txt>
      )}
      {warnings.map((word) => (
        <Txt key={word} as="p" className="prices__big" role="alert">
          {text.warnings[word]}
        </Txt>
      ))}
      {closeFen === null || closeOn === null ? null : (
        <Txt as="p" className="desk-soft">
          {[
            text.closeOf(yuan(closeFen, true), dayFigures(closeOn)),
            outlook.premiumPermille === null || outlook.premiumNowPermille === null
              ? ''
              : text.premium(percent(outlook.premiumPermille), percent(outlook.premiumNowPermille)),
          ]
            .filter((part) => part !== '')
            .join('，')}
        </Txt>
      )}
      <Txt as="p" className="desk-soft">{`${text.source}：${source}`}</Txt>
      <PriceEffects effects={outlook.effects} page={page} onPage={onPage} />
    </>
  );
}
