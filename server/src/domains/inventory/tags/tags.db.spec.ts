import { aBoard, anApp, aPiece, aStore, aStyle } from '../../../../test/index.js';
import { InventoryModule, Stock, TagCodes, Tags } from '../index.js';

const app = anApp({ imports: [InventoryModule] });
const made: Record<'store' | 'style', { id: string }> = { store: { id: '' }, style: { id: '' } };

beforeEach(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    made.store = await aStore(tx);
    made.style = await aStyle(tx);
  }),
);

const piece = (facts: Record<string, unknown> = {}) =>
  app.db.transactions.run((tx) => aPiece(tx, made.style, made.store, facts));

describe('a tag', () => {
  it('is found by its serial, with the piece it hangs on', async () => {
    const { id, serial } = await piece();
    expect(await app.get(Tags).find(serial)).toMatchObject({
      pieceId: id,
      tag: { serial, version: 1, state: 'active', keyVersion: 1 },
    });
    expect(await app.get(Tags).find('10000016NFYE4N6CH551')).toBeNull();
  });

  it('of any version leads to its piece', async () => {
    const { id, serial, gtin } = await piece();
    expect(await app.get(Stock).byTag(serial)).toMatchObject({ id, serial });
    const second = app.get(Tags).draw(String(gtin));
    expect(app.get(TagCodes).verify({ gtin: String(gtin), serial: second })).toBe(true);
  });

  it('is one active one a piece, whoever writes it', async () => {
    const { id, gtin } = await piece();
    const tags = app.get(Tags);
    const another = app.db.transactions.run((tx) =>
      tags.enrol(tx, { id, serial: tags.draw(String(gtin)), gtin: String(gtin) }, null, app.clock.now()),
    );
    await expect(another).rejects.toThrow(/uq_tag_(active|version)/);
  });

  it('with an identity that was drawn before is told to draw again', async () => {
    const { serial } = await piece();
    const other = await piece();
    await app.db.database.execute('DELETE FROM tag WHERE pieceId = ?', [other.id]);
    const taken = await app.db.transactions.run((tx) =>
      app.get(Tags).enrol(tx, { id: other.id, serial, gtin: String(other['gtin']) }, null, app.clock.now()),
    );
    expect(taken).toBe(false);
  });
});
