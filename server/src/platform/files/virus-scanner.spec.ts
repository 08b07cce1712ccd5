import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import sharp from 'sharp';
import { Pictures } from './pictures.service.js';
import { ClamdScanner, NoScanner } from './virus-scanner.js';

/** Written in two halves, so that no scanner takes this file for what it only quotes. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('');

/** The stream as a scanner reads it: null while it is not all there. */
function streamOf(received: Buffer): Buffer | null {
  const begin = Buffer.from('zINSTREAM\0');
  if (!received.subarray(0, begin.length).equals(begin)) return null;
  const pieces: Buffer[] = [];
  for (let at = begin.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const seen: Buffer[] = [];
const open: { server: Server | null } = { server: null };
const listening = (answer: (stream: Buffer) => string): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer((socket: Socket) => {
      let received = Buffer.alloc(0);
      socket.on('data', (data) => {
        received = Buffer.concat([received, data]);
        const stream = streamOf(received);
        if (stream === null) return;
        seen.push(stream);
        socket.end(`${answer(stream)}\0`);
      });
    });
    open.server = server;
    server.listen(0, '127.0.0.1', () =>
      resolve(`tcp://127.0.0.1:${String((server.address() as AddressInfo).port)}`),
    );
  });
const like = (stream: Buffer): string =>
  stream.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';

beforeEach(() => seen.splice(0));
afterEach(() => new Promise((done) => (open.server ? open.server.close(done) : done(null))));

describe('a scanner for viruses', () => {
  it('is sent every byte of what came in, whatever its length', async () => {
    const scanner = new ClamdScanner(await listening(like));
    const bytes = Buffer.alloc(200_000, 7);
    await scanner.check(bytes);
    expect(seen.map((stream) => stream.equals(bytes))).toEqual([true]);
  });

  it('refuses what it knows as harmful', async () => {
    const scanner = new ClamdScanner(await listening(like));
    await expect(scanner.check(Buffer.from(EICAR))).rejects.toMatchObject({ code: 'file.infected' });
  });

  it('lets nothing in when it cannot look, or answers what is no answer', async () => {
    const confused = new ClamdScanner(await listening(() => 'INSTREAM size limit exceeded. ERROR'));
    await expect(confused.check(Buffer.from('x'))).rejects.toMatchObject({ code: 'file.scan_unavailable' });
    await expect(new ClamdScanner('tcp://127.0.0.1:1').check(Buffer.from('x'))).rejects.toMatchObject({
      code: 'file.scan_unavailable',
    });
  });

  it('is asked before a picture is opened', async () => {
    const pictures = new Pictures(new ClamdScanner(await listening(like)));
    const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const carrier = Buffer.concat([picture, Buffer.from(EICAR)]);
    await expect(pictures.redraw(carrier)).rejects.toMatchObject({ code: 'file.infected' });
    expect((await new Pictures(new NoScanner()).redraw(carrier)).full.width).toBe(9);
  });
});
