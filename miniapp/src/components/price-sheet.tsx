import { yuan } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import type { PriceFacts } from '@/api/catalogue';
import { billRows, boardWords, movesWords, tradeInCount, tradeInTerms } from '@/text/bill';
import { priceText } from '@/text/price';
import { words } from '@/text';
import { Box, Txt } from './elements';
import { Icon } from './icon';
import { Price } from './price';
import { Sheet } from './sheet';
import { Tap } from './tap';
import './price-sheet.scss';

/** What a price rests on, in one line: the board, and per gram or per yuan what it means for this one. */
function groundOf(price: PriceFacts): string {
  const board = boardWords(price);
  const own =
    price.mode === 'fixed' && price.effectiveFenPerGram !== null
      ? priceText.effective(yuan(price.effectiveFenPerGram))
      : price.mode === 'weighed'
        ? movesWords(price)
        : null;
  return [board?.rate, own].filter((part) => part !== null && part !== undefined).join('，');
}

/** The price as large as it matters, what it rests on in one line; it opens as a bill. */
export function PriceHead({ price, onOpen }: { price: PriceFacts; onOpen: () => void }) {
  return (
    <Tap className="price-head" onTap={onOpen}>
      <Box as="span" className="price-head__line">
        <Box as="span">
          <Price
            fen={price.totalFen}
            size={32}
            before={price.typical && price.mode === 'weighed' ? priceText.about : undefined}
          />
          <Txt className="price-head__mode">{words.priceModes[price.mode]}</Txt>
        </Box>
        <Box as="span" className="price-head__open">
          <Txt>{priceText.open}</Txt>
          <Icon name="forward" size={16} />
        </Box>
      </Box>
      <Txt className="price-head__board">{groundOf(price)}</Txt>
    </Tap>
  );
}

/** Lines that open to say why they are there and how they come to whole numbers. */
function Lines({ price }: { price: PriceFacts }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Box as="ul" className="price-lines">
      {billRows(price).map((row) => (
        <Box as="li" key={row.key} className="price-lines__row">
          <Tap
            className="price-lines__tap"
            expanded={open === row.key}
            onTap={() => setOpen(open === row.key ? null : row.key)}
          >
            <Box as="span" className="bill__words">
              <Box as="span" className="price-lines__title">
                <Txt>{row.title}</Txt>
                <Icon name={open === row.key ? 'up' : 'down'} size={16} />
              </Box>
              {row.count ? <Txt className="bill__count">{row.count}</Txt> : null}
            </Box>
            <Price fen={row.fen} />
          </Tap>
          {open === row.key ? (
            <Txt as="p" className="price-lines__why">
              {row.why}
            </Txt>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}

/** 一口价 beside what the piece would cost by weight today. */
function Comparison({ price }: { price: PriceFacts }) {
  const { byWeight, effectiveFenPerGram } = price;
  if (byWeight === null) return null;
  const gap = byWeight.differenceFen;
  return (
    <Box className="price-part">
      <Txt as="h3" className="price-part__title">
        {priceText.comparison}
      </Txt>
      <Box className="price-beside">
        <Box className="price-beside__one">
          <Txt className="price-part__word">{priceText.asFixed}</Txt>
          <Price fen={price.totalFen} size={20} />
          {effectiveFenPerGram === null ? null : (
            <Txt className="price-part__word">{priceText.perGramIs(yuan(effectiveFenPerGram))}</Txt>
          )}
        </Box>
        <Box className="price-beside__one">
          <Txt className="price-part__word">{priceText.asWeighed}</Txt>
          <Price fen={byWeight.totalFen} size={20} />
          <Txt className="price-part__word">
            {billRows(byWeight)
              .filter((row) => row.fen !== 0)
              .map((row) => `${row.title} ¥${yuan(row.fen)}`)
              .join('，')}
          </Txt>
        </Box>
      </Box>
      <Txt as="p" className="price-part__word">
        {gap > 0 ? priceText.gapMore(yuan(gap)) : gap < 0 ? priceText.gapLess(yuan(-gap)) : priceText.gapNone}
      </Txt>
    </Box>
  );
}

/** What the piece would bring in exchange today, and by which rule. */
function TradeIn({ price: { tradeIn } }: { price: PriceFacts }) {
  if (tradeIn === null) return null;
  return (
    <Box className="price-part">
      <Box className="price-part__line">
        <Txt as="h3" className="price-part__title">
          {priceText.tradeIn}
        </Txt>
        <Price fen={tradeIn.creditFen} size={20} />
      </Box>
      <Txt as="p" className="price-part__count">
        {tradeInCount(tradeIn)}
      </Txt>
      <Txt as="p" className="price-part__word">
        {[tradeInTerms(tradeIn), priceText.tradeInBy(tradeIn.ruleName)]
          .filter((one) => one !== '')
          .join('。')}
        {`。${priceText.tradeInNote}`}
      </Txt>
    </Box>
  );
}

/** The bill with everything that explains it: why each line, what gold moves, the other way to price it, an exchange. */
export function PriceLines({ price }: { price: PriceFacts }) {
  const board = boardWords(price);
  const moves = movesWords(price);
  const typical = price.typical && price.mode === 'weighed';
  return (
    <>
      <Lines price={price} />
      <Box className="bill__total">
        <Txt>{typical ? priceText.typicalTotal : priceText.total}</Txt>
        <Price fen={price.totalFen} size={24} />
      </Box>
      <Box className="price-notes">
        {typical ? <Txt as="p">{priceText.typical}</Txt> : null}
        {moves ? (
          <Txt as="p" className="price-notes__strong">
            {moves}
          </Txt>
        ) : null}
        {board ? <Txt as="p">{`${board.rate}，${board.since}`}</Txt> : null}
      </Box>
      <Comparison price={price} />
      <TradeIn price={price} />
    </>
  );
}

export interface PriceSheetProps {
  price: PriceFacts;
  open: boolean;
  onClose: () => void;
  /** Over the bill: a price that is locked, with its time. */
  children?: ReactNode;
  /** The sheet's gold button. */
  bar?: ReactNode;
}

export function PriceSheet({ price, open, onClose, children, bar }: PriceSheetProps) {
  return (
    <Sheet open={open} title={priceText.title} onClose={onClose} bar={bar}>
      {children}
      <Txt as="p" className="price-notes__mode">
        {priceText.modes[price.mode]}
      </Txt>
      <PriceLines price={price} />
    </Sheet>
  );
}
