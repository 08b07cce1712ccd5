import { anApp, aPhoto, twoStores, type TwoStores } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import {
  Containers,
  CountReview,
  Counts,
  InventoryModule,
  Pieces,
  proposalMark,
  Stock,
  type CountScan,
} from '../index.js';

const app = anApp({ imports: [InventoryModule], env: { DB_POOL: '20' } });
let shop: TwoStores;
beforeEach(async () => {
  shop = await twoStores(app);
  app.clock.set(new Date('2026-03-02T02:00:00.000Z'));
});

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const later = (minutes: number): void => {
  app.clock.set(new Date(app.clock.now().getTime() + minutes * 60_000));
};
async function begun(containerId?: string): Promise<string> {
  const id = await app.get(Counts).start(shop.giver.manager, { storeId: shop.giver.id, containerId });
  later(1);
  return id;
}
const seen = (serial: string, agoMs = 0): CountScan => ({ clientId: newId(), serial, agoMs });
const scan = async (id: string, serial: string, agoMs = 0, by = shop.giver.consultant): Promise<string> => {
  const [answer] = await app.get(Counts).scan(id, by, [seen(serial, agoMs)]);
  return answer?.verdict ?? 'no answer';
};
const step = (id: string, action: 'pause' | 'resume' | 'review' | 'recount' | 'finish' | 'cancel') =>
  app.get(Counts).step(id, shop.giver.manager, action, undefined);
const differences = async (id: string) =>
  (await app.get(Counts).full(id, shop.giver.manager)).differences.map((line) => ({
    id: line.id,
    serial: line.serial,
    kind: line.kind,
    state: line.state,
  }));
/** Stands for what is proposed for a difference now. */
const read = async (id: string, lineId: string): Promise<string> => {
  const line = (await app.get(Counts).full(id, shop.giver.second)).differences.find(
    (one) => one.id === lineId,
  );
  return (line && proposalMark(line)) ?? 'nothing proposed';
};
const approve = async (id: string, by: StaffIdentity, lineId: string): Promise<void> =>
  app.get(CountReview).approve(id, by, lineId, await read(id, lineId));
const sold = (pieceId: string): Promise<unknown> =>
  app.db.transactions.run((tx) =>
    app.get(Pieces).handOver(tx, pieceId, { actorRole: 'manager', actorId: null, customerId: newId() }),
  );

describe('a count', () => {
  it('finds what lies there, what lies there and should not, and what does not lie there', async () => {
    const [found, missing] = [await shop.piece('giver'), await shop.piece('giver')];
    const [stray, gone] = [await shop.piece('taker'), await shop.piece('giver', { state: 'with_owner' })];
    const id = await begun();
    expect(await scan(id, found.serial)).toBe('here');
    expect(await scan(id, stray.serial)).toBe('other_store');
    expect(await scan(id, gone.serial)).toBe('sold');
    expect(await scan(id, '00000000000000000000')).toBe('unknown');
    expect((await app.get(Counts).progress(id, shop.giver.consultant)).card.found).toBe(1);
    await step(id, 'review');
    expect((await differences(id)).map(({ serial, kind }) => [serial, kind]).sort()).toEqual(
      [
        [missing.serial, 'missing'],
        [stray.serial, 'other_store'],
        [gone.serial, 'sold'],
        ['00000000000000000000', 'unknown'],
      ].sort(),
    );
  });

  it('does not take a sale, a transfer or a receipt during the count for a difference', async () => {
    const [soldUnseen, soldAfter, sent, came] = [
      await shop.piece('giver'),
      await shop.piece('giver'),
      await shop.piece('giver'),
      await shop.piece('giver', { state: 'in_transit' }),
    ];
    const id = await begun();
    await sold(soldUnseen.id);
    await scan(id, soldAfter.serial);
    await sold(soldAfter.id);
    const move = (pieceId: string, action: 'ship' | 'receive') =>
      app.db.transactions.run((tx) =>
        app.get(Pieces).move(tx, pieceId, action, { actorRole: 'manager', actorId: null }),
      );
    await move(sent.id, 'ship');
    await move(came.id, 'receive');
    await step(id, 'review');
    expect(await differences(id)).toEqual([]);
    await step(id, 'finish');
  });

  it('believes a phone that was in a dead spot: what it saw before the sale was there', async () => {
    const piece = await shop.piece('giver');
    const id = await begun();
    later(10);
    await sold(piece.id);
    later(5);
    expect(await scan(id, piece.serial, 60_000)).toBe('sold');
    const other = await shop.piece('giver');
    later(10);
    await sold(other.id);
    later(5);
    expect(await scan(id, other.serial, 8 * 60_000)).toBe('here');
  });

  it('ticks a tag off once, whoever sends it and however often', async () => {
    const { serial } = await shop.piece('giver');
    const id = await begun();
    const again = seen(serial);
    const hands: StaffIdentity[] = [shop.giver.consultant, shop.giver.manager, shop.giver.second];
    const answers = await Promise.all(
      hands.map((by, i) => app.get(Counts).scan(id, by, [i === 0 ? again : seen(serial)])),
    );
    expect(answers.flat().filter(({ first }) => first)).toHaveLength(1);
    const [repeated] = await app.get(Counts).scan(id, shop.giver.consultant, [again]);
    expect(repeated?.first).toBe(answers[0]?.[0]?.first);
    expect(await app.db.database.query('SELECT id FROM count_scan')).toHaveLength(1);
  });

  it('keeps the scans of a phone for later while it is paused', async () => {
    const { serial } = await shop.piece('giver');
    const id = await begun();
    await step(id, 'pause');
    expect(await outcome(scan(id, serial))).toBe('count.not_open');
    await step(id, 'resume');
    expect(await scan(id, serial)).toBe('here');
  });

  it('runs once for a place; a tray beside the store is another place', async () => {
    const starts = Array.from({ length: 4 }, () =>
      outcome(app.get(Counts).start(shop.giver.manager, { storeId: shop.giver.id })),
    );
    expect((await Promise.all(starts)).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'count.already_open'),
      'done',
    ]);
    const tray = { storeId: shop.giver.id, kind: 'tray' as const, code: 'T-01', name: '婚戒托盘' };
    const containerId = await app.get(Containers).make(shop.giver.manager, tray);
    const [inside, outside] = [await shop.piece('giver'), await shop.piece('giver')];
    await app.get(Containers).put(containerId, shop.giver.consultant, inside.id);
    const id = await begun(containerId);
    expect(await scan(id, outside.serial)).toBe('other_place');
    await step(id, 'review');
    expect((await differences(id)).map(({ kind }) => kind).sort()).toEqual(['missing', 'other_place']);
  });

  it('settles each difference by two people, and only then the ledger changes', async () => {
    const [missing, stray, back] = [
      await shop.piece('giver'),
      await shop.piece('taker'),
      await shop.piece('giver', { state: 'lost' }),
    ];
    const id = await begun();
    for (const { serial } of [stray, back]) await scan(id, serial);
    await step(id, 'review');
    const lines = await differences(id);
    const lineOf = (serial: string): string => lines.find((line) => line.serial === serial)?.id ?? '';
    const review = app.get(CountReview);
    const ends = [
      [missing, 'lost'],
      [stray, 'relocate'],
      [back, 'take_in'],
    ] as const;
    for (const [{ serial }, resolution] of ends) {
      await review.propose(id, shop.giver.consultant, lineOf(serial), { resolution, reason: '已查监控' });
    }
    expect(await outcome(step(id, 'finish'))).toBe('count.action_refused');
    expect(await app.get(Stock).get(missing.id)).toMatchObject({ state: 'in_stock' });
    const own = { resolution: 'found' as const, reason: '在橱窗找到' };
    await review.propose(id, shop.giver.manager, lineOf(missing.serial), own);
    expect(await outcome(approve(id, shop.giver.manager, lineOf(missing.serial)))).toBe('count.own_proposal');
    const seenWords = await read(id, lineOf(missing.serial));
    await review.sendBack(id, shop.giver.second, lineOf(missing.serial), seenWords, '橱窗里没有');
    await review.propose(id, shop.giver.consultant, lineOf(missing.serial), { ...own, resolution: 'lost' });
    const both = [shop.giver.manager, shop.giver.second].map((by) =>
      outcome(approve(id, by, lineOf(missing.serial))),
    );
    expect((await Promise.all(both)).sort()).toEqual(['count.action_refused', 'done']);
    for (const { serial } of [stray, back]) await approve(id, shop.giver.manager, lineOf(serial));
    await step(id, 'finish');
    expect(await app.get(Stock).get(missing.id)).toMatchObject({ state: 'lost' });
    expect(await app.get(Stock).get(stray.id)).toMatchObject({ state: 'in_stock', storeId: shop.giver.id });
    expect(await app.get(Stock).get(back.id)).toMatchObject({ state: 'in_stock' });
  });

  it('shows the photos of a proposal to the second person, who agrees to what was read and nothing newer', async () => {
    const missing = await shop.piece('giver');
    const id = await begun();
    await step(id, 'review');
    const lineId = (await differences(id)).find(({ serial }) => serial === missing.serial)?.id ?? '';
    const review = app.get(CountReview);
    const [shelf, camera] = [
      await aPhoto(app, shop.giver.consultant.id),
      await aPhoto(app, shop.giver.second.id),
    ];
    const lost = { resolution: 'lost' as const, reason: '已查监控' };
    const theirs = review.propose(id, shop.giver.consultant, lineId, { ...lost, photoIds: [camera] });
    expect(await outcome(theirs)).toBe('file.not_found');
    await review.propose(id, shop.giver.consultant, lineId, { ...lost, photoIds: [shelf] });
    const early = await read(id, lineId);
    const shown = async () =>
      (await app.get(Counts).full(id, shop.giver.manager)).differences
        .find((line) => line.id === lineId)
        ?.evidence?.map(({ ref }) => ref);
    expect(await shown()).toEqual([shelf]);
    await review.propose(id, shop.giver.second, lineId, {
      ...lost,
      reason: '监控已调取',
      photoIds: [camera],
    });
    expect(await outcome(review.approve(id, shop.giver.manager, lineId, early))).toBe('edit.outdated');
    await review.sendBack(id, shop.giver.manager, lineId, await read(id, lineId), '写明是哪一段');
    expect(await shown()).toEqual([camera]);
    await review.propose(id, shop.giver.second, lineId, { ...lost, reason: '周一 14:20 的录像' });
    await approve(id, shop.giver.manager, lineId);
    expect((await app.get(Stock).history(missing.id)).at(-1)).toMatchObject({
      action: 'reportLost',
      evidence: [
        { kind: 'count', ref: id },
        { kind: 'photo', ref: camera },
      ],
    });
  });

  it('can be taken up again until it is finished; what is settled stays settled', async () => {
    const [one, two] = [await shop.piece('giver'), await shop.piece('giver')];
    const id = await begun();
    await step(id, 'review');
    const [first] = (await differences(id)).filter(({ serial }) => serial === one.serial);
    const review = app.get(CountReview);
    const lost = { resolution: 'lost' as const, reason: '已查监控' };
    await review.propose(id, shop.giver.consultant, first?.id ?? '', lost);
    await approve(id, shop.giver.manager, first?.id ?? '');
    expect(await outcome(step(id, 'cancel'))).toBe('count.action_refused');
    await step(id, 'recount');
    expect(await scan(id, two.serial)).toBe('here');
    await step(id, 'review');
    expect(await differences(id)).toMatchObject([{ serial: one.serial, state: 'settled' }]);
    await step(id, 'finish');
  });

  it('is there for its own store only', async () => {
    const id = await begun();
    const foreign = app.get(Counts).progress(id, shop.taker.manager);
    await expect(foreign).rejects.toMatchObject({ code: 'count.not_found' });
    expect(await outcome(scan(id, '00000000000000000000', 0, shop.taker.consultant))).toBe('count.not_found');
  });
});

describe('a container', () => {
  const tray = () => ({ storeId: shop.giver.id, kind: 'tray' as const, code: 'T-01', name: '婚戒托盘' });

  it('has a label that is its own in the store', async () => {
    const made = Array.from({ length: 3 }, () =>
      outcome(app.get(Containers).make(shop.giver.manager, tray())),
    );
    expect((await Promise.all(made)).sort()).toEqual([
      'container.code_taken',
      'container.code_taken',
      'done',
    ]);
    await app.get(Containers).make(shop.taker.manager, { ...tray(), storeId: shop.taker.id });
  });

  it('holds what is laid into it, until it is sold, sent away or laid elsewhere', async () => {
    const id = await app.get(Containers).make(shop.giver.manager, tray());
    const [sale, other] = [await shop.piece('giver'), await shop.piece('taker')];
    await app.get(Containers).put(id, shop.giver.consultant, sale.id);
    expect(await app.get(Stock).get(sale.id)).toMatchObject({ container: 'tray', containerId: id });
    expect(await outcome(app.get(Containers).put(id, shop.giver.consultant, other.id))).toBe(
      'piece.not_found',
    );
    expect(await outcome(app.get(Containers).turn(id, shop.giver.manager, 'close'))).toBe(
      'container.not_empty',
    );
    await app.db.transactions.run((tx) =>
      app.get(Pieces).move(tx, sale.id, 'ship', {
        actorRole: 'manager',
        actorId: null,
        set: { container: 'courier' },
      }),
    );
    expect(await app.get(Stock).get(sale.id)).toMatchObject({ containerId: null });
    await app.get(Containers).turn(id, shop.giver.manager, 'close');
    const closed = app.get(Containers).put(id, shop.giver.consultant, (await shop.piece('giver')).id);
    expect(await outcome(closed)).toBe('container.closed');
  });
});
