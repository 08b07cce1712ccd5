import { carats, grams, spacedSerial, yuan, type Gem, type HouseFacts, type LabelItem } from '@zhuyue/shared';
import type { LabelPrint } from '@/api/desk/labels';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';

const text = deskText.labels.print;

/** What the house says below what the piece says; a flag has it on its back. */
export const HOUSE_ITEMS: readonly LabelItem[] = ['standard', 'maker', 'conformity', 'address', 'contact'];

const standardsOf = (gem: Gem, house: HouseFacts): string[] =>
  [
    house.standardMetal,
    gem === 'none' ? '' : gem === 'diamond' ? house.standardDiamond : house.standardGem,
  ].filter((one) => one !== '');

function massOf({ goldMg, grossMg }: LabelPrint): string | null {
  if (goldMg === 0) return grossMg === 0 ? null : text.gross(grams(grossMg));
  const net = text.net(grams(goldMg));
  return grossMg > goldMg ? `${net} ${text.gross(grams(grossMg))}` : net;
}

function feeOf({ feeFenPerGram, feeFenPerPiece, feeFen }: LabelPrint): string | null {
  const parts = [
    feeFenPerGram ? text.perGram(yuan(feeFenPerGram)) : null,
    feeFenPerPiece ? text.perPiece(yuan(feeFenPerPiece)) : null,
  ].filter((part) => part !== null);
  if (parts.length > 0) return text.fee(parts.join(' + '));
  return feeFen ? text.fee(`¥${yuan(feeFen)}`) : null;
}

const stonesOf = ({ stones }: LabelPrint): string | null =>
  stones.length === 0
    ? null
    : stones
        .slice(0, 2)
        .map(({ gem, count, milliCarat }) =>
          [words.gems[gem], text.count(count), milliCarat === null ? '' : `${carats(milliCarat)} ct`]
            .filter(Boolean)
            .join(' '),
        )
        .join(' ');

/** The words of one item; null: this piece or this house has nothing to say there. */
export function labelWords(item: LabelItem, print: LabelPrint, house: HouseFacts): string | null {
  const said: Record<LabelItem, string | null> = {
    name: print.name,
    mass: massOf(print),
    price: print.priceMode === 'fixed' ? text.fixed(yuan(print.priceFen)) : text.weighed,
    craftFee: feeOf(print),
    stones: stonesOf(print),
    size: print.sizeHmm === null ? null : sizeName(print.sizeHmm),
    certificate: print.certificate === null ? null : text.certificate(print.certificate),
    styleCode: text.styleCode(print.styleCode),
    serial: spacedSerial(print.serial),
    standard: joined(text.standard, standardsOf(print.gem, house)),
    maker: [house.trademark, house.maker].filter((part) => part !== '').join(' ') || null,
    conformity: joined(text.conformity, [house.conformity]),
    address: house.address || null,
    contact: joined(text.contact, [house.contact]),
  };
  return said[item];
}

const joined = (word: string, values: readonly string[]): string | null => {
  const said = values.filter((value) => value !== '');
  return said.length === 0 ? null : `${word} ${said.join(' ')}`;
};
