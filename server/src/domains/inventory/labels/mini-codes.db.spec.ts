import { rm } from 'node:fs/promises';
import path from 'node:path';
import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { WechatMiniClient } from '../../../platform/wechat/index.js';
import { InventoryModule, LabelsModule, MiniCodes } from '../index.js';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
/** WeChat outside of the house: what it was asked, and what it says next. */
const wechat = { asked: [] as { scene: string; page: string }[], errcode: null as number | null };
const app = anApp({
  imports: [InventoryModule, LabelsModule],
  env: { DATA_DIR: '.data/test/mini-codes' },
  replace: [
    {
      provide: WechatMiniClient,
      useValue: {
        unlimitedCode: (code: { scene: string; page: string }) => {
          wechat.asked.push(code);
          const { errcode } = wechat;
          return Promise.resolve(
            errcode === null
              ? { ok: true, value: { type: 'image/png', bytes: PNG } }
              : { ok: false, kind: 'final', errcode, reason: String(errcode) },
          );
        },
      },
    },
  ],
});
const made = { id: '', gtin: '', serial: '' };
let manager: StaffIdentity;

beforeEach(async () => {
  Object.assign(wechat, { asked: [], errcode: null });
  await rm(path.resolve('.data/test/mini-codes'), { recursive: true, force: true });
  await app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, style] = [await aStore(tx), await aStyle(tx)];
    const piece = await aPiece(tx, style, store);
    Object.assign(made, { id: piece.id, gtin: piece['gtin'], serial: piece.serial });
    const row = await aStaffMember(tx, store, { role: 'manager' });
    manager = { id: row.id, name: '林岚', role: 'manager', storeIds: [store.id] };
  });
});

describe('the mini-program code of a tag', () => {
  it('says the GTIN and the serial in 32 characters, and is drawn once', async () => {
    const codes = app.get(MiniCodes);
    const first = await codes.of(manager, [made.id]);
    expect(first).toEqual([{ serial: made.serial, type: 'image/png', bytes: PNG }]);
    expect(wechat.asked).toEqual([{ scene: made.gtin.slice(1, 13) + made.serial, page: 'tag/piece/index' }]);
    expect(await codes.of(manager, [made.id])).toEqual(first);
    expect(wechat.asked).toHaveLength(1);
  });

  it.each([
    [45009, 'label.mini_code_busy'],
    [41030, 'label.mini_code_unreleased'],
    [40001, 'label.mini_code_unavailable'],
    [-1, 'label.mini_code_unavailable'],
  ])('refused by WeChat with %d is %s, and asked for again the next time', async (errcode, code) => {
    wechat.errcode = errcode;
    await expect(app.get(MiniCodes).of(manager, [made.id])).rejects.toMatchObject({ code });
    wechat.errcode = null;
    expect(await app.get(MiniCodes).of(manager, [made.id])).toHaveLength(1);
  });
});
