import { grams, yuan, type BillLine } from '@zhuyue/shared';
import type { PriceFacts } from '@/api/catalogue';
import { words } from './index';
import { priceText as text } from './price';
import { momentFigures } from './when';

type Line = PriceFacts['lines'][number];
type TradeIn = NonNullable<PriceFacts['tradeIn']>;

export const percentOf = (permille: number): string => String(Math.abs(permille) / 10);

function metalCount(line: Line): string | undefined {
  if (line.goldMg === null || line.fenPerGram === null) return undefined;
  const share =
    line.sharePermille !== null && line.sharePermille !== 1000 ? ` × ${percentOf(line.sharePermille)}%` : '';
  return `${text.count(grams(line.goldMg), yuan(line.fenPerGram))}${share}`;
}

function labourCount(line: Line): string | undefined {
  const parts = [
    line.fenPerGram ? text.perGram(yuan(line.fenPerGram)) : '',
    line.permille ? text.ofMetal(percentOf(line.permille)) : '',
    line.fenPerPiece ? text.perPiece(yuan(line.fenPerPiece)) : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(text.plus);
  return line.name === null ? undefined : text.byTariff(line.name);
}

function promotionCount(line: Line): string | undefined {
  if (line.component === null) return undefined;
  const part = words.priceComponents[line.component];
  if (line.permille !== null) return text.off(part, percentOf(line.permille));
  return line.fenPerGram === null ? text.offAmount(part) : text.offPerGram(part, yuan(line.fenPerGram));
}

function channelCount({ component, permille }: Line): string | undefined {
  if (component === null || permille === null) return undefined;
  const part = words.priceComponents[component];
  return permille > 0
    ? text.channelUp(part, percentOf(permille))
    : text.channelDown(part, percentOf(permille));
}

/** How a line is counted, as far as the reply says. */
function countOf(line: Line): string | undefined {
  switch (line.line) {
    case 'metal':
      return metalCount(line);
    case 'labour':
      return labourCount(line);
    case 'promotion':
      return promotionCount(line);
    case 'channel':
      return channelCount(line);
    case 'floor':
      return line.permille === null ? undefined : text.floorAt(percentOf(line.permille));
    default:
      return undefined;
  }
}

function whyOf(line: Line): string {
  const share = line.sharePermille;
  const ours = line.reason ?? text.whys[line.line];
  const counted =
    line.line === 'metal' && share !== null && share !== 1000 ? text.share(percentOf(share)) : '';
  return `${ours}${counted}${line.line === 'rounding' ? '' : text.roundings[line.rounding]}`;
}

export interface BillWords {
  key: string;
  title: string;
  count: string | undefined;
  why: string;
  fen: number;
}

/** Rules are called by their names; the parts of a price by what they are. */
const NAMED: readonly BillLine[] = ['extra', 'promotion', 'channel'];

/** The lines of a price as a person reads them. */
export const billRows = (price: Pick<PriceFacts, 'lines'>): BillWords[] =>
  price.lines.map((line, i) => ({
    key: `${line.line}-${String(i)}`,
    title: (NAMED.includes(line.line) ? line.name : null) ?? words.billLines[line.line],
    count: countOf(line),
    why: whyOf(line),
    fen: line.amountFen,
  }));

/** `今日足金板价 ¥1,012/g`, and since when. */
export function boardWords({ board }: Pick<PriceFacts, 'board'>): { rate: string; since: string } | null {
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

/** How an exchange is counted: weight, board, share and fee, as far as its rule goes. */
export function tradeInCount(estimate: TradeIn): string {
  if (estimate.board === null) return text.tradeInWays[estimate.way];
  const shares = [estimate.sharePermille, estimate.ratioPermille]
    .filter((share) => share !== 1000)
    .map((share) => text.tradeInRatio(percentOf(share)))
    .join('');
  const fee = estimate.feeFenPerGram > 0 ? text.tradeInFee(yuan(estimate.feeFenPerGram)) : '';
  return `${text.tradeInCount(grams(estimate.countedMg), yuan(estimate.board.fenPerGram), shares)}${fee}`;
}

/** What an exchange asks of the new piece. */
export function tradeInTerms(estimate: TradeIn): string {
  const otherwise = estimate.elseFeeFen > 0 ? text.tradeInElse(yuan(estimate.elseFeeFen)) : '';
  return [
    estimate.lossPermille > 0 ? text.tradeInLoss(percentOf(estimate.lossPermille)) : '',
    estimate.newMinMg === null ? '' : text.tradeInMinMg(grams(estimate.newMinMg)),
    estimate.newMinFen === null ? '' : `${text.tradeInMinFen(yuan(estimate.newMinFen))}${otherwise}`,
    estimate.ownBrand ? text.tradeInOwn : '',
  ]
    .filter((part) => part !== '')
    .join('，');
}
