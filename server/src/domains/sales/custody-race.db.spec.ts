import { aCustomer, anApp, aPiece, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { brokenPromises } from '../../../test/custody-invariants.js';
import { newId } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import {
  CustomerHolds,
  DeskHolds,
  firstBreak,
  HoldTimers,
  InventoryModule,
  type PassportLine,
} from '../inventory/index.js';
import { ServiceModule } from '../service/index.js';
import { StoreModule } from '../store/index.js';
import { KeptSales, Sales, SalesModule } from './index.js';

const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock('2026-03-02T06:00:00.000Z'),
  env: { DB_POOL: '20' },
  keep: true,
});
/** 5 g × ¥1,000 + 5 g × ¥30 */
const PRICE = 515_000;
const PIECES = 200;
const PEOPLE = 60;
const REQUESTS = 2_000;
/** As many as ask at the same moment. */
const LANES = 40;

const people: { id: string; phone: string }[] = [];
const pieces: string[] = [];
let shop: Shop;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { pieces: 1 }));
  for (let i = 0; i < PEOPLE; i++) {
    const phone = `139${String(i).padStart(8, '0')}`;
    people.push({ id: await aCustomer(app.db, phone), phone });
  }
});

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const buy = (pieceId: string, phone: string, later = false): Promise<string> => {
  const asked = { pieceId, phone, quotedFen: PRICE, receivedFen: PRICE, means: 'card' as const, later };
  return outcome(app.get(Sales).handOver(shop.manager, asked, newId()));
};

async function brokenChains(): Promise<unknown[]> {
  const heads = await app.db.database.query<{
    id: string;
    state: 'in_stock';
    lastSeq: number;
    lastHash: string;
  }>('SELECT id, state, lastSeq, lastHash FROM piece');
  const lines = await app.db.database.query<PassportLine>('SELECT * FROM piece_event ORDER BY pieceId, seq');
  return heads
    .map((head) =>
      firstBreak(
        head,
        lines.filter(({ pieceId }) => pieceId === head.id),
      ),
    )
    .filter((broken) => broken !== null);
}

/** Numbers that look random and are the same every time. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

it('sells one piece once to two hundred buyers who pay at the same moment', async () => {
  const [pieceId = ''] = shop.pieceIds;
  const phones = Array.from({ length: 200 }, (_, i) => `138${String(i).padStart(8, '0')}`);
  const outcomes = await Promise.all(phones.map((phone) => buy(pieceId, phone)));
  const counts = Object.fromEntries(
    [...new Set(outcomes)].map((word) => [word, outcomes.filter((one) => one === word).length]),
  );
  expect(counts).toEqual({ done: 1, 'piece.not_available': 199 });
  expect(await app.db.database.query("SELECT id FROM sale WHERE state = 'handed_over'")).toHaveLength(1);
  expect(await brokenPromises(app.db.database)).toEqual({});
});

describe('two thousand requests over two hundred pieces', () => {
  const counts: Record<string, number> = {};
  const draw = drawer(20_260_302);
  const one = <T>(list: readonly T[]): T => {
    const found = list[draw(list.length)];
    if (found === undefined) throw new Error('An empty list');
    return found;
  };

  beforeAll(() =>
    app.db.transactions.run(async (tx) => {
      const [store] = await tx.query<{ id: string }>('SELECT id FROM store WHERE id = ?', [shop.storeId]);
      const [style] = await tx.query<{ id: string; gtin: string }>('SELECT id, gtin FROM style');
      if (!store || !style) throw new Error('No shop');
      for (let i = 0; i < PIECES; i++) pieces.push((await aPiece(tx, style, store)).id);
    }),
  );

  /** What somebody does next; a few pieces are wanted far more than the others. */
  async function request(): Promise<[string, string]> {
    const holds = app.get(CustomerHolds);
    const pieceId = draw(3) === 0 ? one(pieces.slice(0, 10)) : one(pieces);
    const person = one(people);
    const kind = draw(100);
    if (kind < 40) return ['hold', await outcome(holds.hold(person.id, pieceId, newId()))];
    if (kind < 55) return ['queue', await outcome(holds.queue(person.id, pieceId, newId()))];
    if (kind < 75) {
      const mine = await holds.ofCustomer(person.id);
      const standing =
        mine.find(({ state }) => state === 'offered') ??
        mine.find(({ state }) => state === 'waiting' || state === 'held');
      if (!standing) return ['leave', 'nothing'];
      if (standing.state === 'offered' && draw(2) === 0) {
        return ['accept', await outcome(holds.accept(person.id, standing.id))];
      }
      return ['leave', await outcome(holds.leave(person.id, standing.id))];
    }
    if (kind < 82) return ['buy', await buy(pieceId, person.phone)];
    if (kind < 85) return ['pay', await buy(pieceId, person.phone, true)];
    if (kind < 93) {
      const action = draw(2) === 0 ? 'hold' : 'release';
      return [`desk ${action}`, await outcome(app.get(DeskHolds).act(shop.manager, pieceId, action, '柜台'))];
    }
    if (kind < 98) {
      const [sale] = await app.db.database.query<{ id: string; state: string; serial: string }>(
        `SELECT s.id, s.state, p.serial FROM sale s JOIN piece p ON p.id = s.pieceId
         WHERE s.state IN ('paid', 'handed_over') AND (s.state = 'paid' OR s.pieceId = ?) ORDER BY s.state DESC LIMIT 1`,
        [pieceId],
      );
      if (!sale) return ['reverse', 'nothing'];
      const kept = app.get(KeptSales);
      if (sale.state === 'paid' && draw(2) === 0) {
        return ['fetch', await outcome(kept.handOver(shop.manager, sale.id, sale.serial))];
      }
      if (sale.state === 'paid') return ['cancel', await outcome(kept.cancel(shop.manager, sale.id, '退款'))];
      return ['reverse', await outcome(app.get(Sales).reverse(shop.manager, sale.id, '顾客改主意'))];
    }
    app.clock.advance({ minutes: 4 });
    return ['expire', (await app.get(HoldTimers).releaseExpired()) > 0 ? 'some' : 'none'];
  }

  it('with cancels, expiries and sales at random break no promise and no passport', async () => {
    let left = REQUESTS;
    const lane = async (): Promise<void> => {
      while (left-- > 0) {
        const key = (await request()).join(': ');
        counts[key] = (counts[key] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    expect(await brokenPromises(app.db.database)).toEqual({});
    expect(await brokenChains()).toEqual([]);
  }, 180_000);

  it('have all come to a word we know, and every kind of them went through', () => {
    const KNOWN = [
      'done',
      'nothing',
      'some',
      'none',
      'piece.not_available',
      'piece.action_refused',
      'hold.refused',
      'hold.over',
      'sale.action_refused',
    ];
    expect(Object.keys(counts).filter((key) => !KNOWN.includes(key.split(': ')[1] ?? ''))).toEqual([]);
    for (const kind of [
      'hold',
      'queue',
      'leave',
      'accept',
      'buy',
      'desk hold',
      'desk release',
      'reverse',
      'pay',
      'fetch',
      'cancel',
    ]) {
      expect([kind, (counts[`${kind}: done`] ?? 0) > 0]).toEqual([kind, true]);
    }
    expect(counts['expire: some'] ?? 0).toBeGreaterThan(0);
    process.stderr.write(`${JSON.stringify(counts, Object.keys(counts).sort())}\n`);
  });
});
