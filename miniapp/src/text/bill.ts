import { grams, yuan, type BillLine } from '@zhuyue/shared';
import type { PriceFacts } from '@/api/catalogue';
import { words } from './index';
import { priceText as text } from './price';
import { momentFigures } from './when';

type Line = PriceFacts['lines'][number];

/** How a line is counted, as far as the reply says. */
function countOf(line: Line): string | undefined {
  if (line.line === 'metal' && line.goldMg !== null && line.fenPerGram !== null) {
    const share =
      line.sharePermille !== null && line.sharePermille !== 1000 ? ` × ${percent(line.sharePermille)}%` : '';
    return `${text.count(grams(line.goldMg), yuan(line.fenPerGram))}${share}`;
  }
  if (line.line !== 'labour') return undefined;
  const parts = [
    line.fenPerGram ? text.perGram(yuan(line.fenPerGram)) : '',
    line.fenPerPiece ? text.perPiece(yuan(line.fenPerPiece)) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(text.plus);
}

const percent = (permille: number): string => String(permille / 10);

function whyOf(line: Line): string {
  const share = line.sharePermille;
  const own: string = text.whys[line.line];
  return line.line === 'metal' && share !== null && share !== 1000
    ? `${own}${text.share(percent(share))}`
    : own;
}

export interface BillWords {
  key: BillLine;
  title: string;
  count: string | undefined;
  why: string;
  fen: number;
}

/** The lines of a price as a person reads them. */
export const billRows = (price: PriceFacts): BillWords[] =>
  price.lines.map((line) => ({
    key: line.line,
    title: words.billLines[line.line],
    count: countOf(line),
    why: whyOf(line),
    fen: line.amountFen,
  }));

/** `今日足金板价 ¥1,012/g`, and since when. */
export function boardWords(price: PriceFacts): { rate: string; since: string } | null {
  const { board } = price;
  if (board === null) return null;
  return {
    rate: text.board(words.pricedMetals[board.metal], yuan(board.fenPerGram)),
    since: text.boardSince(momentFigures(board.effectiveAt), board.source),
  };
}

/** What a move of the metal price does to this price; null where no metal is priced. */
export function movesWords(price: PriceFacts): string | null {
  if (price.movesFen === null || price.board === null) return price.mode === 'fixed' ? text.fixedStays : null;
  const amount = yuan(price.movesFen);
  return price.board.metal === 'gold'
    ? text.moves(amount)
    : text.movesOf(words.pricedMetals[price.board.metal], amount);
}
