import sharp from 'sharp';
import { aCustomer, anApp, loggedIn } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';
import { Files } from '../../platform/files/index.js';

const app = anApp({ keep: true });
type Who = 'lin' | 'zhou' | 'nobody';
const heads: Record<Who, Record<string, string>> = { lin: {}, zhou: {}, nobody: {} };
const ids = { lin: '' };
const held: { picture: Buffer } = { picture: Buffer.alloc(0) };

interface Standing {
  id: string;
  offset: number;
  fileId: string | null;
  error?: { code: string; details: { offset?: number } };
}
const begin = async (who: Who, bytes: number) =>
  app.inject({
    method: 'POST',
    url: '/api/customer/uploads',
    headers: { ...heads[who], 'idempotency-key': newId() },
    payload: { purpose: 'claim', bytes },
  });
const begun = async (bytes = held.picture.length): Promise<string> =>
  (await begin('lin', bytes)).json<Standing>().id;
const add = async (who: Who, id: string, offset: number, bytes: Buffer) => {
  const reply = await app.inject({
    method: 'PUT',
    url: `/api/customer/uploads/${id}?offset=${String(offset)}`,
    headers: { ...heads[who], 'content-type': 'application/offset+octet-stream' },
    payload: bytes,
  });
  return { status: reply.statusCode, body: reply.json<Standing>() };
};
const where = async (who: Who, id: string) =>
  (await app.inject({ url: `/api/customer/uploads/${id}`, headers: heads[who] })).json<Standing>();

beforeAll(async () => {
  ids.lin = await aCustomer(app.db, '13900000001');
  heads.lin = await loggedIn(app, 'customer', ids.lin);
  heads.zhou = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000002'));
  const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * 7919) % 251));
  held.picture = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
    .toBuffer();
});

it('goes on where a broken connection left it, and is a picture of its owner in the end', async () => {
  const id = await begun();
  const half = Math.floor(held.picture.length / 2);
  expect((await add('lin', id, 0, held.picture.subarray(0, half))).body).toMatchObject({ offset: half });
  // The reply was lost: the page asks, and sends on from there.
  const again = await add('lin', id, 0, held.picture.subarray(0, half));
  expect([again.status, again.body.error?.code, again.body.error?.details.offset]).toEqual([
    409,
    'upload.offset_wrong',
    half,
  ]);
  const { offset } = await where('lin', id);
  const done = await add('lin', id, offset, held.picture.subarray(offset));
  const fileId = done.body.fileId ?? '';
  expect((await where('lin', id)).fileId).toBe(fileId);
  await app.db.transactions.run((tx) =>
    app.get(Files).claimable(tx, [fileId], { kind: 'customer', id: ids.lin }),
  );
  const shown = await app.inject({ url: app.get(Files).url(fileId) });
  const facts = await sharp(shown.rawPayload).metadata();
  expect([facts.width, facts.exif]).toEqual([300, undefined]);
  expect(await app.db.database.query('SELECT id FROM upload_part WHERE uploadId = ?', [id])).toEqual([]);
});

it('takes one of two that send the same part at once', async () => {
  const id = await begun();
  const part = held.picture.subarray(0, 100);
  const both = await Promise.all([add('lin', id, 0, part), add('lin', id, 0, part)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await where('lin', id)).offset).toBe(100);
});

it('is nobody else’s, and nobody’s without a session', async () => {
  const id = await begun();
  expect((await begin('nobody', 10)).statusCode).toBe(401);
  expect((await where('zhou', id)).error?.code).toBe('upload.not_found');
  expect((await add('zhou', id, 0, Buffer.from('x'))).body.error?.code).toBe('upload.not_found');
  expect((await add('nobody', id, 0, Buffer.from('x'))).status).toBe(401);
});

it('takes no byte more than was said, no file that is too large, and nothing that is no picture', async () => {
  expect((await begin('lin', 11 * 1024 * 1024)).statusCode).toBe(400);
  const small = await begun(10);
  expect((await add('lin', small, 0, Buffer.alloc(11))).body.error?.code).toBe('file.too_large');
  expect((await add('lin', small, 0, Buffer.from('no picture'))).body.error?.code).toBe('file.not_an_image');
  expect((await where('lin', small)).error?.code).toBe('upload.not_found');
});
