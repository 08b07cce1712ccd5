import { useState } from 'react';
import { lockPrice, type Quote } from '@/api/quotes';
import { attempt } from '@/components/notice';

/** The price of one piece, locked by a tap; a second tap after its end locks today's anew. */
export function usePriceLock(pieceId: string): { quote: Quote | null; lock: () => Promise<void> } {
  const [quote, setQuote] = useState<Quote | null>(null);
  const lock = async (): Promise<void> => {
    await attempt(async () => setQuote(await lockPrice(pieceId)));
  };
  return { quote, lock };
}
