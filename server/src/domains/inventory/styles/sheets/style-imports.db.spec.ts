import { aStone, emptyStyle, type ImportMode, type StyleContent } from '@zhuyue/shared';
import { aBoard, anApp, aSeries, aStaffMember } from '../../../../../test/index.js';
import { newId } from '../../../../platform/database/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import {
  InventoryModule,
  StyleEditing,
  StyleExport,
  StyleFiles,
  StyleImports,
  StyleImportWorker,
  StyleReview,
  type ImportFile,
} from '../../index.js';
import { HEADERS, writeRow } from './columns.rules.js';
import { writeCsv } from './csv-file.js';
import { writeXlsx } from './xlsx-file.js';

const app = anApp({ imports: [InventoryModule] });
const GOOD: StyleContent = {
  ...emptyStyle('ring'),
  name: '18K金钻石戒指',
  metals: [{ metal: 'gold_18k', colour: 'white', finenessPermille: 750 }],
  stones: [{ ...aStone('diamond'), milliCaratFrom: 300, milliCaratTo: 320, shape: '圆形' }],
  description: '一颗钻石。',
  care: '半年检查一次镶口。',
  pictures: [{ file: 'a.webp', caption: '正面', rendered: true }],
  priceMode: 'fixed',
  fixedPriceFen: 500_000,
  typicalGoldMg: 3_000,
};
type Facts = Partial<StyleContent> & { code: string; series?: string };
const line = ({ code, series = '', ...facts }: Facts): string[] =>
  writeRow({ code, gtin: '', series, content: { ...GOOD, ...facts } });
const csv = (...rows: Facts[]): Buffer => writeCsv([HEADERS, ...rows.map(line)]);
const codes = (n: number): Facts[] =>
  Array.from({ length: n }, (_, i) => ({ code: `ZY-R${String(i + 1).padStart(4, '0')}` }));

async function author(): Promise<StaffIdentity> {
  return app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    await aSeries(tx, { name: '山月' });
    const row = await aStaffMember(tx, null, { name: '王芳', role: 'manager' });
    return { id: row.id, name: '王芳', role: 'manager', storeIds: 'all' };
  });
}
const imports = (): StyleImports => app.get(StyleImports);
const now = (): Date => app.get(Clock).now();
const work = (): Promise<void> => app.get(StyleImportWorker).next();
async function checked(
  by: StaffIdentity,
  bytes: Buffer,
  fileName = 'a.csv',
  asGbk = false,
): Promise<ImportFile> {
  const id = await imports().start({ fileName, bytes, asGbk }, by);
  await work();
  return imports().get(id);
}
async function applied(
  by: StaffIdentity,
  bytes: Buffer,
  mode: ImportMode = 'rows',
  handsIn = false,
): Promise<ImportFile> {
  const { id } = await checked(by, bytes);
  await imports().apply(id, mode, handsIn, by);
  await work();
  return imports().get(id);
}
const drafts = async (): Promise<string[]> =>
  (await app.get(StyleFiles).page({}, 1, 50)).items.map((style) => `${style.code} ${style.name}`).sort();

describe('a file of styles', () => {
  it('says row by row what it would do, and does nothing until somebody says yes', async () => {
    const by = await author();
    await applied(by, csv({ code: 'ZY-R0001' }, { code: 'ZY-R0002' }));
    const file = await checked(
      by,
      csv(
        { code: 'ZY-R0001' },
        { code: 'ZY-R0002', fixedPriceFen: 510_000, series: '山月' },
        { code: 'ZY-R0003' },
        { code: 'ZY-R0004', name: '18K白金钻石戒指' },
        { code: 'ZY-R0003' },
        { code: 'ZY-R0005', series: '海上' },
      ),
    );
    expect(file).toMatchObject({
      state: 'checked',
      rowCount: 6,
      counts: { new: 1, changed: 1, unchanged: 1, refused: 3 },
    });
    const refused = await imports().lines(file.id, 'refused', 1, 10);
    expect(
      refused.map(({ number, refusals }) => [
        number,
        refusals.map((one) => [one.cell, one.reason, one.text]),
      ]),
    ).toEqual([
      [5, [['D5', 'name_not_allowed', '']]],
      [6, [['A6', 'code_repeated', '4']]],
      [7, [['E7', 'series_unknown', '海上']]],
    ]);
    const [change] = await imports().lines(file.id, 'changed', 1, 10);
    expect(change?.changes).toEqual([
      { header: '系列', before: '', after: '山月' },
      { header: '一口价(元)', before: '5000.00', after: '5100.00' },
    ]);
    expect(await drafts()).toHaveLength(2);
  });

  it('row by row writes what is good as drafts that somebody else must approve', async () => {
    const by = await author();
    const file = await applied(by, csv({ code: 'ZY-R0001' }, { code: 'ZY-R0002', care: '' }));
    expect(file).toMatchObject({ state: 'done', appliedCount: 1, counts: { refused: 1 } });
    const { items } = await app.get(StyleFiles).page({}, 1, 10);
    expect(items).toMatchObject([{ code: 'ZY-R0001', state: 'draft', revisionState: 'draft' }]);
  });

  it('goes to review at once when asked to, and the one who applied it cannot approve it', async () => {
    const by = await author();
    await applied(by, csv({ code: 'ZY-R0001' }, { code: 'ZY-R0002' }, { code: 'ZY-R0003' }));
    const rows = [{ code: 'ZY-R0001' }, { code: 'ZY-R0002', care: '新' }, { code: 'ZY-R0004' }];
    const file = await applied(by, csv(...rows), 'all', true);
    expect(file).toMatchObject({ state: 'done', appliedCount: 2, handsIn: 1 });
    const { items } = await app.get(StyleFiles).page({}, 1, 10);
    const stands = items.map((style) => [style.code, style.revisionState]).sort();
    expect(stands).toEqual([
      ['ZY-R0001', 'draft'],
      ['ZY-R0002', 'in_review'],
      ['ZY-R0003', 'draft'],
      ['ZY-R0004', 'in_review'],
    ]);
    const style = items.find(({ code }) => code === 'ZY-R0004');
    const step = { action: 'approve', version: style?.version ?? 0 } as const;
    const approve = (who: StaffIdentity) => app.get(StyleReview).step(who, style?.id ?? '', step);
    await expect(approve({ ...by, role: 'headquarters' })).rejects.toMatchObject({
      details: { refusals: ['own_work'] },
    });
    await approve({ ...by, id: newId(), role: 'headquarters' });
    expect((await app.get(StyleFiles).page({ q: 'ZY-R0004' }, 1, 1)).items[0]?.state).toBe('published');
  });

  it('all or nothing is not applied while a row is refused, and takes everything back when one becomes so', async () => {
    const by = await author();
    const bad = await checked(by, csv({ code: 'ZY-R0001' }, { code: 'ZY-R0002', care: '' }));
    await expect(imports().apply(bad.id, 'all', false, by)).rejects.toMatchObject({
      code: 'import.action_refused',
    });
    await applied(by, csv({ code: 'ZY-R0250' }));
    const rows = codes(300).map((one) => ({ ...one, care: '新' }));
    const file = await checked(by, csv(...rows));
    // Somebody changes one of them between the look and the yes: what was promised is no longer what would happen.
    const style = (await app.get(StyleFiles).page({ q: 'ZY-R0250' }, 1, 1)).items[0];
    await app
      .get(StyleEditing)
      .save(by, style?.id ?? '', style?.version ?? 0, { ...GOOD, description: '另写的。' });
    await imports().apply(file.id, 'all', false, by);
    // The file says everything of the row, so its wording is as promised; a row that says less is not.
    await work();
    expect(await imports().get(file.id)).toMatchObject({ state: 'done', appliedCount: 300 });
    const part = await checked(
      by,
      writeCsv([
        ['款号', '保养'],
        ['ZY-R0001', '再新'],
        ['ZY-R0250', '再新'],
      ]),
    );
    const again = (await app.get(StyleFiles).page({ q: 'ZY-R0250' }, 1, 1)).items[0];
    await app
      .get(StyleEditing)
      .save(by, again?.id ?? '', again?.version ?? 0, { ...GOOD, description: '第三次。' });
    await imports().apply(part.id, 'all', false, by);
    await work();
    expect(await imports().get(part.id)).toMatchObject({
      state: 'failed',
      appliedCount: 0,
      counts: { refused: 1 },
    });
    const [line2] = await imports().lines(part.id, 'refused', 1, 1);
    expect(line2?.refusals).toMatchObject([{ reason: 'changed_meanwhile' }]);
    const known = await app.get(StyleExport).file({ q: 'ZY-R0001' }, 'csv');
    expect(known.toString()).not.toContain('再新');
  });

  it.each(['csv', 'xlsx'] as const)('exported as %s comes back unchanged', async (format) => {
    const by = await author();
    await applied(
      by,
      csv({ code: 'ZY-R0001', description: '=1+1 "引号"\n第二行' }, { code: 'ZY-P0001', series: '山月' }),
    );
    const bytes = await app.get(StyleExport).file({}, format);
    const file = await checked(by, bytes, `款式.${format}`);
    expect(file.counts).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 0 });
  });

  it('whose template is filled in reads as a new style', async () => {
    const by = await author();
    const template = (await app.get(StyleExport).template('csv')).toString();
    const filled = Buffer.concat([Buffer.from(template), csv({ code: 'ZY-R0009' }).subarray(csv().length)]);
    expect((await checked(by, filled)).counts).toMatchObject({ new: 1, refused: 0 });
  });

  it('that is none is kept with its reason', async () => {
    const by = await author();
    const gbk = Buffer.from([0xbf, 0xee, 0xba, 0xc5, 0x0a, 0x5a, 0x59, 0x2d, 0x52, 0x31]);
    expect(await checked(by, gbk)).toMatchObject({ state: 'failed', fault: 'encoding_gbk' });
    expect(await checked(by, gbk, 'a.csv', true)).toMatchObject({ state: 'checked', counts: { refused: 1 } });
    expect(await checked(by, Buffer.from('x'), 'a.xls')).toMatchObject({
      state: 'failed',
      fault: 'old_excel',
    });
    const unknown = await checked(by, await writeXlsx([['款号', '毛利']], 'x'), 'a.xlsx');
    expect(unknown).toMatchObject({ fault: 'header_unknown', faultDetails: { header: '毛利' } });
  });
});

describe('an import', () => {
  it('cancelled before its yes or before its end writes nothing more', async () => {
    const by = await author();
    const { id } = await checked(by, csv({ code: 'ZY-R0001' }));
    await imports().apply(id, 'rows', false, by);
    await imports().cancel(id, by);
    await work();
    expect(await imports().get(id)).toMatchObject({ state: 'cancelled', appliedCount: 0 });
    expect(await drafts()).toEqual([]);
    await expect(imports().apply(id, 'rows', false, by)).rejects.toMatchObject({
      code: 'import.action_refused',
    });
    await expect(imports().cancel(id, by)).rejects.toMatchObject({ code: 'import.action_refused' });
  });

  it('of a worker that died is taken up where it was, and every row is written once', async () => {
    const by = await author();
    const { id } = await checked(by, csv(...codes(250)));
    await imports().apply(id, 'rows', false, by);
    await app.db.transactions.run(async (tx) => {
      // As a worker leaves it that was killed after some rows: they are written, the heart has stopped.
      await tx.execute('UPDATE style_import SET heartbeatAt = ? WHERE id = ?', [now(), id]);
    });
    await work();
    expect(await imports().get(id)).toMatchObject({ state: 'applying', appliedCount: 0 });
    await app.db.transactions.run((tx) =>
      tx.execute('UPDATE style_import SET heartbeatAt = ? WHERE id = ?', [
        new Date(now().getTime() - 60_000),
        id,
      ]),
    );
    await Promise.all([work(), work()]);
    expect(await imports().get(id)).toMatchObject({ state: 'done', appliedCount: 250 });
    const [{ n } = { n: 0 }] = await app.db.database.query<{ n: number }>(
      'SELECT COUNT(*) AS n FROM style_revision',
    );
    expect(n).toBe(250);
  });
});
