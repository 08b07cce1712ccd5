import { timeOf, yuan } from '@zhuyue/shared';
import { useMemo } from 'react';
import type { Quote } from '@/api/quotes';
import { useNow } from '@/hooks/use-now';
import { quoteText as text } from '@/text/quote';
import { Box, Txt } from './elements';
import './price-sheet.scss';

type Times = Pick<Quote, 'readAt' | 'expiresAt'>;

/** Milliseconds a quote still holds, by the server's clock: the phone's may be wrong. */
export function useTimeLeft({ readAt, expiresAt }: Times): number {
  const ahead = useMemo(() => new Date(readAt).getTime() - Date.now(), [readAt]);
  return Math.max(0, new Date(expiresAt).getTime() - (useNow(1000) + ahead));
}

/** `14:59`, or `1:04:59` over an hour. */
export function leftFigures(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** A locked price with the time it is still good for. */
export function LockedPrice({ quote }: { quote: Quote }) {
  const left = useTimeLeft(quote);
  return (
    <Box className="price-lock" role="status">
      <Box className="price-lock__words">
        <Txt>{`${text.locked} ¥${yuan(quote.totalFen)}`}</Txt>
        <Txt className="price-part__word">
          {left > 0 ? text.until(timeOf(quote.expiresAt)) : text.overText}
        </Txt>
      </Box>
      <Txt className={`price-lock__time ${left > 0 ? '' : 'price-lock__time--over'}`}>
        {left > 0 ? leftFigures(left) : text.over}
      </Txt>
    </Box>
  );
}
