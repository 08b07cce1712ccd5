import { HOLD_RULES } from '@zhuyue/shared';
import { aBoard, anApp, aPiece, aStore, aStyle } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { CustomerHolds, HoldTimers, InventoryModule, Pieces, Stock } from '../index.js';

const app = anApp({ imports: [InventoryModule], env: { DB_POOL: '20' } });
const at: { store: { id: string }; style: { id: string } } = { store: { id: '' }, style: { id: '' } };
const [anna, ben, cleo] = [newId(), newId(), newId()];
const staff = { actorRole: 'manager' as const, actorId: newId() };
const MINUTE = 60_000;

beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    at.store = await aStore(tx);
    at.style = await aStyle(tx);
  }),
);

const piece = async (): Promise<string> =>
  (await app.db.transactions.run((tx) => aPiece(tx, at.style, at.store))).id;
const hold = (who: string, id: string): Promise<string> => app.get(CustomerHolds).hold(who, id, newId());
const queue = (who: string, id: string): Promise<string> => app.get(CustomerHolds).queue(who, id, newId());
const leave = (who: string, holdId: string): Promise<void> => app.get(CustomerHolds).leave(who, holdId);
const word = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof DomainError
        ? [error.code, ...((error.details['refusals'] as string[] | undefined) ?? [])].join(' ')
        : String(error),
  );
const keeper = async (id: string): Promise<string | null> => (await app.get(Stock).get(id)).heldFor;
const standings = async (id: string): Promise<string[]> =>
  (await app.get(CustomerHolds).ofPiece(id)).map(
    (row) => `${[anna, ben, cleo].indexOf(row.heldFor)} ${row.state} ${row.before}`,
  );
const later = (minutes: number): void => app.clock.advance({ minutes });

describe('a hold of a customer', () => {
  it('keeps the piece for some minutes, and once for a repeated request', async () => {
    const id = await piece();
    const key = newId();
    const first = await app.get(CustomerHolds).hold(anna, id, key);
    expect(await app.get(CustomerHolds).hold(anna, id, key)).toBe(first);
    const until = new Date(app.clock.now().getTime() + HOLD_RULES.cartMinutes * MINUTE);
    expect(await app.get(Stock).get(id)).toMatchObject({ state: 'on_hold', heldFor: anna, heldUntil: until });
    expect(await word(hold(ben, id))).toBe('piece.not_available');
  });

  it('goes to whom it is kept for, and to nobody else', async () => {
    const id = await piece();
    await hold(anna, id);
    const sell = (customerId: string): Promise<string> =>
      word(
        app.db.transactions.run((tx) =>
          app.get(Pieces).handOver(tx, id, { ...staff, customerId, actingFor: [customerId] }),
        ),
      );
    expect(await sell(ben)).toBe('piece.action_refused held_for_another');
    expect(await sell(anna)).toBe('done');
    expect((await app.get(CustomerHolds).ofCustomer(anna)).map(({ state }) => state)).toEqual(['sold']);
  });

  it('is one of three at most, also when ten are asked for at once', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, piece));
    const words = await Promise.all(ids.map((id) => word(hold(anna, id))));
    expect(words.filter((one) => one === 'done')).toHaveLength(HOLD_RULES.cartPieces);
    expect(words.filter((one) => one === 'hold.refused too_many_held')).toHaveLength(
      10 - HOLD_RULES.cartPieces,
    );
  });

  it('that ran out does not come back at once to the same hands', async () => {
    const id = await piece();
    await hold(anna, id);
    later(HOLD_RULES.cartMinutes);
    await app.get(HoldTimers).releaseExpired();
    expect(await word(hold(anna, id))).toBe('hold.refused just_expired');
    later(HOLD_RULES.restMinutes);
    expect(await word(hold(anna, id))).toBe('done');
  });

  it('whose time is over stands in nobody’s way, even before the timer comes by', async () => {
    const id = await piece();
    await hold(anna, id);
    later(HOLD_RULES.cartMinutes);
    expect(await word(hold(ben, id))).toBe('done');
    expect((await app.get(CustomerHolds).ofCustomer(anna)).map(({ state }) => state)).toEqual(['expired']);
  });
});

describe('the queue behind a hold', () => {
  it('is served in the order people came, an offer at a time', async () => {
    const id = await piece();
    const first = await hold(anna, id);
    await queue(ben, id);
    await queue(cleo, id);
    expect(await standings(id)).toEqual(['0 held 0', '1 waiting 0', '2 waiting 1']);
    await leave(anna, first);
    expect(await standings(id)).toEqual(['1 offered 0', '2 waiting 0']);
    expect(await word(hold(anna, id))).toBe('piece.not_available');
    later(HOLD_RULES.offerMinutes);
    await app.get(HoldTimers).releaseExpired();
    expect(await keeper(id)).toBe(cleo);
    later(HOLD_RULES.offerMinutes);
    await app.get(HoldTimers).releaseExpired();
    expect(await app.get(Stock).get(id)).toMatchObject({ state: 'in_stock', heldFor: null });
  });

  it('lets the one it is offered to say yes, and then keeps it as long as any hold', async () => {
    const id = await piece();
    const first = await hold(anna, id);
    const second = await queue(ben, id);
    await leave(anna, first);
    await app.get(CustomerHolds).accept(ben, second);
    later(HOLD_RULES.offerMinutes);
    expect(await app.get(HoldTimers).releaseExpired()).toBe(0);
    expect(await standings(id)).toEqual(['1 held 0']);
    expect(await word(app.get(CustomerHolds).accept(ben, second))).toBe('hold.over');
    later(HOLD_RULES.cartMinutes);
    expect(await app.get(HoldTimers).releaseExpired()).toBe(1);
  });

  it('cannot be jumped when the piece comes free, whoever asks at that moment', async () => {
    const id = await piece();
    const first = await hold(anna, id);
    await queue(ben, id);
    const rush = Array.from({ length: 20 }, () => word(hold(newId(), id)));
    const [, ...words] = await Promise.all([leave(anna, first), ...rush]);
    expect(new Set(words)).toEqual(new Set(['piece.not_available']));
    expect(await keeper(id)).toBe(ben);
  });

  it('takes nobody twice, nobody for a free piece, and nobody into too many', async () => {
    const id = await piece();
    expect(await word(queue(ben, id))).toBe('hold.refused not_needed');
    await hold(anna, id);
    expect(await word(queue(anna, id))).toBe('hold.refused already_yours');
    await queue(ben, id);
    expect(await word(queue(ben, id))).toBe('hold.refused already_yours');
    for (let i = 1; i < HOLD_RULES.queues; i++) {
      const other = await piece();
      await hold(newId(), other);
      await queue(ben, other);
    }
    const sixth = await piece();
    await hold(newId(), sixth);
    expect(await word(queue(ben, sixth))).toBe('hold.refused too_many_queues');
  });

  it('ends with news to everybody in it when the piece is sold', async () => {
    const id = await piece();
    await hold(anna, id);
    const waiting = await queue(ben, id);
    await app.db.transactions.run((tx) =>
      app.get(Pieces).handOver(tx, id, { ...staff, customerId: anna, actingFor: [anna] }),
    );
    expect(await standings(id)).toEqual([]);
    const news = await app.db.database.query<{ payload: { holdId: string; state: string } }>(
      "SELECT payload FROM outbox_event WHERE topic = 'hold.changed' ORDER BY id",
    );
    expect(news.map(({ payload }) => payload.state)).toEqual(['held', 'waiting', 'sold', 'gone']);
    expect(news.at(-1)?.payload.holdId).toBe(waiting);
  });

  it('is left by whoever is in it, and by nobody else', async () => {
    const id = await piece();
    await hold(anna, id);
    const waiting = await queue(ben, id);
    expect(await word(leave(cleo, waiting))).toBe('hold.not_found');
    await leave(ben, waiting);
    await leave(ben, waiting);
    expect(await standings(id)).toEqual(['0 held 0']);
  });
});
