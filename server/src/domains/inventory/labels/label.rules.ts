import type { Gem, Kind, LabelRefusal, Metal, PriceMode, TagState } from '@zhuyue/shared';
import type { PieceRow } from '../pieces/stock.repository.js';
import type { Bill } from '../prices/line.rules.js';

export interface LabelStone {
  gem: Gem;
  count: number;
  milliCarat: number | null;
}

/** What stands on a label, kept with the print: a year later somebody asks what the tag said that day. */
export interface LabelPrint {
  serial: string;
  gtin: string;
  version: number;
  name: string;
  styleCode: string;
  kind: Kind;
  metal: Metal;
  gem: Gem;
  goldMg: number;
  grossMg: number;
  sizeHmm: number | null;
  priceMode: PriceMode;
  /** The fixed price; of a weighed piece what it came to when it was printed. */
  priceFen: number;
  /** The craft fee of a weighed piece; all null for a fixed price. */
  feeFenPerGram: number | null;
  feeFenPerPiece: number | null;
  feeFen: number | null;
  stones: LabelStone[];
  certificate: string | null;
}

export interface LabelParts {
  piece: PieceRow;
  tag: { serial: string; gtin: string; version: number };
  bill: Bill;
  stones: LabelStone[];
  certificate: string | null;
}

export function toLabelPrint({ piece, tag, bill, stones, certificate }: LabelParts): LabelPrint {
  const fee = bill.mode === 'weighed' ? bill.lines.find(({ line }) => line === 'labour') : undefined;
  return {
    serial: tag.serial,
    gtin: tag.gtin,
    version: tag.version,
    name: piece.name,
    styleCode: piece.styleCode,
    kind: piece.kind,
    metal: piece.metal,
    gem: piece.gem,
    goldMg: piece.goldMg,
    grossMg: piece.grossMg,
    sizeHmm: piece.sizeHmm,
    priceMode: bill.mode,
    priceFen: bill.totalFen,
    feeFenPerGram: fee?.fenPerGram ?? null,
    feeFenPerPiece: fee?.fenPerPiece ?? null,
    feeFen: fee?.amountFen ?? null,
    stones,
    certificate,
  };
}

/** A tag that does not vouch is not printed again: the piece needs a new one first. */
export function labelRefusal(tagState: TagState, priced: boolean): LabelRefusal | null {
  if (tagState === 'lost') return 'tag_lost';
  if (tagState === 'tampered') return 'tag_tampered';
  if (tagState !== 'active') return 'tag_void';
  return priced ? null : 'no_price';
}

/** What WeChat's refusal of a mini-program code means for whoever wants to print: wait a minute, publish, or try later. */
export function miniCodeRefusal(
  errcode: number | null,
): 'label.mini_code_busy' | 'label.mini_code_unreleased' | 'label.mini_code_unavailable' {
  if (errcode === 45009 || errcode === 45011) return 'label.mini_code_busy';
  return errcode === 41030 ? 'label.mini_code_unreleased' : 'label.mini_code_unavailable';
}
