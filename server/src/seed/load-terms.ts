import { instantOf, scaled, type PolicyBook, type PricedMetal } from '@zhuyue/shared';
import type { Tx } from '../platform/database/index.js';
import { numberOf, textOf, type Line } from './csv.js';
import { loadPriceRules } from './load-price-rules.js';
import { seedJson, type Seed } from './seed-files.js';
import { seedId } from './seed-id.js';
import { upsert, type TableRow } from './upsert.js';

interface BoardPolicy {
  basis: string;
  premiumPermille?: number;
  roundToFen?: number;
  fenPerGram?: number;
}
interface Policies {
  board: Record<PricedMetal, BoardPolicy>;
}
/** A policy as it lies in the file: what stands beside the book, and the book. */
type SeedPolicy = PolicyBook & { code: string; version: number; effectiveOn: string; name: string };

/** Exchange closes, board prices made from them by the policy, the terms of warranty, and what labels say of the house. */
export async function loadTerms(tx: Tx, seed: Seed): Promise<void> {
  const policies = seedJson('policies.json') as Policies;
  const history = seed.gold.map((line): TableRow => ({
    onDay: textOf(line, 'day'),
    closeFenPerGram: numberOf(line, 'fenPerGram'),
  }));
  await upsert(tx, 'gold_history', history);
  const silver = seed.silver.map((line): TableRow => ({
    onDay: textOf(line, 'day'),
    closeFenPerGram: numberOf(line, 'fenPerGram'),
  }));
  await upsert(tx, 'silver_history', silver);
  await upsert(tx, 'metal_price', boardPrices(seed, policies.board));
  await loadPriceRules(tx);
  const { books } = seedJson('service-policies.json') as { books: SeedPolicy[] };
  await upsert(tx, 'warranty_policy', books.map(asPolicy));
  const facts = JSON.stringify(seedJson('label-house.json'));
  await upsert(tx, 'label_house', [{ id: 'house', facts, changedAt: instantOf('2026-01-05', '10:00') }]);
}

const asPolicy = ({ code, version, effectiveOn, name, ...book }: SeedPolicy): TableRow => ({
  id: seedId('policy', `${code} ${String(version)}`),
  code,
  version,
  effectiveOn,
  name,
  terms: JSON.stringify(book),
});

/** The last close of every month and the very last one: a board that changed every day would tell nothing more here. */
function monthly(days: readonly Line[]): Line[] {
  return days.filter((line, at) => {
    const next = days[at + 1];
    return next === undefined || textOf(next, 'day').slice(0, 7) !== textOf(line, 'day').slice(0, 7);
  });
}

function boardPrices(seed: Seed, board: Policies['board']): TableRow[] {
  const first = textOf(monthly(seed.gold)[0] ?? {}, 'day');
  const platinum = board.platinum.fenPerGram ?? 0;
  return [
    ...monthly(seed.gold).map((line) => quoted('gold', line, board.gold, '上海黄金交易所Au99.99收盘价')),
    ...monthly(seed.silver).map((line) => quoted('silver', line, board.silver, '上海期货交易所白银收盘价')),
    price('platinum', first, platinum, '演示定价，无行情来源'),
  ];
}

function quoted(metal: PricedMetal, line: Line, policy: BoardPolicy, market: string): TableRow {
  const close = numberOf(line, 'fenPerGram');
  const premium = policy.premiumPermille ?? 0;
  const step = policy.roundToFen ?? 1;
  const fen = scaled(close, 1000 + premium, 1000 * step) * step;
  const source = `${market}${(close / 100).toFixed(2)}元/克（${textOf(line, 'day')}）加价${(premium / 10).toFixed(0)}%`;
  return price(metal, textOf(line, 'day'), fen, source);
}

/** The board changes the morning after the close. */
const price = (metal: PricedMetal, day: string, fenPerGram: number, source: string): TableRow => ({
  id: seedId('price', `${metal} ${day}`),
  metal,
  fenPerGram,
  effectiveAt: new Date(instantOf(day, '09:30').getTime() + 24 * 3_600_000),
  source,
  setBy: null,
});
