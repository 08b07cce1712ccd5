import { LABEL_ITEMS, type LabelTemplate } from '@zhuyue/shared';
import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule, LabelPrints, LabelSettings, LabelsModule, TagDesk, Tags } from '../index.js';

const app = anApp({ imports: [InventoryModule, LabelsModule] });
const made = { one: '', two: '', storeId: '', template: '' };
let manager: StaffIdentity;

const FLAG: LabelTemplate = {
  name: '旗形签',
  kind: 'flag',
  widthDmm: 300,
  heightDmm: 200,
  marginDmm: 3,
  tailDmm: 350,
  columns: 1,
  rows: 1,
  leftDmm: 0,
  topDmm: 0,
  gapXDmm: 0,
  gapYDmm: 0,
  moduleHmm: 24,
  linkCase: 'upper',
  code: 'qr',
  items: [...LABEL_ITEMS],
};

beforeEach(async () => {
  await app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, style] = [await aStore(tx), await aStyle(tx)];
    const row = await aStaffMember(tx, store, { role: 'manager', name: '林岚' });
    manager = { id: row.id, name: '林岚', role: 'manager', storeIds: [store.id] };
    const [one, two] = [await aPiece(tx, style, store), await aPiece(tx, style, store)];
    Object.assign(made, { one: one.id, two: two.id, storeId: store.id });
  });
  made.template = await app.get(LabelSettings).add(manager, FLAG);
});

const print = (pieceIds: string[], reason: string | null = null): Promise<string> =>
  app.get(LabelPrints).print(manager, { templateId: made.template, pieceIds, reason });
const printedAt = async (pieceId: string) => (await app.get(Tags).ofPiece(pieceId))[0]?.printedAt;

describe('a print', () => {
  it('writes down who printed what, and what stood on it', async () => {
    const { job, lines } = await app.get(LabelPrints).job(manager, await print([made.two, made.one]));
    expect(job).toMatchObject({ storeId: made.storeId, count: 2, copies: 0, printedByName: '林岚' });
    expect(lines.map(({ pieceId, copy }) => [pieceId, copy])).toEqual([
      [made.two, false],
      [made.one, false],
    ]);
    // 5 g at ¥1,000 and ¥30 a gram of craft fee.
    expect(lines[0]?.print).toMatchObject({
      goldMg: 5000,
      priceMode: 'weighed',
      priceFen: 515_000,
      feeFenPerGram: 3000,
      feeFen: 15_000,
    });
    expect(await printedAt(made.one)).toEqual(app.clock.now());
  });

  it('of a label printed before is a copy and needs its reason; the first day stays', async () => {
    const first = app.clock.now();
    await print([made.one]);
    app.clock.advance({ minutes: 1 });
    await expect(print([made.one, made.two])).rejects.toMatchObject({ code: 'label.reason_missing' });
    expect(await printedAt(made.two)).toBeNull();
    const { job, lines } = await app.get(LabelPrints).job(manager, await print([made.one, made.two], '卡纸'));
    expect(job).toMatchObject({ count: 2, copies: 1, reason: '卡纸' });
    expect(lines.map(({ copy }) => copy)).toEqual([true, false]);
    expect(await printedAt(made.one)).toEqual(first);
  });

  it('of a new version is a first one again', async () => {
    await print([made.one]);
    await app.get(TagDesk).act(manager, made.one, { step: 'reprint', version: 1, reason: '磨损' });
    const { lines } = await app.get(LabelPrints).job(manager, await print([made.one]));
    expect(lines).toMatchObject([{ copy: false, print: { version: 2 } }]);
  });

  it.each([
    ['void', 'tag_void'],
    ['reportLost', 'tag_lost'],
    ['reportTampered', 'tag_tampered'],
  ] as const)('is refused after %s, naming why, and nothing of it is written', async (step, refusal) => {
    await app.get(TagDesk).act(manager, made.two, { step, version: 1, reason: '试验' });
    expect(await app.get(LabelPrints).drafts(manager, [made.one, made.two])).toMatchObject([
      { refusal: null },
      { refusal, print: null },
    ]);
    await expect(print([made.one, made.two])).rejects.toMatchObject({ code: 'label.refused' });
    expect(await printedAt(made.one)).toBeNull();
  });

  it('of a piece without a price is refused', async () => {
    await app.db.database.execute('DELETE FROM metal_price');
    expect(await app.get(LabelPrints).drafts(manager, [made.one])).toMatchObject([{ refusal: 'no_price' }]);
  });

  it('is closed to staff of another store', async () => {
    const stranger = { ...manager, storeIds: [newId()] };
    await expect(app.get(LabelPrints).drafts(stranger, [made.one])).rejects.toMatchObject({
      code: 'piece.not_found',
    });
    const id = await print([made.one]);
    await expect(app.get(LabelPrints).job(stranger, id)).rejects.toMatchObject({
      code: 'label.job_not_found',
    });
    expect(await app.get(LabelPrints).jobs(stranger, null, 1, 20)).toEqual({ items: [], total: 0 });
  });
});

describe('the choice of pieces', () => {
  it('puts the unprinted first and can leave out the rest', async () => {
    await print([made.one]);
    const all = await app.get(LabelPrints).choice(manager, {}, 1, 20);
    expect(all.items.map(({ pieceId }) => pieceId)).toEqual([made.two, made.one]);
    const some = await app.get(LabelPrints).choice(manager, { unprinted: true }, 1, 20);
    expect(some).toMatchObject({ total: 1, items: [{ pieceId: made.two, printedAt: null }] });
  });

  it('finds by name, style code and serial', async () => {
    const [one] = (await app.get(LabelPrints).choice(manager, {}, 1, 20)).items;
    const total = async (q: string) => (await app.get(LabelPrints).choice(manager, { q }, 1, 20)).total;
    expect(await total('古法')).toBe(0);
    expect(await total('金戒')).toBe(2);
    expect(await total(String(one?.styleCode))).toBe(2);
    expect(await total(String(one?.serial).slice(0, 12).toLowerCase())).toBe(1);
    expect(await total('50%')).toBe(0);
  });
});

describe('a form of label', () => {
  it('that cannot be printed is refused with what is wrong', async () => {
    const add = app.get(LabelSettings).add(manager, { ...FLAG, moduleHmm: 40, items: [] });
    await expect(add).rejects.toMatchObject({
      code: 'label.template_faulty',
      details: { faults: ['qr_too_large', 'no_items'] },
    });
  });

  it('is changed, put away and kept for what was printed with it', async () => {
    const settings = app.get(LabelSettings);
    const read = settings.mark(await settings.template(made.template));
    await settings.edit(manager, made.template, read, { ...FLAG, name: '旗签 2', items: ['name'] });
    await expect(settings.edit(manager, made.template, read, FLAG)).rejects.toMatchObject({
      code: 'edit.outdated',
    });
    await settings.setActive(manager, made.template, false);
    expect(await settings.template(made.template)).toMatchObject({
      name: '旗签 2',
      items: ['name'],
      active: false,
      changedByName: '林岚',
    });
    await expect(settings.edit(manager, newId(), read, FLAG)).rejects.toMatchObject({
      code: 'label.template_not_found',
    });
  });

  it('says of the house what was entered last', async () => {
    const settings = app.get(LabelSettings);
    expect((await settings.house()).facts.maker).toBe('');
    const facts = { ...(await settings.house()).facts, maker: '珠约珠宝有限公司' };
    await settings.saveHouse(manager, facts);
    await settings.saveHouse(manager, { ...facts, contact: '400-820-2026' });
    expect(await settings.house()).toMatchObject({
      facts: { maker: '珠约珠宝有限公司', contact: '400-820-2026', address: '' },
      changedByName: '林岚',
    });
  });
});
