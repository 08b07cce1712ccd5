import { grams, yuan } from '@zhuyue/shared';
import type { PriceRuleRow } from '@/api/desk/price-rules';
import { percentOf } from '@/text/bill';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';

const text = deskText.priceRules;

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('，');

function promotionWords({ promotion }: PriceRuleRow): string {
  if (promotion === null) return '';
  const part = words.priceComponents[promotion.component];
  const off = {
    percent: text.off(part, percentOf(promotion.value)),
    per_gram: text.offPerGram(part, yuan(promotion.value)),
    amount: text.offAmount(part, yuan(promotion.value)),
  }[promotion.way];
  return listed([
    off,
    promotion.exclusive ? text.alone : '',
    promotion.floorPermille === null ? '' : text.floor(percentOf(promotion.floorPermille)),
  ]);
}

function craftWords({ craft }: PriceRuleRow): string {
  if (craft === null) return '';
  const bands = craft.bands.map((band) => {
    const from = craft.measure === 'weight' ? `${grams(band.from)} g` : `¥${yuan(band.from)}`;
    const rate = craft.measure === 'weight' ? `¥${yuan(band.fenPerGram)}/g` : `${percentOf(band.permille)}%`;
    const piece = band.fenPerPiece > 0 ? ` ＋ ¥${yuan(band.fenPerPiece)}/件` : '';
    return text.bandFrom(from, `${rate}${piece}`);
  });
  return listed([...bands, craft.compareOnly ? text.compareOnly : '']);
}

function tradeInWords({ tradeIn }: PriceRuleRow): string {
  if (tradeIn === null) return '';
  const times = (permille: number): string => String(permille / 1000);
  return listed([
    text.tradeInWays[tradeIn.way],
    text.ratio(percentOf(tradeIn.ratioPermille)),
    tradeIn.lossPermille > 0 ? text.loss(percentOf(tradeIn.lossPermille)) : '',
    tradeIn.feeFenPerGram > 0 ? text.fee(yuan(tradeIn.feeFenPerGram)) : '',
    tradeIn.minWeightPermille === null ? '' : text.minWeight(times(tradeIn.minWeightPermille)),
    tradeIn.minPricePermille === null ? '' : text.minPrice(times(tradeIn.minPricePermille)),
    tradeIn.ownBrand ? text.ownBrand : '',
  ]);
}

function channelWords({ channel }: PriceRuleRow): string {
  if (channel === null) return '';
  const percent = `${channel.movePermille > 0 ? '+' : '−'}${percentOf(channel.movePermille)}`;
  return text.move(words.channels[channel.channel], words.priceComponents[channel.component], percent);
}

/** What a rule does, in one line. */
export const termsWords = (rule: PriceRuleRow): string =>
  listed([
    promotionWords(rule),
    channelWords(rule),
    craftWords(rule),
    rule.extra === null ? '' : text.extraIs(yuan(rule.extra.amountFen)),
    tradeInWords(rule),
  ]);

const count = (words: (n: number) => string, ids: readonly string[]): string =>
  ids.length === 0 ? '' : words(ids.length);

/** What it is for, in one line; `named` are its series, styles and stores, where their names are known. */
export function scopeWords(
  { scope }: Pick<PriceRuleRow, 'scope'>,
  named: readonly string[] | null = null,
): string {
  const said = listed([
    scope.channels.map((one) => words.channels[one]).join('、'),
    scope.kinds.map((one) => words.kinds[one]).join('、'),
    scope.metals.map((one) => words.metals[one]).join('、'),
    scope.modes.map((one) => words.priceModes[one]).join('、'),
    scope.gems.map((one) => words.gems[one]).join('、'),
    named?.join('、') ??
      listed([
        count(text.someSeries, scope.seriesIds),
        count(text.someStyles, scope.styleIds),
        count(text.someStores, scope.storeIds),
      ]),
  ]);
  return said === '' ? text.everything : said;
}

export function periodWords({ fromAt, untilAt }: PriceRuleRow): string {
  return untilAt === null
    ? text.from(momentFigures(fromAt))
    : text.span(momentFigures(fromAt), momentFigures(untilAt));
}

/** Where a rule stands: approved alone does not say that it holds. */
export function standWords(rule: PriceRuleRow): {
  words: string;
  tone: 'good' | 'waiting' | 'info' | 'quiet';
} {
  if (rule.state === 'draft') return { words: text.states.draft, tone: 'waiting' };
  if (rule.state !== 'approved') return { words: text.states[rule.state], tone: 'quiet' };
  if (rule.inForce) return { words: text.inForce, tone: 'good' };
  const over = rule.untilAt !== null && new Date(rule.untilAt) <= new Date();
  return over ? { words: text.over, tone: 'quiet' } : { words: text.waiting, tone: 'info' };
}
