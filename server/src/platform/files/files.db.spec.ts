import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { aConfig, aDatabase, FixedClock } from '../../../test/index.js';
import { newId } from '../database/index.js';
import { FileStore } from './file-store.service.js';
import { FilesRepository } from './files.repository.js';
import { Files } from './files.service.js';
import { Pictures } from './pictures.service.js';
import { NoScanner } from './virus-scanner.js';

const db = aDatabase();
const ann = { kind: 'customer', id: newId() } as const;
const ben = { kind: 'customer', id: newId() } as const;
let clock: FixedClock;
let folder: string;
let files: Files;
let photo: Buffer;

beforeEach(async () => {
  clock = new FixedClock();
  folder = await mkdtemp(path.join(tmpdir(), 'zhuyue-files-'));
  const config = aConfig({ DATA_DIR: folder });
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#b08d57' } })
    .jpeg()
    .toBuffer();
  files = new Files(
    new FilesRepository(db.database),
    new FileStore(config),
    new Pictures(new NoScanner()),
    db.transactions,
    config,
    clock,
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const store = async (owner: { kind: 'customer'; id: string } = ann): Promise<string> =>
  (await files.store({ bytes: photo, ownerKind: owner.kind, ownerId: owner.id, purpose: 'claim' })).id;
const take = (ids: string[], owner: { kind: 'customer'; id: string }): Promise<void> =>
  db.transactions.run((tx) => files.claimable(tx, ids, owner));
const onDisk = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.includes('01'))
    .map((name) => path.basename(name));

describe('a stored photo', () => {
  it('lies in the data folder with its preview', async () => {
    const id = await store();
    expect((await onDisk()).sort()).toEqual([id, `${id}.preview`]);
  });

  it('leaves nothing behind when it is no photo', async () => {
    await expect(
      files.store({ bytes: Buffer.from('x'), ownerKind: 'customer', ownerId: ann.id, purpose: 'claim' }),
    ).rejects.toMatchObject({ code: 'file.not_an_image' });
    expect(await onDisk()).toEqual([]);
    expect(await db.database.query('SELECT id FROM stored_file')).toEqual([]);
  });

  it('is taken into use by its owner, once', async () => {
    const [mine, other] = [await store(ann), await store(ben)];
    await expect(take([mine, other], ann)).rejects.toMatchObject({ code: 'file.not_found' });
    await expect(take([newId()], ann)).rejects.toMatchObject({ code: 'file.not_found' });
    await take([mine, mine], ann);
    await expect(take([mine], ann)).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it('is swept away a day later unless it is in use', async () => {
    const [kept, orphan] = [await store(), await store()];
    await take([kept], ann);
    clock.advance({ hours: 23 });
    const fresh = await store();
    clock.advance({ hours: 2 });
    expect(await files.removeOrphans()).toBe(1);
    expect(await onDisk()).toEqual(expect.arrayContaining([kept, fresh]));
    expect(await onDisk()).not.toContain(orphan);
  });

  it('is one of at most forty that wait to be used', async () => {
    const rows = Array.from({ length: 40 }, () => ({
      id: newId(),
      ownerKind: 'customer',
      ownerId: ann.id,
      purpose: 'claim',
      bytes: 1,
      width: 1,
      height: 1,
      sha256: '0'.repeat(64),
      createdAt: clock.now(),
    }));
    await db.transactions.run((tx) => tx.insert('stored_file', rows));
    await expect(store()).rejects.toMatchObject({ code: 'request.too_many' });
    await take(
      rows.map((row) => row.id),
      ann,
    );
    await store();
  });
});
