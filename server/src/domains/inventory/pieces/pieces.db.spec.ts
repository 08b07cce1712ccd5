import { PIECE_FLOW, PIECE_GUARDS, type ActorRole, type PieceAction, type PieceState } from '@zhuyue/shared';
import { aBoard, anApp, aPiece, aStore, aStyle } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { HoldTimers, InventoryModule, Pieces, Stock } from '../index.js';

const app = anApp({ imports: [InventoryModule], env: { DB_POOL: '20' } });
const at: { store: { id: string }; style: { id: string } } = { store: { id: '' }, style: { id: '' } };
const manager = { actorRole: 'manager' as const, actorId: newId() };

beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    at.store = await aStore(tx);
    at.style = await aStyle(tx);
  }),
);

const piece = (facts: Record<string, unknown> = {}): Promise<{ id: string; serial: string }> =>
  app.db.transactions.run((tx) => aPiece(tx, at.style, at.store, facts));
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

describe('custody', () => {
  it('lets one of two hundred hand-overs of the same piece win', async () => {
    const { id } = await piece();
    const pieces = app.get(Pieces);
    const buyers = Array.from({ length: 200 }, () => newId());
    const outcomes = await Promise.all(
      buyers.map((customerId) =>
        outcome(app.db.transactions.run((tx) => pieces.handOver(tx, id, { ...manager, customerId }))),
      ),
    );
    expect(outcomes.filter((word) => word === 'done')).toHaveLength(1);
    expect(outcomes.filter((word) => word === 'piece.not_available')).toHaveLength(199);
    const row = await app.get(Stock).get(id);
    expect(row).toMatchObject({ state: 'with_owner', ownerId: buyers[outcomes.indexOf('done')], lastSeq: 2 });
    expect(await app.get(Stock).history(id)).toHaveLength(2);
  });

  const lines = Object.entries(PIECE_FLOW.table).flatMap(([from, actions]) =>
    Object.entries(actions).map(
      ([action, to]) => [from, action, to] as [PieceState, PieceAction, PieceState],
    ),
  );
  it.each(lines)(
    'takes a piece that is %s by %s to %s, with a line and news of it',
    async (from, action, to) => {
      const owned = PIECE_GUARDS.some((guard) => guard.on === action && guard.refuse === 'owner_missing');
      const { id, serial } = await piece({ state: from, ownerId: owned ? newId() : null });
      const actorRole = PIECE_FLOW.roles[action][0] as ActorRole;
      await app.db.transactions.run((tx) =>
        app.get(Pieces).move(tx, id, action, { actorRole, actorId: null, reason: '走一遍' }),
      );
      expect(await app.get(Stock).get(id)).toMatchObject({ state: to, lastSeq: 2 });
      expect((await app.get(Stock).history(id)).at(-1)).toMatchObject({
        seq: 2,
        action,
        fromState: from,
        toState: to,
        actorRole,
        reason: '走一遍',
      });
      const news = await app.db.database.query(
        "SELECT payload FROM outbox_event WHERE topic = 'piece.moved'",
      );
      expect(news).toMatchObject([{ payload: { pieceId: id, serial, styleId: at.style.id, from, to } }]);
    },
  );

  it('refuses what the table does not have, and who may not', async () => {
    const { id } = await piece();
    const move = (action: PieceAction, actorRole: ActorRole): Promise<string> =>
      outcome(
        app.db.transactions.run((tx) => app.get(Pieces).move(tx, id, action, { actorRole, actorId: null })),
      );
    expect(await move('handBack', 'manager')).toBe('piece.action_refused');
    expect(await move('melt', 'manager')).toBe('access.denied');
    expect(await app.get(Stock).get(id)).toMatchObject({ state: 'in_stock', lastSeq: 1 });
  });

  it('does not hand a held piece to another, and hands it to whom it is held for', async () => {
    const { id } = await piece();
    const visit = newId();
    const pieces = app.get(Pieces);
    await app.db.transactions.run((tx) =>
      pieces.hold(tx, id, { ...manager, heldFor: visit, until: new Date('2026-03-02T04:00:00.000Z') }),
    );
    const handOver = (actingFor: (string | undefined)[]): Promise<string> =>
      outcome(
        app.db.transactions.run((tx) =>
          pieces.handOver(tx, id, { ...manager, customerId: newId(), actingFor }),
        ),
      );
    expect(await handOver([undefined, newId()])).toBe('piece.action_refused');
    expect(await handOver([undefined, visit])).toBe('done');
    expect(await app.get(Stock).get(id)).toMatchObject({ heldFor: null, heldUntil: null });
  });

  it('takes a piece that leaves the house out of its tray, and leaves one that is only kept', async () => {
    const containerId = newId();
    await app.db.transactions.run((tx) =>
      tx.insert('container', {
        id: containerId,
        storeId: at.store.id,
        kind: 'tray',
        code: 'T-01',
        name: '手镯托盘',
        state: 'open',
        createdAt: app.clock.now(),
      }),
    );
    const { id } = await piece({ containerId });
    const pieces = app.get(Pieces);
    const customerId = newId();
    const trayOf = async (): Promise<string | null> =>
      (
        await app.db.database.query<{ containerId: string | null }>(
          'SELECT containerId FROM piece WHERE id = ?',
          [id],
        )
      )[0]?.containerId ?? null;
    await app.db.transactions.run((tx) =>
      pieces.hold(tx, id, {
        ...manager,
        heldFor: customerId,
        until: new Date(app.clock.now().getTime() + 60_000),
      }),
    );
    expect(await trayOf()).toBe(containerId);
    await app.db.transactions.run((tx) =>
      pieces.handOver(tx, id, { ...manager, customerId, actingFor: [customerId] }),
    );
    expect(await trayOf()).toBeNull();
  });

  it('refuses to hand over on a void tag', async () => {
    const { id } = await piece({ tagState: 'void' });
    const refused = app.db.transactions.run((tx) =>
      app.get(Pieces).handOver(tx, id, { ...manager, customerId: newId() }),
    );
    await expect(refused).rejects.toMatchObject({
      code: 'piece.action_refused',
      details: { refusals: ['tag_void'] },
    });
  });

  it('shows a piece only to staff of its store', async () => {
    const { id } = await piece();
    const stranger = { storeIds: [newId()] };
    await expect(app.get(Stock).get(id, stranger)).rejects.toMatchObject({ code: 'piece.not_found' });
    const moved = app.db.transactions.run((tx) =>
      app.get(Pieces).release(tx, id, { ...manager, scope: stranger }),
    );
    await expect(moved).rejects.toMatchObject({ code: 'piece.not_found' });
  });
});

describe('a note', () => {
  it('changes facts and leaves the state, in a line chained to the one before', async () => {
    const { id } = await piece({ state: 'on_hold', heldFor: newId() });
    const evidence = [{ kind: 'weight' as const, ref: '天平 3 号' }];
    await app.db.transactions.run((tx) =>
      app.get(Pieces).amend(tx, id, 'weigh', {
        ...manager,
        reason: '复秤',
        set: { goldMg: 4_990 },
        details: { toleranceMg: 20 },
        evidence,
      }),
    );
    const now = await app.get(Stock).get(id);
    expect(now).toMatchObject({ state: 'on_hold', goldMg: 4_990, lastSeq: 2 });
    const [first, second] = await app.get(Stock).history(id);
    expect(second).toMatchObject({
      action: 'weigh',
      fromState: 'on_hold',
      toState: 'on_hold',
      factsBefore: { goldMg: 5_000 },
      factsAfter: { goldMg: 4_990 },
      details: { toleranceMg: 20 },
      evidence,
      prevHash: first?.hash,
      hash: now.lastHash,
    });
    const news = await app.db.database.query(
      "SELECT payload FROM outbox_event WHERE topic = 'piece.amended'",
    );
    expect(news).toMatchObject([{ payload: { pieceId: id, note: 'weigh', state: 'on_hold' } }]);
  });

  it('is refused to whoever may not write it, and on a piece that is melted', async () => {
    const { id } = await piece();
    const amend = (pieceId: string, actorRole: ActorRole): Promise<string> =>
      outcome(
        app.db.transactions.run((tx) =>
          app.get(Pieces).amend(tx, pieceId, 'consign', { actorRole, actorId: null }),
        ),
      );
    expect(await amend(id, 'manager')).toBe('access.denied');
    expect(await amend((await piece({ state: 'melted' })).id, 'headquarters')).toBe('piece.action_refused');
  });
});

describe('holds', () => {
  it('end when their time is over, and not a moment before', async () => {
    const now = app.clock.now();
    const over = await piece({ state: 'on_hold', heldFor: newId(), heldUntil: now });
    const running = await piece({
      state: 'on_hold',
      heldFor: newId(),
      heldUntil: new Date(now.getTime() + 1),
    });
    expect(await app.get(HoldTimers).releaseExpired()).toBe(1);
    expect(await app.get(Stock).get(over.id)).toMatchObject({
      state: 'in_stock',
      heldFor: null,
      heldUntil: null,
    });
    expect(await app.get(Stock).get(running.id)).toMatchObject({ state: 'on_hold' });
  });

  it('can be prolonged and given back only for whom they stand', async () => {
    const visit = newId();
    const { id } = await piece({
      state: 'on_hold',
      heldFor: visit,
      heldUntil: new Date('2026-03-02T04:00:00.000Z'),
    });
    const pieces = app.get(Pieces);
    const until = new Date('2026-03-03T04:00:00.000Z');
    await app.db.transactions.run(async (tx) => {
      await pieces.prolong(tx, id, { heldFor: newId(), until: new Date(0) });
      await pieces.prolong(tx, id, { heldFor: visit, until });
      await pieces.releaseHeldFor(tx, id, newId(), { actorRole: 'system', actorId: null });
    });
    expect(await app.get(Stock).get(id)).toMatchObject({ state: 'on_hold', heldUntil: until });
    await app.db.transactions.run((tx) =>
      pieces.releaseHeldFor(tx, id, visit, { actorRole: 'system', actorId: null }),
    );
    expect(await app.get(Stock).get(id)).toMatchObject({ state: 'in_stock' });
  });
});

it('follows an owner whose two accounts become one', async () => {
  const [from, into] = [newId(), newId()];
  const { id } = await piece({ state: 'with_owner', ownerId: from });
  await app.db.transactions.run((tx) => app.get(Pieces).handToOwner(tx, from, into));
  expect(await app.get(Stock).ofOwner(into)).toMatchObject([{ id }]);
  await expect(app.get(Stock).ownedBy(from, id)).rejects.toMatchObject({ code: 'piece.not_found' });
});
