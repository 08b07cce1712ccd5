import { aBoard, anApp, aPhoto, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { DeskPieces, InventoryModule, Passports, Stock } from '../index.js';

const app = anApp({ imports: [InventoryModule] });
let by: StaffIdentity;
let colleague = '';
let piece = '';

beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const store = await aStore(tx);
    piece = (await aPiece(tx, await aStyle(tx), store)).id;
    const { id } = await aStaffMember(tx, store, { role: 'manager' });
    by = { id, name: '店长', role: 'manager', storeIds: [store.id] };
    colleague = (await aStaffMember(tx, store, { role: 'manager' })).id;
  }),
);

const weigh = (photoIds: string[]): Promise<void> =>
  app
    .get(DeskPieces)
    .edit(by, piece, 'weigh', { goldMg: 4_900, grossMg: 4_950 }, { reason: '链节磨损', photoIds });
const lastEvidence = async (): Promise<unknown> =>
  (await app.get(Stock).history(piece)).at(-1)?.evidence ?? null;

describe('photos of a step', () => {
  it('stand in the passport with the hash of their bytes, and the chain covers them', async () => {
    const photo = await aPhoto(app, by.id);
    await weigh([photo]);
    expect(await lastEvidence()).toEqual([
      { kind: 'photo', ref: photo, note: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    ]);
    expect((await app.get(Passports).check()).broken).toBeNull();
    await app.db.database.execute(
      "UPDATE piece_event SET evidence = REPLACE(evidence, ?, '01ANOTHERFILE0000000000000') WHERE pieceId = ? AND action = 'weigh'",
      [photo, piece],
    );
    expect((await app.get(Passports).check()).broken).toMatchObject({ pieceId: piece, broken: 'hash' });
  });

  it('are one’s own and used once: nothing is written with anybody else’s or with one used before', async () => {
    const [mine, theirs] = [await aPhoto(app, by.id), await aPhoto(app, colleague)];
    await expect(weigh([theirs])).rejects.toMatchObject({ code: 'file.not_found' });
    await weigh([mine]);
    await expect(weigh([mine])).rejects.toMatchObject({ code: 'file.not_found' });
    const weighed = (await app.get(Stock).history(piece)).filter(({ action }) => action === 'weigh');
    expect(weighed).toHaveLength(1);
  });
});
